using System.Text.RegularExpressions;

namespace IlnSite.Load;

/// <summary>What an editor did, and where: an offset in the file.</summary>
readonly record struct Slip(Code Code, int At, int Length, string Message, string? Hint);

/// <summary>Finds out what an editor did when YAML could not be read. The parser knows where it gave up; the slip
/// itself is often some lines above, and always one of a few.</summary>
static partial class YamlSlips
{
    const string CurlyQuotes = "“”„‘’«»";

    /// <summary>Reports the slip that stopped the parser: one above the place where it gave up, else any.</summary>
    public static void Explain(SourceFile file, int start, int end, int stopped, FileFaults faults)
    {
        var place = Math.Min(stopped, Math.Max(start, end - 1));
        var (stop, last) = (file.SpanAt(place, 1).Line, LastLine(file, start, end));
        var slip = First(file, start, end, stop, isLoose: false)
            ?? First(file, start, end, last, isLoose: false)
            ?? First(file, start, end, stop, isLoose: true)
            ?? new(Codes.YamlSyntax, place, 1, "From here on the lines cannot be read as “name: value”.",
                "see that each line has a name, a colon and a space, and that lines of one list start equally far in");
        Add(slip, file, faults);
    }

    /// <summary>Reports the first slip between two offsets; false where there is none.</summary>
    public static bool Find(SourceFile file, int start, int end, FileFaults faults)
    {
        var last = LastLine(file, start, end);
        if ((First(file, start, end, last, isLoose: false) ?? First(file, start, end, last, isLoose: true)) is not { } slip)
            return false;
        Add(slip, file, faults);
        return true;
    }

    /// <summary>The line as it should have been, with another value from an offset on.</summary>
    public static string Mended(string text, int at, string value)
    {
        var line = (text[(text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1)..at] + value).Trim();
        return line.Length <= 200 ? $"write:  {line}" : $"write:  {line[..120]} … {line[^60..]}";
    }

    public static string Quoted(string text) => text.Contains('"', StringComparison.Ordinal)
        ? $"'{text.TrimEnd().Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{text.TrimEnd().Replace(@"\", @"\\", StringComparison.Ordinal)}\"";

    /// <summary>A line with its value in quotes; null where it has none, or where it is one in brackets.</summary>
    public static string? InQuotes(string line) =>
        Entry().Match(line) is { Success: true } entry && entry.Groups["value"] is { Length: > 0 } value && value.Value[0] is not ('[' or '{')
            ? Mended(line, value.Index, Quoted(value.Value))
            : null;

    static void Add(Slip slip, SourceFile file, FileFaults faults) =>
        faults.Add(slip.Code, file.SpanAt(slip.At, slip.Length), slip.Message, slip.Hint);

    static int LastLine(SourceFile file, int start, int end) => file.SpanAt(Math.Max(start, end - 1), 1).Line;

    /// <param name="isLoose">Looks for what is a slip only where nothing else explains why the parser gave up.</param>
    static Slip? First(SourceFile file, int start, int end, int last, bool isLoose)
    {
        var blockIndent = -1;
        var above = new LinesAbove();
        for (var number = file.SpanAt(start, 1).Line; number <= last; number++)
        {
            var line = file.Line(number);
            var indent = line.Length - line.TrimStart(' ').Length;
            if (line.AsSpan().IsWhiteSpace() || line[indent] == '#' || (blockIndent >= 0 && indent > blockIndent))
                continue;
            blockIndent = BlockText().IsMatch(line) ? indent : -1;
            var at = file.OffsetOfLine(number);
            if ((isLoose ? LooseSlip(file.Text, line, at) ?? above.Slip(line, at) : LineSlip(file.Text, line, at)) is { } slip)
                return slip;
            if (Entry().Match(line) is not { Success: true } entry || entry.Groups["value"] is not { Length: > 0 } value)
                continue;
            if (value.Value[0] is '"' or '\'' or '[' or '{')
            {
                var wrong = EnclosedSlips.Find(file.Text, at + value.Index, end, indent, out var closed);
                if (wrong is not null && !isLoose)
                    return wrong;
                number = file.SpanAt(closed, 1).Line;
            }
        }
        return null;
    }

