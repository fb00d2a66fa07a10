using System.Buffers.Binary;

namespace IlnSite.Images;

/// <summary>A JPEG is a row of segments, each begun by a marker (ITU-T T.81, annex B). Those that make the picture may
/// stand in it; every other is named.</summary>
static class JpegFile
{
    // Table B.1.
    const byte Sof0 = 0xC0, Sof1 = 0xC1, Sof2 = 0xC2, Dht = 0xC4, Sof15 = 0xCF, Rst0 = 0xD0, Rst7 = 0xD7, Soi = 0xD8;
    const byte Eoi = 0xD9, Sos = 0xDA, Dqt = 0xDB, Dri = 0xDD;

    /// <summary>Of a picture that sharpens while it loads; programs write about ten. Each costs the time of a
    /// picture.</summary>
    const int MostScans = 32;

    public static bool Starts(ReadOnlySpan<byte> bytes) => bytes is [0xFF, Soi, 0xFF, ..];

    public static Scan Read(ReadOnlySpan<byte> bytes)
    {
        var extras = new SortedSet<Extra>();
        // A table given twice before a scan uses it could hold anything the first time.
        var seen = new HashSet<(byte Marker, byte Id)>();
        var (width, height, components, scans) = (0, 0, 0, 0);
        var at = 2;
        while (Marker(bytes, ref at) is { } marker)
        {
            if (marker == Eoi)
                return scans > 0 ? End(width, height, bytes[at..], extras) : Scan.Damaged;
            if (marker is < Sof0 or (>= Rst0 and <= Soi))
                return Scan.Damaged;
            if (!HasSegment(bytes, ref at, out var segment))
                return Scan.CutOff;
            switch (marker)
            {
                case Sof0 or Sof1 or Sof2 when components == 0 && IsFrame(segment):
                    // Twelve bits a colour are for medicine.
                    if (segment[0] != 8)
                        return Scan.Unusual;
                    height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
                    width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
                    components = segment[5];
                    break;
                case Dht or Dqt when AreTables(marker, segment, seen, extras):
                case Dri when segment.Length == 2:
                    break;
                case Sos when IsScan(segment, components):
                    if (++scans > MostScans)
                        return Scan.Unusual;
                    seen.RemoveWhere(part => part.Marker == Dht);
                    at = AfterScan(bytes, at);
                    break;
                case Sof0 or Sof1 or Sof2 or Dht or Dqt or Dri or Sos:
                    return Scan.Damaged;
                case <= Sof15:
                    return Scan.Unusual;
                default:
                    if (JpegExtras.IsHarmless(marker, segment) && seen.Add((marker, 0)))
                        break;
                    JpegExtras.Name(marker, segment, extras);
                    break;
            }
        }
        return at < bytes.Length ? Scan.Damaged : Scan.CutOff;
    }

    static Picture End(int width, int height, ReadOnlySpan<byte> after, SortedSet<Extra> extras)
    {
        // Phones put a film here, and programs that overwrite a file may leave the rest of the old one.
        if (!after.IsEmpty)
            extras.Add(Extra.After);
        return new("jpg", "image/jpeg", width, height, [.. extras]);
    }

    /// <summary>The next marker; null at the end of the file or where none stands.</summary>
    static byte? Marker(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (at < bytes.Length && bytes[at] != 0xFF)
            return null;
        // B.1.1.2: any number of FF may stand before a marker.
        while (at < bytes.Length && bytes[at] == 0xFF)
            at++;
        return at < bytes.Length ? bytes[at++] : null;
    }

    static bool HasSegment(ReadOnlySpan<byte> bytes, ref int at, out ReadOnlySpan<byte> segment)
    {
        segment = [];
        if (bytes.Length - at < 2)
            return false;
        // B.1.1.4: the length counts its own two bytes.
        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
        if (length < 2 || length > bytes.Length - at)
            return false;
        segment = bytes.Slice(at + 2, length - 2);
        at += length;
        return true;
    }

    /// <summary>B.2.2. A height of 0, given only after the scan, is read by no browser.</summary>
    static bool IsFrame(ReadOnlySpan<byte> segment) =>
        segment.Length > 6 && segment.Length == 6 + (3 * segment[5]) && segment[5] is 1 or 3 or 4
        && segment[1..3].ContainsAnyExcept((byte)0) && segment[3..5].ContainsAnyExcept((byte)0);

    /// <summary>B.2.3: some of the frame's components, two bytes each, between one byte and three.</summary>
    static bool IsScan(ReadOnlySpan<byte> segment, int components) =>
        segment.Length > 4 && segment[0] > 0 && segment[0] <= components && segment.Length == 4 + (2 * segment[0]);

    /// <summary>B.2.4.1, B.2.4.2: the tables fill their segment to its last byte.</summary>
    static bool AreTables(
        byte marker,
        ReadOnlySpan<byte> segment,
        HashSet<(byte Marker, byte Id)> seen,
        SortedSet<Extra> extras)
    {
        while (!segment.IsEmpty)
        {
            var (form, id) = (segment[0] >> 4, segment[0] & 15);
            if (form > 1 || id > 3 || (marker == Dht && segment.Length < 17))
                return false;
            var length = marker == Dqt ? 1 + (64 << form) : 17;
            if (marker == Dht)
                foreach (var codes in segment[1..17])
                    length += codes;
            if (length > segment.Length)
                return false;
            if (!seen.Add((marker, segment[0])))
                extras.Add(Extra.Other);
            segment = segment[length..];
        }
        return true;
    }

    /// <summary>B.1.1.5: in a scan FF is followed by a zero, by a restart marker, or by what ends the scan.</summary>
    static int AfterScan(ReadOnlySpan<byte> bytes, int at)
    {
        while (bytes[at..].IndexOf((byte)0xFF) is >= 0 and var ahead && at + ahead + 1 < bytes.Length)
        {
            at += ahead;
            if (bytes[at + 1] is 0 or (>= Rst0 and <= Rst7))
                at += 2;
            else if (bytes[at + 1] is 0xFF)
                at++;
            else
                return at;
        }
        return bytes.Length;
    }
}
