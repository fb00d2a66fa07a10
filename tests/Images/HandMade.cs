using System.Buffers.Binary;

namespace IlnSite.Tests.Images;

/// <summary>Pictures of four pixels by three, put together from the parts of each format.</summary>
static class HandMade
{
    public static readonly byte[] Jfif = Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
    public static readonly byte[] Drawn = [0x2C, 0, 0, 0, 0, 4, 0, 3, 0, 0, 2, 2, 0x44, 1, 0];

    // A header that is reduced (profile 0, still, level 0), four pixels by three, and a frame that nobody reads.
    public static readonly byte[] Av1 = [0x0A, 4, 0x18, 0x04, 0x78, 0x80, 0x32, 2, 7, 7];

    /// <summary>Four pixels by three, with the given segments behind the first one.</summary>
    public static byte[] Jpeg(params byte[][] more) =>
    [
        0xFF, 0xD8, .. Jfif, .. more.SelectMany(segment => segment),
        .. Segment(0xDB, new byte[65]),
        .. Segment(0xC0, [8, 0, 3, 0, 4, 1, 1, 0x11, 0]),
        .. Segment(0xC4, [0, 1, .. new byte[15], 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 5, 6, 7, 0xFF, 0, 8, 0xFF, 0xD0, 9,
        0xFF, 0xD9,
    ];

    public static byte[] Segment(byte marker, ReadOnlySpan<byte> content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    public static byte[] Png(params byte[][] chunks) =>
    [
        0x89, .. "PNG\r\n\u001A\n"u8, .. chunks.SelectMany(chunk => chunk),
        .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IDAT", [4]), .. Chunk("IEND", []),
    ];

    public static byte[] Header(int width, int height, byte kind = 2) =>
        Chunk("IHDR", [.. Big(width), .. Big(height), 8, kind, 0, 0, 0]);

    public static byte[] Chunk(string name, ReadOnlySpan<byte> content) =>
        [.. Big(content.Length), .. Encoding.Latin1.GetBytes(name), .. content, 0, 0, 0, 0];

    public static byte[] Webp(params byte[][] chunks) =>
        [.. Riff("RIFF", [.. "WEBP"u8, .. chunks.SelectMany(chunk => chunk)])];

    public static byte[] Extended(byte flags) => Riff("VP8X", [flags, 0, 0, 0, 3, 0, 0, 2, 0, 0]);

    public static byte[] Riff(string name, ReadOnlySpan<byte> content)
    {
        var length = Big(content.Length);
        Array.Reverse(length);
        return [.. Encoding.Latin1.GetBytes(name), .. length, .. content, .. new byte[content.Length & 1]];
    }

    /// <summary>Colour table of two, then blocks, then the picture.</summary>
    public static byte[] Gif(params byte[][] blocks) =>
    [
        .. "GIF89a"u8, 4, 0, 3, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6, .. blocks.SelectMany(block => block), .. Drawn, 0x3B,
    ];

    /// <param name="infe">Further entries in the list of parts.</param>
    /// <param name="properties">Further properties.</param>
    /// <param name="more">Further boxes.</param>
    /// <param name="data">The picture's; behind it stands nothing.</param>
    public static byte[] Avif(byte[][]? infe = null, byte[][]? properties = null, byte[][]? more = null, byte[]? data = null, string name = "")
    {
        data ??= Av1;
        var ftyp = Box("ftyp", [.. "avif"u8, 0, 0, 0, 0, .. "mif1"u8, .. "miaf"u8]);
        var first = Meta(0);
        return [.. ftyp, .. Meta(ftyp.Length + first.Length + 8), .. Box("mdat", data)];

        byte[] Meta(int start) => Box("meta",
        [
            0, 0, 0, 0,
            .. Box("hdlr", [0, 0, 0, 0, 0, 0, 0, 0, .. "pict"u8, .. new byte[13]]),
            .. Box("pitm", [0, 0, 0, 0, 0, 1]),
            .. Box("iloc", [0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1, .. Big(start), .. Big(data.Length)]),
            .. Box("iinf", [0, 0, 0, 0, 0, 1, .. Infe(1, "av01", name), .. (infe ?? []).SelectMany(box => box)]),
            .. Box("iprp",
            [
                .. Box("ipco",
                [
                    .. Box("av1C", [0x81, 0, 12, 0]),
                    .. Box("ispe", [0, 0, 0, 0, .. Big(4), .. Big(3)]),
                    .. (properties ?? []).SelectMany(box => box),
                ]),
                .. Box("ipma", [0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 2, 0x81, 2]),
            ]),
            .. (more ?? []).SelectMany(box => box),
        ]);
    }

    public static byte[] Infe(byte id, string type, string name = "") =>
        Box("infe", [2, 0, 0, 0, 0, id, 0, 0, .. Encoding.ASCII.GetBytes(type + name), 0]);

    public static byte[] Box(string type, ReadOnlySpan<byte> content) =>
        [.. Big(content.Length + 8), .. Encoding.ASCII.GetBytes(type), .. content];

    public static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    public static byte[] Replaced(byte[] bytes, ReadOnlySpan<byte> old, ReadOnlySpan<byte> by)
    {
        var at = bytes.AsSpan().IndexOf(old);
        return [.. bytes[..at], .. by, .. bytes[(at + old.Length)..]];
    }
}