    static Slip? LineSlip(string all, string line, int start)
    {
        if (Indent().Match(line) is { Success: true } indent && indent.Value.AsSpan().IndexOfAny('\t', '\u00A0') is >= 0 and var odd)
            return indent.Value[odd] == '\t'
                ? new(
                    Codes.YamlTab,
                    start + odd,
                    1,
                    "The line starts with a tab; only spaces can indent.",
                    "replace the tab by two spaces")
                : new(
                    Codes.YamlSpace,
                    start + odd,
                    1,
                    "The line starts with a non-breaking space, which looks like a space but is none.",
                    "type the space anew");
        if (Entry().Match(line) is not { Success: true } entry)
            return null;
        if (entry.Groups["gap"] is var gap && gap.Value.Contains('\u00A0', StringComparison.Ordinal))
            return new(Codes.YamlSpace, start + gap.Index, 1, "A non-breaking space stands after the colon; it looks like a space but is none.", "type the space anew");
        var (text, at) = (entry.Groups["value"].Value, start + entry.Groups["value"].Index);
        if (text.Length == 0 || text[0] is '"' or '\'' or '[' or '{')
            return null;
        if (CurlyQuotes.Contains(text[0], StringComparison.Ordinal))
            return new(Codes.YamlQuotes, at, text.Length, "Curly quotes do not enclose a value.", Mended(all, at, Quoted(text.Trim([.. CurlyQuotes, ' ']))));
        if (text[0] is '@' or '`' or '%' or '*' or '&' or '!' or ']' or '}' or ',' || StartsLikeYaml().IsMatch(text))
            return new(Codes.YamlQuotes, at, text.Length, $"A value cannot start with {text[0]} unless it stands in quotes.", Mended(all, at, Quoted(text)));
        return InnerColon().Match(text) is { Success: true } colon
            ? new(
                Codes.YamlColon,
                at + colon.Index,
                1,
                "A colon followed by a space stands inside the value, so it reads like a second name.",
                Mended(all, at, Quoted(text)))
            : null;
    }

    static Slip? LooseSlip(string all, string line, int start)
    {
        if (NoSpace().Match(line) is { Success: true } tight)
            return new(
                Codes.YamlSyntax,
                start + tight.Length - 1,
                1,
                "A space is missing after the colon.",
                Mended(all, start + tight.Length, " " + line[tight.Length..]));
        return OtherSign().Match(line) is { Success: true } other && other.Groups["sign"] is var sign
            ? new(Codes.YamlSyntax, start + sign.Index, 1, "A colon and a space belong between the name and its value.",
                Mended(all, start + other.Groups["name"].Index + other.Groups["name"].Length, ": " + line[other.Length..]))
            : null;
    }

    /// <summary>The columns in which lines started so far; a line must start in one of them or deeper below a name.</summary>
    sealed class LinesAbove
    {
        readonly HashSet<int> columns = [];
        int deepest = -1;
        bool isOpen = true;

        public Slip? Slip(string line, int start)
        {
            if (Entry().Match(line) is not { Success: true } entry)
                return null;
            var column = line.Length - line.TrimStart(' ').Length;
            if (columns.Count > 0 && !columns.Contains(column) && (column < deepest || !isOpen))
                return new(Codes.YamlSyntax, start + column, 1, "The line does not start straight below the line it belongs with.",
                    line[column] == '-' ? "start it straight below the hyphen of the entry above" : "start it straight below the name in the line above");
            columns.RemoveWhere(earlier => earlier > column);
            columns.Add(column);
            if (entry.Groups["name"] is { Success: true, Index: var name })
                columns.Add(deepest = name);
            else
                deepest = column;
            isOpen = entry.Groups["value"].Length == 0;
            return null;
        }
    }

    [GeneratedRegex(@"^[\s\u00A0]*")]
    private static partial Regex Indent();

    [GeneratedRegex(@"^ *(- +)?(?<name>[\w-][\w -]*):(?<gap>[ \u00A0]*)(?<value>(?<=[ \u00A0]).*|)$|^ *- +(?<gap>)(?<value>.*)$")]
    private static partial Regex Entry();

    [GeneratedRegex(@":( |$)")]
    private static partial Regex InnerColon();

    [GeneratedRegex(@"^([-?]( |$)|[|>](?![+\-0-9]*( +#.*| *)$))")]
    private static partial Regex StartsLikeYaml();

    [GeneratedRegex(@"(:|^ *-)\s+[|>][+\-0-9]*\s*(#.*)?$")]
    private static partial Regex BlockText();

    [GeneratedRegex(@"^ *(- +)?[a-zA-Z_][\w-]*:(?=[^\s/])")]
    private static partial Regex NoSpace();

    [GeneratedRegex(@"^ *(- +)?(?<name>[a-z_]+) *(?<sign>[=：]) *")]
    private static partial Regex OtherSign();
}
