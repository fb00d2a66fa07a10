namespace IlnSite.Images;

/// <summary>What an AV1 picture says of its own size, which the file around it need not repeat truly (AV1 Bitstream
/// Specification, 5.3 to 5.5 and 5.9).</summary>
/// <param name="Pixels">The most that a decoder may have to hold.</param>
/// <param name="HasExtras">Parts that are not needed to show it.</param>
sealed record Av1Data(long Pixels, bool HasExtras)
{
    const int Sequence = 1, Delimiter = 2, FrameHeader = 3, Tiles = 4, Frame = 6, SecondHeader = 7;

    /// <summary>Frames that build on each other, as a preview and then the whole; a film has more.</summary>
    const int MostFrames = 8;

    /// <returns>Null where it is not a picture that can be bounded.</returns>
    public static Av1Data? Read(ReadOnlySpan<byte> bytes)
    {
        var (pixels, frames, hasExtras) = (0L, 0, false);
        for (var reader = new BoxReader(bytes); !reader.IsAtEnd;)
        {
            // 5.3.2: a zero, four bits of type, one for an extension, one for a length, a zero.
            var header = (int)reader.Number(1);
            if ((header & 0x81) != 0)
                return null;
            if ((header & 4) != 0)
                reader.Number(1);
            var content = (header & 2) == 0 ? reader.Rest() : reader.Take(Length(ref reader));
            if (!reader.IsSound)
                return null;
            switch (header >> 3)
            {
                case Sequence:
                    if (PixelsOf(content) is not { } found)
                        return null;
                    pixels = Math.Max(pixels, found);
                    break;
                case Frame or FrameHeader:
                    if (pixels == 0 || ++frames > MostFrames)
                        return null;
                    break;
                case Delimiter or Tiles or SecondHeader:
                    break;
                default:
                    hasExtras = true;
                    break;
            }
        }
        return frames > 0 ? new(pixels, hasExtras) : null;
    }

    /// <summary>4.10.5: seven bits a byte, the lowest first.</summary>
    static long Length(ref BoxReader reader)
    {
        var length = 0L;
        for (var i = 0; i < 8; i++)
        {
            var one = reader.Number(1);
            length |= (one & 0x7F) << (7 * i);
            if ((one & 0x80) == 0)
                break;
        }
        return length;
    }

    /// <summary>5.5.1. Null for what only films have, or where the header ends too early.</summary>
    static long? PixelsOf(ReadOnlySpan<byte> header)
    {
        var bits = new BitReader(header);
        bits.Next(3 + 1);
        var isReduced = bits.Next(1) == 1;
        if (isReduced)
            bits.Next(5);
        else
        {
            if (bits.Next(1) == 1) // timing
                return null;
            var hasDelay = bits.Next(1) == 1;
            for (var points = bits.Next(5) + 1; points > 0; points--)
            {
                bits.Next(12);
                if (bits.Next(5) > 7)
                    bits.Next(1);
                if (hasDelay && bits.Next(1) == 1)
                    bits.Next(4);
            }
        }
        var (widthBits, heightBits) = (bits.Next(4) + 1, bits.Next(4) + 1);
        var (width, height) = (bits.Next(widthBits) + 1, bits.Next(heightBits) + 1);
        if (!bits.IsSound)
            return null;
        // 5.9.5: unless the header is the reduced one, each frame may have any size for which there are bits.
        return isReduced ? (long)width * height : 1L << (widthBits + heightBits);
    }

    ref struct BitReader(ReadOnlySpan<byte> bytes)
    {
        readonly ReadOnlySpan<byte> all = bytes;
        int at;

        public readonly bool IsSound => at <= all.Length * 8;

        public int Next(int count)
        {
            var number = 0;
            for (; count > 0; count--, at++)
                number = (number << 1) | (at < all.Length * 8 ? (all[at / 8] >> (7 - (at % 8))) & 1 : 0);
            return number;
        }
    }
}
