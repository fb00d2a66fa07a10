using System.Security.Cryptography;

namespace IlnSite.Images;

/// <summary>
/// Files of photos → renditions that may be published, each photo made once: they are kept under the hash of the file
/// and of all else that they depend on. What comes in is bounded by its own header before a library sees it, whatever
/// it carries besides the picture stays behind, and the file itself never goes out.
/// </summary>
/// <param name="folder">Where they are kept; may be deleted at any time.</param>
sealed class PhotoFiles(string folder, bool hasAvif)
{
    const int MostBytes = 64 * 1024 * 1024;
    const long MostPixels = 64_000_000;

    /// <summary>Decoders of AVIF hold a whole picture in two forms, the others a few lines or one form.</summary>
    const int AvifFactor = 3;

    /// <summary>Made as wide as a column of text, it would be lower than a pixel.</summary>
    const int Line = 1000;

    const string MakeSmaller = "make it at most 6,000 pixels wide, for example in GIMP: Image › Scale Image";

    readonly KeptFiles kept = new(folder);

    /// <summary>For all that are decoded at the same time, so that memory does not grow with the number of
    /// processors.</summary>
    readonly Room pixels = new(MostPixels);

    int decoded;

    /// <summary>How many were not in the folder.</summary>
    public int Decoded => decoded;

    public PhotoFile? Make(FileInfo file, SourceSpan at, Report report)
    {
        if (file.Length > MostBytes)
        {
            report.Add(Codes.FileTooBig, at, $"The photo is larger than {MostBytes / 1024 / 1024} MB.", MakeSmaller);
            return null;
        }
        try
        {
            return Make(File.ReadAllBytes(file.FullName), at, report);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            report.Add(
                Codes.FileUnreadable,
                at,
                "The photo cannot be opened.",
                "see that it is not open elsewhere and that you may read it");
            return null;
        }
    }

    public PhotoFile? Make(byte[] bytes, SourceSpan at, Report report)
    {
        if (Libvips.Fault is { } fault)
        {
            report.Add(Codes.PhotoFile, at, $"Photos cannot be made smaller on this machine: {fault}");
            return null;
        }
        var name = NameOf(bytes);
        if (kept.Read(name, int.MaxValue) is { } found && KeptPhoto.Read(found) is { } known)
            return known;

        switch (PictureFile.Read(bytes))
        {
            case Picture picture when Need(picture) > MostPixels:
                report.Add(
                    Codes.PhotoFile,
                    at,
                    $"The photo has more than {MostPixels / 1_000_000} million pixels.",
                    MakeSmaller);
                return null;
            case Picture { Width: var width, Height: var height }
                when Math.Max(width, height) / Math.Min(width, height) >= Line:
                report.Add(
                    Codes.PhotoFile,
                    at,
                    "The photo is a thousand times as long as it is wide, or longer.",
                    "cut out a part in which something can be seen");
                return null;
            case Picture picture:
                Interlocked.Increment(ref decoded);
                Refused? refused = null;
                var made = pixels.With(Need(picture), () => PhotoImage.Derive(bytes, picture, hasAvif, out refused));
                if (made is not null)
                    kept.Write(name, KeptPhoto.Write(made));
                else
                    Refuse(refused, at, report);
                return made;
            case var scan:
                Refuse(scan as Refused, at, report);
                return null;
        }
    }

    static void Refuse(Refused? refused, SourceSpan at, Report report) =>
        report.Add(Codes.PhotoFile, at, refused?.Message ?? "", refused?.Hint);

    static long Need(Picture picture) =>
        picture.ContentType == "image/avif" ? picture.Pixels * AvifFactor : picture.Pixels;

    string NameOf(byte[] bytes)
    {
        var all = $"{Convert.ToHexStringLower(SHA256.HashData(bytes))} {PhotoImage.Recipe} {Libvips.Version} {hasAvif}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(all)));
    }
}
