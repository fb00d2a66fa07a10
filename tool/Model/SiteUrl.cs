namespace IlnSite.Model;

/// <summary>An address inside the site, from its root and without the base path: <c>/rounds/2015b/</c>.</summary>
readonly record struct SiteUrl(string Path) : IComparable<SiteUrl>
{
    /// <summary>Where the bytes lie below the output folder: an address that ends in a slash is a folder's index.</summary>
    public string FilePath => Path.EndsWith('/') ? $"{Path[1..]}index.html" : Path[1..];

    public int CompareTo(SiteUrl other) => string.CompareOrdinal(Path, other.Path);

    public override string ToString() => Path;
}
