using System.Xml.Linq;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Render.Feeds;

/// <summary>RFC 5005: who follows prev-archive from /atom.xml gets every post, and a document that is full stays.</summary>
public sealed class AtomArchiveTests : IDisposable
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    readonly TempFolder folder = new TempFolder().With("content/site.yml", "title: Many\nurl: https://example.org/\ntime_zone: Australia/Sydney\nfeeds: {entries: 4}\n");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(11)]
    [InlineData(12)]
    public void The_whole_history_can_be_harvested(int count)
    {
        Build(count);

        HashSet<string> found = [];
        for (var next = "https://example.org/atom.xml"; next is not null;)
        {
            var feed = XDocument.Load(folder["_site/" + next["https://example.org/".Length..]]).Root!; // Every document has one.
            found.UnionWith(feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")?.Value ?? ""));
            next = Link(feed, "prev-archive");
            Assert.Equal(next is null ? null : next, Link(feed, "prev-archive"));
        }
        Assert.Equal(count, found.Count);
    }

    [Fact]
    public void A_full_document_stays_byte_for_byte_when_posts_come()
    {
        Build(9);
        var first = File.ReadAllBytes(folder["_site/atom/1.xml"]);
        var second = Entries("2");

        Build(13);

        Assert.Equal(first, File.ReadAllBytes(folder["_site/atom/1.xml"]));
        Assert.Equal(second, Entries("2")); // It only learns that there is a third.
        Assert.Equal(["tag:example.org,2014-01-04:p", "tag:example.org,2014-01-03:p", "tag:example.org,2014-01-02:p", "tag:example.org,2014-01-01:p"], Entries("1"));
        Assert.False(File.Exists(folder["_site/atom/4.xml"]));
    }

    string[] Entries(string number) =>
        [.. XDocument.Load(folder[$"_site/atom/{number}.xml"]).Descendants(Atom + "entry").Select(entry => entry.Element(Atom + "id")?.Value ?? "")];

    void Build(int count)
    {
        for (var i = 1; i <= count; i++)
            folder.With($"content/posts/2014-01-{i:00}-p.md", $"---\ntitle: Post {i}\nslug: p{i}\n---\n\nText {i}.\n");
        var run = Iln.Run("build", "--content", folder["content"], "--output", folder["_site"], "--theme", Repository.Path("themes", "default"));
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    static string? Link(XElement feed, string relation) =>
        feed.Elements(Atom + "link").SingleOrDefault(link => link.Attribute("rel")?.Value == relation)?.Attribute("href")?.Value;
}
