namespace IlnSite.Verify;

/// <summary>A finished feed taken apart: its entries, which stand in other feeds too with the same bytes, and what is
/// around them; so each entry is read once and not in every feed.</summary>
/// <param name="Frame">The document without its entries.</param>
sealed record FeedParts(byte[] Frame, ImmutableArray<ReadOnlyMemory<byte>> Entries)
{
    /// <summary>In text and attributes &lt; is always escaped, so that these bytes can only be tags.</summary>
    public static FeedParts OfXml(ReadOnlyMemory<byte> document, string element)
    {
        var (start, end) = (Encoding.UTF8.GetBytes($"<{element}"), Encoding.UTF8.GetBytes($"</{element}>"));
        return Of(document, rest =>
        {
            var from = rest.IndexOf(start);
            var to = from < 0 ? -1 : rest[from..].IndexOf(end);
            return to < 0 ? (-1, 0, 0) : (from, to + end.Length, 0);
        });
    }

    /// <summary>Each entry is a line, which starts with a brace.</summary>
    public static FeedParts OfJson(ReadOnlyMemory<byte> document) => Of(document, rest =>
    {
        var from = rest.IndexOf("\n{"u8);
        if (from < 0)
            return (-1, 0, 0);
        var line = rest[(from + 1)..];
        line = line[..(line.IndexOf((byte)'\n') is var end and >= 0 ? end : line.Length)];
        var comma = line.EndsWith(","u8) ? 1 : 0;
        return (from + 1, line.Length - comma, comma);
    });

    /// <summary>Where the next entry starts, how long it is, and what must go with it; -1 where none is left.</summary>
    delegate (int Start, int Length, int After) Find(ReadOnlySpan<byte> rest);

    static FeedParts Of(ReadOnlyMemory<byte> document, Find find)
    {
        var entries = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
        using var frame = new MemoryStream();
        for (var (at, length, after) = find(document.Span); at >= 0; (at, length, after) = find(document.Span))
        {
            frame.Write(document.Span[..at]);
            entries.Add(document.Slice(at, length));
            document = document[(at + length + after)..];
        }
        frame.Write(document.Span);
        return new(frame.ToArray(), entries.DrainToImmutable());
    }
}

/// <summary>An entry by its bytes.</summary>
readonly struct EntryBytes(ReadOnlyMemory<byte> bytes) : IEquatable<EntryBytes>
{
    public ReadOnlyMemory<byte> Bytes => bytes;

    public bool Equals(EntryBytes other) => bytes.Span.SequenceEqual(other.Bytes.Span);

    public override bool Equals(object? obj) => obj is EntryBytes other && Equals(other);

    /// <summary>The first bytes hold the id, which no two entries share.</summary>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(bytes.Span[..Math.Min(bytes.Length, 256)]);
        hash.Add(bytes.Length);
        return hash.ToHashCode();
    }
}
