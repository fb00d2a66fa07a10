using NetVips;

namespace IlnSite.Images;

/// <summary>A picture of any of the five formats → its renditions: decoded, turned upright, in sRGB, made smaller,
/// encoded anew with nothing kept. What comes in may be from anybody; <see cref="PictureFile"/> has bounded it
/// before.</summary>
static class PhotoImage
{
    /// <summary>Part of the name by which renditions are kept: raised with every change here that makes other
    /// bytes.</summary>
    public const int Recipe = 1;

    /// <summary>Longer ones are for screens that scroll anyway.</summary>
    const int MostHeightByWidth = 2;

    static readonly int Widest = PictureMarkup.Widths[^1];
    static readonly int Highest = Widest * MostHeightByWidth;

    /// <summary>A phone of 360 pixels takes one of the widths before the last, and gets it in less than 60
    /// kB.</summary>
    const int MostBytesOnPhone = 58_000;

    /// <summary>Below 4 AVIF is no smaller than WebP; 4 takes 4 s of processor time for three widths of a photo, and
    /// saves a fifth.</summary>
    const int AvifEffort = 4;

    /// <summary>A photo that takes libvips longer was made for that.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Tried one after the other until a rendition is small enough for a phone.</summary>
    static readonly int[] WebpQualities = [75, 62, 50, 38, 25];

    static readonly int[] AvifQualities = [55, 45, 35, 25, 15];

    static readonly Refused TooSlow = new(
        "Reading the picture takes longer than a minute.",
        "open it in a picture program and save it as JPEG once more");

    static readonly Refused Unproven = new(
        "What libvips made of the picture is not a plain picture: a fault of the tool.",
        "save it in another format and tell those who make the tool");

