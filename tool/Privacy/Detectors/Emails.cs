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
            if (DomainEnd(match.Groups["domain"]) is { } end && !IsInPath(match.Index, end))
                reading.Block(match.Index, end, FindingType.EmailObfuscated, "an e-mail address");
        for (var match = Worded().Match(text); match.Success;)
        {
            var found = Level(match);
            if (found is { } level)
                reading.Findings.Add(reading.Text.Finding(WithFirstName(match), DomainEnd(match.Groups["domain"]) ?? match.Index + match.Length, FindingType.EmailObfuscated, level, "an e-mail address"));
            // “Reach us at mere at library dot org”: what is none may hide the start of one.
            var local = match.Groups["local"];
            match = Worded().Match(text, found is null ? local.Index + local.Length : match.Index + match.Length);
        }
        foreach (Match match in Run().Matches(reading.Plain))
            if (IsTopLevel(match.Value[(match.Value.LastIndexOf("DOT", StringComparison.Ordinal) + 3)..].ToLowerInvariant()))
                Add(match, FindingType.EmailObfuscated);

        // posts/working-at-home.md is a file.
        bool IsInPath(int from, int to) =>
            text.AsSpan(from, to - from).EndsWith(".md")
            || (text.AsSpan(from, to - from).ContainsAny("-_/") && text.LastIndexOfAny([' ', '\n', '('], from) is var start && text.AsSpan(start + 1, from - start - 1).Contains('/'));

        // “jane doe at yahoo dot com”: the first half of a mailbox.
        int WithFirstName(Match match)
        {
            var at = reading.Words.BinarySearch(new(match.Index, 0, 0, "x", "x"), Comparer<Token>.Create((a, b) => a.From.CompareTo(b.From)));
            return at > 0 && reading.Words[at].Gap == 1 && reading.Words[at - 1] is { HasLetter: true } first && (Lexicon.Words.IsName(first.Lower) || !Lexicon.Words.Has(first.Lower)) && !KnownWords.All.Has(first.Lower)
                ? first.From
                : match.Index;
        }

        void Add(Match match, FindingType type) => reading.Block(match.Index, match.Index + match.Length, type, "an e-mail address");

        FindingLevel? Level(Match match)
        {
            var (local, domain) = (match.Groups["local"].Value, match.Groups["domain"].Value);
            var isProvider = Provider().IsMatch(domain);
            var isSaid = Said().IsMatch(domain);
            var isForeign = match.Groups["at"].Value is not "at";
            if (DomainEnd(match.Groups["domain"]) is null && !isProvider)
                return null;
            if (NoMailbox().IsMatch(local) && !isForeign)
                return isSaid ? FindingLevel.Review : null;
            if (HasCue(match.Index) || isForeign || HasSign(local) || isSaid || isProvider)
                return FindingLevel.Block;
            // “Maria at example.org” says where she works; “mariak at example.org” where she gets her mail.
            var isLower = !reading.Plain.AsSpan(match.Index, local.Length).ContainsAnyInRange('A', 'Z');
            return IsPlainWord(local) ? null
                : isLower && !Lexicon.Words.Has(local) ? FindingLevel.Block
                : FindingLevel.Review;
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

    /// <summary>What an address ends in; beside a scheme or a path, words of English too.</summary>
    public static bool IsTopLevel(string name, bool isAddress) => IsTopLevel(name) || (isAddress && New().IsMatch(name));

    [GeneratedRegex("^(?:social|network|community|space|website|store|shop|art|design|digital|media|news|press|club|fun|life|love|one|today|top|wiki|works?|zone|studio|tools|chat|host|fyi|ink|lol|moe|ngo|ong|school|university|college|institute|foundation|science|study|family|house|garden|earth|eco|green|global|international|systems|solutions|services|software|codes|run|quebec|sydney|melbourne|tokyo|wien|amsterdam|istanbul|capetown|durban|joburg|rio|miami|boston|hamburg|koeln|cologne|bayern|swiss|irish|cymru|frl|gent|brussels|vlaanderen|bible|church|books?|photos?|pictures|gallery|pics|pub|rocks|ninja|guru|expert|party|video|stream|city|town|land|cafe|bar|plus|center|support|team|group|company|agency|directory|contact|bio|cv|how|new|day|ist|aero|travel|jobs|mobi|post|tel|xxx)$")]
    private static partial Regex New();

    public static bool IsTopLevel(string name) =>
        (name.Length == 2 && name.All(char.IsAsciiLetter) && (Countries.Find(name) is not null || name is "eu" or "su" or "tp" or "ac"))
        || name is "com" or "org" or "net" or "edu" or "gov" or "mil" or "int" or "info" or "biz" or "name" or "pro" or "museum" or "coop"
            or "asia" or "cat" or "library" or "email" or "online" or "site" or "xyz" or "app" or "dev" or "blog" or "academy" or "education"
            or "example" or "test" or "invalid" or "localhost" or "io" or "me" or "tv" or "arpa" or "africa" or "london" or "scot" or "wales"
            or "kiwi" or "bzh" or "eus" or "gal" or "nyc" or "berlin" or "paris" or "world" or "live" or "page" or "link" or "cloud" or "tech";

    // How people say @ and the full stop, in the languages in which they write to us (without accents).
    const string AtWord = @"at|at[ -]sign|at[ -]symbol|arroba|arobase|arrobase|chiocciola|ät|klammeraffe|kukac|malpa|snabel-?a|alfakroll?|apenstaartje|zavinac|miukumauku|papaki|sobaka|chez|majmun|afna|coada de maimuta|a commercial|et-?merke?|собака|παπακι|에서|골뱅이|アットマーク|艾特";

    const string DotWord = @"dot|punto|ponto|point|punkt|punktum|punt|piste|kropka|tecka|tocka|titik|tuldok|nokta|noqta|pika|cham|bindu|nukta|doto|patto|pont|taskas|period|full stop|точка|крапка|τελεια|点|점|ドット";

    const string Open = @"[\[({<«‹【〔「（]{1,2}\s?";

    const string Close = @"\s?[\])}>»›】〕」）]{1,2}";

    const string Fence = @"[-*_|/=~.#'""!:;^]{1,3}";

    const string Providers = @"gmail|g-mail|googlemail|hotmail|yahoo|outlook|protonmail|icloud|ymail|rediffmail|naver|gmx|aol|mail|live";

    const string Joined = @"(?:\s?" + Open + "(?:" + DotWord + @"|\.|d)" + Close + @"\s?|\s(?:" + DotWord + @"|underscore|under score|dash|hyphen|minus|guion bajo|tiret|plus)\s|\.)";

    // RFC 5322's usual form; a domain may hold letters of any script.
    [GeneratedRegex(@"(?:mailto:\s*)?(?:""[^""\n]{1,60}""|[\w.!#$%&'*+/=?^`{|}~-]*[\w+~-])@(?:[\w](?:[\w-]*[\w])?\.)+[\w][\w-]*[\w]|(?:mailto:\s*)?[\w.+~-]*[\w+~-]@(?:\[\d{1,3}(?:\.\d{1,3}){3}\]|localhost\b|(?:" + Providers + @")\b)")]
    private static partial Regex Plain();

    [GeneratedRegex(@"[\w+-]+(?:\s?(?:\.|\[\.\]|\(\.\))\s?[\w+-]+){0,3}\s?(?:@|" + Open + "@" + Close + @")\s?(?<domain>[a-z\d-]+(?:(?:\s\.\s?|\.(?:\s(?=(?:com|org|net|edu|gov|ac|co)\b))?|,)[a-z\d-]+|\s(?=(?:com|org|net|edu)\b)[a-z]+|\s?" + Open + @"(?:\.|" + DotWord + ")" + Close + @"\s?[a-z\d-]+|\s(?:" + DotWord + @")\s[a-z\d-]+){1,4})")]
    private static partial Regex Spaced();

    // j a n e @ e x a m p l e . o r g
    [GeneratedRegex(@"(?<!\w)(?:[\w.+-] ){3,}@(?: [\w.-]){4,}(?!\w)")]
    private static partial Regex Letters();

    // (at), [at], {at}, <at>, -at-, *at*, _at_, |at|, (a), [@] and the words of other languages; a bracket round the
    // full stop, whatever it says, beside one round the @.
    [GeneratedRegex(@"[\w+-]+(?:" + Joined + @"[\w+-]+){0,4}\s{0,2}(?:" + Open + "(?:" + AtWord + @"|@|a|et|ad|removethis|nospam)" + Close + @"|\s?" + Fence + @"\s?at\s?" + Fence + @"\s?|=40)\s{0,2}(?<domain>[a-z\d-]+(?:(?:\s?" + Open + @"(?:[a-z]{1,9}|\.)" + Close + @"\s?|\s?" + Fence + @"\s?dot\s?" + Fence + @"\s?|\s(?:" + DotWord + @")\s|\s\.\s?|\.)[a-z\d-]+){1,4}|(?:" + Providers + @")\b)")]
    private static partial Regex Disguised();

    [GeneratedRegex(@"\b(?<local>[\w+-]+(?:" + Joined + @"[\w+-]+){0,4})(?:,?\s(?:then|followed by|plus))?(?:,?\s(?:the|an?))?,?\s(?<at>" + AtWord + @")(?:,?\s(?:then|followed by|plus))?,?\s(?<domain>[a-z\d-]+(?:(?:,?\s(?:then\s)?(?:" + DotWord + @"),?\s|\.)[a-z\d-]+){1,4}|(?:" + Providers + @")\b(?:\s(?:" + DotWord + @")\s[a-z]{2,3})?)")]
    private static partial Regex Worded();

    [GeneratedRegex(@"\b[\w.-]*[a-z\d]AT(?<domain>[a-z\d-]+(?:DOT[a-z\d-]+)+)\b")]
    private static partial Regex Run();

    [GeneratedRegex(@"\s(?:" + DotWord + @")\s")]
    private static partial Regex Said();

    [GeneratedRegex("^(?:" + Providers + @")\b")]
    private static partial Regex Provider();

    [GeneratedRegex(@"\s?[\[({<«‹【〔「（*_|/=~""'#-]*\s?(?:\.|,|\b(?:d|" + DotWord + @")\b)\s?[\])}>»›】〕」）*_|/=~""'#-]*\s?")]
    private static partial Regex Separators();

    // Words that stand before “at” where a place on the web is meant: read more at example dot org.
    [GeneratedRegex(@"^(?:us|me|you|them|him|her|it|is|are|was|were|be|been|look|looks|looking|looked|glance|glanced|stare|staring|laugh|laughed|use|used|using|site|website|blog|page|online|visit|find|found|meet|met|works?|working|worked|lives?|living|available|here|there|more|see|read|hosted|and|or|shop|posted|published|employed|based|one|starts?|started|arrived|stops?|stopped|that|this|also|now|not|all|up|out|everything|details|archived|catalogue|kept|held|stored)$")]
    private static partial Regex NoMailbox();
}
