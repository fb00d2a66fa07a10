namespace IlnSite.Model;

/// <summary>What becomes of letters beyond ASCII, so that é finds e and ١ finds 1. From folding.tsv beside this file,
/// which is made from the theme's search script: the tool itself runs without the machine's knowledge of languages,
/// and its own String.Normalize leaves all as it is.</summary>
static class Folding
{
    const int FirstSyllable = 0xAC00, Syllables = 11172, Medials = 21, Finals = 28;

    static readonly Dictionary<int, string> Table = Read();

    /// <summary>Null where a letter stays as it is; empty where it goes.</summary>
    public static string? Of(Rune letter) =>
        (uint)(letter.Value - FirstSyllable) < Syllables
            ? Syllable(letter.Value - FirstSyllable)
            : Table.GetValueOrDefault(letter.Value);

    /// <summary>A Hangul syllable as its two or three letters (Unicode, section 3.12).</summary>
    static string Syllable(int number)
    {
        var (first, medial, final) = (number / (Medials * Finals), number / Finals % Medials, number % Finals);
        var open = $"{(char)(0x1100 + first)}{(char)(0x1161 + medial)}";
        return final == 0 ? open : $"{open}{(char)(0x11A7 + final)}";
    }

    static Dictionary<int, string> Read()
    {
        Dictionary<int, string> table = [];
        using var lines = new StreamReader(typeof(Folding).Assembly.GetManifestResourceStream("folding.tsv")!); // Part of the assembly.
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split('\t') is not [var from, var to])
                continue;
            var (first, last) = from.Split('-') is [var start, var end] ? (Code(start), Code(end)) : (Code(from), Code(from));
            int[] letters = to.Length == 0 ? [] : [.. to.Split(' ').Select(Code)];
            for (var code = first; code <= last; code++)
                table[code] = letters is [var one]
                    ? char.ConvertFromUtf32(one + code - first)
                    : string.Concat(letters.Select(char.ConvertFromUtf32));
        }
        return table;

        static int Code(string hex) => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
