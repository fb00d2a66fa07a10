using System.Buffers;
using System.Net;

namespace IlnSite.Render.Feeds;

/// <summary>
/// A text as it goes into feeds: every address whole, nothing of the theme, nothing that runs. Comes in: a body's HTML.
/// Goes out: the same words and elements with the few attributes that say something outside of the page. It reads tags
/// one by one and builds no tree, as every post of the site goes through here.
/// </summary>
sealed class FeedHtml
{
    static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "href", "src", "srcset", "cite", "poster", "alt", "title", "lang", "dir", "width", "height", "sizes", "media", "type",
        "datetime", "start", "value", "reversed", "open", "colspan", "rowspan", "scope", "id", "style", "controls",
    };

    /// <summary>What goes together with all that stands in it.</summary>
    static readonly string[] Whole = ["script", "style", "template", "noscript", "iframe", "object", "svg", "form"];

    static readonly SearchValues<char> AfterValue = SearchValues.Create(" \n\t\r\f>");

    const string Between = ", \n\t\r\f";

    readonly string html;
    readonly Uri page;
    readonly StringBuilder to;

    /// <summary>What links in the text lead to: other ids say nothing in a reader.</summary>
    readonly HashSet<string> targets = new(StringComparer.Ordinal);

    FeedHtml(string html, Uri page)
    {
        (this.html, this.page) = (html, page);
        to = new(html.Length + (html.Length / 8) + 64);
        const string local = "href=\"#";
        for (var at = html.IndexOf(local, StringComparison.Ordinal); at >= 0; at = html.IndexOf(local, at, StringComparison.Ordinal))
        {
            at += local.Length;
            var end = html.IndexOf('"', at);
            targets.Add(Uri.UnescapeDataString(WebUtility.HtmlDecode(html[at..Math.Max(at, end)])));
        }
    }

    /// <param name="page">The whole address of the page on which the text stands.</param>
    public static string Of(string html, Uri page) => new FeedHtml(html, page).Read();

    string Read()
    {
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            if (tag < 0)
                tag = html.Length;
            to.Append(html, at, tag - at);
            at = tag < html.Length ? Tag(tag) : tag;
        }
        return to.ToString();
    }

    /// <returns>The place behind the tag.</returns>
    int Tag(int start)
    {
        var at = start + 1;
        var isEnd = at < html.Length && html[at] == '/';
        at += isEnd ? 1 : 0;
        if (at < html.Length && html[at] is '!' or '?')
            return After(html.AsSpan(at).StartsWith("!--", StringComparison.Ordinal) ? "-->" : ">", at);
        if (at >= html.Length || !char.IsAsciiLetter(html[at]))
        {
            to.Append("&lt;").Append(isEnd ? "/" : "");
            return at;
        }
        var name = Name(ref at);
        if (isEnd)
        {
            if (!Whole.Contains(name))
                to.Append("</").Append(name).Append('>');
            return After(">", at);
        }
        if (Whole.Contains(name))
            return After(">", html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase) is var end and >= 0 ? end : html.Length);
        if (name == "input")
            return Box(at);
        to.Append('<').Append(name);
        while (Attribute(ref at, out var attribute, out var value))
            // The only mark of ours that says something: how the cells of a table stand.
            if (attribute == "class" && name is "td" or "th" && value is ['a', 'l', 'i', 'g', 'n', '-', .. var side])
                to.Append(" style=\"text-align: ").Append(side).Append('"');
            else if (Attributes.Contains(attribute) && Kept(attribute, value) is { } kept)
                to.Append(' ').Append(attribute).Append("=\"").Append(kept).Append('"');
        to.Append('>');
        return at;
    }

    /// <summary>Readers take boxes out of a list of tasks, and with them what is done.</summary>
    int Box(int at)
    {
        var isChecked = false;
        while (Attribute(ref at, out var attribute, out _))
            isChecked |= attribute == "checked";
        to.Append(isChecked ? '☑' : '☐');
        return at;
    }

    string? Kept(string attribute, string value) => attribute switch
    {
        "href" or "src" or "cite" or "poster" => Address(value),
        "srcset" => Addresses(value),
        "id" => targets.Contains(WebUtility.HtmlDecode(value)) ? value : null,
        "style" => value.StartsWith("text-align:", StringComparison.Ordinal) ? value : null,
        "type" => value.Contains('/', StringComparison.Ordinal) ? value : null,
        _ => value,
    };

    /// <summary>A whole address for a written one, both as an attribute holds them; null where no reader could use it.</summary>
    string? Address(string written)
    {
        if (StartsWithAny(written, "https://", "http://", "mailto:", "tel:"))
            return written;
        if (written is "" or ['#', ..])
            return Html.Encode(page.AbsoluteUri) + written;
        return Uri.TryCreate(page, WebUtility.HtmlDecode(written), out var whole) && whole.Scheme is "http" or "https"
            ? Html.Encode(whole.AbsoluteUri)
            : null;
    }

    /// <summary>Pictures of several sizes: addresses, which end at a space, each with a width or density up to a comma.</summary>
    string? Addresses(string written)
    {
        List<string> whole = [];
        for (var rest = written.AsSpan().TrimStart(Between); rest.Length > 0; rest = rest.TrimStart(Between))
        {
            var end = rest.IndexOfAny(AfterValue);
            var address = end < 0 ? rest : rest[..end];
            rest = rest[address.Length..];
            var size = ReadOnlySpan<char>.Empty;
            if (!address.EndsWith(",", StringComparison.Ordinal))
            {
                size = rest.IndexOf(',') is var comma and >= 0 ? rest[..comma] : rest;
                rest = rest[size.Length..];
            }
            if (Address(address.TrimEnd(',').ToString()) is { } found)
                whole.Add($"{found} {size.Trim()}".TrimEnd());
        }
        return whole.Count > 0 ? string.Join(", ", whole) : null;
    }

    string Name(ref int at)
    {
        var first = at;
        while (at < html.Length && html[at] is not (' ' or '\n' or '\t' or '\r' or '\f' or '/' or '>' or '='))
            at++;
        return html[first..at].ToLowerInvariant();
    }

    /// <returns>False at the end of the tag, and then <paramref name="at"/> stands behind it.</returns>
    bool Attribute(ref int at, out string name, out string value)
    {
        (name, value) = ("", "");
        while (at < html.Length && html[at] is ' ' or '\n' or '\t' or '\r' or '\f' or '/' or '=')
            at++;
        if (at >= html.Length || html[at] == '>')
        {
            at = Math.Min(html.Length, at + 1);
            return false;
        }
        name = Name(ref at);
        if (at >= html.Length || html[at] != '=')
            return true;
        at++;
        var quote = at < html.Length && html[at] is '"' or '\'' ? html[at] : '\0';
        var first = quote == '\0' ? at : at + 1;
        var end = quote == '\0' ? html.AsSpan(first).IndexOfAny(AfterValue) : html.AsSpan(first).IndexOf(quote);
        end = end < 0 ? html.Length : first + end;
        value = html[first..end];
        if (quote != '"')
            value = value.Replace("\"", "&quot;", StringComparison.Ordinal);
        at = Math.Min(html.Length, quote == '\0' ? end : end + 1);
        return true;
    }

    int After(string mark, int at) =>
        at < html.Length && html.IndexOf(mark, at, StringComparison.Ordinal) is var found and >= 0 ? found + mark.Length : html.Length;

    static bool StartsWithAny(string text, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
