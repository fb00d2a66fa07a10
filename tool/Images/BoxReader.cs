namespace IlnSite.Images;

/// <summary>Reads numbers, texts and boxes one after the other (ISO/IEC 14496-12, 4.2). Past the end of its bytes it
/// gives zeros and nothing, and is no longer sound; whoever reads asks for that once, at the end.</summary>
ref struct BoxReader(ReadOnlySpan<byte> bytes)
{
    readonly ReadOnlySpan<byte> all = bytes;
    int at;

    public bool IsSound { get; private set; } = true;

    /// <summary>True at the end and where nothing more can be read.</summary>
    public readonly bool IsAtEnd => !IsSound || at == all.Length;

    /// <summary>How many bytes were read.</summary>
    public readonly int Position => at;

    public ReadOnlySpan<byte> Take(long length)
    {
        if (length >= 0 && length <= all.Length - at && IsSound)
        {
            at += (int)length;
            return all.Slice(at - (int)length, (int)length);
        }
        IsSound = false;
        return [];
    }

    public ReadOnlySpan<byte> Rest() => Take(all.Length - at);

    /// <param name="size">In bytes, 0 to 8; what is larger than half of all numbers becomes negative.</param>
    public long Number(int size)
    {
        var number = 0L;
        foreach (var one in Take(size))
            number = (number << 8) | one;
        return number;
    }

    public string Text() => Encoding.Latin1.GetString(Take(4));

    /// <summary>The content of the next box.</summary>
    public ReadOnlySpan<byte> Box(out string type)
    {
        var length = Number(4);
        type = Text();
        // 1: the length stands behind the type. 0: to the end of the file; nobody writes pictures so.
        return length == 1 ? Take(Number(8) - 16) : Take(length - 8);
    }

    /// <summary>Version and flags, with which many boxes start.</summary>
    public int Version() => (int)(Number(4) >> 24);
}
