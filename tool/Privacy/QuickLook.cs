using System.Buffers;
using System.Collections.Frozen;

namespace IlnSite.Privacy;

/// <summary>What a text may hold.</summary>
[Flags]
enum Signs
{
    None = 0,
    Mail = 1,
    Page = 2,
    Account = 4,

    /// <summary>Telephone numbers and ORCID iDs.</summary>
    Number = 8,
    Computer = 16,
    Birth = 32,
    Street = 64,
    All = 127,

    /// <summary>Words that count only beside others: “dot” behind an “at”, “seven” beside “four”. No detector wants them.</summary>
    SpokenStop = 128,
    SpokenNumber = 256,
}

/// <summary>
/// Says at a glance which detectors have anything to look for in a text, so that the guard looks closely at some of a site
/// only (measured at 1,000 posts: without it, it took as long as the build). What is told here is needed by every text that the
/// detector finds, and a test holds it against them; where letters may be hidden or look like others, all of them look.
/// </summary>
static class QuickLook
{
    /// <summary>What is read as it is written: ASCII but for signs that may hide others, letters with accents, common marks.</summary>
    static readonly SearchValues<char> Open = SearchValues.Create(
        [
            .. Enumerable.Range(' ', 0x7F - ' ').Concat(Enumerable.Range(0xC0, 0x250 - 0xC0)).Concat(Enumerable.Range(0x2010, 0x14))
                .Select(code => (char)code).Except("\\"),
            .. "\n£§©«°·»…€→↩",
        ]);

    static readonly SearchValues<string> SpokenAt = SearchValues.Create(["at"], StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<string> SpokenDot = SearchValues.Create([" dot ", "dot)"], StringComparison.OrdinalIgnoreCase);

    const int LongestFigure = 6;

    static readonly SearchValues<string> SpokenFigures = SearchValues.Create(SignWords.Spoken, StringComparison.OrdinalIgnoreCase);

    /// <summary>Of files of the site and its content; no host ends like them where they end a word.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Files =
        new[] { "html", "xml", "json", "ics", "bib", "ris", "css", "js", "svg", "yml", "png", "jpg", "webp", "avif" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'Z'", "ddd, dd MMM yyyy HH:mm:ss zzz"];

    /// <summary>Short for a street; longer words begin like them.</summary>
    static readonly SearchValues<string> ShortStreets = SearchValues.Create([" st", " rd", " ave"], StringComparison.OrdinalIgnoreCase);

    public static Signs At(string text)
    {
        var span = text.AsSpan();
        if ((Ascii.IsValid(span) ? span.ContainsAny('\\', '\t', '\r') : span.ContainsAnyExcept(Open)) || MayHide(span))
            return Signs.All;
        if (IsTime(span))
            return Signs.None;
        var (hasDigits, hasFigures) = (span.ContainsAnyInRange('0', '9'), FigureSigns.HasFigures(span));
        var (words, hasAt, hasHost) = (SignWords.Known.In(span), span.Contains('@'), HasHost(span));
        return (hasAt || ((hasHost || Has(Signs.SpokenStop)) && HasSpokenAt(span)) || span.Contains("DOT", StringComparison.Ordinal) ? Signs.Mail : 0)
            | (hasHost || span.Contains("[.]", StringComparison.Ordinal) ? Signs.Page : 0)
            | (hasAt || (hasDigits && FigureSigns.HasStrungName(span)) ? Signs.Account : 0)
            | ((hasDigits && FigureSigns.HasNumber(span)) || (Has(Signs.SpokenNumber) && HasSpokenNumber(span)) ? Signs.Number : 0)
            | (HasComputer(span, hasDigits, Has(Signs.SpokenStop)) ? Signs.Computer : 0)
            | (hasFigures && (HasShortStreet(span) || FigureSigns.HasNumberedName(span)) ? Signs.Street : 0)
            | (words & (Signs.Mail | Signs.Account))
            | (hasDigits && Has(Signs.Birth) ? FigureSigns.WordsNear(span, 140) & Signs.Birth : 0)
            | (hasFigures && Has(Signs.Street) ? FigureSigns.WordsNear(span, 90) & Signs.Street : 0);

        bool Has(Signs sign) => (words & sign) != 0;
    }

    /// <summary>As feeds and pages tell programs the time (RFC 3339, RFC 5322).</summary>
    static bool IsTime(ReadOnlySpan<char> text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _, 'T', ..] or [_, _, _, ',', ' ', ..]
        && DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Entities and encoded letters: &amp;commat; and %40.</summary>
    static bool MayHide(ReadOnlySpan<char> text)
    {
        if (text.Contains('&') && text.Contains(';'))
            return true;
        for (var at = text.IndexOf('%'); at >= 0; at = Next(text, '%', at))
            if (at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]))
                return true;
        return false;
    }

