using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace IlnSite.Tests.Markdown;

/// <summary>Says what is wrong with a body, read as browsers read it, with lists of its own: written here again on purpose,
/// so that a slip in the tool's is found.</summary>
static class AllowedHtml
{
    static readonly HashSet<string> Elements =
    [
        .. "abbr b bdi bdo br cite code del details dfn div em figcaption figure hr i ins kbd li mark ol p q rp rt ruby s samp".Split(' '),
        .. "small span strong sub summary sup time u ul var wbr dl dt dd".Split(' '),
        .. "a blockquote h1 h2 h3 h4 h5 h6 img input pre section table tbody td th thead tr".Split(' '),
    ];

    static readonly Dictionary<string, string[]> Attributes = new()
    {
        ["*"] = ["class", "lang", "dir", "title", "datetime", "open", "id"],
        ["a"] = ["href", "aria-label"],
        ["blockquote"] = ["cite"],
        ["div"] = ["role", "aria-label", "tabindex"],
        ["img"] = ["src", "alt", "width", "height", "loading"],
        ["input"] = ["type", "disabled", "checked", "aria-label"],
        ["ol"] = ["start"],
    };

    public static ImmutableArray<string> Complaints(string html)
    {
        using var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = false }).ParseDocument($"<!DOCTYPE html><body>{html}</body>");
        var body = document.Body ?? throw new InvalidOperationException("AngleSharp gives every document a body.");
        return
        [
            .. body.Descendants().Where(node => node.NodeType is not (NodeType.Element or NodeType.Text)).Select(node => $"a {node.NodeType}"),
            .. from element in body.QuerySelectorAll("*")
               let name = element.LocalName
               from complaint in Elements.Contains(name) ? element.Attributes.Where(attribute => !IsAllowed(name, attribute)).Select(attribute => $"{name} {attribute.Name}=\"{attribute.Value}\"") : [$"<{name}>"]
               select complaint,
        ];
    }

    /// <summary>A body as a browser would write it down again: with tags of its own where some were missing.</summary>
    public static string Written(string html)
    {
        using var document = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}</body>");
        return document.Body?.InnerHtml ?? "";
    }

    static bool IsAllowed(string element, IAttr attribute)
    {
        if (!Attributes["*"].Concat(Attributes.GetValueOrDefault(element, [])).Contains(attribute.Name))
            return false;
        return attribute.Name switch
        {
            "href" or "src" or "cite" => IsHarmless(attribute.Value),
            "role" => attribute.Value == "group",
            "tabindex" => attribute.Value == "0",
            "type" => attribute.Value == "checkbox",
            _ => true,
        };
    }

    /// <summary>Asks the platform's own reader of addresses, as it is not the one that the tool has.</summary>
    static bool IsHarmless(string address) =>
        !Uri.TryCreate(new Uri("https://example.org/iln/posts/"), string.Concat(address.Where(c => c > ' ')), out var uri)
        || (uri.Scheme is "https" or "http" or "mailto" or "tel" && !address.StartsWith("//", StringComparison.Ordinal));
}
