using System.Xml.Linq;
using IlnSite.Render.Files;
using NodaTime;

namespace IlnSite.Tests.Render.Files;

/// <summary>As a search engine reads it: the addresses of all files together, each once.</summary>
public sealed class SitemapTests
{
    static readonly Urls Urls = new(new("https://example.org/iln/"), "/{slug}/");

    static readonly ImmutableArray<SitemapEntry> Five =
        [.. Enumerable.Range(1, 5).Select(i => new SitemapEntry(new($"/{i}/"), i == 2 ? null : new LocalDate(2015, 1, i)))];

    [Fact]
    public void What_fits_is_one_file()
    {
        var file = Assert.Single(Sitemap.Files(Five, Urls, 5));

        Assert.Equal("/sitemap.xml", file.Url.Path);
        Assert.Equal(["1 2015-01-01", "2 ", "3 2015-01-03", "4 2015-01-04", "5 2015-01-05"], Read(file.Make(), "urlset").Select(Short));
    }

    [Fact]
    public void What_does_not_fit_is_divided_and_listed()
    {
        var files = Sitemap.Files(Five, Urls, 2);

        Assert.Equal(["/sitemap.xml", "/sitemap/1.xml", "/sitemap/2.xml", "/sitemap/3.xml"], files.Select(file => file.Url.Path));
        Assert.Equal(
            files.Skip(1).Zip(["2015-01-01", "2015-01-04", "2015-01-05"], (file, date) => (Urls.Absolute(file.Url), date)),
            Read(files[0].Make(), "sitemapindex"));
        Assert.Equal(Five.Select(entry => Urls.Absolute(entry.Url)), files.Skip(1).SelectMany(file => Read(file.Make(), "urlset")).Select(entry => entry.Address));
    }

    static string Short((string Address, string Changed) entry) => $"{entry.Address["https://example.org/iln/".Length..^1]} {entry.Changed}";

    static IEnumerable<(string Address, string Changed)> Read(byte[] bytes, string list)
    {
        XNamespace sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
        using var stream = new MemoryStream(bytes);
        var root = XDocument.Load(stream).Root ?? throw new InvalidOperationException("Empty.");
        Assert.Equal(sitemaps + list, root.Name);
        return [.. root.Elements().Select(entry => (entry.Element(sitemaps + "loc")?.Value ?? "", entry.Element(sitemaps + "lastmod")?.Value ?? ""))];
    }
}
