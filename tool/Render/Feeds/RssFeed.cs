using NodaTime;

namespace IlnSite.Render.Feeds;

/// <summary>feed.xml of the whole site and beneath each round, topic, tag and the stories: RSS 2.0 as the RSS Advisory
/// Board's best practices advise. Ids never change, and no date comes from the clock.</summary>
static class RssFeed
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        rendering.Feeds.All.Select(feed => feed.Output(kind, FeedFormat.Rss, all => Make(rendering, all)));

    /// <summary>An entry as it stands in every RSS feed that has it.</summary>
    public static byte[] Write(FeedEntry entry)
    {
        var xml = new FeedXml(depth: 2);
        xml.Open("item")
            .Text("title", entry.Title)
            .Text("link", entry.Link)
            .Text("guid", entry.Id, ("isPermaLink", "false"));
        if (entry.Published is { } published)
        {
            xml.Text("pubDate", Date(published));
            if (published != entry.Updated)
                xml.Text("atom:updated", AtomFeed.Date(entry.Updated));
        }
        foreach (var author in entry.Authors)
            xml.Text("dc:creator", author.Name);
        foreach (var category in entry.Categories)
            xml.Text("category", category.Label, ("domain", category.Scheme));
        // Readers take a description for HTML, so that a < must be marked up once more.
        xml.Text("description", entry.Summary.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal));
        if (entry.Html is { } html)
            xml.Text("content:encoded", html);
        if (entry.Photo is { } photo)
        {
            xml.Empty("enclosure", ("url", photo.Link), ("length", Number(photo.Bytes)), ("type", photo.MediaType));
            Media(xml, photo);
        }
        return xml.Close().ToBytes();
    }

    /// <summary>Media RSS, which Atom readers know as well.</summary>
    public static void Media(FeedXml xml, FeedPhoto photo)
    {
        xml.Open("media:content", ("url", photo.Link), ("type", photo.MediaType), ("medium", "image"),
            ("fileSize", Number(photo.Bytes)), ("width", Number(photo.Width)), ("height", Number(photo.Height)));
        if (photo.Alt is { } alt)
            xml.Text("media:description", alt, ("type", "plain"));
        if (photo.By is { } by)
            xml.Text("media:credit", by, ("role", "photographer"));
        if (photo.Licence is { } licence)
            xml.Text("media:license", licence.Name, ("type", "text/html"), ("href", licence.Link));
        xml.Close();
    }

    static byte[] Make(Rendering rendering, Feed feed)
    {
        var (site, urls) = (rendering.Site.Settings, rendering.Urls);
        var xml = Head(rendering)
            .Open("rss",
                ("version", "2.0"),
                ("xmlns:atom", "http://www.w3.org/2005/Atom"),
                ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
                ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
                ("xmlns:h", Xhtml),
                ("xmlns:media", "http://search.yahoo.com/mrss/"))
            .Open("channel")
            .Text("title", feed.LongTitle)
            .Text("link", urls.Absolute(feed.Page))
            .Text("description", feed.Description)
            .Text("language", site.Language);
        if (site.Licence is { } licence)
            xml.Text("copyright", licence.Name);
        if (feed.Items.Length > 0)
            xml.Text("lastBuildDate", Date(feed.Updated));
        xml.Text("generator", "IlnSite")
            .Empty("atom:link", ("href", urls.Absolute(feed.Url(FeedFormat.Rss))), ("rel", "self"), ("type", FeedFormat.Rss.MediaType()));
        Words(xml, rendering);
        return Feed.Join(xml.ToBytes(), feed.Items.Select(item => item.Written.Value.Rss), [], " </channel>\n</rss>\n"u8);
    }

    public const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>XSLT is gone from browsers; a style sheet still makes a feed readable for those who open it in one.</summary>
    public static FeedXml Head(Rendering rendering)
    {
        var xml = new FeedXml(depth: 0).Line("""<?xml version="1.0" encoding="utf-8"?>""");
        return rendering.Theme.Assets.TryGetValue("feed.css", out var style)
            ? xml.Line($"""<?xml-stylesheet type="text/css" href="{Html.Encode(rendering.Urls.Link(style))}"?>""")
            : xml;
    }

    /// <summary>For people who meet the feed in a browser: what this is, and a link that works there. Readers pass over
    /// names that they do not know.</summary>
    public static void Words(FeedXml xml, Rendering rendering) => xml
        .Open("h:p")
        .Text("h:a", rendering.Strings.Text("follow.in_browser"), ("href", rendering.Urls.Absolute(Urls.Follow)))
        .Close();

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>RFC 822 with the four-digit year of RSS 2.0: <c>Tue, 18 Aug 2015 00:00:00 +1000</c>.</summary>
    static string Date(OffsetDateTime when) =>
        when.LocalDateTime.ToString("ddd, dd MMM uuuu HH:mm:ss ", CultureInfo.InvariantCulture) + when.Offset.ToString(
            "+HHmm",
            CultureInfo.InvariantCulture);
}
