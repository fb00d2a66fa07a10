using System.Text.RegularExpressions;

namespace IlnSite.Load;

/// <summary>Finds out what an editor did when YAML could not be read. The parser knows where it gave up; the slip
/// itself is often some lines above, and always one of a few.</summary>
static partial class YamlSlips
{
    /// <summary>Reports the slip that stopped the parser: one above the place where it gave up, else any.</summary>
    public static void Explain(SourceFile file, int start, int end, int stopped, FileFaults faults)
    {
        var place = Math.Min(stopped, Math.Max(start, end - 1));
        if (!Find(file, start, file.OffsetOfLine(file.SpanAt(place, 1).Line) + 1, faults) && !Find(file, start, end, faults))
            faults.Add(Codes.YamlSyntax, file.SpanAt(place, 1), "From here on the lines cannot be read as “name: value”.",
                "see that each line has a name, a colon and a space, and that lines of one list start equally far in");
    }

    /// <summary>Reports the first slip in the lines between two offsets; false where there is none.</summary>
    public static bool Find(SourceFile file, int start, int end, FileFaults faults)
    {
        var last = file.SpanAt(Math.Max(start, end - 1), 1).Line;
        var blockIndent = -1;
        for (var number = file.SpanAt(start, 1).Line; number <= last; number++)
        {
            var line = file.Line(number);
            var indent = line.Length - line.TrimStart(' ').Length;
            if (blockIndent >= 0 && (line.Trim().Length == 0 || indent > blockIndent))
                continue;
            blockIndent = BlockText().IsMatch(line) ? indent : -1;
            if (Slip(line) is not { } slip)
                continue;
            faults.Add(
                slip.Code,
                file.SpanAt(file.OffsetOfLine(number) + slip.At, slip.Length),
                slip.Message,
                slip.Hint);
            return true;
        }
        return false;
    }

    static (Code Code, int At, int Length, string Message, string? Hint)? Slip(string line)
    {
        if (Indent().Match(line) is { Success: true } indent && indent.Value.AsSpan().IndexOfAny('\t', '\u00A0') is >= 0 and var odd)
            return indent.Value[odd] == '\t'
                ? (
                    Codes.YamlTab,
                    odd,
                    1,
                    "The line starts with a tab; only spaces can indent.",
                    "replace the tab by two spaces")
                : (
                    Codes.YamlSpace,
                    odd,
                    1,
                    "The line starts with a non-breaking space, which looks like a space but is none.",
                    "type the space anew");
        if (Entry().Match(line) is not { Success: true } entry)
            return null;
        var value = entry.Groups["value"];
        var (text, at) = (value.Value, value.Index);
        if (entry.Groups["gap"].Value.Contains('\u00A0', StringComparison.Ordinal))
            return (Codes.YamlSpace, entry.Groups["gap"].Index, 1, "A non-breaking space stands after the colon; it looks like a space but is none.", "type the space anew");
        if (text.Length == 0)
            return null;
        if ("“”„‘’«".Contains(text[0], StringComparison.Ordinal))
            return (Codes.YamlQuotes, at, text.Length, "Curly quotes do not enclose a value.", Mended(line, at, Uncurled(text)));
        if (text[0] is '"' or '\'')
            return QuoteSlip(line, text, at);
        if (text[0] is '[' or '{')
            return Balance(text) <= 0 ? null
                : (
                    Codes.YamlUnclosed,
                    at,
                    text.Length,
                    $"The bracket {text[0]} is opened here and never closed.",
                    Mended(line, at, text + (text[0] == '[' ? ']' : '}')));
        if (text[0] is '@' or '`' or '%' or '*' or '&' or '!' or ']' or '}' or ',')
            return (Codes.YamlQuotes, at, text.Length, $"A value cannot start with {text[0]} unless it stands in quotes.", Mended(line, at, Quoted(text)));
        return InnerColon().Match(text) is { Success: true } colon
            ? (
                Codes.YamlColon,
                at + colon.Index,
                1,
                "A colon followed by a space stands inside the value, so it reads like a second name.",
                Mended(line, at, Quoted(text)))
            : null;
    }

    static (Code Code, int At, int Length, string Message, string? Hint)? QuoteSlip(string line, string text, int at)
    {
        var quote = text[0];
        var close = text.IndexOf(quote, 1);
        while (close > 0 && ((quote == '"' && text[close - 1] == '\\') || (quote == '\'' && text.ElementAtOrDefault(close + 1) == '\'')))
            close = text.IndexOf(
                quote,
                close + (quote == '"' ? 1 : 2) is var next && next <= text.Length ? next : text.Length);
        if (close < 0)
            return (Codes.YamlUnclosed, at, text.Length, "The quote is opened here and never closed.", Mended(line, at, text + quote));
        var rest = text[(close + 1)..].Trim();
        return rest.Length == 0 || rest[0] == '#' ? null
            : (
                Codes.YamlQuotes,
                at + close,
                1,
                "The quote closes here, but the value goes on.",
                Mended(line, at, Quoted(text.Replace(quote == '"' ? "\"" : "'", "", StringComparison.Ordinal))));
    }

    static string Mended(string line, int at, string value) => $"write:  {(line[..at] + value).Trim()}";

    static string Quoted(string text) => text.Contains('"', StringComparison.Ordinal)
        ? $"'{text.TrimEnd().Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{text.TrimEnd()}\"";

    static string Uncurled(string text) => Quoted(text.Trim('“', '”', '„', '‘', '’', '«', '»', ' '));

    static int Balance(string text) => text.Sum(c => c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0);

    [GeneratedRegex(@"^[\s\u00A0]*")]
    private static partial Regex Indent();

    [GeneratedRegex(@"^ *(- +)?[\w-]+:(?<gap>[ \u00A0]*)(?<value>.*)$|^ *- +(?<gap>)(?<value>.*)$")]
    private static partial Regex Entry();

    [GeneratedRegex(@":( |$)")]
    private static partial Regex InnerColon();

    [GeneratedRegex(@":\s+[|>][+\-0-9]*\s*$")]
    private static partial Regex BlockText();
}
