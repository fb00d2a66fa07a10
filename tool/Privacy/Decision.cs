namespace IlnSite.Privacy;

/// <summary>What a reviewer made of a stretch of text, wherever it stands in the story.</summary>
/// <param name="Text">The stretch, folded, so that other capitals or accents ask nothing anew.</param>
/// <param name="Label">What stands in its place, in brackets; null where it may stay.</param>
sealed record Decision(string Text, FindingType Type, string? Label)
{
    public static string KeyOf(string text) => string.Join(' ', FoldedText.Fold(text).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Kept only where the detectors are not sure.</summary>
    public static Decision? For(Finding finding, string text, IEnumerable<Decision> decisions) =>
        decisions.FirstOrDefault(decision => decision.Type == finding.Type && decision.Text == KeyOf(text)
            && (finding.Level == FindingLevel.Review || decision.Label is not null));
}
