namespace IlnSite.Render.Head;

/// <summary>A link with its words.</summary>
sealed record ReplyLink(string Title, string Link);

/// <summary>Links by which readers pass a page on or answer it, without a script and without a third party.</summary>
static class Sharing
{
    /// <summary>A mail with subject and text filled in (RFC 6068), to whom the reader likes.</summary>
    public static string Mail(string title, string summary, string address) =>
        $"mailto:?subject={Uri.EscapeDataString(title)}&body={Uri.EscapeDataString(summary.Length > 0 ? $"{summary}\r\n\r\n{address}" : address)}";

    /// <summary>The network's ways to answer, with the page's title and address filled in.</summary>
    public static IEnumerable<ReplyLink> Replies(SiteSettings settings, string title, string address) =>
        settings.Reply.Select(channel => new ReplyLink(channel.Title, channel.LinkFor(title, address)));

    /// <summary>A file that lies in its own link.</summary>
    public static string File(string type, string text) => $"data:{type};charset=utf-8,{Uri.EscapeDataString(text)}";
}
