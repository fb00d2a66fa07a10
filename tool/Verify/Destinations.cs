namespace IlnSite.Verify;

/// <summary>What links inside the site can lead to.</summary>
sealed class Destinations
{
    readonly Dictionary<string, HashSet<string>?> idsByAddress = new(StringComparer.Ordinal);

    Destinations(Urls urls) => Urls = urls;

    public Urls Urls { get; }

    /// <param name="pages">The pages among the files, by place; null for other files.</param>
    public static Destinations Of(ImmutableArray<OutputFile> files, HtmlPage?[] pages, Urls urls)
    {
        var destinations = new Destinations(urls);
        for (var i = 0; i < files.Length; i++)
            destinations.idsByAddress[files[i].Output.Url.Path] = pages[i]?.Ids.ToHashSet(StringComparer.Ordinal);
        return destinations;
    }

    public bool Has(SiteUrl url) => idsByAddress.ContainsKey(url.Path);

    public bool HasId(SiteUrl url, string fragment) =>
        !idsByAddress.TryGetValue(url.Path, out var ids) || ids is null || ids.Contains(fragment);

    /// <summary>An address that was probably meant: near in spelling, or without its slash at the end.</summary>
    public string? Near(SiteUrl url) =>
        idsByAddress.ContainsKey(url.Path + "/") ? url.Path + "/" : Spelling.Nearest(url.Path, idsByAddress.Keys);
}
