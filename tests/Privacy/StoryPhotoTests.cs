using IlnSite.Tests.SamplePhotos;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Privacy;

/// <summary>A participant's photo on its way: only the picture comes out, only with a yes for it, and nothing stays when the
/// story goes.</summary>
public sealed class StoryPhotoTests
{
    const string Told = "My partner and I met every Friday for a whole season, and nobody was ever late.\n";

    static readonly byte[] Desk = SamplePicture.All.Single(picture => picture.Path.EndsWith("bus-stop.jpg", StringComparison.Ordinal)).Make();

    [Fact]
    public void Only_the_picture_comes_out_and_nothing_stays()
    {
        using var site = new StorySite();
        var id = Ready(site);
        foreach (var word in new[] { "Monday", "Sunday" })
            Approve(site, site.Ready(Told.Replace("Friday", word, StringComparison.Ordinal)), "");

        Approve(site, id, "--scope text photo --no-faces");

        var story = File.ReadAllText(site.Folder[$"content/stories/{id}.md"]);
        var file = Assert.Single(Directory.GetFiles(site.Folder["content/stories"], "*.jpg"));
        Assert.Contains($"photo: {Path.GetFileName(file)}\n", story, StringComparison.Ordinal);
        Assert.Contains($"![A stop in [my town]]({Path.GetFileName(file)})", story, StringComparison.Ordinal);
        var built = site.Run("build");
        Assert.True(built.ExitCode == 0, built.Error);
        var themed = Iln.Run("check", "--content", site.Folder["content"], "--theme", Repository.Path("themes", "default"));
        Assert.True(themed.ExitCode == 0, themed.Error);
        var page = File.ReadAllText(site.Folder[$"_site/stories/{id}/index.html"]);
        Assert.Contains("alt=\"A stop in [my town]\"", page, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetFiles(site.Folder["_site/photos"]));
        Assert.Contains("A stop in [my town]", File.ReadAllText(site.Folder["_site/stories/feed.xml"]), StringComparison.Ordinal);
        foreach (var word in Planted.Words)
            Assert.DoesNotContain(Public(site), path => Encoding.Latin1.GetString(File.ReadAllBytes(path)).Contains(word, StringComparison.Ordinal));

        Assert.Equal(("", 0), StorySite.Ended(site.Run($"story withdraw {id}")));

        Assert.DoesNotContain(Public(site), path => Path.GetExtension(path) is ".jpg" or ".webp");
        Assert.Empty(site.FilesWith("A stop in"));
    }

    [Theory]
    [InlineData("", "the photo too")]
    [InlineData("--scope text photo", "--no-faces")]
    [InlineData("--scope text --no-faces", "the photo too")]
    public void The_yes_names_the_photo_and_whom_it_shows(string scope, string asked)
    {
        using var site = new StorySite();
        var id = Ready(site);

        var run = site.Run($"story approve {id} {StoryWayTests.Yes} {scope}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(asked, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Folder["private/waiting"]));
    }

    [Fact]
    public void The_preview_carries_the_photo_and_the_review_shows_it()
    {
        using var site = new StorySite();
        var id = Ready(site);

        var mail = MimeKit.MimeMessage.Load(site.Folder[$"private/raw/{id}/preview.eml"], TestContext.Current.CancellationToken);
        var photo = Assert.IsType<MimeKit.MimePart>(Assert.Single(mail.Attachments));
        using var bytes = new MemoryStream();
        photo.Content!.DecodeTo(bytes, TestContext.Current.CancellationToken); // A part with a file has content.

        Assert.Equal([0xFF, 0xD8], bytes.ToArray()[..2]);
        foreach (var word in Planted.Words)
            Assert.DoesNotContain(word, Encoding.Latin1.GetString(bytes.ToArray()), StringComparison.Ordinal);
        Assert.Contains("[photo, as attached: A stop in [my town]]", mail.TextBody, StringComparison.Ordinal);
        var review = File.ReadAllText(site.Folder[$"private/review/{id}.html"]);
        Assert.Contains("src=\"data:image/jpeg;base64,", review, StringComparison.Ordinal);
        Assert.Contains("show a face", review, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_photo_after_the_preview_needs_another_preview()
    {
        using var site = new StorySite();
        var id = Ready(site);
        File.WriteAllBytes(site.Folder[$"private/raw/{id}/photo.jpg"], SamplePicture.All.Single(picture => picture.Path.EndsWith("ferry.jpg", StringComparison.Ordinal)).Make());

        var run = site.Run($"story approve {id} {StoryWayTests.Yes} --scope text photo --no-faces");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("changed after the preview", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_photo_after_the_approval_stops_the_build()
    {
        using var site = new StorySite();
        var id = Ready(site);
        Approve(site, id, "--scope text photo --no-faces");
        foreach (var word in new[] { "Monday", "Sunday" })
            Approve(site, site.Ready(Told.Replace("Friday", word, StringComparison.Ordinal)), "");
        File.AppendAllText(Assert.Single(Directory.GetFiles(site.Folder["content/stories"], "*.jpg")), "x");

        var run = site.Run("build");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The photo of this story is not the one that was approved", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_photo_comes_in_with_a_mail()
    {
        using var site = new StorySite();
        site.Folder.With("story.eml", "From: Mere Vakaloloma <mere.v@mail.example.com>\nTo: us@example.org\nSubject: My desk\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
            + $"--b\nContent-Type: text/plain; charset=utf-8\n\n{Told}\n--b\nContent-Type: image/jpeg; name=\"Mere's desk.jpg\"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=\"Mere's desk.jpg\"\n\n{Convert.ToBase64String(Desk)}\n--b--\n");

        var id = site.IdIn(site.Run($"story add --mail {site.Folder["story.eml"]} --country FJ --round 1"));

        Assert.Equal(Desk, File.ReadAllBytes(site.Folder[$"private/raw/{id}/photo.jpg"]));
        var draft = site.Run($"story draft {id}");
        Assert.Equal(1, draft.ExitCode);
        Assert.Contains("photo_alt: what the photo shows", draft.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("desk.jpg", "x", "--photo-alt A_desk", "desk.jpg:")]
    [InlineData("desk.heic", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "--photo-alt A_desk", "HEIC")]
    [InlineData("desk.jpg", "x", "", "Say what the photo shows")]
    public void What_is_no_photo_is_refused_in_words_and_nothing_is_kept(string name, string bytes, string more, string said)
    {
        using var site = new StorySite();
        site.Folder.With("text.md", Told).With(name, Encoding.Latin1.GetBytes(bytes));

        var run = site.Run($"story add --text {site.Folder["text.md"]} --photo {site.Folder[name]} {more}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Folder["private"]));
    }

    static string Ready(StorySite site)
    {
        site.Folder.With("desk.jpg", Desk);
        return site.Ready(Told, $"--photo {site.Folder["desk.jpg"]} --photo-alt A_stop_in_Lautoka");
    }

    static void Approve(StorySite site, string id, string scope) =>
        Assert.Equal(("", 0), StorySite.Ended(site.Run($"story approve {id} {StoryWayTests.Yes} {scope}")));

    static IEnumerable<string> Public(StorySite site) =>
        new[] { "_site", "content", ".cache" }.Select(name => site.Folder[name]).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
}
