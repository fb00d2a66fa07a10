using System.Text.RegularExpressions;

namespace IlnSite.Load;

/// <summary>Splits a Markdown file into its data, which stand between two lines of three hyphens, and its text.</summary>
static partial class FrontMatter
{
    /// <returns>The data and the offset where the text starts; null, with a fault, where the hyphens are not right.</returns>
    public static (YamlMap Map, int BodyStart)? Read(SourceFile file, FileFaults faults)
    {
        var text = file.Text;
        if (!IsFence(file.Line(1)))
        {
            Unopened(file, faults);
            return null;
        }
        var start = file.Line(1).Length + 1;
        var number = 2;
        var end = start;
        for (; end < text.Length && !IsFence(file.Line(number)); number++)
            end += file.Line(number).Length + 1;
        if (end >= text.Length)
        {
            Unclosed(file, number, faults);
            return null;
        }
        var body = Math.Min(text.Length, end + file.Line(number).Length + 1);
        if (ExtraFence(file, number) is { } extra)
        {
            faults.Add(Codes.FrontMatterExtra, file.SpanAt(file.OffsetOfLine(extra), 3), "This line of hyphens ends the data too early; more data follow it.",
                "take this line out");
            return null;
        }
        if (LastLineOfData(file, number) is { } last)
        {
            faults.Add(Codes.FrontMatterUnclosed, file.SpanAt(file.OffsetOfLine(last), file.Line(last).Length),
                "The data end here, and no line of three hyphens follows.", "type a line --- below this one");
            return null;
        }
        return Yaml.Parse(file, start, end, faults) is { } map ? (map, body) : null;
    }

    static void Unopened(SourceFile file, FileFaults faults)
    {
        var hint = NearFence().IsMatch(file.Line(1)) ? "write:  ---"
            : file.Text.AsSpan().TrimStart().StartsWith("---\n")
                ? file.LineSpan(1).IsWhiteSpace() ? "take the empty lines above  ---  out" : "take the spaces before  ---  out"
            : "type --- as the first line, then lines such as  title: My topic, then --- again";
        faults.Add(Codes.FrontMatterMissing, file.SpanAt(0, file.Line(1).Length), "The file does not start with a line of three hyphens.", hint);
    }

    /// <summary>The last line of data where prose follows after an empty line: the hyphens further down are a rule in
    /// the text. YAML holds no such lines.</summary>
    static int? LastLineOfData(SourceFile file, int closing)
    {
        var data = 0;
        for (var number = 2; number < closing; number++)
            if (file.LineSpan(number).IsWhiteSpace())
                continue;
            else if (data > 0 && data < number - 1 && Prose().IsMatch(file.LineSpan(number)))
                return data;
            else
                data = number;
        return null;
    }

    static void Unclosed(SourceFile file, int lines, FileFaults faults)
    {
        // A dash made by a word processor, or two hyphens, was probably meant to be the end.
        var near = Enumerable.Range(2, Math.Max(0, lines - 2)).FirstOrDefault(
            line => NearFence().IsMatch(file.Line(line)));
        if (near > 0)
            faults.Add(Codes.FrontMatterUnclosed, file.SpanAt(file.OffsetOfLine(near), file.Line(near).Length),
                "This line looks like the end of the data but is not three hyphens.", "write:  ---");
        else
            faults.Add(Codes.FrontMatterUnclosed, file.SpanAt(0, 3), "The data that start here never end.",
                "type a line --- after the last  name: value  line");
    }

    /// <summary>Hyphens that an editor typed once too often: the text behind them starts with data and more hyphens.</summary>
    static int? ExtraFence(SourceFile file, int closing)
    {
        var number = closing + 1;
        while (DataLine().IsMatch(file.Line(number)))
            number++;
        return number > closing + 1 && IsFence(file.Line(number)) ? closing : null;
    }

    static bool IsFence(string line) => line.TrimEnd() == "---";

    [GeneratedRegex(@"^(—|–|--|----+|—-|-—)\s*$")]
    private static partial Regex NearFence();

    // A heading, or words that are no name before a colon; # alone starts a note.
    [GeneratedRegex(@"^(##+ |(?![\w-]+:( |$))[\p{L}\p{N}*_(>](?!.*: ))")]
    private static partial Regex Prose();

    [GeneratedRegex(@"^([a-z_]+:( .*)?|\s+\S.*|- .*)$")]
    private static partial Regex DataLine();
}
