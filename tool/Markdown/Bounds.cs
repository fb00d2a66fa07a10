using System.Buffers;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IlnSite.Markdown;

/// <summary>
/// Refuses texts that no one writes but that would keep Markdig busy for hours: what piles up unclosed in one paragraph
/// costs time by its square. All bounds are counted, none is a clock, so the answer is the same on every machine.
/// Measured: of what was tried (hundreds of signs and pairs, over and over), all take time by their length only, some
/// three seconds for 1 MB at most; without bounds, 0.4 MB of <c>[a](</c> had not ended after 20 seconds.
/// </summary>
sealed class Bounds : IMarkdownExtension
{
    /// <summary>Blocks and emphasis inside each other; Markdig itself gives up at 128.</summary>
    const int MostNested = 100;

    /// <summary>Lines looked through for all definitions, tables and underlined headings of a text together: 30,000 of them
    /// on their own, or 2,000 at the end of a text of 10 MB.</summary>
    const long MostSearched = 500_000_000;

    /// <summary>Columns before a list's sign.</summary>
    const int MostIndented = 400;

    const int MostBrackets = 100;

    /// <summary>Each one that never closes is looked for to the end of its paragraph.</summary>
    const int MostLinks = 50;

    const int MostDeclarations = 50;

    const int MostBackticks = 20;

    /// <summary>Stars and underscores in one paragraph, closed or not; they stand inside each other until its end is read,
    /// and so do links to definitions that are not there.</summary>
    const int MostEmphasis = 500;

    const string Blanks = " \t";

    static readonly object Key = new();

    static readonly SearchValues<char> Signs = SearchValues.Create("[]()*_`<\\");

    static readonly SearchValues<char> Rulers = SearchValues.Create("=-|: \t");

    /// <summary>Where a paragraph of the document is not fit to be read; its lines were not looked at then.</summary>
    public static int? Crowded(MarkdownDocument document) => document.GetData(Key) is int at and >= 0 ? at : null;

    /// <summary>Where a line is one too many: of blocks inside each other, or of lines for which Markdig looks through all
    /// blocks before.</summary>
    public static int? TooMany(string text)
    {
        var (named, number, searched) = (0, 0, 0L);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var line = text.AsSpan(start, end - start);
            var rest = line.TrimStart(Blanks);
            var indent = line.Length - rest.Length + (3 * line[..^rest.Length].Count('\t'));
            var depth = 0;
            number++;
            for (var isDefinition = false; Marker(ref rest, ref isDefinition); depth++)
                searched += isDefinition ? number : 0;
            if (rest.StartsWith(":::"))
                named = rest.IndexOfAnyExcept(':', ' ') >= 0 ? named + 1 : Math.Max(0, named - 1);
            else if (rest.Length > 0 && (rest.IndexOfAnyExcept(Rulers) < 0 || rest[0] == '[' && rest.IndexOf("]:") > 0))
                searched += number;
            if (depth > 0 && indent > MostIndented || depth > MostNested && !IsRule(line) || named > MostNested || searched > MostSearched)
                return start;
            start = end + 1;
        }
        return null;
    }

    /// <summary>The first thing that stands too deep in others. Recursion would be ended by the stack's own end.</summary>
    public static MarkdownObject? TooDeep(MarkdownDocument document)
    {
        Stack<(MarkdownObject Thing, int Depth)> rest = new([(document, 0)]);
        while (rest.TryPop(out var next))
        {
            if (next.Depth > MostNested)
                return next.Thing;
            IEnumerable<MarkdownObject?> inside = next.Thing switch
            {
                ContainerBlock block => block.Reverse(),
                LeafBlock leaf => [leaf.Inline],
                ContainerInline inline => inline,
                _ => [],
            };
            foreach (var thing in inside)
                if (thing is not null)
                    rest.Push((thing, next.Depth + 1));
        }
        return null;
    }

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // There is no event between reading blocks and reading lines that belongs to the pipeline, only one of each document.
        foreach (var parser in pipeline.BlockParsers)
            parser.Closed += (processor, _) => Watch(processor.Document);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Nothing to write.
    }

    static void Watch(MarkdownDocument document)
    {
        if (document.ContainsData(Key))
            return;
        document.SetData(Key, -1);
        document.ProcessInlinesBegin += (_, _) => Check(document);
    }

    static void Check(MarkdownDocument document)
    {
        var leaves = document.Descendants<LeafBlock>().Where(leaf => leaf.ProcessInlines).ToArray();
        if (leaves.Select(Crowd).FirstOrDefault(at => at is not null) is not { } found)
            return;
        document.SetData(Key, found);
        foreach (var leaf in leaves)
            leaf.ProcessInlines = false;
    }

    static int? Crowd(LeafBlock leaf)
    {
        var (brackets, links, emphasis, declarations) = (0, 0, 0, 0);
        HashSet<int>? backticks = null;
        foreach (var line in leaf.Lines.Lines.AsSpan(0, leaf.Lines.Count))
        {
            var text = line.Slice.AsSpan();
            for (var i = Next(text, 0); i < text.Length;)
            {
                var sign = text[i];
                var run = sign is '*' or '_' or '`' ? Run(text[i..], sign) : 1;
                var next = i + 1 < text.Length ? text[i + 1] : '\n';
                // The address of a link can hold brackets, but only in pairs.
                var opensLink = sign == ']' && next == '(' && links == 0;
                brackets = Count(brackets, sign, '[', ']');
                links = opensLink ? 1 : links > 0 ? Count(links, sign, '(', ')') : 0;
                emphasis += sign is '*' or '_' || (sign == ']' && next == '[') ? 1 : 0;
                declarations += sign == '<' && next is '!' or '?' ? 1 : 0;
                if (sign == '`')
                    (backticks ??= []).Add(run);
                if (brackets > MostBrackets || links > MostLinks || emphasis > MostEmphasis
                    || declarations > MostDeclarations || backticks?.Count > MostBackticks)
                    return line.Slice.Start + i;
                i = Next(text, i + (sign == '\\' || opensLink ? 2 : run));
            }
        }
        return null;

        static int Count(int open, char sign, char opening, char closing) =>
            sign == opening ? open + 1 : sign == closing ? Math.Max(0, open - 1) : open;

        static int Run(ReadOnlySpan<char> text, char sign) => text.IndexOfAnyExcept(sign) is var end and >= 0 ? end : text.Length;

        static int Next(ReadOnlySpan<char> text, int from) =>
            from < text.Length && text[from..].IndexOfAny(Signs) is var step and >= 0 ? from + step : text.Length;
    }

    /// <summary>Steps over a sign that opens a quotation, a list or a definition, and the blanks after it.</summary>
    static bool Marker(ref ReadOnlySpan<char> line, ref bool isDefinition)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 0 or > 9)
            return false;
        var sign = line[digits];
        var after = line[(digits + 1)..];
        var isMarker = digits > 0 ? sign is '.' or ')' : sign is '>' or '-' or '+' or '*' or ':' or '~';
        if (!isMarker || (sign != '>' && after.Length > 0 && after[0] is not (' ' or '\t')))
            return false;
        isDefinition = sign is ':' or '~';
        line = after.TrimStart(Blanks);
        return true;
    }

    /// <summary><c>* * * …</c> draws a line across the page, however long it is.</summary>
    static bool IsRule(ReadOnlySpan<char> line) =>
        line.Trim(Blanks)[0] is var sign and ('-' or '*') && line.IndexOfAnyExcept(sign, ' ', '\t') < 0;
}
