using System.Buffers;
using System.Collections.Frozen;

namespace IlnSite.Privacy;

/// <summary>Figures at a glance: what <see cref="QuickLook"/> asks about them and what stands beside them.</summary>
static class FigureSigns
{
    /// <summary>What has a figure and a capital beside it and is no street.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = new[]
    {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue",
        "Wed", "Thu", "Fri", "Sat", "Sun", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
        "Sunday", "Januar", "Februar", "März", "Mai", "Juni", "Juli", "Oktober", "Dezember", "Round", "Page", "Part",
        "Topic", "Question", "Chapter", "Version", "UTC", "GMT", "In", "The", "Since", "From", "About", "Over", "BY",
        "CC", "RSS", "Atom",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly SearchValues<char> BeforeWord = SearchValues.Create(" \n(,;:\"'");

    static readonly SearchValues<char> BehindWord = SearchValues.Create(" ,.;:)\n");

    /// <summary>Figures beside whole dates.</summary>
    public static bool HasFigures(ReadOnlySpan<char> text)
    {
        for (var (at, end) = Figures(text, 0); at >= 0; (at, end) = Figures(text, end))
            if (AfterDate(text, at, end) is var behind && behind > end)
                end = behind;
            else
                return true;
        return false;
    }

    /// <summary>Where a date ends that starts with a year: 2014-05-05, and 2014/05/05 in addresses.</summary>
    static int AfterDate(ReadOnlySpan<char> text, int at, int end)
    {
        while (end - at >= 4
            && text[at..end] is ['1', '9', ..] or ['2', '0', ..]
            && text[end..] is ['-' or '/', >= '0' and <= '9', >= '0' and <= '9', ..] and not [_, _, _, >= '0' and <= '9', ..])
            end += 3;
        return end;
    }

    /// <summary>Five digits or more with no letter between them, other than years and dates alone.</summary>
    public static bool HasNumber(ReadOnlySpan<char> text)
    {
        var (digits, isDate, last) = (0, true, -9);
        for (var at = text.IndexOfAnyInRange('0', '9'); at >= 0;)
        {
            if (at - last > 5 || ContainsLetter(text[last..at]))
                (digits, isDate) = (0, true);
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            var isYear = end - at == 4 && text[at..] is ['1', '9', ..] or ['2', '0', ..];
            digits += end - at;
            isDate &= isYear;
            end = isYear ? AfterDate(text, at, end) : end;
            if (digits >= 5 && !isDate)
                return true;
            last = end;
            at = text[end..].IndexOfAnyInRange('0', '9') is >= 0 and var next ? end + next : -1;
        }
        return false;
    }

    static bool ContainsLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetter(c))
                return true;
        return false;
    }

    /// <summary>Letters and figures in one word: quietlibrarian99.</summary>
    public static bool HasStrungName(ReadOnlySpan<char> text)
    {
        for (var (at, end) = Figures(text, 0); at >= 0; (at, end) = Figures(text, end))
            if (end - at > 1 && text[..at] is [.., >= 'a' and <= 'z', >= 'a' and <= 'z', >= 'a' and <= 'z'])
                return true;
        return false;
    }

    /// <summary>A capital before or behind a figure: Storgata 17, 21, Lajpat Nagar.</summary>
    public static bool HasNumberedName(ReadOnlySpan<char> text)
    {
        for (var (at, end) = Figures(text, 0); at >= 0; (at, end) = Figures(text, end))
        {
            if (end - at > 5)
                continue;
            var before = text[..at].TrimEnd(" ,.:#º°-/");
            var start = before.LastIndexOfAny(BeforeWord) + 1;
            // Storgata No. 17: the name stands one word further off.
            if (start > 0
                && before[start..] is { Length: < 4 }
                && before[start..].TrimEnd('.') is "No" or "no" or "nr" or "Nr" or "N" or "n" or "km")
            {
                before = before[..start].TrimEnd(" ,.:");
                start = before.LastIndexOfAny(BeforeWord) + 1;
            }
            if (IsName(before[start..]))
                return true;
            // 12b, 12/4 and 12 bis.
            var behind = text[end..].TrimStart("abcdABCD/-0123456789").TrimStart(" ,");
            var stop = behind.IndexOfAny(BehindWord);
            if (behind.StartsWith("bis ") || IsName(stop < 0 ? behind : behind[..stop]))
                return true;
        }
        return false;
    }

    /// <summary>Words so many signs from a figure, or nearer: no detector looks further.</summary>
    public static Signs WordsNear(ReadOnlySpan<char> text, int distance)
    {
        var (found, seen) = (Signs.None, 0);
        for (var (at, end) = Figures(text, 0); at >= 0; (at, end) = Figures(text, end))
        {
            // Each stretch once, with room for a word across the seam.
            var from = Math.Max(at - distance, seen - SignWords.Longest);
            seen = Math.Min(text.Length, end + distance);
            if (from < seen)
                found |= SignWords.Known.In(text[Math.Max(0, from)..seen]);
        }
        return found;
    }

    static bool IsName(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && !Counted.Contains(word);

    static (int At, int End) Figures(ReadOnlySpan<char> text, int from)
    {
        if (from >= text.Length || text[from..].IndexOfAnyInRange('0', '9') is not (>= 0 and var at))
            return (-1, -1);
        var end = from + at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return (from + at, end);
    }
}
