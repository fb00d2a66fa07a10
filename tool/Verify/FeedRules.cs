using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace IlnSite.Verify;

/// <summary>
/// Looks at finished feeds, the list of feeds and the sitemap, as strangers' programs will read them. Comes in: a file as
/// it will be published. Goes out: faults. Every entry has an id of its own in the whole site. It changes nothing.
/// </summary>
sealed class FeedRules
{
    readonly Destinations destinations;
    readonly FeedText text;
    readonly Report report;
    readonly Memo<EntryBytes, EntryFacts> rss;
    readonly Memo<EntryBytes, EntryFacts> atom;
    readonly Memo<EntryBytes, EntryFacts> json;
    readonly Memo<(string Id, SourceFile File), bool> ids = new(_ => true);

    public FeedRules(Destinations destinations, Report report)
    {
        (this.destinations, this.report, text) = (destinations, report, new(destinations));
        // Here stand the prefixes that our feeds declare at their root.
        rss = new(entry => XmlEntry(entry.Bytes, "", item => new(item.Element("guid")?.Value, [.. RssRules.Entry(item, text)])));
        atom = new(entry => XmlEntry(entry.Bytes, RssRules.Atom.NamespaceName, item =>
            new(item.Element(RssRules.Atom + "id")?.Value, [.. AtomRules.Entry(item, text)])));
        json = new(entry => JsonEntry(entry.Bytes));
    }

    public static bool IsFor(SiteUrl url) =>
        Path.GetExtension(url.Path) is ".xml" or ".opml" || url.Path.EndsWith("/feed.json", StringComparison.Ordinal);

    public void Check(OutputFile file)
    {
        var (output, path) = (file.Output, file.Output.Url.Path);
        var self = text.Urls.Absolute(output.Url);
        try
        {
            if (path.EndsWith("/feed.xml", StringComparison.Ordinal))
                Check(output, FeedParts.OfXml(file.Bytes, "item"), rss, frame => RssRules.Frame(Root(frame), self));
            else if (path.EndsWith("/atom.xml", StringComparison.Ordinal) || path.StartsWith("/atom/", StringComparison.Ordinal))
                Check(output, FeedParts.OfXml(file.Bytes, "entry"), atom, frame => AtomRules.Frame(Root(frame), self, Has));
            else if (path.EndsWith(".json", StringComparison.Ordinal))
                Check(output, FeedParts.OfJson(file.Bytes), json, frame => JsonFeedRules.Frame(Object(frame), self));
            else if (path.EndsWith(".opml", StringComparison.Ordinal))
                foreach (var fault in List(Root(file.Bytes)))
                    Fault(output, fault);
            else
                Root(file.Bytes);
        }
        catch (XmlException fault)
        {
            Fault(output, $"it is not well-formed on line {fault.LineNumber}");
        }
        catch (JsonException)
        {
            Fault(output, "it is not well-formed");
        }
    }

    /// <summary>Once all feeds are looked at: an id that two posts have.</summary>
    public void CheckIds()
    {
        foreach (var group in ids.Keys.GroupBy(pair => pair.Id, pair => pair.File, StringComparer.Ordinal))
            if (group.DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal).ToArray() is [var first, .. var others])
                foreach (var other in others)
                    report.Add(Codes.FeedInvalid, other.Whole, $"Feeds know this by the id {Spelling.Quote(group.Key)}, and {first} too; readers would show only one of them.",
                        "take the line  id:  out of one of the two posts, or rename its file");
    }

    void Check(Output output, FeedParts parts, Memo<EntryBytes, EntryFacts> entries, Func<byte[], IEnumerable<string>> frame)
    {
        foreach (var fault in frame(parts.Frame))
            Fault(output, fault);
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var i = 0; i < parts.Entries.Length; i++)
        {
            var (id, faults) = entries[new(parts.Entries[i])];
            var source = parts.Entries.Length == output.Sources.Length ? output.Sources[i] : null;
            foreach (var fault in faults)
                report.Add(Codes.FeedInvalid, source?.Whole ?? PageRules.PlaceOf(output), $"An entry of a feed is not as it should be: {fault}.");
            if (id is not null && source is not null)
                _ = ids[(id, source)];
            else if (id is not null && !seen.Add(id))
                Fault(output, $"two entries have the id {Spelling.Quote(id)}");
        }
    }

    static EntryFacts XmlEntry(ReadOnlyMemory<byte> bytes, string standard, Func<XElement, EntryFacts> read)
    {
        var names = new XmlNamespaceManager(new NameTable());
        names.AddNamespace("", standard);
        names.AddNamespace("atom", RssRules.Atom.NamespaceName);
        names.AddNamespace("content", "http://purl.org/rss/1.0/modules/content/");
        names.AddNamespace("dc", "http://purl.org/dc/elements/1.1/");
        names.AddNamespace("media", "http://search.yahoo.com/mrss/");
        using var text = new StringReader(Encoding.UTF8.GetString(bytes.Span));
        using var xml = XmlReader.Create(
            text,
            new() { ConformanceLevel = ConformanceLevel.Fragment, DtdProcessing = DtdProcessing.Prohibit },
            new XmlParserContext(names.NameTable, names, null, XmlSpace.None));
        try
        {
            return read(XElement.Load(xml));
        }
        catch (XmlException)
        {
            return new(null, ["it is not well-formed"]);
        }
    }

    EntryFacts JsonEntry(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return new(JsonFeedRules.Text(document.RootElement, "id"), [.. JsonFeedRules.Entry(document.RootElement, text)]);
        }
        catch (JsonException)
        {
            return new(null, ["it is not well-formed"]);
        }
    }

    static IEnumerable<string> List(XElement opml)
    {
        if (opml.Name != "opml" || opml.Attribute("version")?.Value != "2.0" || opml.Element("head")?.Element("title") is null || opml.Element("body") is null)
            yield return "it is not a list of feeds (OPML 2.0)";
        foreach (var outline in opml.Descendants("outline").Where(outline => !outline.HasElements))
            if (outline.Attribute("type")?.Value != "rss" || string.IsNullOrWhiteSpace(outline.Attribute("text")?.Value) || !FeedText.IsAddress(outline.Attribute("xmlUrl")?.Value))
                yield return "one of its lines is not a feed with a title and a whole address";
    }

    bool Has(string address) => text.Urls.Inside(address) is { } url && destinations.Has(url);

    static XElement Root(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        using var xml = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(xml);
    }

    static JsonElement Object(ReadOnlyMemory<byte> bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        return document.RootElement.Clone();
    }

    /// <summary>What is wrong around the entries has no place in the content.</summary>
    void Fault(Output output, string what) =>
        report.Add(Codes.FeedInvalid, PageRules.PlaceOf(output with { Sources = [] }), $"The file is not as it should be: {what}.");

    /// <param name="Id">Null where there is none.</param>
    sealed record EntryFacts(string? Id, ImmutableArray<string> Faults);
}
