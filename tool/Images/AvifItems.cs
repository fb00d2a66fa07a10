namespace IlnSite.Images;

/// <summary>What the box “meta” of an AVIF says stands in the file (ISO/IEC 14496-12, 8.11; ISO/IEC 23008-12, 6 and
/// 9).</summary>
sealed class AvifItems
{
    const int MostItems = 64;
    const int MostProperties = 1024;

    const string Transparency = "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0";

    readonly Dictionary<long, AvifItem> items = [];
    readonly List<(string Type, int Width, int Height)> properties = [];
    readonly SortedSet<Extra> extras;
    long primary;

    AvifItems(SortedSet<Extra> extras) => this.extras = extras;

    public IEnumerable<AvifItem> All => items.Values;

    public AvifItem? Primary => items.GetValueOrDefault(primary);

    /// <returns>Null where it cannot be understood.</returns>
    public static AvifItems? Read(ReadOnlySpan<byte> meta, SortedSet<Extra> extras)
    {
        var found = new AvifItems(extras);
        var reader = new BoxReader(meta);
        reader.Version();
        while (!reader.IsAtEnd)
        {
            var content = reader.Box(out var type);
            if (!reader.IsSound || !found.Add(type, content) || found.items.Count > MostItems)
                return null;
        }
        return found;
    }

    bool Add(string type, ReadOnlySpan<byte> content)
    {
        switch (type)
        {
            case "hdlr":
                // 8.4.3: four letters among zeros, and a name that may be empty.
                if (content.Length != 25 || !content[8..].StartsWith("pict"u8) || content[..8].ContainsAnyExcept((byte)0)
                    || content[12..].ContainsAnyExcept((byte)0))
                    extras.Add(Extra.Description);
                return true;
            case "pitm":
                var reader = new BoxReader(content);
                primary = reader.Number(reader.Version() == 0 ? 2 : 4);
                return reader.IsSound && reader.IsAtEnd;
            case "iinf":
                return AddNames(content);
            case "iloc":
                return AddPlaces(content);
            case "iprp":
                return AddProperties(content);
            case "iref":
                return AddReferences(content);
            default:
                extras.Add(Extra.Other);
                return true;
        }
    }

    AvifItem ItemOf(long id) => items.TryGetValue(id, out var item) ? item : items[id] = new();

    /// <summary>8.11.6.</summary>
    bool AddNames(ReadOnlySpan<byte> content)
    {
        var reader = new BoxReader(content);
        reader.Number(reader.Version() == 0 ? 2 : 4);
        while (!reader.IsAtEnd)
        {
            var entry = new BoxReader(reader.Box(out var type));
            var version = entry.Version();
            if (type != "infe" || version is not (2 or 3) || items.Count > MostItems)
                return false;
            var item = ItemOf(entry.Number(version == 2 ? 2 : 4));
            entry.Number(2);
            item.Type = entry.Text();
            var hasName = entry.Rest() is not [0];
            if (!entry.IsSound)
                return false;
            if (item.Type == "Exif")
                extras.Add(Extra.Camera);
            else if (item.Type == "mime")
                extras.Add(Extra.Description);
            else if (item.Type != "av01" || hasName)
                extras.Add(Extra.Other);
        }
        return reader.IsSound;
    }

    /// <summary>8.11.3. Items in pieces are for films.</summary>
    bool AddPlaces(ReadOnlySpan<byte> content)
    {
        var reader = new BoxReader(content);
        var version = reader.Version();
        var sizes = (int)reader.Number(2);
        var (offsetSize, lengthSize, baseSize) = (sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15);
        var indexSize = version == 0 ? 0 : sizes & 15;
        for (var left = reader.Number(version < 2 ? 2 : 4); left > 0 && reader.IsSound; left--)
        {
            var item = ItemOf(reader.Number(version < 2 ? 2 : 4));
            // Only in the file itself, neither beside the list nor in another file.
            if (items.Count > MostItems || (version > 0 && reader.Number(2) != 0) || reader.Number(2) != 0)
                return false;
            var start = reader.Number(baseSize);
            if (reader.Number(2) != 1)
                return false;
            reader.Number(indexSize);
            item.Start = start + reader.Number(offsetSize);
            item.Length = reader.Number(lengthSize);
        }
        return reader.IsSound && reader.IsAtEnd && Math.Max(offsetSize, Math.Max(lengthSize, baseSize)) <= 8;
    }

