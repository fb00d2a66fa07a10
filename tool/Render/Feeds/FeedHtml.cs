using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace IlnSite.Render.Feeds;

/// <summary>A post as a feed reader shows it: every address whole, nothing of the theme.</summary>
static class FeedHtml
{
    static readonly string[] AddressAttributes = ["href", "src", "cite", "poster"];

    public static string Of(Post post, Rendering rendering)
    {
        var photo = post.Meta.Hero is { } hero
            ? PhotoMarkup.Figure(hero, rendering.Urls, key => rendering.Strings.Text(key), isHero: true).Value
            : "";
        return Absolute(photo + post.Body.Html.Value, new(rendering.Urls.Absolute(post.Url)));
    }

    public static string Absolute(string html, Uri page)
    {
        var body = new HtmlParser().ParseDocument(html).Body!; // The parser always makes one.
        foreach (var element in body.Descendants<IElement>())
            foreach (var attribute in AddressAttributes)
                if (element.GetAttribute(attribute) is { } address && Uri.TryCreate(page, address, out var whole))
                    element.SetAttribute(attribute, whole.AbsoluteUri);
        return body.InnerHtml;
    }
}
