using System.Buffers.Binary;

namespace IlnSite.Images;

/// <summary>Looks into EXIF data only to name what is worst about it: a photo with any of it is refused.</summary>
static class ExifBlock
{
    const int Entry = 12;
    const int GpsTag = 0x8825;

    /// <param name="tiff">Starts with the byte order (Exif 2.32, 4.5.2, as TIFF 6.0); may be anything.</param>
    public static void Name(ReadOnlySpan<byte> tiff, SortedSet<Extra> extras)
    {
        extras.Add(Extra.Camera);
        if (tiff.Length < 8)
            return;
        var isLittle = tiff.StartsWith("II"u8);
        var start = Long(tiff[4..], isLittle);
        if (start > tiff.Length - 2)
            return;
        var entries = tiff[((int)start + 2)..];
        for (var left = Short(tiff[(int)start..], isLittle); left > 0; left--)
        {
            if (entries.Length < Entry)
                return;
            if (Short(entries, isLittle) == GpsTag)
                extras.Add(Extra.Place);
            entries = entries[Entry..];
        }
        // The second directory of a photo describes its thumbnail (4.5.1).
        if (entries.Length >= 4 && Long(entries, isLittle) != 0)
            extras.Add(Extra.Preview);
    }

    /// <summary>XMP can repeat the EXIF and the place in it, as exif:GPSLatitude and exif:GPSLongitude.</summary>
    public static void NameXmp(ReadOnlySpan<byte> xmp, SortedSet<Extra> extras)
    {
        extras.Add(Extra.Description);
        if (xmp.IndexOf("GPSL"u8) >= 0)
            extras.Add(Extra.Place);
    }

    static int Short(ReadOnlySpan<byte> at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    static uint Long(ReadOnlySpan<byte> at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);
}