    /// <summary>ISO/IEC 23008-12, 9.3: a list of properties, then which item has which.</summary>
    bool AddProperties(ReadOnlySpan<byte> content)
    {
        var reader = new BoxReader(content);
        while (!reader.IsAtEnd)
        {
            var part = new BoxReader(reader.Box(out var type));
            if (type == "ipma" ? !Associate(part) : type != "ipco")
                return false;
            while (type == "ipco" && !part.IsAtEnd)
            {
                var property = part.Box(out var name);
                var size = new BoxReader(name == "ispe" ? property : default);
                size.Number(4);
                properties.Add((name, (int)size.Number(4), (int)size.Number(4)));
                NameProperty(name, property);
            }
            if (type == "ipco" && (!part.IsSound || properties.Count > MostProperties))
                return false;
        }
        return reader.IsSound;
    }

    bool Associate(BoxReader reader)
    {
        var head = reader.Number(4);
        var (isLongId, isLongIndex) = (head >> 24 > 0, (head & 1) == 1);
        for (var left = reader.Number(4); left > 0 && reader.IsSound; left--)
        {
            var item = ItemOf(reader.Number(isLongId ? 4 : 2));
            if (items.Count > MostItems)
                return false;
            for (var count = reader.Number(1); count > 0; count--)
            {
                var index = (int)(reader.Number(isLongIndex ? 2 : 1) & (isLongIndex ? 0x7FFF : 0x7F));
                if (index > 0 && index <= properties.Count
                    && properties[index - 1] is ("ispe", > 0 and var width, > 0 and var height))
                    item.Size = (width, height);
            }
        }
        return reader.IsSound && reader.IsAtEnd;
    }

    /// <summary>Each of those needed has just the size that it needs, so nothing fits in besides.</summary>
    void NameProperty(string name, ReadOnlySpan<byte> content)
    {
        var isNeeded = name switch
        {
            "ispe" => content.Length == 12,
            "pixi" => content.Length > 4 && content.Length == 5 + content[4],
            "av1C" => content.Length == 4,
            "auxC" => content.Length > 4 && Encoding.Latin1.GetString(content[4..]) == Transparency,
            "colr" => content.Length == 11 && content.StartsWith("nclx"u8),
            _ => false,
        };
        if (!isNeeded)
            extras.Add(name == "colr" ? Extra.Profile : Extra.Other);
    }

    /// <summary>8.11.12. A transparency belongs to its picture; other bonds are to previews and descriptions.</summary>
    bool AddReferences(ReadOnlySpan<byte> content)
    {
        var reader = new BoxReader(content);
        var idSize = reader.Version() == 0 ? 2 : 4;
        while (!reader.IsAtEnd)
        {
            var bond = new BoxReader(reader.Box(out var type));
            bond.Number(idSize);
            var count = bond.Number(2);
            bond.Take(count * idSize);
            if (!bond.IsSound || !bond.IsAtEnd || count > MostItems)
                return false;
            if (type != "auxl")
                extras.Add(type == "thmb" ? Extra.Preview : Extra.Other);
        }
        return reader.IsSound;
    }
}

/// <summary>A part of an AVIF: a picture, or what is told of it.</summary>
sealed class AvifItem
{
    public string Type { get; set; } = "";

    public long Start { get; set; }

    public long Length { get; set; }

    public (int Width, int Height)? Size { get; set; }
}
