using NetVips;

namespace IlnSite.Images;

/// <summary>SVG → PNG or JPEG. What comes in was drawn by the theme's own templates, all text in it escaped, and reaches no
/// file and no network (librsvg resolves nothing without a base address).</summary>
sealed class CardImage
{
    public const int MostBytes = 1024 * 1024;

    const int MostSource = 2 * 1024 * 1024;

    const string End = "</svg>";

    /// <summary>Without a font each letter is nothing or the same empty box.</summary>
    static readonly Lazy<bool> Fonts = new(() => !Letter('H').AsSpan().SequenceEqual(Letter('o')));

    readonly Lock gate = new();
    (string Source, byte[] Pixels)? shared;

    public static bool HasFonts => Fonts.Value;

    /// <summary>True for a PNG or JPEG of the right size that holds nothing but the picture.</summary>
    public static bool IsCard(ReadOnlySpan<byte> bytes) =>
        (PngFile.Starts(bytes) || JpegFile.Starts(bytes)) && PictureFile.Read(bytes) is Picture
        {
            Width: CardDrawing.Width,
            Height: CardDrawing.Height,
            Extras.IsEmpty: true,
        };

    public byte[]? Draw(CardDrawing card, out string? reason)
    {
        try
        {
            using var front = Load(card.Front);
            using var whole = card.Back is null ? front.Flatten(background: [255, 255, 255]) : On(card.Back, front);
            var made = card.HasPhoto ? Jpeg(whole) : Png(whole);
            reason = IsCard(made) ? null : "what was drawn is not a plain picture.";
            return reason is null ? made : null;
        }
        catch (InvalidDataException fault)
        {
            reason = fault.Message;
            return null;
        }
        catch (VipsException)
        {
            // libvips mixes the words of several threads, and they are not for people.
            reason = "it is not sound SVG.";
            return null;
        }
    }

    /// <summary>Cards are flat colours and the soft edges of letters: a palette shows no difference to the eye.</summary>
    static byte[] Png(Image card) => PngFile.WithoutSize(card.PngsaveBuffer(
        compression: 9,
        palette: true,
        bitdepth: 8,
        dither: 0,
        effort: 4,
        keep: Enums.ForeignKeep.None));

    static byte[] Jpeg(Image card) => card.JpegsaveBuffer(q: 82, optimizeCoding: true, keep: Enums.ForeignKeep.None);

    Image On(string source, Image front)
    {
        byte[] pixels;
        lock (gate)
        {
            if (shared?.Source != source)
            {
                using var drawn = Load(source);
                using var flat = drawn.Flatten(background: [255, 255, 255]);
                shared = (source, flat.WriteToMemory<byte>());
            }
            pixels = shared.Value.Pixels; // Set above.
        }
        using var back = Image.NewFromMemoryCopy(pixels, CardDrawing.Width, CardDrawing.Height, 3, Enums.BandFormat.Uchar);
        using var rgb = back.Copy(interpretation: Enums.Interpretation.Srgb);
        using var both = rgb.Composite2(front, Enums.BlendMode.Over);
        return both.Flatten();
    }

    static Image Load(string source)
    {
        if (source.Length > MostSource)
            throw new InvalidDataException($"it is longer than {MostSource / 1024 / 1024} MB.");
        var image = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(HasFonts ? source : WithoutWords(source)));
        if (image is { Width: CardDrawing.Width, Height: CardDrawing.Height })
            return image;
        var size = $"its size is {image.Width} × {image.Height}, not {CardDrawing.Width} × {CardDrawing.Height}.";
        image.Dispose();
        throw new InvalidDataException(size);
    }

    /// <summary>Rows of empty boxes would be worse than nothing.</summary>
    static string WithoutWords(string source) =>
        source.LastIndexOf(End, StringComparison.Ordinal) is var end and >= 0
            ? source.Insert(end, "<style>text{display:none}</style>")
            : source;

    static byte[] Letter(char letter)
    {
        var source = $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"><text y=\"32\" font-size=\"32\">{letter}</text></svg>";
        using var image = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(source));
        return image.WriteToMemory<byte>();
    }
}
