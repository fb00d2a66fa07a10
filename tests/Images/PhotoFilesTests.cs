using IlnSite.Images;
using IlnSite.Tests.Support;
using NetVips;
using static IlnSite.Tests.Images.Pictures;

namespace IlnSite.Tests.Images;

/// <summary>Real pictures of every format in, renditions out: their sizes, colours and bytes.</summary>
public sealed class PhotoFilesTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("jpg", 1)]
    [InlineData("jpg", 2)]
    [InlineData("jpg", 3)]
    [InlineData("jpg", 4)]
    [InlineData("jpg", 5)]
    [InlineData("jpg", 6)]
    [InlineData("jpg", 7)]
    [InlineData("jpg", 8)]
    [InlineData("png", 6)]
    [InlineData("webp", 6)]
    public void A_picture_stands_upright(string ending, int orientation)
    {
        using var picture = Corners(1500, 1000);
        var bytes = With(Encode(picture, ending), ending, folder, "-n", $"-Orientation={orientation}");

        var photo = Made(folder, bytes);

        foreach (var one in photo.Renditions)
        {
            using var image = Image.NewFromBuffer(one.Bytes.ToArray());
            Assert.Equal(orientation > 4, image.Height > image.Width);
            Assert.Equal((one.Width, one.Height), (image.Width, image.Height));
            foreach (var (row, column, colour) in new[] { (0, 0, Red), (0, 1, Green), (1, 0, Blue), (1, 1, White) })
            {
                var (x, y) = Turned(orientation, row, column);
                Near(colour, Pixel(image, x, y), 12);
            }
        }
    }

    [Theory]
    [InlineData(3000, 2000, "664 996 1296", 1296, 864)]
    [InlineData(1296, 972, "664 996 1296", 1296, 972)]
    [InlineData(1200, 300, "664 996 1200", 1200, 300)]
    [InlineData(1000, 900, "664 1000", 1000, 900)]
    [InlineData(700, 500, "700", 700, 500)]
    [InlineData(1, 1, "1", 1, 1)]
    [InlineData(1000, 4000, "648", 648, 2592)]
    public void Widths_are_those_of_the_layout_and_never_more_than_the_pictures(int width, int height, string widths, int widest, int highest)
    {
        using var picture = Grain(width, height);

        var photo = Made(folder, Encode(picture, "jpg"));

        var webp = photo.Renditions.Where(one => one.ContentType == "image/webp");
        Assert.Equal(widths, string.Join(' ', webp.Select(one => one.Width)));
        Assert.Equal((widest, highest), (photo.Width, photo.Height));
        Assert.Equal("image/jpeg", photo.Fallback.ContentType);
        Assert.Equal(photo.Renditions.Length, photo.Renditions.Select(one => one.Url).Distinct().Count());
    }

    /// <summary>A hard case: noise, which no real photo is. What a phone of 360 pixels loads is 664 or 996
    /// wide.</summary>
    [Fact]
    public void A_phone_loads_less_than_60_kB()
    {
        using var noise = Image.Gaussnoise(2000, 1500, seed: 1, mean: 128, sigma: 25);
        using var picture = noise.Cast(Enums.BandFormat.Uchar);

        var photo = Made(folder, picture.JpegsaveBuffer(q: 95));

        Assert.All(
            photo.Renditions.Where(one => one.ContentType == "image/webp" && one.Width < 1296),
            one => Assert.InRange(one.Bytes.Length, 1, 60_000));
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes()
    {
        using var picture = Grain(700, 500);
        var bytes = Encode(picture, "jpg");

        var (first, again) = (Made(folder, bytes, hasAvif: true), Made(folder, bytes, hasAvif: true));

        Assert.Equal(first.Renditions.Select(one => one.Url), again.Renditions.Select(one => one.Url));
        Assert.Equal(first.Tint, again.Tint);
    }

    [Fact]
    public void A_photo_has_the_colour_that_most_of_it_has_until_it_is_there()
    {
        using var picture = Corners(400, 400);
        using var green = picture.Crop(200, 0, 200, 200);

        Assert.Equal("020", Made(folder, Encode(green, "png")).Tint);
    }

    [Fact]
    public void Ink_becomes_light()
    {
        using var picture = Corners(400, 300);
        using var ink = picture.IccTransform("cmyk", inputProfile: "srgb");
        // Ink cannot show every light: the green is another one.
        using var asPrinted = ink.IccTransform("srgb", embedded: true);
        Near([222, 46, 43], Pixel(asPrinted, .25, .25), 12);

        LooksLike(asPrinted, Made(folder, ink.JpegsaveBuffer(q: 95)), 12);
        LooksLike(asPrinted, Made(folder, ink.JpegsaveBuffer(q: 95, keep: Enums.ForeignKeep.None)), 12);
    }

    [Fact]
    public void Wide_colours_of_a_phone_become_those_of_the_web()
    {
        using var picture = Corners(400, 300);
        using var wide = picture.IccTransform("p3", inputProfile: "srgb");
        var bytes = wide.JpegsaveBuffer(q: 95);
        Assert.Contains(Extra.Profile, Assert.IsType<Picture>(PictureFile.Read(bytes)).Extras);
        // Without its profile the red would be another one.
        Assert.InRange(Pixel(wide, .25, .25)[0], 190, 212);

        LooksLike(picture, Made(folder, bytes), 8);
    }

    [Fact]
    public void Greys_sixteen_bits_and_palettes_look_as_they_did()
    {
        using var picture = Corners(400, 300);
        using var deep = picture.Colourspace(Enums.Interpretation.Rgb16);
        using var grey = picture.Colourspace(Enums.Interpretation.Bw);
        using var greyAsColours = grey.Colourspace(Enums.Interpretation.Srgb);
        using var deepGrey = picture.Colourspace(Enums.Interpretation.Grey16);

        LooksLike(picture, Made(folder, deep.PngsaveBuffer()), 8);
        LooksLike(picture, Made(folder, picture.PngsaveBuffer(palette: true)), 8);
        LooksLike(picture, Made(folder, picture.PngsaveBuffer(interlace: true)), 8);
        LooksLike(picture, Made(folder, picture.JpegsaveBuffer(interlace: true, q: 95)), 8);
        LooksLike(greyAsColours, Made(folder, grey.JpegsaveBuffer(q: 95)), 8);
        LooksLike(greyAsColours, Made(folder, deepGrey.PngsaveBuffer()), 8);
    }

    [Fact]
    public void What_one_can_see_through_stays_so_and_hides_nothing()
    {
        using var picture = Corners(600, 400);
        using var left = Image.Black(300, 400);
        using var right = (Image.Black(300, 400) + 255).Cast(Enums.BandFormat.Uchar);
        using var alpha = left.Join(right, Enums.Direction.Horizontal);
        using var cut = picture.Bandjoin(alpha);

        foreach (var ending in new[] { "png", "webp", "avif" })
        {
            var photo = Made(folder, ending == "webp" ? cut.WebpsaveBuffer(lossless: true, exact: true) : Encode(cut, ending), hasAvif: true);

            Assert.Null(photo.Tint);
            Assert.Equal(["image/avif", "image/webp", "image/png"], photo.Renditions.Select(one => one.ContentType).Distinct());
            foreach (var one in photo.Renditions)
            {
                using var image = Image.NewFromBuffer(one.Bytes.ToArray());
                // Red and blue were there.
                Assert.Equal(0, Pixel(image, .25, .25)[3]);
                Near(Pixel(image, .25, .25), Pixel(image, .25, .75), 3);
                Near([.. Green, 255], Pixel(image, .75, .25), 12);
            }
        }
    }

    [Fact]
    public void A_transparency_that_shows_nothing_goes()
    {
        using var picture = Corners(400, 300);
        using var opaque = picture.Bandjoin(255.0).Cast(Enums.BandFormat.Uchar);

        Assert.Equal("image/jpeg", Made(folder, opaque.PngsaveBuffer()).Fallback.ContentType);
    }

    /// <summary>Flat colours keep their edges, and are smaller so.</summary>
    [Fact]
    public void A_drawing_is_published_without_loss()
    {
        using var picture = Corners(400, 300);

        var webp = Made(folder, picture.PngsaveBuffer()).Renditions[0];

        using var image = Image.NewFromBuffer(webp.Bytes.ToArray());
        using var difference = (image - picture).Abs();
        Assert.Equal(("image/webp", 0), (webp.ContentType, difference.Max()));
    }

    static void LooksLike(Image picture, PhotoFile photo, int tolerance)
    {
        foreach (var one in photo.Renditions)
        {
            using var image = Image.NewFromBuffer(one.Bytes.ToArray());
            foreach (var (x, y) in new[] { (.25, .25), (.75, .25), (.25, .75), (.75, .75) })
                Near(Pixel(picture, x, y), Pixel(image, x, y), tolerance);
        }
    }

    static void Near(byte[] wanted, byte[] found, int tolerance) =>
        Assert.True(
            wanted.Zip(found, (one, other) => Math.Abs(one - other)).Max() <= tolerance && wanted.Length == found.Length,
            $"{string.Join(' ', found)} instead of {string.Join(' ', wanted)}");

    /// <summary>Where a corner of the stored picture is to be seen: by orientation, row 0 is the top (1, 2), bottom (3,
    /// 4), left (5, 8) or right (6, 7), and column 0 the left (1, 4), right (2, 3), top (5, 6) or bottom (7,
    /// 8).</summary>
    static (double X, double Y) Turned(int orientation, int row, int column)
    {
        var (isFirstRow, isFirstColumn) = (row == 0, column == 0);
        var isTop = orientation < 5 ? isFirstRow == orientation is 1 or 2 : isFirstColumn == orientation is 5 or 6;
        var isLeft = orientation < 5 ? isFirstColumn == orientation is 1 or 4 : isFirstRow == orientation is 5 or 8;
        return (isLeft ? .25 : .75, isTop ? .25 : .75);
    }
}
