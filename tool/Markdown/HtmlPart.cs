using SourceSpan = IlnSite.Diagnostics.SourceSpan;

namespace IlnSite.Markdown;

/// <summary>Reads the tags of one part of a text, in order, and knows which elements stand open.</summary>
sealed class HtmlPart(MarkdownSource source, Report report)
{
    /// <summary>Those that can stand in a line of text and hold nothing but such a line.</summary>
    static readonly string[] InLine =
    [
        "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby",
        "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ];

    /// <summary>Those that may also hold paragraphs, so that an empty line does not end them.</summary>
    static readonly string[] Around = ["dd", "details", "div", "dl", "figcaption", "figure", "li", "ol", "ul"];

    static readonly string[] Elements = [.. InLine, .. Around, "dt", "hr", "p", "summary"];

    static readonly string[] Void = ["br", "hr", "wbr"];

    static readonly string[] Attributes = ["class", "lang", "dir", "title", "datetime", "open"];

    /// <summary>Browsers keep their own bounds, beyond which they put elements elsewhere.</summary>
    const int MostOpen = 50;

    readonly Stack<(string Name, SourceSpan Span)> open = new();

    HtmlPiece piece;
    int start;

    /// <summary>After a fault it is unsure what is open; then only what is forbidden anywhere is reported.</summary>
    bool isLost;

    public void Read(HtmlPiece next)
    {
        piece = next;
        for (var i = next.Html.IndexOf('<', StringComparison.Ordinal); i >= 0; i = i < next.Html.Length ? next.Html.IndexOf('<', i) : -1)
            if (!Tag(ref i))
            {
                isLost = true;
                open.Clear();
                return;
            }
        if (next.IsInLine || open.FirstOrDefault(element => !Around.Contains(element.Name)) is not { Name: { } name } unclosed)
            return;
        // What follows may be a paragraph, before which a browser would close it by itself.
        report.Add(Codes.HtmlUnclosed, unclosed.Span, $"<{name}> is opened here and not closed before the next empty line.", $"type </{name}> where it ends");
        isLost = true;
        open.Clear();
    }

    public void End()
    {
        foreach (var (name, span) in open)
            report.Add(Codes.HtmlUnclosed, span, $"<{name}> is opened here and not closed in the same part of the text.",
                $"type </{name}> where it ends; lists and quotations are parts of their own");
    }

    /// <returns>False where reading on would only give faults that follow from the one just reported.</returns>
    bool Tag(ref int i)
    {
        var html = piece.Html;
        start = i;
        if (html.AsSpan(i).StartsWith("<!--"))
            return Refuse("A comment in the text can be read by everyone who looks at the page's source.", "take it out; notes to yourself belong in the front matter behind #");
        if (i + 1 < html.Length && html[i + 1] is '!' or '?')
            return Refuse("Instructions to a program, which start with <! or <?, cannot stand in a text.", "take them out, or put them in backticks to show them as code");
        var isClosing = i + 1 < html.Length && html[i + 1] == '/';
        i += isClosing ? 2 : 1;
        var name = Word(html, ref i);
        if (!Elements.Contains(name))
            return (isClosing && isLost) || Refuse(name.Length == 0 ? "This < does not start an HTML element." : $"The HTML element <{name}> cannot stand in a text.", Instead(name));
        string? wrong = null;
        if (!isClosing && !ReadAttributes(html, ref i, out wrong) && wrong is not null)
            return Refuse($"The attribute {Spelling.Quote(wrong)} cannot stand in a text.", $"leave it out; allowed are {Spelling.OneOf(Attributes)}");
        while (isClosing && i < html.Length && html[i] is ' ' or '\n')
            i++;
        var isEmpty = !isClosing && i < html.Length && html[i] == '/';
        i += isEmpty ? 1 : 0;
        if (i >= html.Length || html[i] != '>')
            return Refuse("This HTML element is not written plainly.", "write  <name attribute=\"value\">");
        i++;
        if (isEmpty && !Void.Contains(name))
            return Refuse($"<{name}/> opens an element and does not close it.", $"write <{name}></{name}>");
        return isClosing ? Close(name, i) : Open(name, i);
    }

    bool Open(string name, int end)
    {
        var parent = open.TryPeek(out var last) ? last.Name : null;
        if (!InLine.Contains(name))
        {
            // A browser would close the line of text by itself, and the page would no longer be what was written.
            if (piece.IsInLine)
                return Refuse($"<{name}> stands inside a line of text.", "start a new line with it, after an empty line");
            if (isLost)
                return true;
            if (parent is not null && !Around.Contains(parent))
                return Refuse($"<{name}> cannot stand inside <{parent}>.", $"type </{parent}> before it");
            if (name is "li" && parent is not ("ul" or "ol"))
                return Refuse("<li> stands outside a list.", "open the list with <ul> or <ol>");
            if (name is "dt" or "dd" && parent is not "dl")
                return Refuse($"<{name}> stands outside a list of definitions.", "open the list with <dl>");
        }
        if (isLost || Void.Contains(name))
            return true;
        // Inside another of its kind a browser would close that one first.
        if (name is "rt" or "rp" && parent is not "ruby")
            return Refuse($"<{name}> does not stand directly in <ruby>.", $"write <ruby>word<{name}>…</{name}></ruby>");
        if (open.Count == MostOpen)
            return Refuse($"More than {MostOpen} elements stand open here.", "close each where it ends");
        open.Push((name, SpanTo(end)));
        return true;
    }

    bool Close(string name, int end)
    {
        if (Void.Contains(name))
            return Refuse($"<{name}> has no end.", $"write <{name}>");
        if (isLost || (open.TryPop(out var last) && last.Name == name))
            return true;
        report.Add(Codes.HtmlUnclosed, SpanTo(end), $"</{name}> closes what was not opened in this part of the text.",
            last.Name is null ? $"take it out, or open <{name}> before" : $"close <{last.Name}> first");
        return false;
    }

    bool Refuse(string message, string hint)
    {
        report.Add(Codes.HtmlForbidden, SpanTo(Math.Min(piece.Html.Length, Math.Min(start + 60, EndOfLine()))), message, hint);
        return false;
    }

    int EndOfLine() => piece.Html.IndexOf('\n', start) is var end and >= 0 ? end : piece.Html.Length;

    SourceSpan SpanTo(int end) => source.SpanAt(piece.At(start), end - start);

    static string Instead(string name) => name switch
    {
        "" => "write &lt; for a < sign",
        "a" => "write links in Markdown: [words](address)",
        "img" or "picture" => "show photos in Markdown: ![what it shows](photo.jpg)",
        "iframe" or "video" or "audio" or "embed" or "object" => "link to it instead: [what it is](https://…)",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "write headings in Markdown:  ## words",
        "table" => "write tables in Markdown, with | between the cells",
        _ => "write it in Markdown, or put it in backticks to show it as code",
    };

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
        var first = i;
        while (i < html.Length && (char.IsAsciiLetterOrDigit(html[i]) || html[i] is '-' or ':' or '_'))
            i++;
        return html[first..i].ToLowerInvariant();
    }
}
