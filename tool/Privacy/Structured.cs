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
        "@", "＠", "﹫", "://", "www.", ".com", ".org", ".net", ".edu", "(at", "[at", "{at", "<at", "%40", "&#64", "&commat", "arroba", " dot ", "[dot", "(dot", "ATgmail",
        "twitter", "skype", "instagram", "insta ", "insta:", "facebook", "telegram", "wechat", "snapchat", "tiktok", "linkedin", "username", "handle is", "handle:", "discord", "reddit", "mastodon", "u/",
        "blogspot", ".io/", ".me/", "DOT", "seven", "zero", "::",
    ], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<Finding> Find(string text)
    {
        if (!MayHold(text))
            return [];
        var reading = new Reading(new(text, null, new()));
        // The two that look longest look only where one of their words is.
        var (isBirth, isStreet) = (text.AsSpan().ContainsAny(Births), text.AsSpan().ContainsAny(Streets) || text.AsSpan().ContainsAny(Places));
        var isOther = HasOtherLetters(text) || text.AsSpan().ContainsAny("%&\\");
        foreach (var find in Detectors)
            if (isOther || (find == BirthDates.Find ? isBirth : find != StreetAddresses.Find || isStreet))
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
        var others = text.AsSpan().ContainsAnyExceptInRange('\0', '\u024F') && HasOtherLetters(text);
        var digits = Digits(text, out var hasAny);
        // Letters that only look like Latin ones may hide any sign.
        return digits >= 4 || text.AsSpan().ContainsAny(Signs) || HasSpokenAt(text) || (others && text.Contains('.', StringComparison.Ordinal))
            || (hasAny && (text.AsSpan().ContainsAny(Births) || text.AsSpan().ContainsAny(Streets) || (digits > 0 && text.AsSpan().ContainsAny(Places))));
    }

    /// <summary>“at” with something like a host behind it; nearly every paragraph has the word alone.</summary>
    static bool HasSpokenAt(string text)
    {
        for (var at = text.IndexOf(" at ", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(" at ", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            var host = text.AsSpan(at + 4);
            host = host[..(host.IndexOfAny(" \n,;") is >= 0 and var end ? end : host.Length)].TrimEnd(".!?)'\"");
            if (host.Contains('.') || host.StartsWithAny(Providers))
                return true;
        }
        return false;
    }

    static bool StartsWithAny(this ReadOnlySpan<char> host, string[] starts)
    {
        foreach (var start in starts)
            if (host.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    static readonly string[] Providers = ["gmail", "g-mail", "googlemail", "hotmail", "yahoo", "outlook", "proton", "icloud", "ymail", "rediff", "naver", "gmx", "aol"];

    static readonly SearchValues<string> Places = SearchValues.Create(
        [" st", " rd", " ave", "lane", "drive", "via ", "rue ", "place", "close", "court", "parade", "crescent", "terrace", "square", "bag", "box", "casilla", "bp ", "b.p", "house ", "flat ", "plot ", "lot ", "ul.", "cad", "gade", "vej", "po box", "p.o", "postal", "postcode", "post code"],
        StringComparison.OrdinalIgnoreCase);

    static bool HasOtherLetters(string text)
    {
        foreach (var c in text)
            if (c is >= '\u0250' and (< '\u2010' or > '\u2026'))
                return true;
        return false;
    }

    /// <summary>How many figures there are beside years and ISO dates, which are nobody's but in a sentence on a birth.</summary>
    static int Digits(string text, out bool hasAny)
    {
        var count = 0;
        hasAny = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsDigit(text[at]))
                continue;
            hasAny = true;
            var end = at;
            while (end < text.Length && char.IsDigit(text[end]))
                end++;
            if (end - at == 4 && text.AsSpan(at) is ['1', '9', ..] or ['2', '0', ..])
                while (text.AsSpan(end) is ['-' or '/' or 'T' or ':' or '+', >= '0' and <= '9', >= '0' and <= '9', ..] and not [_, _, _, >= '0' and <= '9', ..])
                    end += 3;
            else
                count += end - at;
            at = end;
        }
        return count;
    }

    static readonly SearchValues<string> Births = SearchValues.Create(
        ["born", "birth", "dob", "d.o.b", "naci", "nasci", "gebor", "lahir", "nee ", "n\u00E9e", "f\u00F8d", "f\u00F6d", "urodz", "naroz", "do\u011F", "\u751F", "\uC0DD", "\u0440\u043E\u0436\u0434", "\u0440\u043E\u0434\u0438\u043B", "\u043D\u0430\u0440\u043E\u0434"],
        StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<string> Streets = SearchValues.Create(
        ["street", " road", "avenue", "calle ", "rua ", "jalan", "jl.", "straße", "strasse", "straat", "gatan", "birthday", "apartado", "postfach", "strada", "sokak", "utca", "p.o.", "po box"],
        StringComparison.OrdinalIgnoreCase);
}
