using System.Buffers.Binary;

namespace IlnSite.Tests.SamplePhotos;

/// <summary>What must not get from the sample pictures to the site: put into them where cameras, programs and archives put
/// it. All names are invented.</summary>
static class Planted
{
    public const string Artist = "Planted Artist", Owner = "Planted Owner", Serial = "PLANTED-SN-4711", Comment = "planted comment: the third house on the left",
        Archive = "Planted By-line", Tail = "planted behind the end of the picture";

    const string Xmp =
        $"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="33,51.5241S"><dc:creator><rdf:Seq><rdf:li>{Artist} (XMP)</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>""";

    /// <summary>All that is planted, as it stands in the bytes.</summary>
    public static ImmutableArray<string> Words => [Artist, Owner, Serial, Comment, Archive, Tail, "Invented Cameras", "xmpmeta", "2015:08:18 07:41"];

    public static byte[] InJpeg(byte[] picture, int orientation) =>
    [
        .. picture.AsSpan(0, 2),
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif.Block(orientation)]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes(Xmp)]),
        .. Segment(0xED, [.. "Photoshop 3.0\08BIM\u0004\u0004\0\0"u8, .. Big(Iptc.Length, 4), .. Iptc, .. new byte[Iptc.Length % 2]]),
        .. Segment(0xFE, Encoding.ASCII.GetBytes(Comment)),
        .. picture.AsSpan(2),
        .. Encoding.ASCII.GetBytes(Tail),
    ];

    public static byte[] InPng(byte[] picture)
    {
        const int afterHeader = 8 + 25;
        return
        [
            .. picture.AsSpan(0, afterHeader),
            .. Chunk("eXIf", Exif.Block(1)),
            .. Chunk("tEXt", Encoding.ASCII.GetBytes($"Author\0{Artist}")),
            .. Chunk("tEXt", Encoding.ASCII.GetBytes($"Comment\0{Comment}")),
            .. Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(Xmp)]),
            .. Chunk("tIME", [7, 223, 8, 18, 7, 41, 9]),
            .. picture.AsSpan(afterHeader),
            .. Encoding.ASCII.GetBytes(Tail),
        ];
    }

    /// <summary>A plain lossy WebP becomes an extended one, which may hold more than the picture.</summary>
    public static byte[] InWebp(byte[] picture, int width, int height)
    {
        byte[] body =
        [
            .. "WEBP"u8,
            .. RiffChunk("VP8X", [0x0C, 0, 0, 0, .. Little(width - 1)[..3], .. Little(height - 1)[..3]]),
            .. picture.AsSpan(12),
            .. RiffChunk("EXIF", Exif.Block(1)),
            .. RiffChunk("XMP ", Encoding.UTF8.GetBytes(Xmp)),
        ];
        return [.. "RIFF"u8, .. Little(body.Length), .. body, .. Encoding.ASCII.GetBytes(Tail)];
    }

    public static byte[] InGif(byte[] picture) =>
        [.. picture.AsSpan(0, picture.Length - 1), 0x21, 0xFE, (byte)Comment.Length, .. Encoding.ASCII.GetBytes(Comment), 0, 0x3B];

    /// <summary>In a box of its own at the end, as XMP may stand in any file of that family (XMP part 3, ISO base media).</summary>
    public static byte[] InAvif(byte[] picture)
    {
        byte[] xmp = [.. "uuid"u8, .. Convert.FromHexString("BE7ACFCB97A942E89C71999491E3AFAC"), .. Encoding.UTF8.GetBytes(Xmp)];
        byte[] free = [.. "free"u8, .. Encoding.ASCII.GetBytes(Comment)];
        return [.. picture, .. Big(xmp.Length + 4, 4), .. xmp, .. Big(free.Length + 4, 4), .. free];
    }

    /// <summary>By-line and city, as press agencies write them (IPTC-NAA record 2).</summary>
    static byte[] Iptc =>
        [0x1C, 2, 80, .. Big(Archive.Length, 2), .. Encoding.ASCII.GetBytes(Archive), 0x1C, 2, 90, .. Big(8, 2), .. "Nowhere!"u8];

    static byte[] Segment(byte marker, byte[] value) => [0xFF, marker, .. Big(value.Length + 2, 2), .. value];

    static byte[] Chunk(string name, byte[] value)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. value];
        return [.. Big(value.Length, 4), .. named, .. Big((int)Crc(named), 4)];
    }

    static byte[] RiffChunk(string name, byte[] value) =>
        [.. Encoding.ASCII.GetBytes(name), .. Little(value.Length), .. value, .. new byte[value.Length % 2]];

    /// <summary>CRC-32 as PNG wants it (ISO 3309).</summary>
    static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }

    static byte[] Big(int value, int size)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes[(4 - size)..];
    }

    static byte[] Little(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
