using System.Net;

namespace IlnSite.Render.Search;

/// <summary>Called for each word; the letters are there only until it returns.</summary>
delegate void WordFound(ReadOnlySpan<char> word);

/// <summary>
/// Markup or plain text → words as the index has them: letters and digits of any script, folded, at most 32 in a word.
/// Scripts that put no spaces between words come in pairs of letters, and the last letter alone. The theme's search
/// script does the same to a question; a test holds the two together.
/// </summary>
sealed class Words(WordFound found)
{
    const int Longest = 32;

    /// <summary>Elements inside a word. Footnote marks (sup) and line breaks end one.</summary>
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline = new HashSet<string>(
        ["a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "u", "var", "wbr"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    char[] word = new char[64];
    int length;
    bool isAscii = true;

    public void OfText(ReadOnlySpan<char> text)
    {
        Take(text);
        End();
    }

    public void OfHtml(Html html)
    {
        var text = html.Value.AsSpan();
        while (text.Length > 0)
        {
            var next = text.IndexOfAny('<', '&');
            if (next != 0)
            {
                Take(next < 0 ? text : text[..next]);
                text = next < 0 ? [] : text[next..];
            }
            else
                text = text[0] == '<' ? AfterTag(text) : AfterEntity(text);
        }
        End();
    }

    /// <summary>Values in quotes hold no &gt;: who writes markup here escapes it.</summary>
    ReadOnlySpan<char> AfterTag(ReadOnlySpan<char> text)
    {
        var name = text[1..].TrimStart('/');
        var end = name.IndexOfAnyExceptInRange('a', 'z');
        if (end >= 0 && !Inline.Contains(name[..end]))
            End();
        var close = text.IndexOf('>');
        return close < 0 ? [] : text[(close + 1)..];
    }

    ReadOnlySpan<char> AfterEntity(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, 12)].IndexOf(';');
        if (end < 0)
        {
            End();
            return text[1..];
        }
        Take(WebUtility.HtmlDecode(text[..(end + 1)].ToString()));
        return text[(end + 1)..];
    }

    void Take(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                Append(c);
            else if (char.IsAsciiLetterUpper(c))
                Append((char)(c | 0x20));
            else if (c < 0x80)
                End();
            else
            {
                Rune.DecodeFromUtf16(text[i..], out var letter, out var used);
                i += used - 1;
                if (Folding.Of(letter) is not { } folded)
                    Take(letter);
                else
                    foreach (var part in folded.EnumerateRunes())
                        Take(part);
            }
        }
    }

    void Take(Rune letter)
    {
        if (!IsPartOfWord(letter))
        {
            End();
            return;
        }
        isAscii &= letter.IsAscii;
        Span<char> chars = stackalloc char[2];
        foreach (var c in chars[..letter.EncodeToUtf16(chars)])
            Append(c);
    }

    void Append(char c)
    {
        if (length == word.Length)
            Array.Resize(ref word, 2 * length);
        word[length++] = c;
    }

    void End()
    {
        var rest = word.AsSpan(0, length);
        while (rest.Length > 0)
        {
            var isRow = !isAscii && IsUnspaced(First(rest));
            var end = EndOfPart(rest, isRow);
            if (isRow)
                Pairs(rest[..end]);
            else
                found(isAscii ? rest[..end] : WithoutArticle(rest[..end]));
            rest = rest[end..];
        }
        (length, isAscii) = (0, true);
    }

    int EndOfPart(ReadOnlySpan<char> rest, bool isRow)
    {
        if (isAscii)
            return Math.Min(rest.Length, Longest);
        var (end, letters) = (0, 0);
        while (end < rest.Length && (isRow || letters < Longest) && First(rest[end..]) is var letter && IsUnspaced(letter) == isRow)
            (end, letters) = (end + letter.Utf16SequenceLength, letters + 1);
        return end;
    }

    void Pairs(ReadOnlySpan<char> row)
    {
        while (row.Length > 0)
        {
            var one = First(row).Utf16SequenceLength;
            found(row.Length > one ? row[..(one + First(row[one..]).Utf16SequenceLength)] : row);
            row = row[one..];
        }
    }

    /// <summary>Arabic writes its article, and a short word before it, as one word with the noun.</summary>
    static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word)
    {
        const string article = "ال";
        const int least = 3;
        if (word[0] is 'و' or 'ب' or 'ف' or 'ك' && word[1..].StartsWith(article, StringComparison.Ordinal) && Letters(word[3..]) >= least)
            return word[3..];
        return word.StartsWith(article, StringComparison.Ordinal) && Letters(word[2..]) >= least ? word[2..] : word;
    }

    static int Letters(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var _ in word.EnumerateRunes())
            count++;
        return count;
    }

    static Rune First(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var first, out var _);
        return first;
    }

    static bool IsPartOfWord(Rune letter) => Rune.GetUnicodeCategory(letter) is
        <= UnicodeCategory.OtherLetter // L: the first five.
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Thai, Lao, Tibetan and Burmese; Khmer; Chinese and Japanese.</summary>
    static bool IsUnspaced(Rune letter) => letter.Value is (>= 0x0E00 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x3005 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
}
