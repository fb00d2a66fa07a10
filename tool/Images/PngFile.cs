using System.Buffers.Binary;

namespace IlnSite.Images;

/// <summary>A PNG is a signature and a row of chunks, each with length, name, content and checksum (W3C PNG, clause 5).
/// Those that make the picture may stand in it, in their order; every other is named.</summary>
static class PngFile
{
    const int SignatureLength = 8;

    /// <summary>Bytes of a chunk besides its content.</summary>
    const int Frame = 12;

    public static bool Starts(ReadOnlySpan<byte> bytes) =>
        bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..];

    public static Scan Read(ReadOnlySpan<byte> bytes)
    {
        var extras = new SortedSet<Extra>();
        var seen = new HashSet<string>();
        var (header, last) = (default(Header), -1);
        for (var at = SignatureLength; at <= bytes.Length - Frame;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - Frame)
                return Scan.CutOff;
            var name = Encoding.Latin1.GetString(bytes.Slice(at + 4, 4));
            var content = bytes.Slice(at + 8, (int)length);
            at += Frame + content.Length;

            if (Place(name) is { } place)
            {
                // Clause 5.6: all stand once and in this order, the colours' three in any, and only IDAT is repeated.
                if (place < last || (!seen.Add(name) && name != "IDAT") || !IsSound(name, content, header))
                    return Scan.Damaged;
                last = place;
            }
            if (name == "IHDR")
                header = new(content);
            else if (header.Width == 0 || !name.All(char.IsAsciiLetter))
                return Scan.Damaged;
            else if (name is "acTL" or "fcTL" or "fdAT")
                return Scan.Moving;
            else if (name == "PLTE")
                header = header with { Colours = content.Length / 3 };
            else if (name == "IEND")
                return End(header, seen, bytes[at..], extras);
            else if (Place(name) is null)
                Name(name, content, extras);
        }
        return Scan.CutOff;
    }

    /// <summary>libvips always writes the size on paper (pHYs); the picture needs none.</summary>
    public static byte[] WithoutSize(byte[] png)
    {
        var at = SignatureLength;
        while (at + Frame <= png.Length)
        {
            var length = Frame + BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4).StartsWith("pHYs"u8))
                return [.. png.AsSpan(0, at), .. png.AsSpan(at + length)];
            at += length;
        }
        return png;
    }

    static Scan End(Header header, HashSet<string> seen, ReadOnlySpan<byte> after, SortedSet<Extra> extras)
    {
        // Phones that cropped a screenshot have left the rest of the whole one here (CVE-2023-21036).
        if (!after.IsEmpty)
            extras.Add(Extra.After);
        return seen.Contains("IDAT") && (header.Kind != 3 || header.Colours > 0)
            ? new Picture("png", "image/png", header.Width, header.Height, [.. extras])
            : Scan.Damaged;
    }

    static int? Place(string name) => name switch
    {
        "IHDR" => 0,
        "sRGB" or "gAMA" or "cHRM" => 1,
        "PLTE" => 2,
        "tRNS" => 3,
        "IDAT" => 4,
        "IEND" => 5,
        _ => null,
    };

    /// <summary>Clause 11: each has just the size that the picture needs, so nothing fits in besides.</summary>
    static bool IsSound(string name, ReadOnlySpan<byte> content, Header header) => name switch
    {
        "IHDR" => content.Length == 13 && new Header(content).IsSound,
        "sRGB" => content.Length == 1,
        "gAMA" => content.Length == 4,
        "cHRM" => content.Length == 32,
        "PLTE" => header.Kind is 2 or 3 or 6 && !content.IsEmpty && content.Length % 3 == 0
            && content.Length / 3 <= 1 << Math.Min(header.Depth, 8),
        "tRNS" => header.Kind switch
        {
            0 => content.Length == 2,
            2 => content.Length == 6,
            3 => content.Length > 0 && content.Length <= header.Colours,
            _ => false,
        },
        "IEND" => content.IsEmpty,
        _ => true,
    };

    static void Name(string name, ReadOnlySpan<byte> content, SortedSet<Extra> extras)
    {
        if (name == "eXIf" || content.StartsWith("Raw profile type exif"u8))
            ExifBlock.Name(content, extras);
        else if (name == "iTXt" && content.StartsWith("XML:com.adobe.xmp\0"u8))
            ExifBlock.NameXmp(content, extras);
        else
            extras.Add(name switch
            {
                // ImageMagick's way to keep IPTC in a text.
                "tEXt" or "zTXt" when content.StartsWith("Raw profile type"u8) => Extra.Description,
                "tEXt" or "zTXt" or "iTXt" => Extra.Comment,
                "tIME" => Extra.Time,
                "iCCP" => Extra.Profile,
                "pHYs" => Extra.Resolution,
                "caBX" => Extra.Origin,
                _ => Extra.Other,
            });
    }

    /// <param name="Kind">Colour type: 0 grey, 2 colours, 3 palette, 4 and 6 the first two with transparency.</param>
    /// <param name="Colours">In the palette.</param>
    readonly record struct Header(int Width, int Height, int Depth, int Kind, bool IsPlain, int Colours)
    {
        public Header(ReadOnlySpan<byte> content)
            : this(
                BinaryPrimitives.ReadInt32BigEndian(content),
                BinaryPrimitives.ReadInt32BigEndian(content[4..]),
                content[8],
                content[9],
                content is [.., 0, 0, 0 or 1],
                0)
        {
        }

        /// <summary>Clause 11.2.1, table 12.</summary>
        public bool IsSound => Width > 0 && Height > 0 && IsPlain && (Kind, Depth) is
            (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16);
    }
}
