using System.Buffers;
using System.Text.RegularExpressions;

namespace IlnSite.Privacy.Detectors;

/// <summary>E-mail addresses, plain and in the disguises that people use against robots: (at), [dot], arroba, blanks,
/// entities. “at” as a plain word needs “dot” as a word after it, or a word such as “mail” before it.</summary>
static partial class Emails
{
    static readonly SearchValues<char> Signs = SearchValues.Create("._0123456789");

    static readonly string[] Cues = ["mail", "write to", "write me", "contact", "reach", "address", "correo", "courriel", "message me", "get in touch", "drop me", "send"];

    public static void Find(Reading reading)
    {
        var text = reading.Lower;
        if (text.Contains('@', StringComparison.Ordinal))
        {
            foreach (Match match in Plain().Matches(text))
                Add(match, reading.Text.IsSameAs(match.Index, match.Index + match.Length) ? FindingType.Email : FindingType.EmailObfuscated);
            foreach (Match match in Spaced().Matches(text))
                if (DomainEnd(match.Groups["domain"]) is { } end)
                    reading.Block(match.Index, end, FindingType.EmailObfuscated, "an e-mail address");
            foreach (Match match in Letters().Matches(text))
                Add(match, FindingType.EmailObfuscated);
        }
        foreach (Match match in Disguised().Matches(text))
            if (DomainEnd(match.Groups["domain"]) is { } end)
                reading.Block(match.Index, end, FindingType.EmailObfuscated, "an e-mail address");
        for (var match = Worded().Match(text); match.Success;)
        {
            var found = Level(match);
            if (found is { } level)
                reading.Findings.Add(reading.Text.Finding(match.Index, DomainEnd(match.Groups["domain"]) ?? match.Index + match.Length, FindingType.EmailObfuscated, level, "an e-mail address"));
            // “Reach us at mere at library dot org”: what is none may hide the start of one.
            var local = match.Groups["local"];
            match = Worded().Match(text, found is null ? local.Index + local.Length : match.Index + match.Length);
        }
        foreach (Match match in Run().Matches(reading.Plain))
            if (IsTopLevel(match.Value[(match.Value.LastIndexOf("DOT", StringComparison.Ordinal) + 3)..].ToLowerInvariant()))
                Add(match, FindingType.EmailObfuscated);

        void Add(Match match, FindingType type) => reading.Block(match.Index, match.Index + match.Length, type, "an e-mail address");

        FindingLevel? Level(Match match)
        {
            var (local, domain) = (match.Groups["local"].Value, match.Groups["domain"].Value);
            var isProvider = Provider().IsMatch(domain);
            var isSaid = DotWord().IsMatch(domain);
            if (DomainEnd(match.Groups["domain"]) is null && !isProvider)
                return null;
            return HasCue(match.Index) || (isSaid || isProvider ? !IsPlainWord(local) : HasSign(local)) ? FindingLevel.Block
                : isSaid ? FindingLevel.Review
                : null;
        }

        bool HasCue(int at)
        {
            var before = reading.Before(at, 40);
            foreach (var cue in Cues)
                if (before.Contains(cue, StringComparison.Ordinal))
                    return true;
            return false;
        }
    }

    static bool IsPlainWord(string local) => Lexicon.Words.Has(local) && !Lexicon.Words.IsName(local);

    static bool HasSign(string local) => local.AsSpan().ContainsAny(Signs);

    /// <summary>Where the last part that an address can end in does; null where there is none.</summary>
    static int? DomainEnd(Group domain)
    {
        var (end, from) = ((int?)null, 0);
        foreach (Match cut in Separators().Matches(domain.Value))
        {
            if (from > 0 && IsTopLevel(domain.Value[from..cut.Index].Trim()))
                end = domain.Index + cut.Index;
            from = cut.Index + cut.Length;
        }
        return (from > 0 && IsTopLevel(domain.Value[from..].Trim())) || Provider().IsMatch(domain.Value) ? domain.Index + domain.Length : end;
    }

    public static bool IsTopLevel(string name) =>
        (name.Length == 2 && name.All(char.IsAsciiLetter) && (Countries.Find(name) is not null || name is "eu" or "su" or "tp" or "ac"))
        || name is "com" or "org" or "net" or "edu" or "gov" or "mil" or "int" or "info" or "biz" or "name" or "pro" or "museum" or "coop"
            or "asia" or "cat" or "library" or "email" or "online" or "site" or "xyz" or "app" or "dev" or "blog" or "academy" or "education"
            or "example" or "test" or "invalid" or "localhost" or "io" or "me" or "tv" or "arpa" or "africa" or "london" or "scot" or "wales"
            or "kiwi" or "bzh" or "eus" or "gal" or "nyc" or "berlin" or "paris" or "world" or "live" or "page" or "link" or "cloud" or "tech";

