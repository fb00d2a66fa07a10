using System.Text.RegularExpressions;

namespace IlnSite.Privacy;

/// <summary>The lines of an output that is made of lines, without what only programs read.</summary>
static partial class OutputLines
{
    public static IEnumerable<string> Of(string path, string text) => Path.GetExtension(path) switch
    {
        // Each cell for itself: a street's number behind a comma is none in a sentence.
        ".csv" => text.Split('\n').SelectMany(line => line.Split([',', ';'])),
        // An address, the one it became, and the number of the answer.
        "" when path == "_redirects" => text.Split(['\n', ' ']),
        ".css" => Said().Matches(text).Select(match => match.Value),
        ".ics" => Unfolded().Replace(text, "").ReplaceLineEndings("\n").Split('\n').Where(line => !Moment().IsMatch(line)).Select(WithoutUid)
            .Select(line => line.Replace("\\n", " ", StringComparison.Ordinal).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal)),
        _ => text.ReplaceLineEndings("\n").Split('\n'),
    };

    [GeneratedRegex(@"\r?\n ")]
    private static partial Regex Unfolded();

    /// <summary>A date without hyphens looks like a number to ring.</summary>
    [GeneratedRegex(@"^DT(?:START|END|STAMP)(?:;VALUE=DATE|;TZID=[A-Za-z_/]+)?:\d{8}(?:T\d{6}Z?)?$")]
    private static partial Regex Moment();

    /// <summary>The id of an event ends as an address does, in the name of the site: round.topic.advocacy@example.org.</summary>
    static string WithoutUid(string line) => line.StartsWith("UID:", StringComparison.Ordinal) ? line.Replace('@', ' ') : line;

    /// <summary>What a style sheet says in words: notes, strings and addresses. The rest is @rules and light-dark().</summary>
    [GeneratedRegex("""/\*.*?\*/|"[^"]*"|'[^']*'|url\([^)]*\)""", RegexOptions.Singleline)]
    private static partial Regex Said();
}
