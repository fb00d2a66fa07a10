using System.Text.RegularExpressions;

namespace IlnSite.Privacy.Detectors;

/// <summary>ORCID iDs: sixteen digits whose last one checks the others (ISO 7064, mod 11-2). An ISNI has the same shape
/// and stands in library catalogues; its name, or blanks in place of hyphens, tell the two apart.</summary>
static partial class Orcids
{
    public static void Find(Reading reading)
    {
        foreach (Match match in Shape().Matches(reading.Lower))
        {
            var number = match.Groups["number"];
            var hasCue = match.Groups["host"].Success || reading.Before(match.Index, 40).Contains("orcid", StringComparison.Ordinal);
            var isIsni = match.Groups["isni"].Success || reading.Before(match.Index, 16).Contains("isni", StringComparison.Ordinal);
            var isHyphenated = number.Value.Count(c => c == '-') == 3;
            if (!isIsni && (hasCue || (isHyphenated && Checks(number.Value))))
                reading.Block(match.Index - Cue().Match(reading.Before(match.Index, 16).ToString()).Length, match.Index + match.Length, FindingType.Orcid, "an ORCID iD");
        }
    }

    static bool Checks(string number)
    {
        var total = 0;
        var digits = number.Where(char.IsLetterOrDigit).ToArray();
        foreach (var digit in digits[..^1])
            total = (total + digit - '0') * 2 % 11;
        var check = (12 - total) % 11;
        return digits[^1] == (check == 10 ? 'x' : (char)('0' + check));
    }

    [GeneratedRegex(@"\borcid(?:\sid)?:?\s?$")]
    private static partial Regex Cue();

    [GeneratedRegex(@"(?<host>(https?\s?:\s?//\s?)?(www\.)?orcid\s?(\.|\[\.\]|\(dot\)|\bdot\b)\s?org\s?/\s?)?(?<isni>isni\.org/(isni/)?)?(?<!\d|\d-)(?<number>\d{4}[\- ]?\d{4}[\- ]?\d{4}[\- ]?\d{3}[\dx])(?![\d\-])")]
    private static partial Regex Shape();
}
