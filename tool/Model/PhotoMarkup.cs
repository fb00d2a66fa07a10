namespace IlnSite.Model;

/// <summary>A photo with its caption and credit line.</summary>
static class PhotoMarkup
{
    /// <summary>How wide a photo stands in the default theme's galleries: three columns, two, one.</summary>
    public const string InGallery = "(min-width: 1152px) 340px, (min-width: 660px) 45vw, 92vw";

    /// <param name="words">The theme's words for the credit line.</param>
    public static Html Figure(Photo photo, Urls urls, Func<string, string> words, bool isHero)
    {
        if (photo.Image is not { } image)
            return Html.Empty;
        var html = new StringBuilder();
        html.Append("<figure class=\"photo\">").Append(PictureMarkup.Of(image, photo.Alt, urls, isHero));
        html.Append("<figcaption>").Append(Caption(photo, words)).Append("</figcaption></figure>\n");
        return new(html.ToString());
    }

    /// <summary>The editor's words and the credit. The direction of a credit is that of the theme's words in it: names
    /// from elsewhere stand apart in bdi, which is not looked at.</summary>
    public static string Caption(Photo photo, Func<string, string> words)
    {
        var caption = photo.Caption is { } text ? $"<span class=\"caption\">{Html.Encode(text)}</span> " : "";
        return $"{caption}<span class=\"credit\" dir=\"auto\">{CreditLine.Of(photo.Credit, words)}</span>";
    }
}
