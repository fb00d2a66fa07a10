using System.Xml;

namespace IlnSite.Verify;

/// <summary>What links inside the site can lead to, and what its pages can load.</summary>
sealed class Destinations
{
    readonly Dictionary<string, HashSet<string>?> idsByAddress = new(StringComparer.Ordinal);
    readonly HashSet<string> scripts = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> lengthByAddress = new(StringComparer.Ordinal);

    Destinations(Urls urls) => Urls = urls;

    public Urls Urls { get; }

    /// <param name="pages">The pages among the files, by place; null for other files.</param>
    public static Destinations Of(ImmutableArray<OutputFile> files, HtmlPage?[] pages, Urls urls)
    {
        var destinations = new Destinations(urls);
        for (var i = 0; i < files.Length; i++)
        {
            var url = files[i].Output.Url;
            destinations.idsByAddress[url.Path] = url.Path.EndsWith(".svg", StringComparison.Ordinal)
                ? IdsOfDrawing(files[i].Bytes)
                : pages[i]?.Ids.ToHashSet(StringComparer.Ordinal);
            if (IsScript(url))
                destinations.scripts.Add(Html.NormalLines(Encoding.UTF8.GetString(files[i].Bytes.Span)).Trim());
            destinations.lengthByAddress[url.Path] = files[i].Bytes.Length;
        }
        return destinations;
    }

    public static bool IsScript(SiteUrl url) =>
        Urls.IsAsset(url) && Path.GetExtension(url.Path) is ".js" or ".mjs";

    public bool Has(SiteUrl url) => idsByAddress.ContainsKey(url.Path);

    /// <summary>In bytes; null where the site has nothing there.</summary>
    public int? Length(SiteUrl url) => lengthByAddress.TryGetValue(url.Path, out var length) ? length : null;

    public bool HasId(SiteUrl url, string fragment) =>
        !idsByAddress.TryGetValue(url.Path, out var ids) || ids is null || ids.Contains(fragment);

    /// <summary>Whether a text is, letter by letter but for the space around it, one of the site's own scripts.</summary>
    public bool HasScript(string text) => scripts.Contains(text.Trim());

    /// <summary>An address that was probably meant: near in spelling, or without its slash at the end.</summary>
    public string? Near(SiteUrl url) =>
        idsByAddress.ContainsKey(url.Path + "/") ? url.Path + "/" : Spelling.Nearest(url.Path, idsByAddress.Keys);

    /// <summary>None for a file that is not well-formed: browsers would show nothing of it.</summary>
    static HashSet<string> IdsOfDrawing(ReadOnlyMemory<byte> bytes)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        try
        {
            using var stream = new MemoryStream(bytes.ToArray());
            using var xml = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Ignore });
            while (xml.Read())
                if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("id") is { } id)
                    ids.Add(id);
            return ids;
        }
        catch (XmlException)
        {
            return [];
        }
    }
}
