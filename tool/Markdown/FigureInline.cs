using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace IlnSite.Markdown;

/// <summary><c>{{ round.participants }}</c>: a figure of the post's round, printed from the round's file.</summary>
sealed class FigureInline(string name) : LeafInline
{
    public string Name { get; } = name;

    public string Words { get; set; } = "";
}

/// <summary>Reads two braces, a name, two braces. It is no template language: a name is all that can stand there.</summary>
sealed class FigureParser : InlineParser
{
    const int MaxLength = 80;

    public FigureParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{')
            return false;
        var rest = slice.Text.AsSpan(slice.Start, slice.Length);
        var end = rest[..Math.Min(rest.Length, MaxLength)].IndexOf("}}");
        if (end < 0)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FigureInline(rest[2..end].Trim().ToString())
        {
            Span = new Markdig.Syntax.SourceSpan(start, start + end + 1),
            Line = line,
            Column = column,
        };
        slice.Start += end + 2;
        return true;
    }
}
