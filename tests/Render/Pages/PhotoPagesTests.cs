using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Render.Pages;

/// <summary>/photos/ and its galleries in the default theme.</summary>
public sealed class PhotoPagesTests : IDisposable
{
    const string Call = "---\ntitle: Show us your desks\nhashtags: [OurDesks]\n---\n\nWords.\n";

    const string Answer = """
        ---
        title: A desk by the sea
        photo: {file: dot.png, alt: A desk., title: Low tide, own: Ann, hashtags: ["#ourdesks"]}
        photos:
          - {file: line.png, by: Bea, source: "https://photos.example/2", licence: CC BY 3.0 AU, changes: cropped}
          - {file: unused.png, alt: Nothing., own: Ann}
        ---

        ![A line.](line.png "As it was.")
        """;

    readonly TempFolder folder = new TempFolder().WithCopyOf(Repository.Path("tests", "Faults", "_sound", "content"), "content");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_site_without_photos_has_no_such_page()
    {
        Build();

        Assert.False(Directory.Exists(folder["_site/photos"]));
        Assert.DoesNotContain("/photos/", File.ReadAllText(folder["_site/index.html"]) + File.ReadAllText(folder["_site/sitemap.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void All_photos_are_listed_with_their_credit_and_where_they_stand()
    {
        WithPhotos();

        var figures = Page("photos").QuerySelectorAll("ul.gallery > li > figure");

        Assert.Equal(
            [
                "Low tide by Ann From A desk by the sea · #OurDesks",
                "As it was. Photo by Bea, CC BY 3.0 AU, changed: cropped From A desk by the sea",
                "The third by Cid #OurDesks",
            ],
            figures.Select(figure => string.Join(' ', (figure.QuerySelector("figcaption")?.TextContent ?? "").Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal(["A desk.", "A line.", "A third."], figures.Select(figure => figure.QuerySelector("img")?.GetAttribute("alt")));
        Assert.Equal("https://creativecommons.org/licenses/by/3.0/au/", figures[1].QuerySelector("a[rel=license]")?.GetAttribute("href"));
        Assert.Equal("/2014/04/01/a-desk/", figures[0].QuerySelector(".from a")?.GetAttribute("href"));
        Assert.Contains("<loc>https://example.org/photos/ourdesks/</loc>", File.ReadAllText(folder["_site/sitemap.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_and_its_answers_lead_to_each_other()
    {
        WithPhotos();

        var gallery = Page("photos/ourdesks");

        Assert.Equal("#OurDesks", gallery.QuerySelector("h1")?.TextContent);
        Assert.Equal(["A desk.", "A third."], gallery.QuerySelectorAll("ul.gallery img").Select(image => image.GetAttribute("alt")));
        Assert.Equal("/2014/03/20/desks/", gallery.QuerySelector("section[aria-labelledby=_calls] a")?.GetAttribute("href"));
        Assert.Equal("/photos/ourdesks/", Page("2014/03/20/desks").QuerySelector("section[aria-labelledby=_answered] a")?.GetAttribute("href"));
    }

    [Fact]
    public void A_photo_that_nobody_sees_is_not_published()
    {
        WithPhotos();
        var shown = Golden.Files(folder["_site/photos"]).Length;
        folder.With("content/posts/2014-05-01-draft/index.md", Answer.Replace("---\ntitle", "---\ndraft: true\ntitle", StringComparison.Ordinal));
        foreach (var file in new[] { "dot", "line", "unused" })
            folder.With($"content/posts/2014-05-01-draft/{file}.png", Picture(file));

        Build();

        Assert.Equal(shown, Golden.Files(folder["_site/photos"]).Length);
        Assert.Equal(3, Page("photos").QuerySelectorAll("ul.gallery > li").Length);
    }

    [Fact]
    public void Long_lists_have_pages()
    {
        folder.With("content/site.yml", File.ReadAllText(folder["content/site.yml"]) + "posts: {per_page: 2}\n");
        WithPhotos();

        Assert.Equal(2, Page("photos").QuerySelectorAll("ul.gallery > li").Length);
        Assert.Single(Page("photos/page/2").QuerySelectorAll("ul.gallery > li"));
        Assert.Contains("ImageGallery", File.ReadAllText(folder["_site/photos/index.html"]), StringComparison.Ordinal);
        Assert.DoesNotContain("ImageGallery", File.ReadAllText(folder["_site/photos/page/2/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_from_elsewhere_stand_apart_in_an_Arabic_page()
    {
        folder.With("content/site.yml", File.ReadAllText(folder["content/site.yml"]) + "language: ar\n");
        WithPhotos();

        var credit = Page("photos").QuerySelectorAll(".credit")[1];

        Assert.Equal("صورة من عمل <bdi>Bea</bdi>، <a rel=\"license\" href=\"https://creativecommons.org/licenses/by/3.0/au/\"><bdi>CC BY 3.0 AU</bdi></a>، بعد تعديل: <bdi>cropped</bdi>",
            credit.InnerHtml.Replace("<a href=\"https://photos.example/2\">صورة</a>", "صورة", StringComparison.Ordinal));
        Assert.Equal("auto", credit.GetAttribute("dir"));
    }

    void WithPhotos()
    {
        folder.With("content/posts/2014-03-20-desks.md", Call)
            .With("content/posts/2014-04-01-a-desk/index.md", Answer)
            .With("content/photos/ourdesks.yml", "photos:\n  - {file: third.png, alt: A third., title: The third, own: Cid}\n")
            .With("content/photos/third.png", Picture("third"));
        foreach (var file in new[] { "dot", "line", "unused" })
            folder.With($"content/posts/2014-04-01-a-desk/{file}.png", Picture(file));
        Build();
    }

    /// <summary>A picture of its own for each name, so that none is published for another.</summary>
    static byte[] Picture(string name)
    {
        using var drawn = NetVips.Image.SvgloadBuffer(Encoding.UTF8.GetBytes(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"><rect width=\"{name.Length * 5}\" height=\"30\" fill=\"#8a2b2b\"/><rect x=\"{(int)name[0] - 90}\" width=\"6\" height=\"30\" fill=\"#2f5d3a\"/></svg>"));
        return drawn.PngsaveBuffer();
    }

    void Build()
    {
        var run = Iln.Run("build", "--content", folder["content"], "--output", folder["_site"], "--theme", Repository.Path("themes", "default"));
        Assert.True(run.ExitCode == 0, run.Error);
    }

    IDocument Page(string path) => new HtmlParser().ParseDocument(File.ReadAllText(folder[$"_site/{path}/index.html"]));
}
