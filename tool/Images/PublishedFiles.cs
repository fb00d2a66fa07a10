namespace IlnSite.Images;

/// <summary>
/// The last look at what will be published: every file is of a known type, and every picture, the theme's too, holds
/// nothing but the picture. It trusts nothing that was found out before.
/// </summary>
static class PublishedFiles
{
    /// <summary>Text that the site writes or the theme brings, and letters.</summary>
    static readonly string[] Others =
        [".html", ".css", ".js", ".mjs", ".json", ".xml", ".csv", ".ics", ".opml", ".txt", ".woff2"];

    public static void Check(ImmutableArray<OutputFile> files, Each each, Report report) =>
        each(files.Length, i => Check(files[i], report));

    static void Check(OutputFile file, Report report)
    {
        var path = file.Output.Url.FilePath;
        var ending = Path.GetExtension(path);
        if (Others.Contains(ending) || file.Output.Url == Urls.Redirects
            || (ending == ".svg" && Urls.IsAsset(file.Output.Url)))
            return;
        if (ending is not (".jpg" or ".jpeg" or ".png" or ".webp" or ".avif" or ".gif"))
            report.Add(
                Codes.OutputType,
                PlaceOf(file.Output),
                $"{path} would be published, and files of its type are not.",
                "take it out; pictures are published as JPEG, PNG, WebP, AVIF, GIF or, in the theme, SVG, and letters as WOFF2");
        else if (PictureFile.Read(file.Bytes.Span) is not Picture picture
            || ContentTypes.Of(file.Output.Url) != picture.ContentType)
            report.Add(
                Codes.OutputType,
                PlaceOf(file.Output),
                $"{path} is not the sound picture that its ending says.",
                "open it in a picture program and save it once more");
        else if (!picture.Extras.IsEmpty)
            report.Add(
                Codes.PhotoMetadata,
                PlaceOf(file.Output),
                $"{path} carries more than the picture: {Sentence(picture.Extras)}.",
                "export it once more without metadata (in GIMP: File › Export As, and clear each box that keeps more than "
                + "the picture: Exif, XMP, IPTC, thumbnail, comment, color profile, resolution, time)");
    }

    /// <summary>What a picture carries beside the picture; null for nothing.</summary>
    public static string? ExtrasOf(ReadOnlyMemory<byte> bytes) => PictureFile.Read(bytes.Span) switch
    {
        Picture { Extras.IsEmpty: true } => null,
        Picture picture => Sentence(picture.Extras),
        Refused refused => refused.Message,
        _ => "something that nobody can read",
    };

    static SourceSpan PlaceOf(Output output) =>
        output.Sources is [var source, ..] ? source.Whole : new SourceFile(output.Url.Path, "").Whole;

    static string Sentence(ImmutableArray<Extra> extras)
    {
        string[] words = [.. extras.Select(ExtraWords.Of)];
        return words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} and {words[^1]}";
    }
}
