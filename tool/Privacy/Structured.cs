using System.Text.RegularExpressions;
using IlnSite.Privacy.Detectors;

namespace IlnSite.Privacy;

/// <summary>The detectors that need nobody's particulars, at block level: what is an address, number or account wherever it
/// stands.</summary>
static partial class Structured
{
    static readonly ImmutableArray<(Signs Signs, Action<Reading> Find)> Detectors =
    [
        (Signs.Mail, Emails.Find),
        (Signs.Number, Orcids.Find),
        (Signs.Page, PersonalUrls.Find),
        (Signs.Number, Phones.FindInternational),
        (Signs.All, reading => reading.SpareNumbers()),
        (Signs.Computer, IpAddresses.Find),
        (Signs.Birth, BirthDates.Find),
        (Signs.Street, StreetAddresses.Find),
        (Signs.Number, Phones.Find),
        (Signs.Account, Handles.Find),
    ];

    public static IEnumerable<Finding> Find(string text) => Find(text, QuickLook.At(text));

    /// <param name="signs">What it may hold; the other detectors do not look.</param>
    internal static IEnumerable<Finding> Find(string text, Signs signs)
    {
        if (signs == Signs.None)
            return [];
        var reading = new Reading(new(text, null, new()));
        foreach (var (wanted, find) in Detectors)
            if ((wanted & signs) != 0)
                find(reading);
        // What is a plain address is not told again as one in disguise.
        return reading.Findings.Where(finding => finding.Level == FindingLevel.Block
            && !(finding.Type == FindingType.EmailObfuscated && reading.Findings.Exists(other => other.Type == FindingType.Email && other.Overlaps(finding))));
    }

    /// <summary>In addresses of pages and names of files, where hyphens stand for whatever was there: jane-at-mail-dot-com,
    /// 61-412-345-678, 203-0-113-77.</summary>
    public static IEnumerable<FindingType> InPath(string path)
    {
        // The date before it is the day of a post, and no part of a number.
        var name = Day().Replace(Ending().Replace(path, ""), "");
        var types = name.Split('/').SelectMany(part =>
            Find(part).Concat(Find(part.Replace('-', ' ').Replace('_', ' ')).Where(finding => finding.Type != FindingType.Phone)).Select(finding => finding.Type));
        var numbers = Numbers().Matches(name).Where(match => match.Value.Count(char.IsAsciiDigit) is >= 9 and <= 15 && !Years().IsMatch(match.Value)).Select(_ => FindingType.Phone);
        return types.Concat(numbers).Concat(Four().IsMatch(name) ? [FindingType.Ip] : []).Distinct();
    }

    [GeneratedRegex(@"(?<=^|/)(?:19|20)\d\d[-/](?:0[1-9]|1[0-2])[-/](?:[0-2]\d|3[01])(?=[-/])")]
    private static partial Regex Day();

    /// <summary>A file's kind, which the look would take for the end of a host.</summary>
    [GeneratedRegex(@"\.(?:html|md|yml|xml|json|css|js|svg|ics|csv|bib|ris|txt|jpe?g|png|webp|avif|gif)$")]
    private static partial Regex Ending();

    [GeneratedRegex(@"(?<![0-9a-f.])\d{2,15}(?:-\d{2,6}){0,6}(?![0-9a-f])")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?:(?:19|20)\d\d(?:-(?:0\d|1[0-2])(?:-[0-3]\d)?)?-?)+$")]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<![\w-])(?:[a-z-]+-)?(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)-){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|-\d)")]
    private static partial Regex Four();
}
