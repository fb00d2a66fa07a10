namespace IlnSite.Diagnostics;

/// <summary>A text that an editor or a theme's author wrote, under the path by which they know it.</summary>
/// <param name="path">Relative to the folder the command runs in, with forward slashes: <c>content/site.yml</c>.</param>
/// <param name="text">The whole text without a byte order mark; lines end in <c>\n</c>.</param>
sealed class SourceFile(string path, string text)
{
    int[]? lineStarts;

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The file as a whole, for faults that have no line.</summary>
    public SourceSpan Whole => new(this, 0, 0, 0);

    public SourceSpan SpanAt(int start, int length)
    {
        var starts = LineStarts();
        var line = Array.BinarySearch(starts, Math.Clamp(start, 0, Text.Length));
        line = line >= 0 ? line : ~line - 1;
        return new(this, line + 1, start - starts[line] + 1, Math.Max(1, length));
    }

    /// <summary>The text of a line, counted from 1, without its end.</summary>
    public string Line(int number) => LineSpan(number).ToString();

    /// <summary>The same without a copy: a line can be as long as its file, and have a fault at each letter.</summary>
    public ReadOnlySpan<char> LineSpan(int number)
    {
        var starts = LineStarts();
        if (number < 1 || number > starts.Length)
            return "";
        var end = number < starts.Length ? starts[number] - 1 : Text.Length;
        return Text.AsSpan(starts[number - 1], Math.Max(0, end - starts[number - 1]));
    }

    public int OffsetOfLine(int number) => LineStarts()[number - 1];

    public override string ToString() => Path;

    int[] LineStarts()
    {
        // Two threads may both compute this; they get the same answer.
        if (lineStarts is { } known)
            return known;
        List<int> starts = [0];
        for (var i = Text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = Text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        return lineStarts = [.. starts];
    }
}
