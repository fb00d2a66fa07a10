using System.Buffers.Binary;

namespace IlnSite.Tests.SamplePhotos;

/// <summary>What a camera writes about a photo and whoever took it, all of it invented: a TIFF structure (Exif 2.32).</summary>
static class Exif
{
    public static byte[] Block(int orientation)
    {
        // Each directory stands behind the one before; the offsets in it count from the start of the block.
        var camera = 8 + Picture(orientation, 0, 0).Length;
        var place = camera + Camera(0).Length;
        return [.. "II*\0\u0008\0\0\0"u8, .. Picture(orientation, camera, place), .. Camera(camera), .. Place(place)];
    }

    static byte[] Picture(int orientation, int camera, int place) => Directory(
        8,
        Words(0x010F, "Invented Cameras"),
        Words(0x0110, "Model of nothing"),
        new(0x0112, 3, 1, Number(orientation, 2)),
        Words(0x0131, "Invented software 1.0"),
        Words(0x013B, Planted.Artist),
        Words(0x8298, $"Copyright {Planted.Artist}"),
        new(0x8769, 4, 1, Number(camera, 4)),
        new(0x8825, 4, 1, Number(place, 4)));

    static byte[] Camera(int at) => Directory(
        at,
        Words(0x9003, "2015:08:18 07:41:09"),
        Words(0xA430, Planted.Owner),
        Words(0xA431, Planted.Serial));

    static byte[] Place(int at) => Directory(
        at,
        Words(1, "S"),
        Degrees(2, 33, 51, 3145),
        Words(3, "E"),
        Degrees(4, 151, 12, 5512),
        Words(29, "2015:08:18"));

    /// <param name="at">Where the directory stands in the block.</param>
    static byte[] Directory(int at, params ReadOnlySpan<Entry> entries)
    {
        var head = new List<byte>(Number(entries.Length, 2));
        var tail = new List<byte>();
        var behind = at + 2 + (entries.Length * 12) + 4;
        foreach (var (tag, type, count, value) in entries)
        {
            head.AddRange([.. Number(tag, 2), .. Number(type, 2), .. Number(count, 4)]);
            if (value.Length <= 4)
                head.AddRange([.. value, .. new byte[4 - value.Length]]);
            else
            {
                head.AddRange(Number(behind + tail.Count, 4));
                tail.AddRange([.. value, .. new byte[value.Length % 2]]);
            }
        }
        return [.. head, 0, 0, 0, 0, .. tail];
    }

    static Entry Words(int tag, string text) => new(tag, 2, text.Length + 1, [.. Encoding.ASCII.GetBytes(text), 0]);

    static Entry Degrees(int tag, int degrees, int minutes, int hundredths) => new(tag, 5, 3,
        [.. Number(degrees, 4), .. Number(1, 4), .. Number(minutes, 4), .. Number(1, 4), .. Number(hundredths, 4), .. Number(100, 4)]);

    static byte[] Number(int value, int size)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes[..size];
    }

    /// <param name="Type">2 text, 3 short, 4 long, 5 ratio.</param>
    readonly record struct Entry(int Tag, int Type, int Count, byte[] Value);
}
