using System.Buffers.Binary;
using System.Security.Cryptography;
using IlnSite.Images;

namespace IlnSite.Tests.Images;

public class PhotoFilesTests
{
    // EXIF of one entry that leads to the place (8825), in both byte orders, and of none with a thumbnail behind it.
    static readonly byte[] gps = [.. "II*\0\b\0\0\0\u0001\0"u8, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0];
    static readonly byte[] gpsBig =
        [.. "MM\0*\0\0\0\b\0\u0001"u8, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0];

    static readonly byte[] exif = [.. "Exif\0\0"u8, .. gps];
    static readonly byte[] thumbnail = [.. "II*\0\b\0\0\0\0\0\u000E\0\0\0"u8];

    static readonly byte[] jfif = Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
    static readonly byte[] adobe = Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]);
    static readonly byte[] vp8 = [0x10, 0, 0, 0x9D, 1, 0x2A, 4, 0, 3, 0, 7, 7];
    static readonly byte[] vp8l = [0x2F, 3, 0x80, 0, 0, 7];

    [Fact]
    public void A_clean_jpeg_is_published_as_it_is()
    {
        var bytes = Jpeg(adobe);

        var (photo, faults) = Read(bytes);

        Assert.Empty(faults);
        Assert.NotNull(photo);
        Assert.Equal((4, 3, "image/jpeg"), (photo.Width, photo.Height, photo.Fallback.ContentType));
        Assert.Equal($"/photos/{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}.jpg", photo.Fallback.Url.Path);
        Assert.Equal(bytes, photo.Fallback.Bytes.ToArray());
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void A_clean_picture_is_published(string ending, byte[] bytes)
    {
        var (photo, faults) = Read(bytes);

        Assert.Empty(faults);
        Assert.NotNull(photo);
        Assert.Equal((4, 3), (photo.Width, photo.Height));
        Assert.EndsWith(ending, photo.Fallback.Url.Path, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Dirty))]
    public void Whatever_is_not_the_picture_is_refused_by_name(string name, byte[] bytes)
    {
        var (photo, faults) = Read(bytes);

        Assert.Null(photo);
        var fault = Assert.Single(faults);
        Assert.Equal(Codes.PhotoMetadata, fault.Code);
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
        Assert.NotNull(fault.Hint);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_is_no_sound_picture_is_refused(string message, byte[] bytes)
    {
        var (photo, faults) = Read(bytes);

        Assert.Null(photo);
        var fault = Assert.Single(faults);
        Assert.Equal(Codes.PhotoFile, fault.Code);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.NotNull(fault.Hint);
    }

    [Fact]
    public void All_that_a_photo_carries_is_told_at_once_and_the_place_first()
    {
        var (_, faults) = Read(Jpeg(Segment(0xFE, "hi"u8), Segment(0xE1, exif)));

        Assert.Equal(
            "The photo carries more than the picture: the place where it was taken (GPS), camera and date (EXIF) "
            + "and a comment.",
            Assert.Single(faults).Message);
    }

    [Fact]
    public void A_photo_too_big_in_every_way_gets_every_fault()
    {
        var (photo, faults) = Read([.. Png(Header(40_000, 1_001)), .. new byte[8 * 1024 * 1024]]);

        Assert.Null(photo);
        Assert.Equal([Codes.PhotoFile, Codes.PhotoFile, Codes.PhotoMetadata], faults.Select(fault => fault.Code));
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void A_picture_cut_off_anywhere_is_refused(string _, byte[] bytes)
    {
        for (var length = 0; length < bytes.Length; length++)
        {
            var (photo, faults) = Read(bytes[..length]);

            Assert.Null(photo);
            Assert.Equal(Codes.PhotoFile, Assert.Single(faults).Code);
        }
    }

    [Fact]
    public void Exif_cut_off_anywhere_or_leading_nowhere_is_still_refused()
    {
        for (var length = 0; length <= gps.Length; length++)
            Assert.Equal(Codes.PhotoMetadata, Fault(gps[..length]));
        Assert.Equal(Codes.PhotoMetadata, Fault([.. "II*\0"u8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0]));
        Assert.Equal(Codes.PhotoMetadata, Fault([.. "II*\0\b\0\0\0"u8, 0xFF, 0xFF]));

        static Code Fault(byte[] tiff) =>
            Assert.Single(Read(Jpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. tiff]))).Faults).Code;
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void Random_bytes_give_either_a_photo_or_a_fault(string _, byte[] bytes)
    {
        var random = 1u;
        for (var round = 0; round < 10_000; round++)
        {
            var noise = new byte[Next() % 300];
            foreach (ref var one in noise.AsSpan())
                one = (byte)Next();

            var (photo, faults) = Read([.. bytes[..(int)(Next() % bytes.Length)], .. noise]);

            Assert.Equal(photo is null, faults.Length > 0);
        }

        // xorshift32: the same on every machine and in every run.
        uint Next()
        {
            random ^= random << 13;
            random ^= random >> 17;
            return random ^= random << 5;
        }
    }

    public static TheoryData<string, byte[]> Clean => new()
    {
        { ".jpg", Jpeg() },
        { ".jpg", Replaced(Jpeg(), [0xFF, 0xC0], [0xFF, 0xC2]) },
        { ".jpg", Jpeg(Segment(0xDD, [0, 1])) },
        { ".jpg", Replaced(Jpeg(), [0xFF, 0xD9], [0xFF, 0xFF, 0xD9]) },
        { ".png", Png(Header(4, 3)) },
        { ".png", Png(Header(4, 3), Chunk("sRGB", [0]), Chunk("gAMA", new byte[4]), Chunk("cHRM", new byte[32])) },
        { ".png", Png(Header(4, 3, kind: 3), Chunk("PLTE", new byte[6]), Chunk("tRNS", [0, 255])) },
        { ".webp", Webp(Riff("VP8 ", vp8)) },
        { ".webp", Webp(Riff("VP8L", vp8l)) },
        { ".webp", Webp(Extended(0x10), Riff("ALPH", [0, 1, 2]), Riff("VP8 ", vp8)) },
    };

    public static TheoryData<string, byte[]> Dirty => new()
    {
        { "the place where it was taken (GPS)", Jpeg(Segment(0xE1, exif)) },
        { "the place where it was taken (GPS)", Jpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. gpsBig])) },
        { "the place where it was taken (GPS)", Jpeg(Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0GPSLatitude"u8)) },
        { ": camera and date (EXIF).", Jpeg(Segment(0xE1, "Exif\0\0"u8)) },
        { "a small preview picture", Jpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. thumbnail, .. thumbnail])) },
        { "a small preview picture", Replaced(Jpeg(), jfif, Segment(0xE0, [.. jfif[4..^2], 1, 1, 9, 9, 9])) },
        { "a small preview picture", Replaced(Jpeg(), jfif, Segment(0xE0, [.. jfif[4..], 0, 0])) },
        { "a small preview picture", Jpeg(Segment(0xE0, "JFXX\0\u0010"u8)) },
        { "a description (XMP/IPTC)", Jpeg(Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x/>"u8)) },
        { "a description (XMP/IPTC)", Jpeg(Segment(0xED, "Photoshop 3.0\0"u8)) },
        { "a colour profile of the device (ICC)", Jpeg(Segment(0xE2, "ICC_PROFILE\0"u8)) },
        { "a record of how it was made", Jpeg(Segment(0xEB, "JP\0\u0001"u8)) },
        { "a comment", Jpeg(Segment(0xFE, "hi"u8)) },
        { "other data", Jpeg(Segment(0xE5, "hi"u8)) },
        { "other data", Jpeg(Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1, 7])) },
        { "other data", Jpeg(adobe, adobe) },
        { "other data", Jpeg(Segment(0xDB, new byte[65])) },
        { "data after the end of the picture", [.. Jpeg(), 0] },
        { "data after the end of the picture", [.. Jpeg(), .. Jpeg()] },
        { "the place where it was taken (GPS)", Png(Header(4, 3), Chunk("eXIf", gps)) },
        { ": camera and date (EXIF).", Png(Header(4, 3), Chunk("zTXt", "Raw profile type exif\0"u8)) },
        { "a description (XMP/IPTC)", Png(Header(4, 3), Chunk("iTXt", "XML:com.adobe.xmp\0"u8)) },
        { "a comment", Png(Header(4, 3), Chunk("tEXt", "Author\0Jane"u8)) },
        { "the time of its last change", Png(Header(4, 3), Chunk("tIME", new byte[7])) },
        { "a colour profile of the device (ICC)", Png(Header(4, 3), Chunk("iCCP", "Display P3"u8)) },
        { "its size on paper (resolution)", Png(Header(4, 3), Chunk("pHYs", new byte[9])) },
        { "other data", Png(Header(4, 3), Chunk("bKGD", new byte[6])) },
        { "data after the end of the picture", [.. Png(Header(4, 3)), 0] },
        { "the place where it was taken (GPS)", Webp(Extended(0x08), Riff("VP8 ", vp8), Riff("EXIF", gps)) },
        { "the place where it was taken (GPS)", Webp(Extended(0), Riff("VP8L", vp8l), Riff("EXIF", exif)) },
        { "camera and date (EXIF)", Webp(Extended(0x08), Riff("VP8 ", vp8)) },
        { "a description (XMP/IPTC)", Webp(Extended(0), Riff("VP8 ", vp8), Riff("XMP ", "<x/>"u8)) },
        { "a colour profile of the device (ICC)", Webp(Extended(0x20), Riff("ICCP", "P3"u8), Riff("VP8L", vp8l)) },
        { "other data", Webp(Extended(0x80), Riff("VP8 ", vp8)) },
        { "other data", Webp(Riff("VP8 ", vp8), Riff("JUNK", "hi"u8)) },
        { "data after the end of the picture", [.. Webp(Riff("VP8 ", vp8)), 0] },
    };

    public static TheoryData<string, byte[]> Broken => new()
    {
        { "empty", [] },
        { "not a JPEG, PNG or WebP", [.. "hello"u8] },
        { "GIF", [.. "GIF89a"u8] },
        { "SVG", [.. "\uFEFF<?xml version='1.0'?>\n<svg/>"u8] },
        { "HEIC", [.. "\0\0\0\u0018ftypheic\0\0\0\0"u8] },
        { "AVIF", [.. "\0\0\0\u0018ftypavif\0\0\0\0"u8] },
        { "8 MB", Replaced(Jpeg(), [5, 6, 7], new byte[8 * 1024 * 1024]) },
        { "40 million pixels", Png(Header(40_000, 1_001)) },
        { "rare kind", Replaced(Jpeg(), [0xFF, 0xC0], [0xFF, 0xC9]) },
        { "rare kind", Replaced(Jpeg(), [8, 0, 3, 0, 4], [12, 0, 3, 0, 4]) },
        { "damaged", Replaced(Jpeg(), [8, 0, 3, 0, 4], [8, 0, 0, 0, 4]) },
        { "damaged", Replaced(Jpeg(), [8, 0, 3, 0, 4], [8, 0, 3, 0, 0]) },
        { "damaged", Jpeg(Segment(0xDB, new byte[64])) },
        { "damaged", Jpeg(Segment(0xC4, [.. Enumerable.Repeat((byte)1, 17)])) },
        { "damaged", [0xFF, 0xD8, .. jfif, 0xFF, 0xD9] },
        { "damaged", Png(Header(0, 3)) },
        { "damaged", Png(Header(4, -3)) },
        { "damaged", Png(Header(4, 3, kind: 3)) },
        { "damaged", Png(Header(4, 3), Header(4, 3)) },
        { "damaged", Png(Chunk("IHDR", new byte[14])) },
        { "damaged", Png(Header(4, 3), Chunk("sRGB", "secret"u8)) },
        { "damaged", Png(Header(4, 3), Chunk("gAMA", new byte[4]), Chunk("gAMA", new byte[4])) },
        { "damaged", Png(Header(4, 3), Chunk("PLTE", new byte[3]), Chunk("gAMA", new byte[4])) },
        { "damaged", Png(Header(4, 3), Chunk("tRNS", new byte[7])) },
        { "damaged", Png(Header(4, 3), Chunk("IDAT", [1]), Chunk("IEND", [1])) },
        { "damaged", Png(Header(4, 3), Chunk("IEND", [])) },
        { "moves", Png(Header(4, 3), Chunk("acTL", new byte[8])) },
        { "moves", Webp(Extended(0x02), Riff("ANIM", new byte[6])) },
        { "damaged", Webp(Extended(0)) },
        { "damaged", Webp(Riff("VP8 ", vp8), Riff("VP8 ", vp8)) },
        { "damaged", Webp(Extended(0), Riff("VP8 ", [0x10, 0, 0, 0x9D, 1, 0x2A, 5, 0, 3, 0, 7, 7])) },
        { "damaged", Webp(Riff("VP8 ", [0x70, 0, 0, .. vp8[3..]])) },
        { "damaged", Webp(Riff("VP8 ", [0x10, 0, 0, 0x9D, 1, 0x2A, 0, 0, 3, 0, 7, 7])) },
        { "damaged", Replaced(Webp(Riff("VP8L", [.. vp8l, 7])), [7, 7, 0], [7, 7, 1]) },
    };

    static (PhotoFile? Photo, Diagnostic[] Faults) Read(byte[] bytes)
    {
        var report = new Report();
        var photo = PhotoFiles.Read(bytes, new SourceFile("content/posts/a/index.md", "").Whole, report);
        return (photo, [.. report.Sorted()]);
    }

    /// <summary>Four pixels by three, with the given segments behind the first one.</summary>
    static byte[] Jpeg(params byte[][] more) =>
    [
        0xFF, 0xD8, .. jfif, .. more.SelectMany(segment => segment),
        .. Segment(0xDB, new byte[65]),
        .. Segment(0xC0, [8, 0, 3, 0, 4, 1, 1, 0x11, 0]),
        .. Segment(0xC4, [0, 1, .. new byte[15], 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 5, 6, 7, 0xFF, 0, 8, 0xFF, 0xD0, 9,
        0xFF, 0xD9,
    ];

    static byte[] Segment(byte marker, ReadOnlySpan<byte> content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    static byte[] Png(params byte[][] chunks) =>
    [
        0x89, .. "PNG\r\n\u001A\n"u8, .. chunks.SelectMany(chunk => chunk),
        .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IDAT", [4]), .. Chunk("IEND", []),
    ];

    static byte[] Header(int width, int height, byte kind = 2) =>
        Chunk("IHDR", [.. Big(width), .. Big(height), 8, kind, 0, 0, 0]);

    static byte[] Chunk(string name, ReadOnlySpan<byte> content) =>
        [.. Big(content.Length), .. Encoding.Latin1.GetBytes(name), .. content, 0, 0, 0, 0];

    static byte[] Webp(params byte[][] chunks) =>
        [.. Riff("RIFF", [.. "WEBP"u8, .. chunks.SelectMany(chunk => chunk)])];

    static byte[] Extended(byte flags) => Riff("VP8X", [flags, 0, 0, 0, 3, 0, 0, 2, 0, 0]);

    static byte[] Riff(string name, ReadOnlySpan<byte> content)
    {
        var length = Big(content.Length);
        Array.Reverse(length);
        return [.. Encoding.Latin1.GetBytes(name), .. length, .. content, .. new byte[content.Length & 1]];
    }

    static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    static byte[] Replaced(byte[] bytes, ReadOnlySpan<byte> old, ReadOnlySpan<byte> by)
    {
        var at = bytes.AsSpan().IndexOf(old);
        return [.. bytes[..at], .. by, .. bytes[(at + old.Length)..]];
    }
}
