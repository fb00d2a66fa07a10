namespace IlnSite.Privacy;

/// <summary>The people whose stories lie in private/: their names, mailboxes and libraries must stand nowhere.</summary>
sealed class KnownPeople(ImmutableArray<Submission> people)
{
    readonly ImmutableArray<(string Text, FindingType Type)> identifiers =
    [
        .. people.SelectMany(person => new[]
        {
            (person.Name, FindingType.Person), (Reversed(person.Name), FindingType.Person), (person.Email, FindingType.Email), (person.Library, FindingType.Institution),
        }).Where(pair => pair.Item1 is { Length: > 4 } && (pair.Item1.Contains(' ', StringComparison.Ordinal) || pair.Item1.Contains('@', StringComparison.Ordinal)))
        .Select(pair => (FoldedText.Fold(pair.Item1 ?? ""), pair.Item2))
        .Distinct(),
    ];

    public bool IsEmpty => identifiers.IsEmpty;

    public IEnumerable<Finding> Find(string text)
    {
        if (IsEmpty)
            yield break;
        var folded = FoldedText.Of(text);
        foreach (var (identifier, type) in identifiers)
            if (folded.Lower.IndexOf(identifier, StringComparison.Ordinal) is >= 0 and var at && IsWhole(folded.Lower, at, identifier.Length))
                yield return folded.Finding(at, at + identifier.Length, type, FindingLevel.Block, "somebody whose story lies in private/");
    }

    static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    static string? Reversed(string? name) => name?.Split(' ') is [var given, .., var family] ? $"{family} {given}" : null;
}
