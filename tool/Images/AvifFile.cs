namespace IlnSite.Images;

/// <summary>An AVIF is a row of boxes (ISO/IEC 14496-12); one tells what stands where in the others (ISO/IEC 23008-12,
/// and AV1 Image File Format, 2). A picture with its transparency may stand in it; every other part is named.</summary>
static class AvifFile
{
    static readonly string[] Brands = ["avif", "mif1", "miaf", "MA1A", "MA1B"];

    public static bool Starts(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 16 || !bytes[4..].StartsWith("ftyp"u8))
            return false;
        var length = new BoxReader(bytes).Number(4);
        var brands = bytes[8..(int)Math.Clamp(length, 12, Math.Min(bytes.Length, 256))];
        for (var at = 0; at + 4 <= brands.Length; at += 4)
            if (brands[at..].StartsWith("avif"u8) || brands[at..].StartsWith("avis"u8))
                return true;
        return false;
    }

    public static Scan Read(ReadOnlySpan<byte> bytes)
    {
        var extras = new SortedSet<Extra>();
        AvifItems? items = null;
        List<Range> data = [];
        var reader = new BoxReader(bytes);
        while (!reader.IsAtEnd)
        {
            var content = reader.Box(out var type);
            if (!reader.IsSound)
                return Scan.CutOff;
            switch (type)
            {
                case "ftyp":
                    NameBrands(content, extras);
                    break;
                case "meta" when items is null:
                    items = AvifItems.Read(content, extras);
                    if (items is null)
                        return Scan.Damaged;
                    break;
                case "mdat":
                    data.Add((reader.Position - content.Length)..reader.Position);
                    break;
                case "moov":
                    return Scan.Moving;
                default:
                    extras.Add(Extra.Other);
                    break;
            }
        }
        return items is null ? Scan.CutOff : Judge(bytes, items, data, extras);
    }

    static Scan Judge(ReadOnlySpan<byte> bytes, AvifItems items, List<Range> data, SortedSet<Extra> extras)
    {
        if (items.Primary is not { Type: "av01", Size: { } size }
            || items.All.Any(item => item.Type is "grid" or "iovl" or "iden"))
            return Scan.Unusual;
        var seen = new List<(long Start, long End)>();
        var most = (long)size.Width * size.Height;
        foreach (var item in items.All)
        {
            if (item.Start < 0 || item.Length < 0 || item.Start > bytes.Length - item.Length)
                return Scan.CutOff;
            seen.Add((item.Start, item.Start + item.Length));
            if (item.Type != "av01")
                continue;
            if (Av1Data.Read(bytes.Slice((int)item.Start, (int)item.Length)) is not { } picture)
                return Scan.Damaged;
            most = Math.Max(most, picture.Pixels);
            if (picture.HasExtras)
                extras.Add(Extra.Other);
        }
        if (!IsFilled(data, seen))
            extras.Add(Extra.After);
        return new Picture("avif", "image/avif", size.Width, size.Height, [.. extras]) { Pixels = most };
    }

    /// <summary>Whether no byte of the data belongs to nothing.</summary>
    static bool IsFilled(List<Range> data, List<(long Start, long End)> seen)
    {
        seen.Sort();
        foreach (var range in data)
        {
            long at = range.Start.Value;
            foreach (var (start, end) in seen)
                if (start <= at && end > at)
                    at = end;
            if (at < range.End.Value)
                return false;
        }
        return true;
    }

    static void NameBrands(ReadOnlySpan<byte> content, SortedSet<Extra> extras)
    {
        var reader = new BoxReader(content);
        reader.Text();
        if (reader.Number(4) != 0)
            extras.Add(Extra.Other);
        while (!reader.IsAtEnd)
            if (!Brands.Contains(reader.Text()))
                extras.Add(Extra.Other);
    }
}
