namespace IlnSite.Privacy;

/// <summary>A word, or letters and digits that stand together.</summary>
/// <param name="From">Where it starts in the folded text.</param>
/// <param name="To">Where it ends there.</param>
/// <param name="Gap">How many signs stand between it and the token before.</param>
sealed record Token(int From, int To, int Gap, string Text, string Lower)
{
    /// <summary>First in its sentence or line, where a capital says nothing.</summary>
    public bool IsFirst { get; init; }

    public bool IsCapital { get; } = char.IsUpper(Text[0]);

    public bool IsUpper { get; } = Text.Length > 1 && !Text.Any(char.IsLower) && Text.Any(char.IsUpper);

    public bool HasLetter { get; } = Text.Any(char.IsLetter);

    public bool HasDigit { get; } = Text.Any(char.IsAsciiDigit);

    /// <summary>Of Latin letters, digits and apostrophes alone.</summary>
    public bool IsLatin { get; } = Text.All(c => c < '\u0250');

    /// <summary>Without an 's at its end.</summary>
    public string Base { get; } = Lower.EndsWith("'s", StringComparison.Ordinal) ? Lower[..^2] : Lower.EndsWith("s'", StringComparison.Ordinal) ? Lower[..^1] : Lower;

    /// <summary>A single letter, as before a full stop in a name.</summary>
    public bool IsInitial => Text.Length == 1 && IsCapital;
}

/// <summary>Cuts a folded text into tokens.</summary>
static class Tokens
{
    static readonly string[] Abbreviations = ["mr", "mrs", "ms", "dr", "prof", "st", "rev", "fr", "sr", "sra", "srta", "jr", "hon", "mme", "mlle", "mt", "no", "vs", "eg", "ie", "al"];

    public static ImmutableArray<Token> Of(FoldedText text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var plain = text.Plain;
        var end = 0;
        for (var at = 0; at < plain.Length;)
        {
            if (!IsOfToken(plain, at))
            {
                at++;
                continue;
            }
            var from = at;
            while (at < plain.Length && (IsOfToken(plain, at)
                || (plain[at] == '\'' && at + 1 < plain.Length && char.IsLetter(plain[at + 1]) && char.IsLetter(plain[at - 1]))))
                at++;
            tokens.Add(new(from, at, from - end, plain[from..at], text.Lower[from..at])
            {
                IsFirst = tokens.Count == 0 || StartsSentence(plain.AsSpan(end, from - end), tokens[^1]),
            });
            end = at;
        }
        return tokens.DrainToImmutable();
    }

    static bool IsOfToken(string text, int at) => char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at])
        || char.GetUnicodeCategory(text[at]) is UnicodeCategory.SpacingCombiningMark;

    static bool StartsSentence(ReadOnlySpan<char> between, Token before)
    {
        // A single new line inside a sentence may be no more than the width of somebody's window.
        if (between.IndexOfAny("!?#*>") >= 0 || between.Count('\n') > 1)
            return true;
        return between.IndexOf('.') is >= 0 and var stop
            && between.Length > 1
            && !(stop == 0 && (before.IsInitial || Abbreviations.Contains(before.Lower)));
    }
}
