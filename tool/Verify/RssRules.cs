using System.Xml.Linq;

namespace IlnSite.Verify;

/// <summary>What RSS 2.0 and the RSS Advisory Board's best practices ask of a feed, as far as ours use it.</summary>
static class RssRules
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>Those that a channel or item has once at most.</summary>
    static readonly string[] Single =
    [
        "title", "link", "description", "language", "copyright", "lastBuildDate", "pubDate", "generator", "docs", "ttl",
        "image", "guid", "enclosure", "comments", "source",
    ];

    /// <summary>Those that hold an address to which mail could be sent; dc:creator holds a name.</summary>
    static readonly string[] WithMail = ["author", "managingEditor", "webMaster"];

    /// <param name="self">The whole address of the feed.</param>
    public static IEnumerable<string> Frame(XElement rss, string self)
    {
        if (rss.Name.LocalName != "rss" || rss.Attribute("version")?.Value != "2.0" || rss.Elements().Count() != 1 || rss.Element("channel") is not { } channel)
        {
            yield return "it is not RSS 2.0 with one channel";
            yield break;
        }
        foreach (var name in new[] { "title", "link", "description" })
            if (string.IsNullOrWhiteSpace(channel.Element(name)?.Value))
                yield return $"its channel has no {name}";
        if (!FeedText.IsAddress(channel.Element("link")?.Value))
            yield return "the link of its channel is not a whole address";
        if (channel.Element("lastBuildDate") is { } built && !FeedText.IsRssDate(built.Value))
            yield return $"{Spelling.Quote(built.Value)} is not a date of RFC 822 with four digits for the year";
        var links = channel.Elements(Atom + "link").Where(link => link.Attribute("rel")?.Value == "self").ToArray();
        if (links is not [var link] || link.Attribute("href")?.Value != self || link.Attribute("type")?.Value != "application/rss+xml")
            yield return "it does not name its own address once with atom:link";
        foreach (var fault in Both(channel))
            yield return fault;
    }

    public static IEnumerable<string> Entry(XElement item, FeedText text)
    {
        if (string.IsNullOrWhiteSpace(item.Element("title")?.Value) && string.IsNullOrWhiteSpace(item.Element("description")?.Value))
            yield return "it has neither title nor description";
        if (!FeedText.IsAddress(item.Element("link")?.Value))
            yield return "its link is not a whole address";
        if (string.IsNullOrWhiteSpace(item.Element("guid")?.Value))
            yield return "it has no guid";
        else if (item.Element("guid") is { } guid && guid.Attribute("isPermaLink")?.Value != "false" && !FeedText.IsAddress(guid.Value))
            yield return "its guid is not an address and does not say so (isPermaLink)";
        if (item.Element("pubDate") is { } date && !FeedText.IsRssDate(date.Value))
            yield return $"{Spelling.Quote(date.Value)} is not a date of RFC 822 with four digits for the year";
        if (item.Element("enclosure") is { } enclosure)
            foreach (var fault in text.Enclosure(enclosure.Attribute("url")?.Value, enclosure.Attribute("length")?.Value, enclosure.Attribute("type")?.Value))
                yield return fault;
        if (item.Elements("category").Any(category => string.IsNullOrWhiteSpace(category.Value)))
            yield return "one of its categories is empty";
        if (item.Elements(DublinCore + "creator").Any(creator => string.IsNullOrWhiteSpace(creator.Value)))
            yield return "one of its authors has no name";
        var whole = item.Elements(Content + "encoded").ToArray();
        if (whole.Length > 1 || (whole is [var only] && item.Element("description")?.IsAfter(only) == true))
            yield return "its whole text stands there twice, or before its description";
        foreach (var fault in whole.SelectMany(html => text.Html(html.Value)).Concat(Both(item)))
            yield return fault;
    }

    static IEnumerable<string> Both(XElement element)
    {
        foreach (var name in Single)
            if (element.Elements(name).Skip(1).Any())
                yield return $"{name} stands there more than once";
        foreach (var name in WithMail)
            if (element.Element(name) is not null)
                yield return $"{name} would publish an e-mail address";
    }
}
