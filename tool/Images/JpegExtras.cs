namespace IlnSite.Images;

/// <summary>The segments of a JPEG that don't make the picture: two harmless ones, and names for the rest.</summary>
static class JpegExtras
{
    const byte App0 = 0xE0, App1 = 0xE1, App2 = 0xE2, App11 = 0xEB, App13 = 0xED, App14 = 0xEE, Com = 0xFE;

    /// <summary>JFIF without a thumbnail (ITU-T T.871, 10.1: its last two bytes are the thumbnail's size), and Adobe's
    /// twelve bytes, without which some colours are decoded wrong (T.872, 6.5.3).</summary>
    public static bool IsHarmless(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        App0 => segment.Length == 14 && segment.StartsWith("JFIF\0"u8) && segment is [.., 0, 0],
        App14 => segment.Length == 12 && segment.StartsWith("Adobe"u8),
        _ => false,
    };

    public static void Name(byte marker, ReadOnlySpan<byte> segment, SortedSet<Extra> extras)
    {
        if (marker == App1 && segment.StartsWith("Exif\0"u8))
            ExifBlock.Name(segment[Math.Min(6, segment.Length)..], extras);
        else if (marker == App1)
            ExifBlock.NameXmp(segment, extras);
        else
            extras.Add(marker switch
            {
                App0 when segment.StartsWith("JF"u8) => Extra.Preview,
                App2 when segment.StartsWith("ICC_PROFILE\0"u8) => Extra.Profile,
                // The second picture of a multi-picture file lies behind the end of the first.
                App2 when segment.StartsWith("MPF\0"u8) => Extra.Preview,
                App11 when segment.StartsWith("JP"u8) => Extra.Origin,
                App13 => Extra.Description,
                Com => Extra.Comment,
                _ => Extra.Other,
            });
    }
}
