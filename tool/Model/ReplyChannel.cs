namespace IlnSite.Model;

/// <summary>A way for readers to answer.</summary>
/// <param name="Link">A web or mail address; behind its question mark {title} and {url} stand for those of the page.</param>
sealed record ReplyChannel(string Title, string Link)
{
    public static readonly ImmutableArray<string> Places = ["title", "url"];

    /// <summary>The link with the page's own values, percent-encoded as both RFC 3986 and RFC 6068 (mailto) want it.</summary>
    public string LinkFor(string title, string address) => Link
        .Replace("{title}", Uri.EscapeDataString(title), StringComparison.Ordinal)
        .Replace("{url}", Uri.EscapeDataString(address), StringComparison.Ordinal);
}
