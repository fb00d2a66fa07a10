namespace IlnSite.Render.Cards;

/// <summary>A title broken into lines for a social card: SVG breaks none, and the fonts of the machine that draws are
/// not known here, so widths are those of a wide book serif, bold.</summary>
/// <param name="Size">Of the letters, in pixels.</param>
sealed record CardTitle(ImmutableArray<string> Lines, int Size)
{
    /// <summary>The room between the margins of a card, in pixels.</summary>
    public const double Whole = CardDrawing.Width - (2 * 72);

    /// <summary>The same where a photo takes the other part.</summary>
    public const double BesidePhoto = Whole - PhotoWidth - 48;

    public const double PhotoWidth = 432;

    /// <summary>Longer titles are set smaller; what does not fit into the last of these is cut.</summary>
    static readonly ImmutableArray<(int Size, int Lines)> Sizes = [(84, 2), (70, 3), (58, 4), (50, 4)];

    /// <summary>Signs with which no line begins.</summary>
    const string Closing = "、。，．！？：；）」』】〉》〕’”…ー,.!?:;)";

    public static CardTitle Of(string title, double room = Whole)
    {
        var parts = Parts(WithoutPictures(title));
        var longest = parts.Max(part => WidthOf(part.TrimEnd()));
        // Rather smaller letters than a word in two, as a hashtag would be beside a photo.
        foreach (var isWhole in new[] { true, false })
            foreach (var (size, most) in Sizes)
                if ((longest <= room / size || !isWhole) && Broken(parts, room / size) is var lines && lines.Length <= most)
                    return new(Balanced(parts, room / size, lines), size);
        var (smallest, last) = Sizes[^1];
        var cut = Broken(parts, (room / smallest) - 1)[..last];
        return new(cut.SetItem(last - 1, cut[^1].TrimEnd(' ', ',', '.', ':', ';') + "…"), smallest);
    }

    /// <summary>A text in letters of one size, on as many lines as it takes.</summary>
    public static ImmutableArray<string> LinesOf(string text, int size, double room) => Broken(Parts(WithoutPictures(text)), room / size);

    /// <summary>As many lines, as equally long as can be: no single word is left on the last one.</summary>
    static ImmutableArray<string> Balanced(ImmutableArray<string> parts, double room, ImmutableArray<string> lines)
    {
        for (var share = 0.5; share < 1; share += 0.05)
            if (Broken(parts, room * share) is var narrow && narrow.Length == lines.Length)
                return narrow;
        return lines;
    }

    static ImmutableArray<string> Broken(ImmutableArray<string> parts, double room)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var part in parts)
        {
            if (line.Length > 0 && WidthOf((line + part).TrimEnd()) > room)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }
            line += part;
            while (WidthOf(line.TrimEnd()) > room && Head(line, room) is var head && head.Length < line.Length)
            {
                lines.Add(head);
                line = line[head.Length..];
            }
        }
        if (line.TrimEnd().Length > 0 || lines.Count == 0)
            lines.Add(line.TrimEnd());
        return lines.ToImmutable();
    }

    /// <summary>As much of a word as fits, at least one sign of it.</summary>
    static string Head(string word, double room)
    {
        var elements = StringInfo.GetTextElementEnumerator(word);
        var (head, width) = ("", 0.0);
        while (elements.MoveNext())
        {
            width += WidthOf(elements.GetTextElement());
            if (head.Length > 0 && width > room)
                break;
            head += elements.GetTextElement();
        }
        return head;
    }

    /// <summary>Words with the space behind them; Chinese, Japanese and Korean by their signs.</summary>
    static ImmutableArray<string> Parts(string title)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        var elements = StringInfo.GetTextElementEnumerator(title);
        var part = "";
        while (elements.MoveNext())
        {
            var sign = elements.GetTextElement();
            var isSpace = string.IsNullOrWhiteSpace(sign) && sign != "\u00A0" && sign != "\u202F";
            var begins = part.EndsWith(' ') ? !isSpace
                : part.Length > 0 && (IsWide(sign) || IsWide(part)) && !isSpace && !Closing.Contains(sign, StringComparison.Ordinal);
            if (begins)
            {
                parts.Add(part);
                part = "";
            }
            part += !isSpace ? sign : part.Length == 0 || part.EndsWith(' ') ? "" : " ";
        }
        parts.Add(part);
        return parts.ToImmutable();
    }

    /// <summary>Few machines that build sites have a font of emoji: boxes with numbers would stand there.</summary>
    static string WithoutPictures(string title) => string.Concat(
        title.EnumerateRunes().Where(rune => rune.Value is not ((>= 0x1F000 and <= 0x1FAFF) or 0xFE0F)));

    static bool IsWide(string part) => part.EnumerateRunes().LastOrDefault(rune => !IsMark(rune)) is var rune && IsWide(rune);

    /// <summary>In shares of the letters' size.</summary>
    static double WidthOf(string text) => text.EnumerateRunes().Sum(rune => rune switch
    {
        _ when IsMark(rune) => 0,
        _ when IsWide(rune) => 1.05,
        { Value: ' ' } => 0.34,
        { Value: < 0x80 } when "iIjl.,:;'!|()[]-".Contains((char)rune.Value, StringComparison.Ordinal) => 0.4,
        { Value: 'f' or 'r' or 's' or 't' } => 0.5,
        { Value: 'm' or 'w' or 'M' or 'W' or '@' or '%' } => 0.98,
        _ when Rune.IsUpper(rune) => 0.76,
        { Value: 0x2013 or 0x2026 } => 0.75,
        { Value: 0x2014 } => 1,
        _ => 0.62,
    });

    static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    /// <summary>The blocks of East Asian scripts (UAX #11, W and F, in broad strokes).</summary>
    static bool IsWide(Rune rune) => rune.Value
        is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x20000 and <= 0x3FFFD);
}
