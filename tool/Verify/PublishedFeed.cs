using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace IlnSite.Verify;

/// <summary>An entry of a feed as readers have it.</summary>
/// <param name="Link">The address of its page; null where it has none.</param>
sealed record PublishedEntry(string Id, string? Link, string? Title, DateTimeOffset? Published);

/// <summary>
/// A feed that somebody published, this tool or another: RSS of any version, Atom or JSON Feed → its entries. Comes in: a
/// stranger's bytes. Goes out: entries, or a fault. Definitions of a document's own (DTD), which can exhaust a program, are
/// refused.
/// </summary>
static class PublishedFeed
{
    static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    static readonly XNamespace Purl = "http://purl.org/rss/1.0/";

    static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public static ImmutableArray<PublishedEntry>? Read(byte[] bytes, string address, Report report)
    {
        var place = new SourceFile(address, "").Whole;
        var start = Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 200))).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            report.Add(Codes.FeedUnreadable, place, "This is a page, not a feed.", Hint);
            return null;
        }
        try
        {
            ImmutableArray<PublishedEntry> entries = start is ['{', ..]
                ? [.. Json(bytes)]
                : [.. Xml(bytes)];
            if (entries.Length > 0)
                return entries;
            report.Add(Codes.FeedUnreadable, place, "This is no feed with entries: neither RSS, nor Atom, nor JSON Feed.", Hint);
        }
        catch (XmlException fault)
        {
            report.Add(Codes.FeedUnreadable, place, fault.LineNumber > 0
                ? $"This is no feed: as XML it is not well-formed on line {fault.LineNumber}."
                : "This is no feed: it is not well-formed, or it has definitions of its own (DTD), which are refused.", Hint);
        }
        catch (JsonException)
        {
            report.Add(Codes.FeedUnreadable, place, "This is no feed: it starts like JSON and is not well-formed.", Hint);
        }
        return null;
    }

    const string Hint = "give the address of the feed itself, as in https://example.org/feed/";

    static IEnumerable<PublishedEntry> Xml(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var xml = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var root = XElement.Load(xml);
        foreach (var item in root.Descendants("item").Concat(root.Elements(Purl + "item")))
        {
            var link = Text(item, "link") ?? Text(item, Purl + "link");
            var id = Text(item, "guid") ?? item.Attribute(Rdf + "about")?.Value ?? link;
            if (id is not null)
                yield return new(id, link, Text(item, "title") ?? Text(item, Purl + "title"), Date(Text(item, "pubDate") ?? Text(item, DublinCore + "date")));
        }
        var atom = RssRules.Atom;
        foreach (var entry in root.Elements(atom + "entry"))
            if (Text(entry, atom + "id") is { } id)
                yield return new(
                    id,
                    entry.Elements(atom + "link").FirstOrDefault(link => link.Attribute("rel")?.Value is null or "alternate")?.Attribute("href")?.Value,
                    Text(entry, atom + "title"),
                    Date(Text(entry, atom + "published") ?? Text(entry, atom + "updated")));
    }

    static IEnumerable<PublishedEntry> Json(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes.AsMemory()[bytes.AsSpan().IndexOf((byte)'{')..]);
        if (document.RootElement.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array)
            foreach (var item in items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
                if (item.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                    yield return new(
                        id.ToString(),
                        JsonFeedRules.Text(item, "url"),
                        JsonFeedRules.Text(item, "title"),
                        Date(JsonFeedRules.Text(item, "date_published")));
    }

    static string? Text(XElement element, XName name) =>
        element.Element(name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    static DateTimeOffset? Date(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}
