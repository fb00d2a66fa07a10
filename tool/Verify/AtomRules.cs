using System.Xml.Linq;

namespace IlnSite.Verify;

/// <summary>What RFC 4287 says that an Atom feed must be, as far as ours use it, and RFC 5005 of archives.</summary>
static class AtomRules
{
    static readonly XNamespace Atom = RssRules.Atom;

    static readonly XNamespace History = "http://purl.org/syndication/history/1.0";

    /// <param name="self">The whole address of the feed.</param>
    /// <param name="has">Whether the site has an address.</param>
    public static IEnumerable<string> Frame(XElement feed, string self, Func<string, bool> has)
    {
        if (feed.Name != Atom + "feed")
        {
            yield return "it is not an Atom feed";
            yield break;
        }
        foreach (var fault in Both(feed))
            yield return fault;
        if (Links(feed, "self") is not [var own] || own != self)
            yield return "it does not name its own address once with rel=self";
        // Every entry of ours may leave its author out.
        if (feed.Element(Atom + "author") is null)
            yield return "it has no author";
        var isArchive = feed.Elements(History + "archive").Any();
        if (isArchive != self.Contains("/atom/", StringComparison.Ordinal))
            yield return isArchive ? "it says that it is an archive and is not" : "it does not say that it is an archive";
        if (isArchive && Links(feed, "current").Length != 1)
            yield return "it does not name the feed whose archive it is";
        foreach (var relation in new[] { "prev-archive", "next-archive", "current" })
            if (Links(feed, relation) is var links && (links.Length > 1 || !links.All(has)))
                yield return $"{relation} is there more than once, or leads nowhere";
        if (!isArchive && Links(feed, "next-archive").Length > 0)
            yield return "the newest document has none that follow it";
    }

    public static IEnumerable<string> Entry(XElement entry, FeedText text)
    {
        foreach (var fault in Both(entry))
            yield return fault;
        if (entry.Elements(Atom + "published").ToArray() is var dates && (dates.Length > 1 || !dates.All(date => FeedText.IsDate(date.Value))))
            yield return "it was published more than once, or on no date of RFC 3339";
        if (entry.Element(Atom + "content") is { } content)
        {
            if (content.Attribute("type")?.Value != "html" || content.HasElements || entry.Elements(Atom + "content").Skip(1).Any())
                yield return "its content is not one piece of escaped HTML";
            foreach (var fault in text.Html(content.Value))
                yield return fault;
        }
        foreach (var link in entry.Elements(Atom + "link").Where(link => link.Attribute("rel")?.Value == "enclosure"))
            foreach (var fault in text.Enclosure(link.Attribute("href")?.Value, link.Attribute("length")?.Value, link.Attribute("type")?.Value))
                yield return fault;
    }

    static IEnumerable<string> Both(XElement element)
    {
        foreach (var name in new[] { "id", "title", "updated" })
            if (element.Elements(Atom + name).Count() != 1)
                yield return $"it must have one {name}";
        if (!FeedText.IsId(element.Element(Atom + "id")?.Value))
            yield return "its id is not an address with a scheme";
        if (!FeedText.IsDate(element.Element(Atom + "updated")?.Value))
            yield return "it was updated on no date of RFC 3339";
        if (Links(element, "alternate") is not [var page] || !FeedText.IsAddress(page))
            yield return "it must lead to one page";
        if (element.Elements(Atom + "author").Any(author => string.IsNullOrWhiteSpace(author.Element(Atom + "name")?.Value)))
            yield return "an author has no name";
        if (element.Descendants(Atom + "email").Any())
            yield return "email would publish an e-mail address";
        if (element.Elements(Atom + "category").Any(category => string.IsNullOrWhiteSpace(category.Attribute("term")?.Value)))
            yield return "a category has no term";
    }

    static string[] Links(XElement element, string relation) =>
        [.. element.Elements(Atom + "link").Where(link => (link.Attribute("rel")?.Value ?? "alternate") == relation).Select(link => link.Attribute("href")?.Value ?? "")];
}
