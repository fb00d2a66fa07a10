using System.Buffers;

namespace IlnSite.Privacy;

/// <summary>The words that a story may hold without anyone having to look at them, from lexicon.txt beside this file,
/// which names its source. Kept as one stretch of bytes with a table of places: no object a word, so that 70,000 words are
/// there in a few milliseconds.</summary>
sealed class Lexicon
{
    const int Slots = 1 << 18;

    readonly byte[] letters;
    readonly int[] table = new int[Slots]; // Offset of a word's length byte, plus one; 0 is free.

    Lexicon(byte[] source)
    {
        letters = new byte[source.Length * 4];
        var (at, end, before) = (0, 0, 0);
        while (at < source.Length)
        {
            var line = source.AsSpan(at);
            line = line[..(line.IndexOf((byte)'\n') is >= 0 and var length ? length : line.Length)];
            at += line.Length + 1;
            if (line.IsEmpty || line[0] == '#')
                continue;
            var shared = line[0] <= '9' ? line[0] - '0' : line[0] - 'a' + 10;
            var isName = line[^1] == '*';
            var rest = line[1..(isName ? ^1 : ^0)];
            // A word: its length, with the high bit where it is a name too, then its letters.
            letters[end] = (byte)((shared + rest.Length) | (isName ? 0x80 : 0));
            letters.AsSpan(before + 1, shared).CopyTo(letters.AsSpan(end + 1));
            rest.CopyTo(letters.AsSpan(end + 1 + shared));
            var word = letters.AsSpan(end + 1, shared + rest.Length);
            var slot = Hash(word);
            while (table[slot] != 0)
                slot = (slot + 1) & (Slots - 1);
            table[slot] = end + 1;
            (before, end) = (end, end + 1 + word.Length);
        }
    }

    public static Lexicon Words { get; } = Read();

    /// <summary>A word in lower case without accents.</summary>
    public bool Has(ReadOnlySpan<char> word) => Find(word) >= 0;

    /// <summary>A word that somebody may be called, too: Grace, Mark, Lee.</summary>
    public bool IsName(ReadOnlySpan<char> word) => Find(word) is >= 0 and var at && letters[at] >= 0x80;

    int Find(ReadOnlySpan<char> word)
    {
        Span<byte> bytes = stackalloc byte[40];
        if (word.Length is 0 or > 40 || Ascii.FromUtf16(word, bytes, out var length) != OperationStatus.Done)
            return -1;
        bytes = bytes[..length];
        for (var slot = Hash(bytes); table[slot] != 0; slot = (slot + 1) & (Slots - 1))
        {
            var at = table[slot] - 1;
            if (letters.AsSpan(at + 1, letters[at] & 0x7F).SequenceEqual(bytes))
                return at;
        }
        return -1;
    }

    // FNV-1a.
    static int Hash(ReadOnlySpan<byte> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
            hash = (hash ^ letter) * 16777619u;
        return (int)((hash ^ (hash >> 15)) & (Slots - 1));
    }

    static Lexicon Read()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("lexicon.txt")!; // Part of the assembly.
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(bytes);
    }
}
