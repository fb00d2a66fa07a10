namespace IlnSite.Images;

/// <summary>A photo's renditions in one file: a line with the tint and their number, a line for each with its length
/// and address, in which is its hash, then their bytes one after the other. Read back, each is proven as if it were
/// new.</summary>
static class KeptPhoto
{
    const string Mark = "iln-photo";
    const string NoTint = "-";

    public static byte[] Write(PhotoFile photo)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"{Mark} {photo.Tint ?? NoTint} {photo.Renditions.Length}\n");
        foreach (var one in photo.Renditions)
            head.Append(
                CultureInfo.InvariantCulture,
                $"{one.Bytes.Length} {one.Url}\n");
        return [.. Encoding.ASCII.GetBytes(head.ToString()), .. photo.Renditions.SelectMany(one => one.Bytes.ToArray())];
    }

    /// <returns>Null where it is anything but what was written.</returns>
    public static PhotoFile? Read(ReadOnlyMemory<byte> file)
    {
        if (Line(ref file) is not [Mark, var tint, var number]
            || !int.TryParse(number, out var count) || count is < 1 or > 16
            || (tint != NoTint && (tint.Length != 3 || tint.Any(c => c is < '0' or > '2'))))
            return null;
        var parts = new (int Length, string Url)[count];
        foreach (ref var part in parts.AsSpan())
            if (Line(ref file) is not [var length, var url] || !int.TryParse(length, out var bytes) || bytes < 1)
                return null;
            else
                part = (bytes, url);

        var renditions = ImmutableArray.CreateBuilder<Rendition>();
        foreach (var (length, url) in parts)
        {
            if (length > file.Length || PhotoRendition.Read(file[..length]) is not { } rendition
                || rendition.Url.Path != url)
                return null;
            renditions.Add(rendition);
            file = file[length..];
        }
        return file.IsEmpty ? new(renditions.DrainToImmutable(), tint == NoTint ? null : tint) : null;
    }

    /// <summary>The words of the next line; none where there is no such line.</summary>
    static string[] Line(ref ReadOnlyMemory<byte> file)
    {
        var end = file.Span[..Math.Min(file.Length, 256)].IndexOf((byte)'\n');
        if (end < 0)
            return [];
        var words = Encoding.Latin1.GetString(file.Span[..end]).Split(' ');
        file = file[(end + 1)..];
        return words;
    }
}
