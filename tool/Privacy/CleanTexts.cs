using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace IlnSite.Privacy;

/// <summary>How a stretch of an output was looked at.</summary>
enum Stretch
{
    Entry,
    Line,
    Text,
    Piece,

    /// <summary>A piece of a text that was written out in another.</summary>
    Inner,
    Innermost,
}

/// <summary>
/// What the guard looked at and found nothing in, by hash: the texts themselves would be kept twice over, and the collector
/// would carry them along. The seed is new in each run, so that nobody can make up two texts of one hash; by chance, a million
/// texts meet one of a million others in one run of ten million.
/// </summary>
sealed class CleanTexts
{
    /// <summary>8 MiB, or the lines of 5,000 posts. What has no room left is looked at again.</summary>
    const int Size = 1 << 20;

    static readonly long Seed = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));

    /// <summary>Each hash in the one place where it belongs, over whichever was there. Needs no lock, as numbers of 64 bits are
    /// read and written whole; a set that forgets nothing took a fourth of the guard's time.</summary>
    readonly ulong[] hashes = new ulong[Size];

    public static ulong Key(ReadOnlySpan<char> text, Stretch stretch) => Key(MemoryMarshal.AsBytes(text), stretch);

    public static ulong Key(ReadOnlySpan<byte> bytes, Stretch stretch) => XxHash3.HashToUInt64(bytes, Seed + (long)stretch);

    public bool Has(ulong key) => key != 0 && Volatile.Read(ref hashes[key % Size]) == key;

    public void Add(ulong key) => Volatile.Write(ref hashes[key % Size], key);
}
