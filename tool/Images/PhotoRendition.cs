using System.Security.Cryptography;

namespace IlnSite.Images;

/// <summary>The only way from bytes to something of a photo that may be published.</summary>
static class PhotoRendition
{
    /// <returns>Null where they hold anything but a picture.</returns>
    public static Rendition? Read(ReadOnlyMemory<byte> bytes) =>
        PictureFile.Read(bytes.Span) is Picture { Extras.IsEmpty: true } picture
            ? new(
                Urls.Photo(Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..16], picture.Ending),
                picture.Width,
                picture.Height,
                picture.ContentType,
                bytes)
            : null;
}
