namespace IlnSite.Images;

/// <summary>Says of a file that is none of the pictures read here what it is and what to do with it.</summary>
static class ForeignFile
{
    const string SaveAsJpeg = "open it in a picture program and save it as JPEG";

    public static Refused Name(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return new("The file is empty.", "copy the photo here once more, from where it is whole");
        if (IsSvg(bytes))
            return new("This is an SVG drawing; only the theme may have such.", "open it and export it as PNG");
        // ISO/IEC 14496-12, 4.3: “ftyp” and the brand stand behind four bytes of length.
        var brand = bytes.Length >= 12 && bytes[4..].StartsWith("ftyp"u8) ? bytes[8..12] : [];
        if (IsHeic(brand))
            return new(
                "This is a HEIC photo, as iPhones make them, and most other programs cannot open it.",
                "open it on the phone or in a picture program and save it as JPEG; iPhones make JPEG themselves once "
                + "Settings › Camera › Formats says Most Compatible");
        return new("This is not a JPEG, PNG, WebP, GIF or AVIF picture, whatever the ending of its name.", SaveAsJpeg);
    }

    /// <summary>The brands of ISO/IEC 23008-12: heic and its kin, hevc and its kin, and mif1 for any of them.</summary>
    static bool IsHeic(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) || brand.StartsWith("mif1"u8);

    static bool IsSvg(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        var start = bytes[..Math.Min(4096, bytes.Length)].TrimStart(" \t\r\n"u8);
        return start.StartsWith("<"u8) && start.IndexOf("<svg"u8) >= 0;
    }
}
