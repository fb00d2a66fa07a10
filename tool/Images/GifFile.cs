using System.Buffers.Binary;

namespace IlnSite.Images;

/// <summary>A GIF is a header and a row of blocks (GIF89a specification, clauses 17 to 27). One picture may stand in it
/// with its colours and its transparency; every other block is named.</summary>
static class GifFile
{
    const byte Extension = 0x21, Descriptor = 0x2C, Trailer = 0x3B;
    const byte GraphicControl = 0xF9, Comment = 0xFE, Application = 0xFF;

    public static bool Starts(ReadOnlySpan<byte> bytes) => bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8);

    public static Scan Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 13)
            return Scan.CutOff;
        var extras = new SortedSet<Extra>();
        int width = BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]);
        int height = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]);
        if (width == 0 || height == 0)
            return Scan.Damaged;
        var hasPicture = false;
        for (var at = 13 + TableLength(bytes[10]); at < bytes.Length;)
            switch (bytes[at++])
            {
                case Trailer:
                    if (at < bytes.Length)
                        extras.Add(Extra.After);
                    return hasPicture ? new Picture("gif", "image/gif", width, height, [.. extras]) : Scan.Damaged;
                case Descriptor when hasPicture:
                    return Scan.Moving;
                case Descriptor:
                    if (at + 10 > bytes.Length)
                        return Scan.CutOff;
                    if (!Fits(bytes.Slice(at, 8), width, height))
                        return Scan.Damaged;
                    hasPicture = true;
                    // Behind the colours stands one byte: how many bits a code has at first.
                    at += 9 + TableLength(bytes[at + 8]) + 1;
                    if (!SkipBlocks(bytes, ref at))
                        return Scan.CutOff;
                    break;
                case Extension when at < bytes.Length:
                    var label = bytes[at++];
                    var content = bytes[at..];
                    if (!SkipBlocks(bytes, ref at))
                        return Scan.CutOff;
                    if (label != GraphicControl || content is not [4, _, _, _, _, 0, ..])
                        Name(label, content, extras);
                    break;
                case Extension:
                    return Scan.CutOff;
                default:
                    return Scan.Damaged;
            }
        return Scan.CutOff;
    }

    /// <summary>18 and 20: three bytes a colour, as many as the last three bits say.</summary>
    static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    /// <summary>20: left, top, width and height of the picture on the screen of the file.</summary>
    static bool Fits(ReadOnlySpan<byte> place, int width, int height)
    {
        int left = BinaryPrimitives.ReadUInt16LittleEndian(place);
        int top = BinaryPrimitives.ReadUInt16LittleEndian(place[2..]);
        int wide = BinaryPrimitives.ReadUInt16LittleEndian(place[4..]);
        int high = BinaryPrimitives.ReadUInt16LittleEndian(place[6..]);
        return wide > 0 && high > 0 && left + wide <= width && top + high <= height;
    }

    /// <summary>15: blocks of up to 255 bytes, each begun by its length, ended by an empty one.</summary>
    static bool SkipBlocks(ReadOnlySpan<byte> bytes, ref int at)
    {
        while (at < bytes.Length && bytes[at] != 0)
            at += 1 + bytes[at];
        at++;
        return at <= bytes.Length;
    }

    static void Name(byte label, ReadOnlySpan<byte> content, SortedSet<Extra> extras)
    {
        if (label == Application && content[1..].StartsWith("XMP Data"u8))
            ExifBlock.NameXmp(content, extras);
        else
            extras.Add(label switch
            {
                Comment => Extra.Comment,
                Application when content[1..].StartsWith("ICCRGBG1"u8) => Extra.Profile,
                _ => Extra.Other,
            });
    }
}
