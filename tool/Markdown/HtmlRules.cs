using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = IlnSite.Diagnostics.SourceSpan;

namespace IlnSite.Markdown;

/// <summary>
/// Lets a few harmless HTML elements through and refuses all else. It reads HTML more strictly than any browser does:
/// what it does not understand is refused, so no difference between its reading and a browser's can be used.
/// </summary>
static class HtmlRules
{
    static readonly string[] Elements =
    [
        "abbr", "b", "bdi", "bdo", "br", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption",
        "figure", "hr", "i", "ins", "kbd", "li", "mark", "ol", "p", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
        "strong", "sub", "summary", "sup", "time", "u", "ul", "var", "wbr",
    ];

    static readonly string[] Void = ["br", "hr", "wbr"];

    static readonly string[] Attributes = ["class", "lang", "dir", "title", "datetime", "open"];

    public static void Check(MarkdownDocument document, MarkdownSource source, Report report)
    {
        foreach (var container in document.Descendants<ContainerBlock>().Prepend(document))
            CheckBalance(container.OfType<HtmlBlock>().Select(block => (Text(block), block.Span.Start)), source, report);
        foreach (var leaf in document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null))
            CheckBalance(leaf.Inline!.Descendants<HtmlInline>().Select(inline => (inline.Tag, inline.Span.Start)), source, report); // Filtered above.
    }

    /// <summary>Each element is closed in the part of the text in which it is opened: between blocks of one container,
    /// or inside one paragraph.</summary>
    static void CheckBalance(IEnumerable<(string Html, int At)> pieces, MarkdownSource source, Report report)
    {
        var open = new Stack<(string Name, SourceSpan Span)>();
        foreach (var (html, at) in pieces)
        {
            if (source.Kind != TextKind.Long)
            {
                report.Add(Codes.HtmlForbidden, source.SpanAt(at, html.Length), "This text holds HTML, which stories, comments and short texts cannot.", "write it in Markdown");
                continue;
            }
            for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0; i = i < html.Length ? html.IndexOf('<', i) : -1)
                if (!Tag(html, ref i, at, open, source, report))
                    return;
        }
        foreach (var (name, span) in open)
            report.Add(Codes.HtmlUnclosed, span, $"<{name}> is opened here and not closed in the same part of the text.", $"type </{name}> where it ends; lists and quotations are parts of their own");
    }

    /// <returns>False where reading on would only give faults that follow from this one.</returns>
    static bool Tag(string html, ref int i, int at, Stack<(string Name, SourceSpan Span)> open, MarkdownSource source, Report report)
    {
        var start = i;
        if (html.AsSpan(i).StartsWith("<!--"))
            return Refuse("A comment in the text can be read by everyone who looks at the page's source.", "take it out; notes to yourself belong in the front matter behind #");
        var isClosing = i + 1 < html.Length && html[i + 1] == '/';
        i += isClosing ? 2 : 1;
        var name = Word(html, ref i);
        if (!Elements.Contains(name))
            return Refuse(name.Length == 0 ? "This < does not start an HTML element." : $"The HTML element <{name}> cannot stand in a text.",
                name is "a" ? "write links in Markdown: [words](address)"
                : name is "img" or "picture" ? "show photos in Markdown: ![what it shows](photo.jpg)"
                : name is "iframe" or "video" or "audio" or "embed" or "object" ? "link to it instead: [what it is](https://…)"
                : name.Length == 0 ? "write &lt; for a < sign" : "write it in Markdown, or put it in backticks to show it as code");
        if (!isClosing && !ReadAttributes(html, ref i, out var wrong))
            return Refuse(wrong is null ? "This HTML element is not written plainly." : $"The attribute {Spelling.Quote(wrong)} cannot stand in a text.",
                wrong is null ? "write  <name attribute=\"value\">" : $"leave it out; allowed are {Spelling.OneOf(Attributes)}");
        var isEmpty = i < html.Length && html[i] == '/';
        i += isEmpty ? 1 : 0;
        while (isClosing && i < html.Length && html[i] is ' ' or '\n')
            i++;
        if (i >= html.Length || html[i] != '>')
            return Refuse("This HTML element is not written plainly.", "write  <name attribute=\"value\">");
        i++;
        if (Void.Contains(name))
            return !isClosing || Refuse($"<{name}> has no end.", $"write <{name}>");
        if (isEmpty)
            return Refuse($"<{name}/> opens an element and does not close it.", $"write <{name}></{name}>");
        if (!isClosing)
            open.Push((name, source.SpanAt(at + start, i - start)));
        else if (!open.TryPop(out var last) || last.Name != name)
        {
            report.Add(Codes.HtmlUnclosed, source.SpanAt(at + start, i - start), $"</{name}> closes what was not opened in this part of the text.", last.Name is null ? $"take it out, or open <{name}> before" : $"close <{last.Name}> first");
            open.Clear();
            return false;
        }
        return true;

        bool Refuse(string message, string hint)
        {
            report.Add(Codes.HtmlForbidden, source.SpanAt(at + start, Math.Min(60, html.Length - start)), message, hint);
            open.Clear();
            return false;
        }
    }

    /// <param name="wrong">The attribute that is not allowed; null where the writing is not understood.</param>
    static bool ReadAttributes(string html, ref int i, out string? wrong)
    {
        wrong = null;
        while (i < html.Length && html[i] is ' ' or '\n')
        {
            while (i < html.Length && html[i] is ' ' or '\n')
                i++;
            if (i >= html.Length || html[i] is '>' or '/')
                return true;
            var name = Word(html, ref i);
            if (name.Length == 0)
                return false;
            if (!Attributes.Contains(name))
            {
                wrong = name;
                return false;
            }
            if (i >= html.Length || html[i] != '=')
                continue;
            var quote = i + 1 < html.Length ? html[i + 1] : ' ';
            var end = quote is '"' or '\'' ? html.IndexOf(quote, i + 2) : -1;
            if (end < 0)
                return false;
            i = end + 1;
        }
        return true;
    }

    static string Word(string html, ref int i)
    {
        var start = i;
        while (i < html.Length && (char.IsAsciiLetterOrDigit(html[i]) || html[i] is '-' or ':' or '_'))
            i++;
        return html[start..i].ToLowerInvariant();
    }

    static string Text(HtmlBlock block) => block.Lines.ToString();
}