    public static PhotoFile? Derive(byte[] bytes, Picture picture, bool hasAvif, out Refused? refused)
    {
        refused = null;
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            using var whole = Read(bytes, picture, limit.Token);
            var sizes = Sizes(whole);
            try
            {
                var isDrawn = picture.ContentType is "image/png" or "image/gif";
                ImmutableArray<Rendition?> made =
                [
                    .. hasAvif ? sizes.Select(image => Proven(Within(AvifQualities, image, sizes, Avif))) : [],
                    .. sizes.Select(image => Proven(Webp(image, sizes, isDrawn))),
                    .. Ends(sizes).Select(image => Proven(image.HasAlpha() ? Png(image) : Jpeg(image))),
                ];
                if (!made.Contains(null))
                    return new([.. made.OfType<Rendition>()], whole.HasAlpha() ? null : Tint(whole));
                refused = Unproven;
            }
            finally
            {
                foreach (var image in sizes)
                    image.Dispose();
            }
        }
        catch (VipsException)
        {
            // libvips mixes the words of several threads, and they are not for people.
            refused = limit.IsCancellationRequested ? TooSlow : (Refused)Scan.Damaged;
        }
        return null;
    }

    /// <summary>The largest rendition's pixels.</summary>
    static Image Read(byte[] bytes, Picture picture, CancellationToken limit)
    {
        using var small = Small(bytes, picture);
        using var coloured = InSrgb(small);
        coloured.SetProgress(Silence.Instance, limit);
        using var image = coloured.CopyMemory();
        return image.HasAlpha() ? Seen(image) : image.Copy();
    }

    /// <summary>Upright and no larger than needed. The previews that some formats carry are never read: one may show
    /// what was cut off from the picture.</summary>
    static Image Small(byte[] bytes, Picture picture)
    {
        using var image = Open(bytes, picture);
        return image.ThumbnailImage(Widest, height: Highest, size: Enums.Size.Down);
    }

    /// <summary>By the reader of its format, as our own reader found it; nothing is guessed. What is broken in a JPEG's
    /// or GIF's data is only a warning to its library, and vips_thumbnail_buffer would not listen even to
    /// errors.</summary>
    static Image Open(byte[] bytes, Picture picture)
    {
        const Enums.FailOn failOn = Enums.FailOn.Warning;
        const Enums.Access access = Enums.Access.Sequential;
        return picture.ContentType switch
        {
            "image/jpeg" => Image.JpegloadBuffer(bytes, shrink: Shrink(picture), access: access, failOn: failOn),
            "image/png" => Image.PngloadBuffer(bytes, access: access, failOn: failOn),
            "image/webp" => Image.WebploadBuffer(bytes, access: access, failOn: failOn),
            "image/gif" => Image.GifloadBuffer(bytes, access: access, failOn: failOn),
            "image/avif" => Image.HeifloadBuffer(bytes, access: access, failOn: failOn),
            _ => throw new ArgumentOutOfRangeException(nameof(picture)),
        };
    }

    /// <summary>How many pixels of a JPEG become one while it is read. That blurs, so twice the size is left.</summary>
    static int Shrink(Picture picture)
    {
        var (width, height) = (picture.Width / (double)Widest, picture.Height / (double)Widest);
        // Which way up it is to stand is not known yet.
        var left = Math.Min(Math.Max(width, height / MostHeightByWidth), Math.Max(height, width / MostHeightByWidth)) / 2;
        return left >= 8 ? 8 : left >= 4 ? 4 : left >= 2 ? 2 : 1;
    }

    /// <summary>Three or four bands of eight bits. Done after the size, which makes it a quarter of the work.</summary>
    static Image InSrgb(Image image)
    {
        var isInk = image.Interpretation == Enums.Interpretation.Cmyk;
        return isInk || image.Contains("icc-profile-data")
            ? image.IccTransform(
                "srgb",
                embedded: true,
                inputProfile: isInk ? "cmyk" : "srgb",
                intent: Enums.Intent.Relative,
                depth: 8)
            : image.Colourspace(Enums.Interpretation.Srgb);
    }

    /// <summary>What is cut out of a picture by transparency still has its colours, with all that is to be seen in
    /// them: they go. A transparency that nothing shows through goes as well.</summary>
    static Image Seen(Image image)
    {
        using var alpha = image.ExtractBand(3);
        using var colours = image.ExtractBand(0, n: 3);
        if (alpha.Min() >= byte.MaxValue)
            return colours.CopyMemory();
        using var shown = alpha > 0;
        using var left = colours & shown;
        using var whole = left.Bandjoin(alpha);
        return whole.CopyMemory();
    }

    /// <summary>The narrowest first; none is wider than the picture, or only a little narrower than the next.</summary>
    static ImmutableArray<Image> Sizes(Image whole) =>
    [
        .. PictureMarkup.Widths
            .Where(width => width * 1.2 <= whole.Width)
            .Select(width => whole.ThumbnailImage(width, height: width * MostHeightByWidth, size: Enums.Size.Down))
            .Select(InMemory),
        whole.Copy(),
    ];

    static Image InMemory(Image image)
    {
        using (image)
            return image.CopyMemory();
    }

    static ImmutableArray<Image> Ends(ImmutableArray<Image> sizes) => sizes.Length > 1 ? [sizes[0], sizes[^1]] : sizes;

    /// <summary>The first quality at which it is small enough; the largest is for large screens and may weigh
    /// more.</summary>
    static byte[] Within(int[] qualities, Image image, ImmutableArray<Image> sizes, Func<Image, int, byte[]> encode)
    {
        var made = encode(image, qualities[0]);
        foreach (var quality in qualities[1..])
            if (made.Length > MostBytesOnPhone && (image != sizes[^1] || sizes.Length < PictureMarkup.Widths.Length))
                made = encode(image, quality);
        return made;
    }

    /// <summary>What was drawn has few colours and sharp edges, and is often smaller when nothing of it is
    /// lost.</summary>
    static byte[] Webp(Image image, ImmutableArray<Image> sizes, bool isDrawn)
    {
        var lossy = Within(WebpQualities, image, sizes, (one, quality) =>
            one.WebpsaveBuffer(q: quality, effort: 4, keep: Enums.ForeignKeep.None));
        var exact = isDrawn ? image.WebpsaveBuffer(lossless: true, effort: 4, keep: Enums.ForeignKeep.None) : lossy;
        return exact.Length < lossy.Length ? exact : lossy;
    }

    static byte[] Avif(Image image, int quality) => image.HeifsaveBuffer(
        q: quality,
        effort: AvifEffort,
        compression: Enums.ForeignHeifCompression.Av1,
        keep: Enums.ForeignKeep.None);

    /// <summary>For the few browsers without WebP, feed readers and search engines.</summary>
    static byte[] Jpeg(Image image) => image.JpegsaveBuffer(
        q: 75,
        optimizeCoding: true,
        trellisQuant: true,
        quantTable: 3,
        keep: Enums.ForeignKeep.None);

    static byte[] Png(Image image) => PngFile.WithoutSize(image.PngsaveBuffer(
        compression: 9,
        palette: true,
        q: 90,
        effort: 4,
        keep: Enums.ForeignKeep.None));

    static Rendition? Proven(byte[] bytes) => PhotoRendition.Read(bytes);

    /// <summary>The most frequent of 27 colours.</summary>
    static string Tint(Image image)
    {
        using var few = image.ThumbnailImage(32, height: 32, size: Enums.Size.Force);
        return few.WriteToMemory<byte>().Chunk(3)
            .Select(rgb => string.Concat(rgb.Select(one => (char)('0' + (one / 86)))))
            .CountBy(tint => tint)
            .OrderByDescending(tint => tint.Value)
            .ThenBy(tint => tint.Key, StringComparer.Ordinal)
            .First().Key;
    }

    /// <summary>libvips looks whether to stop only where somebody follows its progress.</summary>
    sealed class Silence : IProgress<int>
    {
        public static readonly Silence Instance = new();

        public void Report(int value)
        {
        }
    }
}
