namespace IlnSite.Model;

/// <summary>A photo with its credit line: title, maker, source and licence, as Creative Commons licences ask.</summary>
static class PhotoMarkup
{
    /// <param name="words">The theme's words for “Photo”, “by”, “by permission: ”.</param>
    public static Html Figure(Photo photo, Urls urls, Func<string, string> words, bool isHero)
    {
        if (photo.Image is not { } image)
            return Html.Empty;
        var html = new StringBuilder();
        html.Append("<figure class=\"photo\">").Append(PictureMarkup.Of(image, photo.Alt, urls, isHero));
        html.Append("<figcaption>").Append(Credit(photo.Credit, words)).Append("</figcaption></figure>\n");
        return new(html.ToString());
    }

    static string Credit(PhotoCredit credit, Func<string, string> words)
    {
        List<string> parts = [];
        var title = credit.Title is { } name ? $"<cite>{Html.Encode(name)}</cite>" : Html.Encode(words("photo.photo"));
        title = Linked(title, credit.Source);
        parts.Add(credit.By is { } by ? $"{title} {Html.Encode(words("photo.by"))} {Linked(Html.Encode(by), credit.ByLink)}" : title);
        if (credit.Licence is { } licence)
            parts.Add(Linked(Html.Encode(licence.Name), licence.Link));
        if (credit.Permission is { } permission)
            parts.Add($"{Html.Encode(words("photo.permission"))} {Html.Encode(permission)}");
        return string.Join(", ", parts);
    }

    static string Linked(string html, string? link) =>
        link is null ? html : $"<a href=\"{Html.Encode(link)}\">{html}</a>";
}
