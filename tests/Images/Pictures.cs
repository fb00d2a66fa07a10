using IlnSite.Images;
using IlnSite.Tests.Support;
using NetVips;

namespace IlnSite.Tests.Images;

/// <summary>Pictures to try things with, made when they are needed.</summary>
static class Pictures
{
    public const string ExifTool = "/usr/bin/exiftool";

    public static readonly byte[] Red = [220, 30, 30], Green = [30, 200, 30], Blue = [30, 30, 220], White = [240, 240, 240];

    /// <summary>Red and green above, blue and white below.</summary>
    public static Image Corners(int width, int height)
    {
        using var up = Half(width / 2, height / 2, Red, Green);
        using var down = Half(width / 2, height / 2, Blue, White);
        return up.Join(down, Enums.Direction.Vertical);
    }

    /// <summary>Something like a photo: no two neighbours are the same.</summary>
    public static Image Grain(int width, int height, int seed = 1)
    {
        using var rough = Image.Gaussnoise(Math.Max(2, width / 16), Math.Max(2, height / 16), seed: seed, mean: 128, sigma: 60);
        using var smooth = rough.Resize((double)width / rough.Width, vscale: (double)height / rough.Height);
        using var fine = Image.Gaussnoise(smooth.Width, smooth.Height, seed: seed + 1, mean: 0, sigma: 12);
        using var grey = (smooth + fine).Cast(Enums.BandFormat.Uchar);
        using var three = grey.Bandjoin(grey.Invert(), grey.Rot180());
        return three.Copy(interpretation: Enums.Interpretation.Srgb).CopyMemory();
    }

    public static Image Flat(int width, int height, byte[] colour)
    {
        using var black = Image.Black(width, height);
        using var painted = black.NewFromImage([.. colour.Select(value => (double)value)]);
        using var bytes = painted.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    /// <param name="ending">Of one of the five formats.</param>
    public static byte[] Encode(Image image, string ending) => ending switch
    {
        "jpg" => image.JpegsaveBuffer(q: 90),
        "png" => image.PngsaveBuffer(),
        "webp" => image.WebpsaveBuffer(q: 90),
        "gif" => image.GifsaveBuffer(),
        "avif" => image.HeifsaveBuffer(q: 70, effort: 0, compression: Enums.ForeignHeifCompression.Av1),
        _ => throw new ArgumentOutOfRangeException(nameof(ending)),
    };

    /// <summary>The same picture after exiftool wrote into it.</summary>
    public static byte[] With(byte[] picture, string ending, TempFolder folder, params string[] tags)
    {
        Tool.Need(ExifTool, "libimage-exiftool-perl");
        var file = $"{Guid.NewGuid():N}.{ending}";
        folder.With(file, picture);
        Tool.Run(ExifTool, folder.Path, [.. tags, "-m", "-q", "-overwrite_original", folder[file]]);
        return File.ReadAllBytes(folder[file]);
    }

    public static byte[] Pixel(Image image, double x, double y) =>
        [.. image.Getpoint((int)(x * image.Width), (int)(y * image.Height)).Select(value => (byte)value)];

    static Image Half(int width, int height, byte[] left, byte[] right)
    {
        using var one = Full(width, height, left);
        using var other = Full(width, height, right);
        return one.Join(other, Enums.Direction.Horizontal);
    }

    static Image Full(int width, int height, byte[] colour)
    {
        using var black = Image.Black(width, height, bands: 3);
        using var full = black + colour.Select(value => (double)value).ToArray();
        using var bytes = full.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    /// <param name="folder">Where made pictures are kept, each time in a new place.</param>
    public static PhotoFile Made(TempFolder folder, byte[] bytes, bool hasAvif = false)
    {
        var report = new Report();
        var photo = new PhotoFiles(folder[$"kept/{Guid.NewGuid():N}"], hasAvif).Make(bytes, new SourceFile("a", "").Whole, report);
        Assert.Empty(report.Sorted());
        return photo ?? throw new InvalidOperationException("No fault and no photo.");
    }
}