    // RFC 5322's usual form; a domain may hold letters of any script.
    [GeneratedRegex(@"(?:mailto:\s*)?(?:""[^""\n]{1,60}""|[\w.!#$%&'*+/=?^`{|}~-]*[\w+~-])@(?:[\w](?:[\w-]*[\w])?\.)+[\w][\w-]*[\w]|(?:mailto:\s*)?[\w.+~-]*[\w+~-]@(?:\[\d{1,3}(?:\.\d{1,3}){3}\]|localhost\b)")]
    private static partial Regex Plain();

    [GeneratedRegex(@"[\w+-]+(?:\s?(?:\.|\[\.\]|\(\.\))\s?[\w+-]+){0,3}\s?@\s?(?<domain>[a-z\d-]+(?:(?:\s\.\s?|\.|,)[a-z\d-]+|\s(?=(?:com|org|net|edu)\b)[a-z]+|\s?(?:[\[({<]\s?)?(?:(?<=[\[({<]\s?)\.|\bdot\b|\bpunto\b|\bponto\b|\bpoint\b|\bpunkt\b|\btitik\b)(?:\s?[\])}>])?\s?[a-z\d-]+){1,4})")]
    private static partial Regex Spaced();

    // j a n e @ e x a m p l e . o r g
    [GeneratedRegex(@"(?<!\w)(?:[\w.+-] ){3,}@(?: [\w.-]){4,}(?!\w)")]
    private static partial Regex Letters();

    // (at), [at], {at}, <at>, -at-, *at*, _at_, |at|, (a), [@] and the words of other languages.
    [GeneratedRegex(@"[\w+-]+(?:(?:\s?[\[({<]\s?(?:dot|\.|punto|ponto|point|punkt|titik)\s?[\])}>]\s?|\sdot\s|\.|\sunderscore\s|\sdash\s)[\w+-]+){0,4}\s{0,2}(?:[\[({<]{1,2}\s?(?:at|@|a|et|ad|arroba|arobase|chez|chiocciola|kukac|malpa|ät|klammeraffe|at sign|removethis|nospam)\s?[\])}>]{1,2}|\s?[-*_|/=~.]{1,2}\s?at\s?[-*_|/=~.]{1,2}\s?)\s{0,2}(?<domain>[a-z\d-]+(?:(?:\s?[\[({<]{1,2}\s?(?:dot|\.|d|punto|ponto|point|punkt|titik)\s?[\])}>]{1,2}\s?|\s?[-*_|/=~]{1,2}\s?dot\s?[-*_|/=~]{1,2}\s?|\s(?:dot|punto|ponto|point|punkt|titik|period)\s|\s\.\s?|\.)[a-z\d-]+){1,4}|(?:gmail|hotmail|yahoo|outlook|icloud)\b)")]
    private static partial Regex Disguised();

    [GeneratedRegex(@"\b(?<local>[\w+-]+(?:(?:\s(?:dot|punto|ponto|point|punkt|titik|period|underscore|guion bajo|dash|hyphen)\s|\.)[\w+-]+){0,4})\s(?:at|at sign|at-sign|arroba|arobase|arrobase|chiocciola|ät|klammeraffe|kukac|malpa|alfakrol)\s(?<domain>[a-z\d-]+(?:(?:\s(?:dot|punto|ponto|point|punkt|titik|period)\s|\.)[a-z\d-]+){1,4}|(?:gmail|g-mail|hotmail|yahoo|outlook|protonmail|icloud|ymail|rediffmail)\b(?:\s(?:dot|punto|ponto|point)\s[a-z]{2,3})?)")]
    private static partial Regex Worded();

    [GeneratedRegex(@"\b[\w.-]*[a-z\d]AT(?<domain>[a-z\d-]+(?:DOT[a-z\d-]+)+)\b")]
    private static partial Regex Run();

    [GeneratedRegex(@"\s(?:dot|punto|ponto|point|punkt|titik|period)\s")]
    private static partial Regex DotWord();

    [GeneratedRegex(@"^(?:gmail|g-mail|hotmail|yahoo|outlook|protonmail|icloud|ymail|rediffmail)\b")]
    private static partial Regex Provider();

    [GeneratedRegex(@"\s?[\[({<*_|/=~-]*\s?(?:\.|,|\bdot\b|\bd\b|\bpunto\b|\bponto\b|\bpoint\b|\bpunkt\b|\btitik\b|\bperiod\b)\s?[\])}>*_|/=~-]*\s?")]
    private static partial Regex Separators();
}
