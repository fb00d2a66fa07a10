using System.Xml.Linq;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Render.Feeds;

/// <summary>What readers know things by stays, whatever an editor changes.</summary>
public sealed class FeedIdTests
{
    static readonly string[] Expected =
    [
        "tag:first.example,2014-03-15:news",
        "tag:first.example,2014-03-01:hello",
    ];

    [Theory]
    [InlineData("", "")]
    [InlineData("title: Hello", "title: Another title")]
    [InlineData("title: Hello", "title: Hello\nslug: another-slug")]
    [InlineData("title: Hello", "title: Hello\ndate: 2014-02-20\nupdated: 2014-03-20")]
    [InlineData("url: https://example.org/", "url: https://moved.example/iln/")]
    [InlineData("", "", "--base-url", "https://elsewhere.example/under/")]
    [InlineData("time_zone: Australia/Sydney", "time_zone: Europe/Oslo")]
    public void An_id_outlives_title_slug_date_host_and_base_path(string old, string changed, params string[] arguments)
    {
        using var folder = new TempFolder().WithCopyOf(Repository.Path("tests", "Faults", "_sound"));
        folder.With("content/site.yml", File.ReadAllText(folder["content/site.yml"]) + "feeds: {first_host: first.example}\n");
        foreach (var file in new[] { "content/site.yml", "content/posts/2014-03-01-hello.md" })
            folder.With(file, old.Length == 0 ? File.ReadAllText(folder[file]) : File.ReadAllText(folder[file]).Replace(old, changed, StringComparison.Ordinal));

        var run = Iln.Run(["build", "--content", folder["content"], "--output", folder["_site"], "--theme", folder["theme"], .. arguments]);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal(Expected, XDocument.Load(folder["_site/feed.xml"]).Descendants("guid").Select(guid => guid.Value));
        Assert.Equal("urn:uuid:0b6dee12-1ee3-8fe8-8a9c-19c2d61a0ab7", XDocument.Load(folder["_site/atom.xml"]).Root?.Element(XName.Get("id", "http://www.w3.org/2005/Atom"))?.Value);
    }
}
