namespace IlnSite.Images;

/// <summary>
/// The bytes of a file → what they are, by the parts that its format has; no pixel is decoded. It serves twice: it
/// bounds a picture that comes in before any library sees it, and it proves of each that goes out that it holds nothing
/// but the picture. Each format is read by a list of the parts that may stand in it, never by a list of bad ones, so
/// that what nobody thought of is found too; what somebody hides in the compressed picture on purpose is not.
/// </summary>
static class PictureFile
{
    public static Scan Read(ReadOnlySpan<byte> bytes) =>
        JpegFile.Starts(bytes) ? JpegFile.Read(bytes)
        : PngFile.Starts(bytes) ? PngFile.Read(bytes)
        : WebpFile.Starts(bytes) ? WebpFile.Read(bytes)
        : GifFile.Starts(bytes) ? GifFile.Read(bytes)
        : AvifFile.Starts(bytes) ? AvifFile.Read(bytes)
        : ForeignFile.Name(bytes);
}
