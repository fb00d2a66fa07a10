namespace IlnSite.Privacy;

/// <summary>A finding with what was decided, and what would stand in its place.</summary>
/// <param name="Text">As written.</param>
/// <param name="Label">In brackets; null where it stays.</param>
/// <param name="IsDecided">False where a person still has to look.</param>
sealed record Replacement(Finding Finding, string Text, string? Label, bool IsDecided);

/// <summary>
/// A story with its findings replaced: words in brackets that say what stood there, the same ones for the same person
/// within a story and never across stories, which would link them. No invented names.
/// </summary>
static class Anonymised
{
    public static ImmutableArray<Replacement> Replace(ScannedText source, ImmutableArray<Decision> decisions)
    {
        var labels = new Labels(source.Submission);
        return
        [
            .. from finding in Scanner.Scan(source)
               let text = source.Text[finding.Start..finding.End]
               let decision = Decision.For(finding, text, decisions)
               let isDecided = finding.Level == FindingLevel.Block || decision is not null
               select new Replacement(finding, text, !isDecided ? null : decision is null ? labels.For(finding, text) : decision.Label, isDecided),
        ];
    }

    public static string Write(string text, ImmutableArray<Replacement> replacements)
    {
        var written = new StringBuilder();
        var at = 0;
        foreach (var replacement in replacements)
        {
            written.Append(text, at, replacement.Finding.Start - at).Append(replacement.Label ?? replacement.Text);
            at = replacement.Finding.End;
        }
        return written.Append(text, at, text.Length - at).ToString().ReplaceLineEndings("\n").Trim() + "\n";
    }

    /// <summary>What usually stands for a finding.</summary>
    public static string Usual(FindingType type) => type switch
    {
        FindingType.Email or FindingType.EmailObfuscated => "[e-mail removed]",
        FindingType.Phone => "[telephone removed]",
        FindingType.Handle => "[account removed]",
        FindingType.UrlPersonal => "[link removed]",
        FindingType.StreetAddress => "[address removed]",
        FindingType.City => "[my town]",
        FindingType.Institution => "[my library]",
        FindingType.DateOfBirth => "[date removed]",
        FindingType.Ip => "[number removed]",
        FindingType.Orcid => "[identifier removed]",
        FindingType.Person => "[person]",
        FindingType.Word => "[removed]",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Counts the people of one story.</summary>
    sealed class Labels(Submission own)
    {
        readonly List<(HashSet<string> Names, string Label)> people = [];

        public string For(Finding finding, string text)
        {
            if (finding.Type != FindingType.Person)
                return Usual(finding.Type);
            var names = NamesIn(text);
            if (names.Overlaps(NamesIn($"{own.Name} {own.Nick}")) || finding.Reason.Contains("author", StringComparison.Ordinal))
                return "[my name]";
            foreach (var (known, label) in people)
                if (known.Overlaps(names))
                {
                    known.UnionWith(names);
                    return label;
                }
            people.Add((names, string.Create(CultureInfo.InvariantCulture, $"[colleague {people.Count + 1}]")));
            return people[^1].Label;
        }

        static HashSet<string> NamesIn(string text) =>
            Tokens.Of(FoldedText.Of(text)).Where(token => token.Text.Length > 1).Select(token => token.Base).ToHashSet(StringComparer.Ordinal);
    }
}
