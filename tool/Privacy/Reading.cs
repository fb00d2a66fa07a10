using System.Text.RegularExpressions;
using IlnSite.Privacy.Detectors;

namespace IlnSite.Privacy;

/// <summary>A text being looked at: what it says, in words, and what is already known to be harmless.</summary>
sealed class Reading
{
    bool[]? harmless;
    ImmutableArray<Token> words;
    bool? areNumbersSpared;

    public Reading(ScannedText source)
    {
        Source = source;
        Text = FoldedText.Of(source.Text);
    }

    public ScannedText Source { get; }

    public FoldedText Text { get; }

    /// <summary>Cut only when somebody asks: what looks for numbers and addresses alone does not.</summary>
    public ImmutableArray<Token> Words => words.IsDefault ? words = Tokens.Of(Text) : words;

    public List<Finding> Findings { get; } = [];

    public string Plain => Text.Plain;

    public string Lower => Text.Lower;

    /// <summary>Two letters of ISO 3166-1, or empty.</summary>
    public string Country => Source.Country ?? "";

    public void Spare(int from, int length) => (harmless ??= new bool[Plain.Length]).AsSpan(from, length).Fill(true);

    public bool IsSpared(int from, int to)
    {
        if (areNumbersSpared is false)
        {
            areNumbersSpared = true;
            HarmlessNumbers.Find(this);
        }
        return harmless is not null && harmless.AsSpan(from, to - from).Contains(true);
    }

    /// <summary>From here on, numbers of books and machines are passed over. They are looked for when something is found that
    /// might be one, as seldom happens.</summary>
    public void SpareNumbers() => areNumbersSpared ??= false;

    public void Block(int from, int to, FindingType type, string reason) => Add(from, to, type, FindingLevel.Block, reason);

    public void Review(int from, int to, FindingType type, string reason) => Add(from, to, type, FindingLevel.Review, reason);

    /// <summary>What stands before a place, back to the start of its line, at most so many signs.</summary>
    public ReadOnlySpan<char> Before(int at, int length)
    {
        var from = Math.Max(0, at - length);
        var line = Lower.AsSpan(from, at - from);
        return line[(line.LastIndexOf('\n') + 1)..];
    }

    public ReadOnlySpan<char> After(int at, int length)
    {
        var line = Lower.AsSpan(at, Math.Min(length, Lower.Length - at));
        return line.IndexOf('\n') is >= 0 and var end ? line[..end] : line;
    }

    /// <summary>What a rule finds near figures: it need not look elsewhere, and most of a story has none. Measured on
    /// 1,000 stories: half the time of the whole scan.</summary>
    public static IEnumerable<Match> NearFigures(Regex rule, string text, int before, int after)
    {
        for (var at = NextFigure(text, 0); at >= 0;)
        {
            var from = Math.Max(0, at - before);
            while (from > 0 && !char.IsWhiteSpace(text[from - 1]))
                from--;
            var to = Math.Min(text.Length, at + after);
            // The next figure may be near enough to belong to the same stretch.
            for (var next = NextFigure(text, at + 1); next >= 0 && next - before <= to; next = NextFigure(text, next + 1))
                to = Math.Min(text.Length, next + after);
            while (to < text.Length && !char.IsWhiteSpace(text[to]))
                to++;
            for (var match = rule.Match(text, from, to - from); match.Success; match = match.NextMatch())
                yield return match;
            at = NextFigure(text, to);
        }
    }

    static int NextFigure(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAnyInRange('0', '9') is >= 0 and var at ? from + at : -1;

    void Add(int from, int to, FindingType type, FindingLevel level, string reason)
    {
        while (to > from && char.IsWhiteSpace(Plain[to - 1]))
            to--;
        while (from < to && char.IsWhiteSpace(Plain[from]))
            from++;
        if (to > from)
            Findings.Add(Text.Finding(from, to, type, level, reason));
    }
}
