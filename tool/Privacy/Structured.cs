using System.Buffers;
using System.Text.RegularExpressions;
using IlnSite.Privacy.Detectors;

namespace IlnSite.Privacy;

/// <summary>The detectors that need nobody's particulars, at block level: what is an address, number or account wherever it
/// stands.</summary>
static partial class Structured
{
    static readonly ImmutableArray<Action<Reading>> Detectors =
    [
        Emails.Find, Orcids.Find, PersonalUrls.Find, Phones.FindInternational, HarmlessNumbers.Find, IpAddresses.Find, BirthDates.Find, StreetAddresses.Find, Phones.Find, Handles.Find,
    ];

    /// <summary>Without one of these, or digits, no detector finds anything: most of a page is passed over by a look at it.</summary>
    static readonly SearchValues<string> Signs = SearchValues.Create(
    [
        "@", "＠", "﹫", "://", "www.", ".com", ".org", ".net", ".edu", " at ", "(at", "[at", "{at", "<at", "%40", "&#64", "&commat", "arroba", " dot ", "[dot", "(dot", "ATgmail",
        "twitter", "skype", "instagram", "insta", "facebook", "telegram", "wechat", "snapchat", "tiktok", "linkedin", "username", "handle", "discord", "reddit", "mastodon", "u/",
        "blogspot", ".io/", ".me/", "DOT", "seven", "zero",
    ], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<Finding> Find(string text)
    {
        if (!MayHold(text))
            return [];
        var reading = new Reading(new(text, null, new()));
        foreach (var find in Detectors)
            find(reading);
        // What is a plain address is not told again as one in disguise.
        return reading.Findings.Where(finding => finding.Level == FindingLevel.Block
            && !(finding.Type == FindingType.EmailObfuscated && reading.Findings.Exists(other => other.Type == FindingType.Email && other.Overlaps(finding))));
    }

    /// <summary>In addresses of pages and names of files, where hyphens stand for whatever was there: jane-at-mail-dot-com,
    /// 61-412-345-678, 203-0-113-77.</summary>
    public static IEnumerable<FindingType> InPath(string path)
    {
        var words = path.Replace('/', ' ');
        var types = Find(words).Concat(Find(words.Replace('-', ' ').Replace('_', ' '))).Select(finding => finding.Type);
        var numbers = Numbers().Matches(path).Where(match => match.Value.Count(char.IsAsciiDigit) is >= 9 and <= 15 && !Years().IsMatch(match.Value)).Select(_ => FindingType.Phone);
        return types.Concat(numbers).Concat(Four().IsMatch(path) ? [FindingType.Ip] : []).Distinct();
    }

    [GeneratedRegex(@"(?<![0-9a-f.])\d{2,15}(?:-\d{2,6}){0,6}(?![0-9a-f])")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?:(?:19|20)\d\d(?:-(?:0\d|1[0-2])(?:-[0-3]\d)?)?-?)+$")]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<![\w-])(?:[a-z-]+-)?(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)-){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|-\d)")]
    private static partial Regex Four();

    static bool MayHold(string text)
    {
        var digits = 0;
        var others = false;
        foreach (var c in text)
            if (char.IsDigit(c))
                digits++;
            else
                others |= c is >= '\u0250' and (< '\u2010' or > '\u2026');
        // Letters that only look like Latin ones may hide any sign.
        return digits >= 4 || text.AsSpan().ContainsAny(Signs) || (digits > 0 && text.Contains("box", StringComparison.OrdinalIgnoreCase)) || (others && text.Contains('.', StringComparison.Ordinal))
            || (digits > 0 && text.Contains(' ', StringComparison.Ordinal) && HasStreet(text)) || (digits > 1 && text.Contains("born", StringComparison.OrdinalIgnoreCase));
    }

    static bool HasStreet(string text) => text.AsSpan().ContainsAny(Streets);

    static readonly SearchValues<string> Streets = SearchValues.Create(
        ["street", " st", "road", " rd", "avenue", " ave", "lane", "drive", "calle", "rua ", "rue ", "via ", "jalan", "jl.", "straße", "strasse", "straat", "gata", "place", "square", "parade", "crescent", "terrace", "close", "court", "birthday", "apartado", "postfach", "bag"],
        StringComparison.OrdinalIgnoreCase);
}