    /// <summary>The word “at” with something like a host behind it; nearly every paragraph has the word alone.</summary>
    static bool HasSpokenAt(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(SpokenAt); at >= 0; at = text[(at + 2)..].IndexOfAny(SpokenAt) is >= 0 and var next ? at + 2 + next : -1)
        {
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || at + 2 >= text.Length || char.IsLetterOrDigit(text[at + 2]))
                continue;
            var behind = text.Slice(at + 2, Math.Min(60, text.Length - at - 2));
            if (HasHost(behind) || (SignWords.Known.In(behind) & Signs.SpokenStop) != 0)
                return true;
        }
        return false;
    }

    /// <summary>A full stop between letters: example.org. Not before the end of a file's name.</summary>
    static bool HasHost(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('.'); at >= 0; at = Next(text, '.', at))
        {
            var behind = text[(at + 1)..];
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || behind is not [>= 'A' and <= 'z', >= 'A' and <= 'z', ..])
                continue;
            var end = 0;
            while (end < behind.Length && (char.IsLetterOrDigit(behind[end]) || behind[end] is '.' or '-' or '@'))
                end++;
            // “.md” is Moldova's too, but not in a link to content.
            if (!Files.Contains(behind[..end]) && behind is not ['m', 'd', ')' or '#', ..] && !IsPlaceholder(text[..at], behind[end..]))
                return true;
        }
        return false;
    }

    /// <summary>A number that the site fills in: {{ round.countries }}.</summary>
    static bool IsPlaceholder(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) => before.EndsWith("{{ round") && behind.StartsWith(" }}");

    /// <summary>Two figures in words, one behind the other: four seven.</summary>
    static bool HasSpokenNumber(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(SpokenFigures); at >= 0; at = text[(at + 1)..].IndexOfAny(SpokenFigures) is >= 0 and var next ? at + 1 + next : -1)
        {
            if (at > 0 && char.IsLetter(text[at - 1]))
                continue;
            var behind = at;
            while (behind < text.Length && char.IsLetter(text[behind]))
                behind++;
            while (behind < text.Length && !char.IsLetter(text[behind]))
                behind++;
            if (text[behind..Math.Min(text.Length, behind + LongestFigure)].IndexOfAny(SpokenFigures) == 0)
                return true;
        }
        return false;
    }

    /// <summary>Three full stops with figures, or two colons with nothing but figures to sixteen between them.</summary>
    static bool HasComputer(ReadOnlySpan<char> text, bool hasDigits, bool hasStop)
    {
        if (hasDigits && (HasFourParts(text) || (hasStop && text.ContainsAny(SpokenDot))))
            return true;
        for (var at = text.IndexOf(':'); at >= 0; at = Next(text, ':', at))
        {
            var end = at + 1;
            while (end < text.Length && end < at + 6 && char.IsAsciiHexDigit(text[end]))
                end++;
            if (end < text.Length && text[end] == ':' && (end > at + 1 || (at > 0 && char.IsAsciiHexDigit(text[at - 1])) || (end + 1 < text.Length && char.IsAsciiHexDigit(text[end + 1]))))
                return true;
        }
        return false;
    }

    /// <summary>Three full stops, each behind a figure.</summary>
    static bool HasFourParts(ReadOnlySpan<char> text)
    {
        var stops = 0;
        for (var at = text.IndexOf('.'); at >= 0; at = Next(text, '.', at))
            if (text[..at].TrimEnd(" [(") is [.., >= '0' and <= '9'] && ++stops == 3)
                return true;
        return false;
    }

    static bool HasShortStreet(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(ShortStreets); at >= 0; at = text[(at + 1)..].IndexOfAny(ShortStreets) is >= 0 and var next ? at + 1 + next : -1)
        {
            var end = at + (text[at + 1] is 'a' or 'A' ? 4 : 3);
            if (end == text.Length || !char.IsLetter(text[end]))
                return true;
        }
        return false;
    }

    static int Next(ReadOnlySpan<char> text, char sign, int at) => text[(at + 1)..].IndexOf(sign) is >= 0 and var next ? at + 1 + next : -1;
}
