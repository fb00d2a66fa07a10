using System.Buffers.Binary;
using System.IO.Compression;
using IlnSite.Images;
using IlnSite.Tests.Support;
using NetVips;
using static IlnSite.Tests.Images.Pictures;

namespace IlnSite.Tests.Images;

/// <summary>Files made to do harm, and files that came to harm: each ends in a fault or in a picture.</summary>
public sealed class HostilePhotoTests : IDisposable
{
    static readonly string[] Endings = ["jpg", "png", "webp", "gif", "avif"];

    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Formats => new(Endings);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_that_ends_too_early_is_refused_wherever_it_ends(string ending)
    {
        using var picture = Grain(300, 200);
        var bytes = Encode(picture, ending);

        for (var tenth = 0; tenth < 10; tenth++)
            Assert.Equal(Codes.PhotoFile, Fault(bytes[..(bytes.Length * tenth / 10)]).Code);
        Assert.Equal(Codes.PhotoFile, Fault(bytes[..^1]).Code);
    }

    /// <summary>A JPEG that is cut off and ended again looks whole from outside.</summary>
    [Fact]
    public void A_jpeg_of_which_the_lower_half_is_missing_is_refused()
    {
        using var picture = Grain(300, 200);
        var bytes = picture.JpegsaveBuffer(q: 90);

        Assert.Contains("damaged", Fault([.. bytes[..(bytes.Length / 2)], 0xFF, 0xD9]).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_with_other_bytes_inside_is_a_fault_or_a_picture(string ending)
    {
        using var picture = Grain(300, 200);
        var whole = Encode(picture, ending);
        var random = 7u;

        for (var round = 0; round < 40; round++)
        {
            var bytes = whole.ToArray();
            for (var i = 1 + (Next() % 20); i > 0; i--)
                bytes[Next() % bytes.Length] = (byte)Next();
            var (photo, faults) = Make(bytes);

            Assert.Equal(photo is null, faults.Length == 1);
            Assert.All(photo?.Renditions ?? [], one => Assert.InRange(one.Width * one.Height, 1, 1296 * 2592));
        }

        // xorshift32: the same on every machine and in every run.
        uint Next()
        {
            random ^= random << 13;
            random ^= random >> 17;
            return random ^= random << 5;
        }
    }

    [Fact]
    public void Twenty_gigapixels_in_forty_kilobytes_are_refused_by_their_header()
    {
        var data = new byte[40_000];
        byte[][] bombs =
        [
            Png(200_000, 100_000, data),
            [.. Jpeg(65_500, 65_500), .. data, 0xFF, 0xD9],
            Gif(65_535, 65_535, data),
            Webp(16_383, 16_383, data),
        ];

        Assert.All(bombs, bomb =>
            Assert.Equal("The photo has more than 64 million pixels.", Fault(bomb).Message));
    }

    /// <summary>The file says 300 × 200 and the picture in it more.</summary>
    [Fact]
    public void An_avif_that_lies_about_its_size_is_refused()
    {
        using var picture = Image.Black(8000, 3000, bands: 3);
        var bytes = picture.HeifsaveBuffer(q: 10, effort: 0, compression: Enums.ForeignHeifCompression.Av1);
        var at = bytes.AsSpan().IndexOf("ispe"u8);
        Big(300).CopyTo(bytes, at + 8);
        Big(200).CopyTo(bytes, at + 12);
        Assert.Equal((300, 24_000_000), Assert.IsType<Picture>(PictureFile.Read(bytes)) is var read ? (read.Width, read.Pixels) : default);

        Assert.Equal("The photo has more than 64 million pixels.", Fault(bytes).Message);
    }

    [Theory]
    [InlineData(65_500, 100)]
    [InlineData(100, 65_500)]
    public void A_strip_is_a_narrow_picture(int width, int height)
    {
        using var strip = Image.Black(width, height).Copy(interpretation: Enums.Interpretation.Bw);

        foreach (var bytes in new[] { strip.PngsaveBuffer(), strip.JpegsaveBuffer() })
            Assert.InRange(Photo(bytes).Height, 1, 2592);
    }

    [Theory]
    [InlineData(65_500, 1)]
    [InlineData(1, 65_500)]
    public void A_line_is_no_picture(int width, int height)
    {
        using var line = Image.Black(width, height);

        Assert.Equal("The photo is a thousand times as long as it is wide, or longer.", Fault(line.PngsaveBuffer()).Message);
    }

    [Fact]
    public void One_pixel_is_a_picture()
    {
        using var pixel = Corners(2, 2).Crop(0, 0, 1, 1);

        foreach (var ending in Endings)
            Assert.Equal((1, 1), Photo(Encode(pixel, ending)) is var photo ? (photo.Width, photo.Height) : default);
    }

    [Fact]
    public void What_moves_is_refused()
    {
        using var two = Corners(40, 80).Mutate(image => image.Set(GValue.GIntType, "page-height", 40));
        byte[][] moving = [two.GifsaveBuffer(), two.WebpsaveBuffer(), Png(4, 4, [], ("acTL", new byte[8]))];

        Assert.All(moving, bytes => Assert.Contains("moves", Fault(bytes).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_ending_of_the_name_decides_nothing()
    {
        using var picture = Corners(40, 40);
        folder.With("a.jpg", picture.PngsaveBuffer()).With("b.png", "not a picture").With("c.png", "");
        var report = new Report();
        var files = new PhotoFiles(folder["kept"], hasAvif: false);

        Assert.NotNull(files.Make(new FileInfo(folder["a.jpg"]), new SourceFile("a", "").Whole, report));
        Assert.Null(files.Make(new FileInfo(folder["b.png"]), new SourceFile("b", "").Whole, report));
        Assert.Null(files.Make(new FileInfo(folder["c.png"]), new SourceFile("c", "").Whole, report));
        Assert.Equal(["b", "c"], report.Sorted().Select(fault => fault.Span.File.Path));
    }

    [Fact]
    public void A_file_larger_than_any_photo_is_not_even_read()
    {
        using (var large = File.Create(folder["large.jpg"]))
            large.SetLength((64 * 1024 * 1024) + 1);
        var report = new Report();

        Assert.Null(new PhotoFiles(folder["kept"], hasAvif: false).Make(new FileInfo(folder["large.jpg"]), new SourceFile("a", "").Whole, report));
        Assert.Equal(Codes.FileTooBig, Assert.Single(report.Sorted()).Code);
    }

    /// <summary>libvips knows a hundred kinds of files, some read by code that trusts them.</summary>
    [Fact]
    public void No_other_reader_of_libvips_runs()
    {
        Assert.Null(Libvips.Fault);

        Assert.Throws<VipsException>(() => Image.NewFromBuffer("P5 1 1 255 a"u8.ToArray()));
        Assert.Throws<VipsException>(() => Image.NewFromFile(Repository.Path("themes", "default", "assets", "favicon.svg")));
    }

    [Fact]
    public void A_profile_of_colours_that_is_none_does_no_harm()
    {
        using var picture = Corners(100, 100);
        var jpeg = picture.JpegsaveBuffer();
        byte[] bytes = [.. jpeg[..2], 0xFF, 0xE2, 1, 0, .. "ICC_PROFILE\0"u8, 1, 1, .. new byte[240], .. jpeg[2..]];
        Assert.Contains(Extra.Profile, Assert.IsType<Picture>(PictureFile.Read(bytes)).Extras);

        Assert.NotNull(Photo(bytes));
    }

    PhotoFile Photo(byte[] bytes)
    {
        var (photo, faults) = Make(bytes);
        Assert.Empty(faults);
        return photo ?? throw new InvalidOperationException("No fault and no photo.");
    }

    Diagnostic Fault(byte[] bytes)
    {
        var (photo, faults) = Make(bytes);
        Assert.Null(photo);
        return Assert.Single(faults);
    }

    (PhotoFile? Photo, Diagnostic[] Faults) Make(byte[] bytes)
    {
        var report = new Report();
        var photo = new PhotoFiles(folder["kept"], hasAvif: false).Make(bytes, new SourceFile("a", "").Whole, report);
        return (photo, [.. report.Sorted()]);
    }

    static byte[] Png(int width, int height, byte[] data, params (string Name, byte[] Content)[] more)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest))
            zip.Write(data);
        return
        [
            0x89, .. "PNG\r\n\u001A\n"u8, .. Chunk("IHDR", [.. Big(width), .. Big(height), 1, 0, 0, 0, 0]),
            .. more.SelectMany(chunk => Chunk(chunk.Name, chunk.Content)), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", []),
        ];

        // Nobody gets as far as the sum at the end.
        static byte[] Chunk(string name, byte[] content) =>
            [.. Big(content.Length), .. Encoding.ASCII.GetBytes(name), .. content, 0, 0, 0, 0];
    }

    static byte[] Jpeg(int width, int height) =>
    [
        0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0,
        0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0,
    ];

    static byte[] Gif(int width, int height, byte[] data) =>
    [
        .. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0, 0, 0,
        0x2C, 0, 0, 0, 0, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0,
        2, .. data.Chunk(255).SelectMany(block => block.Prepend((byte)block.Length)), 0, 0x3B,
    ];

    static byte[] Webp(int width, int height, byte[] data)
    {
        var size = BitConverter.GetBytes((width - 1) | ((height - 1) << 14));
        byte[] chunk = [.. "VP8L"u8, .. BitConverter.GetBytes(data.Length + 6), 0x2F, .. size, .. data, 0];
        return [.. "RIFF"u8, .. BitConverter.GetBytes(chunk.Length + 4), .. "WEBP"u8, .. chunk];
    }

    static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
