using System.Buffers;
using System.Collections.Frozen;

namespace IlnSite.Privacy;

/// <summary>
/// A text as it is read, not as it is written: without accents, widths, styles, invisible signs, entities and look-alike
/// letters. Every letter knows where it stands in the text as given.
/// </summary>
sealed class FoldedText
{
    /// <summary>Letters of other scripts that look like the Latin ones below; they count as these only in a word that is
    /// made of look-alikes and Latin letters altogether.</summary>
    const string Alike = "аеорсухіјѕһԁԛԝкмтгпвнАВЕЅІЈКМНОРСТУХԌԜαβεηικορντυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧօհսոցɑɡ";

    const string Latin = "aeopcyxijshdqwkmtrnbhABESIJKMHOPCTYXGWabenikopvtuxABEZHIKMNOPTYXohungag";

    static readonly FrozenDictionary<char, char> LookAlikes = Alike.Zip(Latin).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    static readonly FrozenDictionary<int, string> Folds = ReadFolds();

    static readonly FrozenDictionary<string, char> Entities =
        ("commat=@ period=. amp=& lowbar=_ colon=: sol=/ num=# lt=< gt=> quot=\" apos=' plus=+ dash=- hyphen=- ndash=- mdash=- "
            + "rsquo=' lsquo=' ldquo=\" rdquo=\" aacute=a eacute=e egrave=e iacute=i oacute=o uacute=u ntilde=n ccedil=c auml=a ouml=o "
            + "uuml=u aring=a oslash=o shy=\u00AD")
        .Split(' ').Append("nbsp= ").ToFrozenDictionary(pair => pair[..^2], pair => pair[^1], StringComparer.Ordinal);

    /// <summary>What is read just as it is written. Most texts have nothing else, and need no map.</summary>
    static readonly SearchValues<char> Same = SearchValues.Create([.. Enumerable.Range(' ', 0x7F - ' ').Select(code => (char)code).Except("&%\\"), '\n']);

    readonly string original;
    readonly StringBuilder plain = new();
    readonly List<int> starts = [];
    readonly List<int> ends = [];
    readonly bool isSame;

    FoldedText(string original)
    {
        this.original = original;
        isSame = !original.AsSpan().ContainsAnyExcept(Same);
    }

    /// <summary>With capitals as written.</summary>
    public string Plain { get; private set; } = "";

    /// <summary>The same in lower case, letter for letter.</summary>
    public string Lower { get; private set; } = "";

    /// <summary>Whether it was written just as it is read.</summary>
    public bool IsSameAs(int from, int to) => isSame || original.AsSpan(starts[from], ends[to - 1] - starts[from]).SequenceEqual(Plain.AsSpan(from, to - from));

    public Finding Finding(int from, int to, FindingType type, FindingLevel level, string reason) =>
        isSame ? new(from, to, type, level, reason) : new(starts[from], ends[to - 1], type, level, reason);

    public static FoldedText Of(string text)
    {
        var folded = new FoldedText(text);
        for (var at = 0; at < text.Length && !folded.isSame;)
            at += folded.Add(at);
        folded.Plain = folded.isSame ? text : WithoutLookAlikes(folded.plain);
        folded.Lower = folded.Plain.ToLowerInvariant();
        return folded;
    }

    /// <summary>A word or name on its own.</summary>
    public static string Fold(string words) => Of(words).Lower;

    /// <summary>Adds what stands at an offset and says how much was read.</summary>
    int Add(int at)
    {
        var c = original[at];
        if (c is >= ' ' and < '\u007F' and not '&' and not '%' and not '\\' or '\n')
        {
            Append(c, at, at + 1);
            return 1;
        }
        if (c == '&' && Entity(at) is { } entity)
            return Decoded(entity.Text, at, entity.Length);
        if (c == '%' && Percent(at) is { } percent)
            return Decoded(percent.Text, at, percent.Length);
        if (c == '\\' && Escape(at) is { } escape)
            return Decoded(escape.Text, at, escape.Length);
        Rune.DecodeFromUtf16(original.AsSpan(at), out var rune, out var length);
        return Decoded(rune.ToString(), at, length);
    }

