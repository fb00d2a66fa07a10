using IlnSite.Images;
using static IlnSite.Tests.Images.HandMade;

namespace IlnSite.Tests.Images;

/// <summary>Pictures made byte by byte, each of four pixels by three: what may stand in one and what may not.</summary>
public class PictureFileTests
{
    // EXIF of one entry that leads to the place (8825), in both byte orders, and of none with a thumbnail behind it.
    static readonly byte[] gps = [.. "II*\0\b\0\0\0\u0001\0"u8, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0];
    static readonly byte[] gpsBig =
        [.. "MM\0*\0\0\0\b\0\u0001"u8, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0];

    static readonly byte[] exif = [.. "Exif\0\0"u8, .. gps];
    static readonly byte[] thumbnail = [.. "II*\0\b\0\0\0\0\0\u000E\0\0\0"u8];

    static readonly byte[] adobe = Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]);
    static readonly byte[] vp8 = [0x10, 0, 0, 0x9D, 1, 0x2A, 4, 0, 3, 0, 7, 7];

    static readonly byte[] vp8l = [0x2F, 3, 0x80, 0, 0, 7];

    [Theory]
    [MemberData(nameof(Clean))]
    public void A_picture_alone_is_clean(string ending, byte[] bytes)
    {
        var picture = Assert.IsType<Picture>(PictureFile.Read(bytes));

        Assert.Empty(picture.Extras);
        Assert.Equal((4, 3, 12), (picture.Width, picture.Height, picture.Pixels));
        Assert.Equal(ending, $".{picture.Ending}");
        Assert.Equal(ContentTypes.Of(new($"/a{ending}")), picture.ContentType);
    }

    [Theory]
    [MemberData(nameof(Dirty))]
    public void Whatever_is_not_the_picture_is_named(string names, byte[] bytes) =>
        Assert.Equal(names, string.Join(' ', Assert.IsType<Picture>(PictureFile.Read(bytes)).Extras));

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_is_no_sound_picture_is_refused(string message, byte[] bytes) =>
        Assert.Contains(message, Assert.IsType<Refused>(PictureFile.Read(bytes)).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Clean))]
    public void A_picture_cut_off_anywhere_is_refused(string _, byte[] bytes)
    {
        for (var length = 0; length < bytes.Length; length++)
            Assert.IsType<Refused>(PictureFile.Read(bytes.AsSpan(0, length)));
    }

    [Fact]
    public void Exif_cut_off_anywhere_or_leading_nowhere_is_still_named()
    {
        for (var length = 0; length <= gps.Length; length++)
            Assert.Contains(Extra.Camera, Extras(gps[..length]));
        Assert.Contains(Extra.Camera, Extras([.. "II*\0"u8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0]));
        Assert.Contains(Extra.Camera, Extras([.. "II*\0\b\0\0\0"u8, 0xFF, 0xFF]));

        static ImmutableArray<Extra> Extras(byte[] tiff) =>
            Assert.IsType<Picture>(PictureFile.Read(Jpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. tiff])))).Extras;
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void Any_bytes_are_a_picture_or_refused(string _, byte[] bytes)
    {
        var random = 1u;
        for (var round = 0; round < 20_000; round++)
        {
            var noise = new byte[Next() % 300];
            foreach (ref var one in noise.AsSpan())
                one = (byte)Next();
            // Behind a good start, and amidst a whole picture.
            byte[] cut = [.. bytes[..(int)(Next() % bytes.Length)], .. noise];
            var bent = bytes.ToArray();
            for (var i = Next() % 4; i > 0; i--)
                bent[(int)(Next() % bytes.Length)] = (byte)Next();

            Assert.NotNull(PictureFile.Read(cut));
            Assert.NotNull(PictureFile.Read(bent));
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
        { ".gif", Gif() },
        { ".gif", Gif([0x21, 0xF9, 4, 1, 0, 0, 0, 0]) },
        { ".avif", Avif() },
        { ".avif", Avif(properties: [Box("pixi", [0, 0, 0, 0, 3, 8, 8, 8]), Box("colr", [.. "nclx"u8, .. new byte[7]])]) },
    };

    public static TheoryData<string, byte[]> Dirty => new()
    {
        { "Place Camera", Jpeg(Segment(0xE1, exif)) },
        { "Place Camera", Jpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. gpsBig])) },
        { "Place Description", Jpeg(Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0GPSLatitude"u8)) },
        { "Camera", Jpeg(Segment(0xE1, "Exif\0\0"u8)) },
        { "Camera Preview", Jpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. thumbnail, .. thumbnail])) },
        { "Preview", Replaced(Jpeg(), Jfif, Segment(0xE0, [.. Jfif[4..^2], 1, 1, 9, 9, 9])) },
        { "Preview", Replaced(Jpeg(), Jfif, Segment(0xE0, [.. Jfif[4..], 0, 0])) },
        { "Preview", Jpeg(Segment(0xE0, "JFXX\0\u0010"u8)) },
        { "Description", Jpeg(Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x/>"u8)) },
        { "Description", Jpeg(Segment(0xED, "Photoshop 3.0\0"u8)) },
        { "Profile", Jpeg(Segment(0xE2, "ICC_PROFILE\0"u8)) },
        { "Origin", Jpeg(Segment(0xEB, "JP\0\u0001"u8)) },
        { "Comment", Jpeg(Segment(0xFE, "hi"u8)) },
        { "Other", Jpeg(Segment(0xE5, "hi"u8)) },
        { "Other", Jpeg(Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1, 7])) },
        { "Other", Jpeg(adobe, adobe) },
        { "Other", Jpeg(Segment(0xDB, new byte[65])) },
        { "After", [.. Jpeg(), 0] },
        { "After", [.. Jpeg(), .. Jpeg()] },
        { "Place Camera", Png(Header(4, 3), Chunk("eXIf", gps)) },
        { "Camera", Png(Header(4, 3), Chunk("zTXt", "Raw profile type exif\0"u8)) },
        { "Description", Png(Header(4, 3), Chunk("iTXt", "XML:com.adobe.xmp\0"u8)) },
        { "Comment", Png(Header(4, 3), Chunk("tEXt", "Author\0Jane"u8)) },
        { "Time", Png(Header(4, 3), Chunk("tIME", new byte[7])) },
        { "Profile", Png(Header(4, 3), Chunk("iCCP", "Display P3"u8)) },
        { "Resolution", Png(Header(4, 3), Chunk("pHYs", new byte[9])) },
        { "Other", Png(Header(4, 3), Chunk("bKGD", new byte[6])) },
        { "After", [.. Png(Header(4, 3)), 0] },
        { "Place Camera", Webp(Extended(0x08), Riff("VP8 ", vp8), Riff("EXIF", gps)) },
        { "Place Camera", Webp(Extended(0), Riff("VP8L", vp8l), Riff("EXIF", exif)) },
        { "Camera", Webp(Extended(0x08), Riff("VP8 ", vp8)) },
        { "Description", Webp(Extended(0), Riff("VP8 ", vp8), Riff("XMP ", "<x/>"u8)) },
        { "Profile", Webp(Extended(0x20), Riff("ICCP", "P3"u8), Riff("VP8L", vp8l)) },
        { "Other", Webp(Extended(0x80), Riff("VP8 ", vp8)) },
        { "Other", Webp(Riff("VP8 ", vp8), Riff("JUNK", "hi"u8)) },
        { "After", [.. Webp(Riff("VP8 ", vp8)), 0] },
        { "Comment", Gif([0x21, 0xFE, 2, 104, 105, 0]) },
        { "Place Description", Gif([0x21, 0xFF, 11, .. "XMP DataXMP"u8, 4, .. "GPSL"u8, 0]) },
        { "Profile", Gif([0x21, 0xFF, 11, .. "ICCRGBG1012"u8, 1, 1, 0]) },
        { "Other", Gif([0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0]) },
        { "Other", Gif([0x21, 0xF9, 5, 1, 0, 0, 0, 7, 0]) },
        { "After", [.. Gif(), 0] },
        { "Camera", Avif(infe: [Infe(2, "Exif")]) },
        { "Description", Avif(infe: [Infe(2, "mime", "\0application/rdf+xml")]) },
        { "Other", Avif(infe: [Infe(2, "tmap")]) },
        { "Other", Avif(name: "A name") },
        { "Profile", Avif(properties: [Box("colr", [.. "prof"u8, 1, 2, 3])]) },
        { "Other", Avif(properties: [Box("auxC", [0, 0, 0, 0, .. "urn:depth\0"u8])]) },
        { "Other", Avif(properties: [Box("pixi", [0, 0, 0, 0, 1, 8, 7])]) },
        { "Other", Avif(properties: [Box("irot", [1])]) },
        { "Other", Avif(more: [Box("idat", "hi"u8)]) },
        { "Preview", Avif(more: [Box("iref", [0, 0, 0, 0, .. Box("thmb", [0, 2, 0, 1, 0, 1])])]) },
        { "Other", [.. Avif(), .. Box("free", "hi"u8)] },
        { "Other", [.. Avif(), .. Box("uuid", new byte[20])] },
        { "After", [.. Avif(), .. Box("mdat", "hi"u8)] },
        { "Other", Avif(data: [.. Av1, 0x2A, 1, 7]) },
        { "Other", Avif(data: [.. Av1, 0x7A, 1, 7]) },
    };

    public static TheoryData<string, byte[]> Broken => new()
    {
        { "empty", [] },
        { "not a JPEG, PNG, WebP, GIF or AVIF", [.. "hello"u8] },
        { "SVG", [.. "\uFEFF<?xml version='1.0'?>\n<svg/>"u8] },
        { "HEIC", [.. "\0\0\0\u0018ftypheic\0\0\0\0"u8] },
        { "rare kind", Replaced(Jpeg(), [0xFF, 0xC0], [0xFF, 0xC9]) },
        { "rare kind", Replaced(Jpeg(), [8, 0, 3, 0, 4], [12, 0, 3, 0, 4]) },
        { "damaged", Replaced(Jpeg(), [8, 0, 3, 0, 4], [8, 0, 0, 0, 4]) },
        { "damaged", Replaced(Jpeg(), [8, 0, 3, 0, 4], [8, 0, 3, 0, 0]) },
        { "damaged", Jpeg(Segment(0xDB, new byte[64])) },
        { "damaged", Jpeg(Segment(0xC4, [.. Enumerable.Repeat((byte)1, 17)])) },
        { "damaged", [0xFF, 0xD8, .. Jfif, 0xFF, 0xD9] },
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
        { "moves", Gif(Drawn) },
        { "damaged", Replaced(Gif(), [4, 0, 3, 0], [0, 0, 3, 0]) },
        { "damaged", Replaced(Gif(), Drawn, [0x2C, 1, 0, .. Drawn[3..]]) },
        { "damaged", Replaced(Gif(), Drawn, []) },
        { "damaged", Gif([7]) },
        { "moves", [.. Avif(), .. Box("moov", [])] },
        { "rare kind", Avif(infe: [Infe(2, "grid")]) },
        { "rare kind", Replaced(Avif(), Infe(1, "av01"), Infe(1, "hvc1")) },
        { "rare kind", Replaced(Avif(), Box("pitm", [0, 0, 0, 0, 0, 1]), Box("pitm", [0, 0, 0, 0, 0, 2])) },
        { "damaged", Avif(data: Av1[..6]) },
        { "damaged", Avif(data: Av1[6..]) },
        { "damaged", Avif(data: [.. Av1[..6], .. Enumerable.Repeat(Av1[6..], 9).SelectMany(frame => frame)]) },
        { "damaged", Avif(more: [Box("iref", [0, 0, 0, 0, .. Box("dimg", [0, 1, 1, 0, .. new byte[512]])])]) },
        { "damaged", Webp(Riff("VP8 ", vp8), Riff("VP8 ", vp8)) },
        { "damaged", Webp(Extended(0), Riff("VP8 ", [0x10, 0, 0, 0x9D, 1, 0x2A, 5, 0, 3, 0, 7, 7])) },
        { "damaged", Webp(Riff("VP8 ", [0x70, 0, 0, .. vp8[3..]])) },
        { "damaged", Webp(Riff("VP8 ", [0x10, 0, 0, 0x9D, 1, 0x2A, 0, 0, 3, 0, 7, 7])) },
        { "damaged", Replaced(Webp(Riff("VP8L", [.. vp8l, 7])), [7, 7, 0], [7, 7, 1]) },
    };
}
