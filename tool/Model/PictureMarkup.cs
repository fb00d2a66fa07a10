namespace IlnSite.Model;

/// <summary>A photo's picture element: the browser takes the smallest format that it knows, and of that the size that
/// the screen needs.</summary>
static class PictureMarkup
{
    /// <summary>How wide a photo stands in the default theme's text: 36rem at most, else the page without its margins.
    /// Widths of <see cref="Widths"/> follow from it.</summary>
    const string InText = "(min-width: 705px) 648px, 92vw";

    /// <summary>The widths in which photos are published: what the text's column takes on a phone of 360 pixels of
    /// double and triple density (332 × 2 and × 3) and on a screen of double density (648 × 2). Chrome, Firefox and
    /// Safari choose differently between two; phones of 360 to 412 pixels take one of the first two.</summary>
    public static readonly ImmutableArray<int> Widths = [664, 996, 1296];

    /// <param name="alt">Null for decoration.</param>
    /// <param name="sizes">How wide it stands in which window (HTML Standard, sizes attributes); null for a photo in a
    /// text.</param>
    /// <param name="isHero">The first thing that is seen: loaded at once and before others.</param>
    public static Html Of(PhotoFile image, string? alt, Urls urls, bool isHero, string? sizes = null)
    {
        var html = new StringBuilder("<picture>");
        var formats = image.Renditions.GroupBy(rendition => rendition.ContentType).ToArray();
        foreach (var format in formats[..^1])
            html.Append(CultureInfo.InvariantCulture, $"<source type=\"{format.Key}\"{Sources(format, urls, sizes)}>");
        html.Append(CultureInfo.InvariantCulture, $"<img src=\"{Html.Encode(urls.Link(image.Fallback.Url))}\"");
        if (formats[^1].Count() > 1)
            html.Append(Sources(formats[^1], urls, sizes));
        html.Append(
            CultureInfo.InvariantCulture,
            $" width=\"{image.Width}\" height=\"{image.Height}\" alt=\"{Html.Encode(alt ?? "")}\"");
        html.Append(isHero ? " fetchpriority=\"high\"" : " loading=\"lazy\"").Append(" decoding=\"async\"");
        if (image.Tint is { } tint)
            html.Append(CultureInfo.InvariantCulture, $" class=\"tint-{tint}\"");
        return new(html.Append("></picture>").ToString());
    }

    static string Sources(IEnumerable<Rendition> renditions, Urls urls, string? sizes)
    {
        var set = string.Join(
            ", ",
            renditions.Select(one => string.Create(CultureInfo.InvariantCulture, $"{urls.Link(one.Url)} {one.Width}w")));
        return $" srcset=\"{Html.Encode(set)}\" sizes=\"{Html.Encode(sizes ?? InText)}\"";
    }
}