    int Decoded(string text, int at, int length)
    {
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value is '\r' or '\t' or '\v' or '\f' or 0x85)
                Append(rune.Value == '\r' && at + 1 < original.Length && original[at + 1] == '\n' ? ' ' : rune.Value == '\t' ? ' ' : '\n', at, at + length);
            else if (rune.Value is >= ' ' and < 0x7F)
                Append((char)rune.Value, at, at + length);
            else if (rune.Value is '\u2028' or '\u2029')
                Append('\n', at, at + length);
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            {
                // An accent belongs to the letter before it.
                if (ends.Count > 0)
                    ends[^1] = at + length;
            }
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control || rune.Value is 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0)
                continue;
            else if (Folds.TryGetValue(rune.Value, out var fold))
                foreach (var folded in fold)
                    Append(folded, at, at + length);
            else
                foreach (var unit in rune.ToString())
                    Append(unit, at, at + length);
        return length;
    }

    void Append(char c, int start, int end)
    {
        plain.Append(c);
        starts.Add(start);
        ends.Add(end);
    }

    (string Text, int Length)? Entity(int at)
    {
        var end = original.IndexOf(';', at, Math.Min(10, original.Length - at));
        if (end < 0)
            return null;
        var name = original.AsSpan(at + 1, end - at - 1);
        if (name is ['#', 'x' or 'X', .. var hex] && int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || name is ['#', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code))
            return Rune.IsValid(code) ? (new Rune(code).ToString(), end + 1 - at) : null;
        return Entities.TryGetValue(name.ToString(), out var sign) ? (sign.ToString(), end + 1 - at) : null;
    }

    /// <summary>\u0040 and \x40, as programs write it.</summary>
    (string Text, int Length)? Escape(int at)
    {
        var digits = original.AsSpan(at) switch
        {
            [_, 'u', ..] => 4,
            [_, 'x', ..] => 2,
            _ => 0,
        };
        return digits > 0 && at + 2 + digits <= original.Length
            && int.TryParse(original.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code)
            ? (new Rune(code).ToString(), 2 + digits)
            : null;
    }

    /// <summary>A run of %C3%A9 is one letter or more.</summary>
    (string Text, int Length)? Percent(int at)
    {
        List<byte> bytes = [];
        var end = at;
        while (end + 2 < original.Length && original[end] == '%'
            && byte.TryParse(original.AsSpan(end + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            if (bytes.Count > 0 && bytes[0] < 0x80)
                break;
            bytes.Add(value);
            end += 3;
        }
        if (bytes.Count == 0 || bytes[0] is < 0x21 or 0x7F)
            return null;
        var text = Encoding.UTF8.GetString([.. bytes]);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? null : (text, end - at);
    }

    static string WithoutLookAlikes(StringBuilder plain)
    {
        var text = plain.ToString();
        StringBuilder? changed = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!LookAlikes.ContainsKey(text[at]))
                continue;
            var (from, to) = (at, at);
            while (from > 0 && IsOfWord(text[from - 1]))
                from--;
            while (to < text.Length && IsOfWord(text[to]))
                to++;
            if (text.AsSpan(from, to - from).IndexOfAnyExceptInRange('\0', '\u007F') >= 0 && AllLookLatin(text.AsSpan(from, to - from)))
                for (var i = from; i < to; i++)
                    if (LookAlikes.TryGetValue(text[i], out var latin))
                        (changed ??= new(text))[i] = latin;
            at = Math.Max(at, to - 1);
        }
        return changed?.ToString() ?? text;

        static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '@' or '.' or '_' or '-';
        static bool AllLookLatin(ReadOnlySpan<char> word)
        {
            var latin = 0;
            foreach (var c in word)
                if (char.IsAsciiLetter(c))
                    latin++;
                else if (char.IsLetter(c) && !LookAlikes.ContainsKey(c))
                    return false;
            return latin > 0;
        }
    }

    static FrozenDictionary<int, string> ReadFolds()
    {
        Dictionary<int, string> all = [];
        using var lines = new StreamReader(typeof(FoldedText).Assembly.GetManifestResourceStream("folds.txt")!); // Part of the assembly.
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var space))
                continue;
            var hyphen = line.IndexOf('-', StringComparison.Ordinal);
            var isRange = hyphen > 0 && hyphen < space;
            var first = Hex(line.AsSpan(0, isRange ? hyphen : space));
            var last = isRange ? Hex(line.AsSpan(hyphen + 1, space - hyphen - 1)) : first;
            for (var code = first; code <= last; code++)
                all[code] = isRange ? ((char)(line[space + 1] + code - first)).ToString() : line[(space + 1)..];
        }
        return all.ToFrozenDictionary();
    }

    static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
