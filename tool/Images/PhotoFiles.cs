using System.Security.Cryptography;

namespace IlnSite.Images;

/// <summary>Lets a photo be published only where it is proven to hold nothing but the picture.</summary>
/// <remarks>The bytes of a file come in; the very same bytes go out under their hash, or a fault does. Each format is
/// read by a list of the parts that may stand in it, never by a list of bad ones, so that what nobody thought of is
/// refused too. The pixels are not decoded: what cameras and programs write is found, but not what somebody hides in
/// the compressed picture on purpose. Nothing is cut out, turned or made smaller here.</remarks>
static class PhotoFiles
{
    const int MaxBytes = 8 * 1024 * 1024;
    const int MaxPixels = 40_000_000;
    const string MakeSmaller = "make it at most 2,000 pixels wide, for example in GIMP: Image › Scale Image";

    public static PhotoFile? Read(byte[] bytes, SourceSpan at, Report report)
    {
        var isSmall = bytes.Length <= MaxBytes;
        if (!isSmall)
            report.Add(Codes.PhotoFile, at, $"The photo is larger than {MaxBytes / 1024 / 1024} MB.", MakeSmaller);
        switch (Look(bytes))
        {
            case Picture picture when IsClean(picture, at, report) && isSmall:
                return Published(picture, bytes);
            case Refused refused:
                report.Add(Codes.PhotoFile, at, refused.Message, refused.Hint);
                return null;
            default:
                return null;
        }
    }

    static Scan Look(ReadOnlySpan<byte> bytes) =>
        JpegFile.Starts(bytes) ? JpegFile.Read(bytes)
        : PngFile.Starts(bytes) ? PngFile.Read(bytes)
        : WebpFile.Starts(bytes) ? WebpFile.Read(bytes)
        : ForeignFile.Name(bytes);

    static bool IsClean(Picture picture, SourceSpan at, Report report)
    {
        var isBearable = (long)picture.Width * picture.Height <= MaxPixels;
        if (!isBearable)
            report.Add(
                Codes.PhotoFile, at, $"The photo has more than {MaxPixels / 1_000_000} million pixels.", MakeSmaller);
        if (picture.Extras.IsEmpty)
            return isBearable;
        var message = $"The photo carries more than the picture: {Sentence(picture.Extras)}.";
        report.Add(Codes.PhotoMetadata, at, message, Mend(picture.Extras));
        return false;
    }

    static PhotoFile Published(Picture picture, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
        return new([new(Urls.Photo(hash, picture.Ending), picture.Width, picture.Height, picture.ContentType, bytes)], null);
    }

    static string Sentence(ImmutableArray<Extra> extras)
    {
        string[] words = [.. extras.Select(ExtraWords.Of)];
        return words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} and {words[^1]}";
    }

    static string Mend(ImmutableArray<Extra> extras)
    {
        // A picture in a phone's wide colours would look pale if its profile were only taken away.
        var first = extras.Contains(Extra.Profile)
            ? "convert its colours to sRGB (in GIMP: Image › Color Management › Convert to Color Profile), then "
            : "";
        return first + "export it once more without metadata (in GIMP: File › Export As, and clear each box that keeps "
            + "more than the picture: Exif, XMP, IPTC, thumbnail, comment, color profile, resolution, time)";
    }
}
