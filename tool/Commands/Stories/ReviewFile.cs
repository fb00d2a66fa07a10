using IlnSite.Privacy;

namespace IlnSite.Commands.Stories;

/// <summary>What the reviewer decided about a story.</summary>
/// <param name="HasReadQuestions">The list of what no detector finds was gone through.</param>
sealed record ReviewFile(bool HasReadQuestions, ImmutableArray<Decision> Decisions)
{
    /// <summary>What no program can see: facts that name a person as surely as a name.</summary>
    public static readonly ImmutableArray<string> Questions =
    [
        "Is somebody or something the only, the first, the biggest or the newest of its kind?",
        "Is there an event, a disaster, a prize or a visit that was in the news?",
        "Are there exact figures: of staff, of books, of years, of a budget?",
        "Does a job title, or a job together with a place, fit one person only?",
        "Does the text speak of illness, faith, politics, money, a conflict at work, a child?",
        "Would a colleague or relative who reads this know who wrote it, and would that do harm?",
        "Is another person recognisable who never said yes?",
    ];

    /// <summary>Where a photo came with the story.</summary>
    public const string PhotoQuestion = "Does the photo show a face, a name badge, a sign, a screen, a number plate, or a place that people know?";

    public static IEnumerable<string> QuestionsOf(StoryDraft draft) => draft.Photo is null ? Questions : Questions.Append(PhotoQuestion);

    public static ReviewFile Read(string path, Report report)
    {
        if (!File.Exists(path) || Data.Read(path, report) is not var (fields, _))
            return new(false, []);
        var hasRead = fields.Flag("questions");
        var decisions = fields.Groups("decisions", entry => new Decision(
            Decision.KeyOf(entry.Required("text", "\"the words\"")),
            entry.Choice("type", FindingType.Word, [.. Enum.GetValues<FindingType>().Select(type => (Finding.Name(type), type))]),
            entry.Flag("keep") ? null : Bracketed(entry.Required("label", "\"[a town]\""))));
        fields.Done();
        return new(hasRead, decisions);
    }

    public string ToYaml()
    {
        var lines = new YamlLines().AddPlain("questions", HasReadQuestions ? "true" : "false").Line("decisions:");
        foreach (var decision in Decisions.OrderBy(decision => decision.Text, StringComparer.Ordinal).ThenBy(decision => decision.Type))
        {
            lines.Add("- text", decision.Text, "  ").AddPlain("type", Finding.Name(decision.Type), "    ");
            if (decision.Label is null)
                lines.AddPlain("keep", "true", "    ");
            else
                lines.Add("label", decision.Label, "    ");
        }
        return Decisions.IsEmpty ? lines.ToString().Replace("decisions:\n", "", StringComparison.Ordinal) : lines.ToString();
    }

    public static string Bracketed(string label) => label is ['[', .., ']'] ? label : $"[{label.Trim('[', ']')}]";
}
