using IlnSite.Privacy.Detectors;

namespace IlnSite.Privacy;

/// <summary>
/// Finds what could say whose a text is (PRIVACY 4.2). Comes in: a text and what is known of its author. Goes out:
/// findings that do not overlap, in order. Numbers that only look like a person's come first and are passed over; then
/// every detector, sure ones at block level; then every word that is not known to be harmless, for a person to decide.
/// It is no judge of meaning: “the only law librarian on the island” passes.
/// </summary>
static class Scanner
{
    /// <summary>In the order in which they look; a later one may pass over what an earlier one found.</summary>
    static readonly ImmutableArray<Action<Reading>> Detectors =
    [
        Emails.Find,
        Orcids.Find,
        PersonalUrls.Find,
        Phones.FindInternational,
        reading => reading.SpareNumbers(),
        IpAddresses.Find,
        BirthDates.Find,
        StreetAddresses.Find,
        Phones.Find,
        Handles.Find,
        OwnIdentifiers.Find,
        CueNames.Find,
        UnknownWords.Find,
    ];

    public static ImmutableArray<Finding> Scan(ScannedText text)
    {
        var reading = new Reading(text);
        foreach (var find in Detectors)
            find(reading);
        var found = Merge(reading.Findings, text.Text);
        return text.Submission.Shown is { } shown ? [.. found.Where(finding => !IsShown(finding, text.Text, shown))] : found;
    }

    static bool IsShown(Finding finding, string text, string shown)
    {
        var names = Tokens.Of(FoldedText.Of(shown)).Select(token => token.Base).ToHashSet(StringComparer.Ordinal);
        return finding.Type is FindingType.Person or FindingType.Word
            && Tokens.Of(FoldedText.Of(text[finding.Start..finding.End])).All(token => names.Contains(token.Base));
    }

    /// <summary>What is sure stands over what is not, and the longer over the shorter; overlaps of one kind are one.</summary>
    static ImmutableArray<Finding> Merge(List<Finding> found, string text)
    {
        List<Finding> merged = [];
        foreach (var finding in found
            .OrderByDescending(finding => finding.Level)
            .ThenByDescending(finding => finding.Length)
            .ThenBy(finding => finding.Start))
        {
            var others = merged.Where(finding.Overlaps).ToList();
            if (others.Count == 0)
                merged.Add(finding);
            else if (others[0].Level == finding.Level && others.Any(other => finding.Start < other.Start || finding.End > other.End))
            {
                // Two halves that overlap are one stretch of the longer one's kind.
                var whole = others[0] with { Start = Math.Min(finding.Start, others.Min(other => other.Start)), End = Math.Max(finding.End, others.Max(other => other.End)) };
                merged.RemoveAll(others.Contains);
                merged.Add(whole);
            }
            else if (others[0].Level != finding.Level)
                merged.AddRange(Uncovered(finding, others, text));
        }
        return [.. merged.OrderBy(finding => finding.Start)];
    }

    /// <summary>The parts of a doubtful stretch that no sure one covers.</summary>
    static IEnumerable<Finding> Uncovered(Finding finding, List<Finding> others, string text)
    {
        var from = finding.Start;
        foreach (var other in others.OrderBy(other => other.Start).Append(finding with { Start = finding.End }))
        {
            var (start, end) = (from, Math.Min(other.Start, finding.End));
            while (start < end && !char.IsLetterOrDigit(text[start]))
                start++;
            while (end > start && !char.IsLetterOrDigit(text[end - 1]))
                end--;
            if (end > start)
                yield return finding with { Start = start, End = end };
            from = Math.Max(from, other.End);
        }
    }
}
