using System.Xml;
using NodaTime;

namespace IlnSite.Render.Feeds;

/// <summary>/feed.xml: RSS 2.0 with the newest posts in full, as the RSS Advisory Board's best practices advise.
/// Ids never change, and no date comes from the clock.</summary>
static class RssFeed
{
    const string Atom = "http://www.w3.org/2005/Atom";

    const string Content = "http://purl.org/rss/1.0/modules/content/";

    const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static IEnumerable<Output> Plan(string kind, Rendering rendering)
    {
        ImmutableArray<Post> posts = [.. rendering.Site.Posts.Where(post => post.Unpublished is null).Take(rendering.Site.Settings.FeedEntries)];
        yield return new(
            Urls.Feed,
            kind,
            null,
            [.. posts.Select(post => post.Source.File)],
            _ => Make(rendering, posts));
    }

    static byte[] Make(Rendering rendering, ImmutableArray<Post> posts) => XmlText.Write(xml =>
    {
        var (site, urls) = (rendering.Site.Settings, rendering.Urls);
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteStartElement("channel");
        Text(xml, "title", site.Title);
        Text(xml, "link", urls.Absolute(Urls.Home));
        Text(xml, "description", site.Description ?? site.Tagline ?? site.Title);
        Text(xml, "language", site.Language);
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("href", urls.Absolute(Urls.Feed));
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
        foreach (var post in posts)
            Item(xml, rendering, post);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    static void Item(XmlWriter xml, Rendering rendering, Post post)
    {
        var site = rendering.Site.Settings;
        xml.WriteStartElement("item");
        Text(xml, "title", post.Meta.Title);
        Text(xml, "link", rendering.Urls.Absolute(post.Url));
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(XmlText.Clean(FeedId.Of(post.Meta, site.FirstHost)));
        xml.WriteEndElement();
        Text(xml, "pubDate", Date(site.TimeZone.AtLeniently(post.Meta.Date)));
        foreach (var author in post.Meta.Authors)
            xml.WriteElementString("creator", DublinCore, XmlText.Clean(author.Name));
        foreach (var tag in post.Meta.Tags)
            Text(xml, "category", tag);
        Text(xml, "description", post.Summary);
        if (!site.FeedSummaryOnly)
            xml.WriteElementString("encoded", Content, XmlText.Clean(FeedHtml.Of(post, rendering)));
        xml.WriteEndElement();
    }

    /// <summary>RFC 822 with the four-digit year of RSS 2.0: <c>Tue, 18 Aug 2015 00:00:00 +1000</c>.</summary>
    static string Date(ZonedDateTime when) =>
        when.ToString("ddd, dd MMM uuuu HH:mm:ss ", CultureInfo.InvariantCulture) + when.Offset.ToString(
            "+HHmm",
            CultureInfo.InvariantCulture);

    static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, XmlText.Clean(text));
}
