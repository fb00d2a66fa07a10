using System.Diagnostics;
using IlnSite.Images;
using IlnSite.Tests.Images;
using IlnSite.Tests.Support;
using NetVips;

namespace IlnSite.Tests.Render.Cards;

/// <summary>Sites with social cards, drawn for real. Their bytes differ with the fonts of the machine, so only names,
/// sizes and parts are looked at.</summary>
public sealed class SocialCardsTests : IDisposable
{
    const string Settings = "title: A Network\nurl: https://example.org/base/\ntime_zone: Australia/Sydney\n";

    readonly TempFolder folder = new TempFolder()
        .WithCopyOf(Repository.Path("tests", "Faults", "_sound"))
        .With("content/site.yml", Settings);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_post_and_the_site_have_one_and_pages_name_it()
    {
        Assert.Equal(("", 0), Build());

        Assert.All(Cards(), card => Assert.True(CardImage.IsCard(File.ReadAllBytes(card))));
        Assert.Equal(3, Cards().Length);
        var post = File.ReadAllText(folder["_site/2014/03/01/hello/index.html"]);
        var card = Assert.Single(Cards(), card => post.Contains($"<meta property=\"og:image\" content=\"https://example.org/base/cards/{Path.GetFileName(card)}\">", StringComparison.Ordinal));
        Assert.Contains("<meta property=\"og:image:width\" content=\"1200\">\n<meta property=\"og:image:height\" content=\"630\">\n<meta property=\"og:image:alt\" content=\"", post, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"twitter:card\" content=\"summary_large_image\">", post, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetFileName(card), File.ReadAllText(folder["_site/index.html"]), StringComparison.Ordinal);
        Assert.Contains("og:image", File.ReadAllText(folder["_site/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_photo_is_shown_whole_and_with_its_credit()
    {
        var by = new[] { "A. Painter", "B. Painter" }.Select(name => File.ReadAllBytes(CardOfRed(name))).ToArray();
        Assert.All(by, card => Assert.True(CardImage.IsCard(card)));

        // Below the photo nothing but the credit differs.
        using var first = Image.NewFromBuffer(by[0]);
        using var second = Image.NewFromBuffer(by[1]);
        using var differences = (first - second).Abs() > 40;
        Assert.True(differences.Crop(696, 536, 432, 30).Max() > 0);
        Assert.Equal(0, differences.Crop(0, 0, 1200, 530).Max());
        // 432 pixels wide, so 288 high: from its upper edge to its lower one, with paper above.
        foreach (var (x, y) in new[] { (700, 240), (1124, 240), (700, 500), (1124, 500) })
            Assert.All(first.Getpoint(x, y).Zip(Pictures.Red), pair => Assert.InRange(pair.First, pair.Second - 12, pair.Second + 12));
        Assert.All(first.Getpoint(912, 200), value => Assert.InRange(value, 200, 255));
    }

    [Fact]
    public void A_photo_whose_credit_is_too_long_for_a_card_stays_off_it()
    {
        Assert.Equal(".jpg", Path.GetExtension(CardOfRed(string.Join(' ', Enumerable.Repeat("Painter", 15)))));
        Assert.Equal(".png", Path.GetExtension(CardOfRed(string.Join(' ', Enumerable.Repeat("Painter", 60)))));
    }

    /// <returns>The card of a post with a red photo.</returns>
    string CardOfRed(string by)
    {
        using var red = Pictures.Flat(600, 400, Pictures.Red);
        folder.WithCopyOf(Repository.Path("themes", "default"), "theme").With("content/posts/2014-04-01-red/red.jpg", Pictures.Encode(red, "jpg"));
        folder.With("content/posts/2014-04-01-red/index.md", $"---\ntitle: Red\nphotos:\n  - {{file: red.jpg, alt: All is red, title: Red, by: {by}, source: \"https://photos.example/1\", licence: CC BY-ND 4.0}}\n---\n\n![](red.jpg)\n");
        Assert.Equal(("", 0), Build());
        return Assert.Single(Cards(), card => File.ReadAllText(folder["_site/2014/04/01/red/index.html"]).Contains(Path.GetFileName(card), StringComparison.Ordinal));
    }

    [Fact]
    public void Switched_off_there_is_none()
    {
        folder.With("content/site.yml", Settings + "social_cards: false\n");

        Assert.Equal(("", 0), Build());

        Assert.False(Directory.Exists(folder["_site/cards"]) || Directory.Exists(folder[".cache"]));
        Assert.DoesNotContain("og:image", File.ReadAllText(folder["_site/index.html"]), StringComparison.Ordinal);
        Assert.DoesNotContain("twitter:card", File.ReadAllText(folder["_site/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_without_a_drawing_has_none()
    {
        File.Delete(folder["theme/card.svg"]);

        Assert.Equal(("", 0), Build());

        Assert.False(Directory.Exists(folder["_site/cards"]));
        Assert.DoesNotContain("og:image", File.ReadAllText(folder["_site/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_time_nothing_is_drawn_and_the_bytes_are_the_same()
    {
        var (first, again) = (new CardFiles(folder["kept"]), new CardFiles(folder["kept"]));
        var drawing = Drawing("<circle r=\"200\"/>");

        var drawn = Made(first, drawing);
        var kept = Made(again, drawing);

        Assert.Equal((1, 0), (first.Drawn, again.Drawn));
        Assert.Equal(drawn, kept);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no picture at all")]
    [InlineData("cut")]
    [InlineData("more")]
    [InlineData("another size")]
    public void What_is_not_such_a_picture_is_drawn_anew(string kind)
    {
        var drawing = Drawing("<circle r=\"200\"/>");
        var drawn = Made(new(folder["kept"]), drawing);
        var file = Assert.Single(Directory.GetFiles(folder["kept"]));
        File.WriteAllBytes(file, kind switch
        {
            "cut" => drawn[..^20],
            "more" => [.. drawn, 1],
            "another size" => [.. drawn[..18], 9, .. drawn[19..]],
            _ => Encoding.UTF8.GetBytes(kind),
        });
        var files = new CardFiles(folder["kept"]);

        var again = Made(files, drawing);

        Assert.Equal(1, files.Drawn);
        Assert.Equal(drawn, again);
        Assert.Equal(drawn, File.ReadAllBytes(file));
    }

    [Fact]
    public void Where_nothing_can_be_kept_it_is_drawn_each_time()
    {
        folder.With("kept", "a file, no folder");
        var files = new CardFiles(folder["kept/cards"]);

        Assert.NotEmpty(Made(files, Drawing("<circle r=\"9\"/>")));
        Assert.NotEmpty(Made(files, Drawing("<circle r=\"9\"/>")));

        Assert.Equal(2, files.Drawn);
    }

    [Theory]
    [InlineData("</text></svg><script>alert(1)</script>")]
    [InlineData("A & B <!-- ]]> &nope; \\\"'")]
    [InlineData("📚👩🏽‍🏫 التعرف على زملائنا 図書館")]
    public void A_hostile_title_is_only_a_title(string title)
    {
        folder.WithCopyOf(Repository.Path("themes", "default"), "theme")
            .With("content/posts/2014-04-01-odd.md", $"---\ntitle: \"{title}\"\ndate: 2014-04-01\nkind: news\n---\nText.\n");

        var run = Build();

        Assert.Equal(0, run.ExitCode);
        Assert.All(Cards(), card => Assert.InRange(new FileInfo(card).Length, 1000, 60_000));
        Assert.All(Cards(), card => Assert.True(CardImage.IsCard(File.ReadAllBytes(card))));
    }

    [Theory]
    [InlineData("<image width=\"99\" height=\"99\" href=\"/etc/passwd\"/>")]
    [InlineData("<image width=\"99\" height=\"99\" href=\"http://127.0.0.1:9/\"/>")]
    [InlineData("<image width=\"1200\" height=\"630\" href=\"FILE\"/>")]
    public void A_drawing_loads_no_file(string element)
    {
        var black = Made(new(folder["black"]), Drawing("<rect width=\"1200\" height=\"630\"/>"));
        folder.With("black.png", black);
        var files = new CardFiles(folder["kept"]);

        var made = Made(files, Drawing(element.Replace("FILE", $"file://{folder["black.png"]}", StringComparison.Ordinal)));

        Assert.Equal(Made(files, Drawing("<g/>")), made);
    }

    [Fact]
    public async Task Without_fonts_there_is_one_warning_and_the_cards_are_not_kept()
    {
        folder.With("fonts.conf", "<?xml version=\"1.0\"?><fontconfig><dir>/nowhere</dir></fontconfig>");
        var start = new ProcessStartInfo(
            "dotnet",
            [typeof(CardFiles).Assembly.Location, "build", "--content", folder["content"], "--output", folder["_site"], "--theme", folder["theme"]])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["FONTCONFIG_FILE"] = folder["fonts.conf"] },
        };

        using var run = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var printing = run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            $"{folder["theme"]}/card.svg: warning card-fonts: This machine has no fonts, so the social cards are without words.\n"
            + "    install some, on Debian and Ubuntu for example by  apt-get install fonts-liberation fonts-noto-core\n",
            error.Replace(" (1 warning)", "", StringComparison.Ordinal));
        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(await printing);
        Assert.Equal(3, Cards().Length);
        Assert.False(Directory.Exists(folder[".cache"]));
    }

    static CardDrawing Drawing(string inside) => new(
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\">{inside}</svg>",
        null,
        new("card.svg", ""));

    static byte[] Made(CardFiles files, CardDrawing drawing)
    {
        var report = new Report();

        var made = files.Make(drawing, report).ToArray();

        Assert.Empty(report.Sorted());
        return made;
    }

    string[] Cards() => Directory.GetFiles(folder["_site/cards"]);

    (string Error, int ExitCode) Build()
    {
        var run = Iln.Run("build", "--content", folder["content"], "--output", folder["_site"], "--theme", folder["theme"]);
        return (run.Error, run.ExitCode);
    }
}
