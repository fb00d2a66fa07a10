using System.Text.Json;
using IlnSite.Images;
using IlnSite.Tests.Support;
using static IlnSite.Tests.Images.Pictures;

namespace IlnSite.Tests.Images;

/// <summary>Names, places and serial numbers planted in pictures of every format, none of which may come out.</summary>
public sealed class PlantedMetadataTests : IDisposable
{
    const string Secret = "Planted Secret";

    /// <summary>What exiftool may find: size, type and how colours are written.</summary>
    static readonly HashSet<string> Facts =
    [
        "SourceFile", "ExifToolVersion", "FileName", "Directory", "FileSize", "FileModifyDate", "FileAccessDate",
        "FileInodeChangeDate", "FilePermissions", "FileType", "FileTypeExtension", "MIMEType", "ImageWidth", "ImageHeight",
        "ImageSize", "Megapixels", "EncodingProcess", "BitsPerSample", "ColorComponents", "YCbCrSubSampling", "VP8Version",
        "HorizontalScale", "VerticalScale", "WebP_Flags", "WebPFlags", "AlphaIsUsed", "AlphaPreprocessing", "AlphaFiltering",
        "AlphaCompression", "BitDepth", "ColorType", "Compression", "Filter", "Interlace", "Palette", "Transparency",
        "MajorBrand", "MinorVersion", "CompatibleBrands", "HandlerType", "AV1ConfigurationVersion", "ChromaFormat",
        "ChromaSamplePosition", "ImageSpatialExtent", "ImagePixelDepth", "AuxiliaryImageType", "MediaDataSize",
        "MediaDataOffset", "MediaData", "PrimaryItemReference", "SeqProfile", "SeqLevelIdx0", "SeqTier0", "HighBitDepth",
        "TwelveBit", "InitialDelaySamples",
    ];

    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("gif")]
    [InlineData("avif")]
    public void Nothing_comes_out_of_what_was_planted(string ending)
    {
        using var picture = Corners(800, 600);
        var planted = Plant(Encode(picture, ending), ending);
        Assert.NotEmpty(Assert.IsType<Picture>(PictureFile.Read(planted)).Extras);

        var photo = Made(folder, planted, hasAvif: true);

        Assert.Equal(["image/avif", "image/webp", "image/jpeg"], photo.Renditions.Select(one => one.ContentType).Distinct());
        foreach (var one in photo.Renditions)
        {
            Assert.Equal(-1, one.Bytes.Span.IndexOf("Planted"u8));
            folder.With(Path.GetFileName(one.Url.Path), one.Bytes.ToArray());
            Assert.Empty(Found(folder[Path.GetFileName(one.Url.Path)]).Except(Facts));
        }
    }

    byte[] Plant(byte[] picture, string ending)
    {
        using var small = Corners(160, 120);
        folder.With("thumbnail.jpg", small.JpegsaveBuffer());
        using var wide = small.IccTransform("p3", inputProfile: "srgb");
        folder.With("p3.icc", (byte[])wide.Get("icc-profile-data"));
        string[] everywhere = [$"-XMP-dc:Creator={Secret}", $"-XMP-dc:Description={Secret}", "-XMP-exif:GPSLatitude=1.5"];
        string[] exif =
        [
            $"-EXIF:Artist={Secret}", $"-EXIF:Copyright={Secret}", $"-EXIF:SerialNumber={Secret}", $"-EXIF:OwnerName={Secret}",
            $"-EXIF:UserComment={Secret}", $"-EXIF:Make={Secret}", "-EXIF:GPSLatitude=-18.14", "-EXIF:GPSLatitudeRef=S",
            "-EXIF:GPSLongitude=178.44", "-EXIF:GPSLongitudeRef=E", "-EXIF:DateTimeOriginal=2015:08:18 10:00:00",
        ];
        string[] tags = ending switch
        {
            "jpg" =>
            [
                .. exif, $"-IPTC:By-line={Secret}", $"-IPTC:City={Secret}", $"-Comment={Secret}", "-ICC_Profile<=p3.icc",
                "-ThumbnailImage<=thumbnail.jpg", $"-Photoshop:CopyrightFlag=1", $"-CanonVRD:Rotation=90",
            ],
            "png" => [.. exif, $"-PNG:Author={Secret}", $"-PNG:Comment={Secret}", "-PNG:ModifyDate=2015:08:18 10:00:00", "-ICC_Profile<=p3.icc"],
            "gif" => [$"-Comment={Secret}"],
            _ => exif,
        };
        byte[] written = With(picture, ending, folder, [.. everywhere, .. tags]);
        Assert.True(written.AsSpan().IndexOf("Planted"u8) >= 0);
        // An AVIF has a box for what is no box.
        return ending == "avif" ? [.. written, 0, 0, 0, 22, .. "free"u8, .. "Planted Secret"u8] : [.. written, .. "Planted Secret"u8];
    }

    static IEnumerable<string> Found(string file)
    {
        var told = Tool.Run(ExifTool, Path.GetDirectoryName(file) ?? "", "-json", "-a", "-u", file);
        return JsonDocument.Parse(told).RootElement[0].EnumerateObject().Select(tag => tag.Name);
    }
}
