using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace IlnSite.Privacy;

/// <summary>How an output is looked at.</summary>
enum OutputKind
{
    Markup,
    Json,
    Lines,
    Picture,

    /// <summary>Nothing that can be read here; never published.</summary>
    Unknown,
}

/// <summary>Takes an output apart into the stretches of text that people or programs read in it: sentences across inline
/// elements, attributes, comments, strings of JSON, unfolded lines of calendars.</summary>
static partial class OutputTexts
{
    static readonly string[] Inline = ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"];

    public static OutputKind KindOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".xml" or ".svg" or ".opml" or ".xsl" => OutputKind.Markup,
        ".json" or ".webmanifest" => OutputKind.Json,
        ".txt" or ".css" or ".js" or ".mjs" or ".ics" or ".csv" or ".bib" or ".ris" or ".md" => OutputKind.Lines,
        ".jpg" or ".jpeg" or ".png" or ".webp" or ".avif" or ".gif" => OutputKind.Picture,
        "" => path.StartsWith('_') || path.StartsWith('.') || path == "CNAME" ? OutputKind.Lines : OutputKind.Unknown,
        _ => OutputKind.Unknown,
    };

    /// <summary>Named by a hash, with the width where there are several: what somebody called the file is gone. A picture of
    /// the theme keeps its name, for the theme is nobody's story.</summary>
    public static bool IsOpaque(string path) => path.StartsWith("assets/", StringComparison.Ordinal) || Opaque().IsMatch(path);

    [GeneratedRegex(@"(?:^|/)[0-9a-f]{10,64}(?:[-.]\d{1,5}w?)?\.\w+$")]
    private static partial Regex Opaque();

    public static IEnumerable<string> Of(string path, ReadOnlyMemory<byte> bytes) => KindOf(path) switch
    {
        OutputKind.Markup => Markup(Encoding.UTF8.GetString(bytes.Span), depth: 0),
        // Packed numbers stand behind each word of the search.
        OutputKind.Json => Json(bytes, namesOnly: path.StartsWith("search/words/", StringComparison.Ordinal)),
        // Each cell for itself: a street's number behind a comma is none in a sentence.
        OutputKind.Lines when path.EndsWith(".csv", StringComparison.Ordinal) =>
            Encoding.UTF8.GetString(bytes.Span).Split('\n').SelectMany(line => line.Split([',', ';'])),
        OutputKind.Lines when path.EndsWith(".css", StringComparison.Ordinal) => Said().Matches(Encoding.UTF8.GetString(bytes.Span)).Select(match => match.Value),
        OutputKind.Lines => Encoding.UTF8.GetString(bytes.Span).Replace("\r\n ", "", StringComparison.Ordinal).Split('\n').Select(WithoutUid),
        OutputKind.Picture or OutputKind.Unknown => [],
        _ => throw new ArgumentOutOfRangeException(nameof(path)),
    };

    /// <summary>The id of an event ends as an address does, in the name of the site: round.topic.advocacy@example.org.</summary>
    static string WithoutUid(string line) => line.StartsWith("UID:", StringComparison.Ordinal) ? line.Replace('@', ' ') : line;

    /// <summary>What a style sheet says in words: notes, strings and addresses. The rest is @rules and light-dark().</summary>
    [GeneratedRegex("""/\*.*?\*/|"[^"]*"|'[^']*'|url\([^)]*\)""", RegexOptions.Singleline)]
    private static partial Regex Said();

    static List<string> Json(ReadOnlyMemory<byte> bytes, bool namesOnly = false)
    {
        List<string> texts = [];
        var reader = new Utf8JsonReader(bytes.Span);
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.PropertyName || (reader.TokenType is JsonTokenType.String && !namesOnly))
            {
                var text = reader.GetString() ?? "";
                if (reader.TokenType is JsonTokenType.PropertyName && text is "@context" or "@type" or "@id" or "@graph" or "@value" or "@language" or "@list" or "@set")
                    continue; // Words of JSON-LD, nobody's account.
                if (text.Contains('<', StringComparison.Ordinal))
                    texts.AddRange(Markup(text, depth: 1));
                else
                    texts.Add(text);
            }
        return texts;
    }

    /// <param name="depth">Feeds hold pages in which the signs of markup are written out; those are taken apart as well.</param>
    static List<string> Markup(string text, int depth)
    {
        List<string> texts = [];
        var run = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('<', at);
            run.Append(text, at, (open < 0 ? text.Length : open) - at);
            if (open < 0)
                break;
            at = Tag(text, open, texts, run, depth);
        }
        Flush(run, texts, depth);
        return texts;
    }

    /// <summary>Reads a tag, a comment or a script and says where it ends.</summary>
    static int Tag(string text, int open, List<string> texts, StringBuilder run, int depth)
    {
        var (name, isJson) = ("", false);
        if (text.AsSpan(open).StartsWith("<!--"))
            return Whole(open + 4, "-->");
        if (text.AsSpan(open).StartsWith("<![CDATA["))
            return Whole(open + 9, "]]>");
        var at = open + 1;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '/' or ':' or '-' or '!' or '?'))
            at++;
        name = text[(open + 1)..at].TrimStart('/');
        if (!Inline.Contains(name))
            Flush(run, texts, depth);
        while (at < text.Length && text[at] != '>')
            if (text[at] is '"' or '\'')
            {
                var end = text.IndexOf(text[at], at + 1);
                end = end < 0 ? text.Length : end;
                Attribute(text[(at + 1)..end]);
                isJson |= text.AsSpan(at + 1, end - at - 1).EndsWith("json");
                at = end + 1;
            }
            else
                at++;
        at = Math.Min(text.Length, at + 1);
        return name is "script" or "style" && text[open + 1] != '/' && text[Math.Max(open, at - 2)] != '/' ? Whole(at, $"</{name}") : at;

        int Whole(int from, string ending)
        {
            var end = text.IndexOf(ending, from, StringComparison.OrdinalIgnoreCase);
            end = end < 0 ? text.Length : end;
            var inner = text[from..end];
            if (isJson && name == "script")
                texts.AddRange(Json(Encoding.UTF8.GetBytes(inner)));
            else if (inner.Contains('<', StringComparison.Ordinal) && depth < 2)
                texts.AddRange(Markup(inner, depth + 1));
            else
                texts.AddRange(inner.Split('\n'));
            return ending[0] == '<' ? end : Math.Min(text.Length, end + ending.Length);
        }

        void Attribute(string value)
        {
            value = WebUtility.HtmlDecode(value);
            // A citation to save and a mail to write stand whole in a link, encoded.
            if (value.StartsWith("data:application/", StringComparison.Ordinal) || value.StartsWith("mailto:?", StringComparison.Ordinal))
                texts.AddRange(Uri.UnescapeDataString(value).Split('\n'));
            else if (value.Length > 4)
                texts.Add(value);
        }
    }

    static void Flush(StringBuilder run, List<string> texts, int depth)
    {
        if (run.Length == 0)
            return;
        var text = run.ToString();
        run.Clear();
        if (string.IsNullOrWhiteSpace(text))
            return;
        text = WebUtility.HtmlDecode(text).Trim();
        if (depth < 2 && text.Contains("</", StringComparison.Ordinal))
            texts.AddRange(Markup(text, depth + 1));
        else
            texts.Add(text);
    }
}
