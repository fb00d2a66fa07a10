using System.Buffers.Binary;

namespace IlnSite.Images;

/// <summary>A WebP is a RIFF file: chunks with name, length and content (RFC 9649, section 2). Those that make one
/// still picture may stand in it; every other is named.</summary>
static class WebpFile
{
    const int FileHeader = 12;
    const int ChunkHeader = 8;

    public static bool Starts(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= FileHeader && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8);

    public static Scan Read(ReadOnlySpan<byte> bytes)
    {
        // 2.4: the size counts what stands behind itself.
        var end = 8L + BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        if (end > bytes.Length)
            return Scan.CutOff;
        if (end < FileHeader)
            return Scan.Damaged;
        var extras = new SortedSet<Extra>();
        if (end < bytes.Length)
            extras.Add(Extra.After);

        List<string> chunks = [];
        var (canvas, picture) = (default(Size), default(Size));
        for (var rest = bytes[FileHeader..(int)end]; !rest.IsEmpty;)
        {
            if (!HasChunk(ref rest, out var name, out var content))
                return Scan.Damaged;
            switch (name)
            {
                case "VP8X" when content.Length == 10:
                    canvas = new(Int24(content[4..]) + 1, Int24(content[7..]) + 1);
                    NameFlags(content, extras);
                    break;
                case "VP8 ":
                    picture = Lossy(content);
                    break;
                case "VP8L":
                    picture = Lossless(content);
                    break;
                case "ALPH":
                    break;
                case "ANIM" or "ANMF":
                    return Scan.Moving;
                default:
                    Name(name, content, extras);
                    continue;
            }
            chunks.Add(name);
        }
        // 2.5 to 2.7: a picture alone, or the extended header before it; lossless ones hold their transparency within.
        var isOrdered = chunks is ["VP8 "] or ["VP8L"]
            or ["VP8X", "VP8 "] or ["VP8X", "ALPH", "VP8 "] or ["VP8X", "VP8L"];
        return isOrdered && picture is { Width: > 0, Height: > 0 } && (chunks.Count == 1 || canvas == picture)
            ? new Picture("webp", "image/webp", picture.Width, picture.Height, [.. extras])
            : Scan.Damaged;
    }

    static bool HasChunk(ref ReadOnlySpan<byte> rest, out string name, out ReadOnlySpan<byte> content)
    {
        name = "";
        content = [];
        if (rest.Length < ChunkHeader)
            return false;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
        // 2.3: a zero makes an odd length even.
        var padding = (int)(length & 1);
        if (length + (long)padding > rest.Length - ChunkHeader)
            return false;
        name = Encoding.Latin1.GetString(rest[..4]);
        content = rest.Slice(ChunkHeader, (int)length);
        rest = rest[(ChunkHeader + content.Length)..];
        if (padding > 0 && rest[0] != 0)
            return false;
        rest = rest[padding..];
        return true;
    }

    /// <summary>2.7.1: what the extended header announces counts as there, and its reserved bits are zero.</summary>
    static void NameFlags(ReadOnlySpan<byte> header, SortedSet<Extra> extras)
    {
        const int alpha = 0x10, profile = 0x20, exif = 0x08, xmp = 0x04;
        if ((header[0] & profile) != 0)
            extras.Add(Extra.Profile);
        if ((header[0] & exif) != 0)
            extras.Add(Extra.Camera);
        if ((header[0] & xmp) != 0)
            extras.Add(Extra.Description);
        // The flag of animation is among these; its chunks are told by name.
        if ((header[0] & ~(alpha | profile | exif | xmp)) != 0 || Int24(header[1..]) != 0)
            extras.Add(Extra.Other);
    }

    static void Name(string name, ReadOnlySpan<byte> content, SortedSet<Extra> extras)
    {
        if (name == "EXIF")
            ExifBlock.Name(content.StartsWith("Exif\0\0"u8) ? content[6..] : content, extras);
        else if (name == "XMP ")
            ExifBlock.NameXmp(content, extras);
        else
            extras.Add(name switch
            {
                "ICCP" => Extra.Profile,
                "C2PA" => Extra.Origin,
                _ => Extra.Other,
            });
    }

    /// <summary>RFC 6386, 9.1: a key frame whose first part lies inside; 14 bits a side.</summary>
    static Size Lossy(ReadOnlySpan<byte> content)
    {
        if (content.Length < 10 || content[..6] is not [_, _, _, 0x9D, 0x01, 0x2A] || (content[0] & 1) != 0
            || Int24(content) >> 5 > content.Length - 10)
            return default;
        // The two bits above each side only advise how to scale it.
        var sides = BinaryPrimitives.ReadUInt32LittleEndian(content[6..]);
        return new((int)(sides & 0x3FFF), (int)((sides >> 16) & 0x3FFF));
    }

    /// <summary>RFC 9649, 3.4: 14 bits a side, less one, a bit for transparency, and a version of zero.</summary>
    static Size Lossless(ReadOnlySpan<byte> content)
    {
        if (content.Length < 5 || content[0] != 0x2F)
            return default;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(content[1..]);
        return bits >> 29 != 0 ? default : new((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
    }

    static int Int24(ReadOnlySpan<byte> at) => at[0] | (at[1] << 8) | (at[2] << 16);

    readonly record struct Size(int Width, int Height);
}
