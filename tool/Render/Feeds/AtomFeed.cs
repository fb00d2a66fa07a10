using NodaTime;

namespace IlnSite.Render.Feeds;

/// <summary>atom.xml of the whole site and beneath each round, topic, tag and the stories: Atom 1.0 (RFC 4287). The whole
/// site's leads back through an archive of every post (RFC 5005), <see cref="AtomArchive"/>.</summary>
static class AtomFeed
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        rendering.Feeds.All.Select(feed => feed.Output(kind, FeedFormat.Atom, all => Make(rendering, all)));

    /// <summary>An entry as it stands in every Atom feed that has it.</summary>
    public static byte[] Write(FeedEntry entry)
    {
        var xml = new FeedXml(depth: 1);
        xml.Open("entry", ("xml:lang", entry.Language))
            .Text("id", entry.Id)
            .Text("title", entry.Title)
            .Empty("link", ("href", entry.Link), ("rel", "alternate"), ("type", "text/html"));
        if (entry.Published is { } published)
            xml.Text("published", Date(published));
        xml.Text("updated", Date(entry.Updated));
        foreach (var author in entry.Authors)
            xml.Open("author").Text("name", author.Name).Text("uri", author.Link).Close();
        foreach (var (scheme, term, label) in entry.Categories)
            xml.Empty("category", ("term", term), ("scheme", scheme), ("label", label));
        if (entry.Summary.Length > 0)
            xml.Text("summary", entry.Summary);
        if (entry.Html is { } html)
            xml.Text("content", html, ("type", "html"));
        if (entry.Photo is { } photo)
        {
            xml.Empty("link", ("href", photo.Link), ("rel", "enclosure"), ("type", photo.MediaType),
                ("length", photo.Bytes.ToString(CultureInfo.InvariantCulture)));
            RssFeed.Media(xml, photo);
        }
        return xml.Close().ToBytes();
    }

    static byte[] Make(Rendering rendering, Feed feed)
    {
        var xml = Head(rendering, feed, feed.Url(FeedFormat.Atom), feed.Updated);
        if (feed.Page == Urls.Home && AtomArchive.Full(rendering) is var last and > 0)
            Link(xml, rendering, "prev-archive", Urls.AtomArchive(last));
        RssFeed.Words(xml, rendering);
        return Feed.Join(xml.ToBytes(), feed.Items.Select(item => item.Written.Value.Atom), [], "</feed>\n"u8);
    }

    /// <summary>What stands before the entries, of a feed and of a document of its archive.</summary>
    public static FeedXml Head(Rendering rendering, Feed feed, SiteUrl self, OffsetDateTime updated)
    {
        var (site, urls) = (rendering.Site.Settings, rendering.Urls);
        var xml = RssFeed.Head(rendering)
            .Open("feed",
                ("xmlns", "http://www.w3.org/2005/Atom"),
                ("xmlns:fh", "http://purl.org/syndication/history/1.0"),
                ("xmlns:h", RssFeed.Xhtml),
                ("xmlns:media", "http://search.yahoo.com/mrss/"),
                ("xml:lang", site.Language))
            .Text("id", FeedId.OfFeed(feed.Name, site.FirstHost))
            .Text("title", feed.LongTitle)
            .Text("subtitle", feed.Description)
            .Text("updated", Date(updated))
            // Every entry has an author or takes this one.
            .Open("author").Text("name", site.Title).Text("uri", urls.Absolute(Urls.Home)).Close();
        if (site.Licence is { } licence)
            xml.Text("rights", licence.Name).Empty("link", ("href", licence.Link), ("rel", "license"));
        xml.Text("generator", "IlnSite")
            .Empty("link", ("href", urls.Absolute(feed.Page)), ("rel", "alternate"), ("type", "text/html"));
        Link(xml, rendering, "self", self);
        return xml;
    }

    public static void Link(FeedXml xml, Rendering rendering, string relation, SiteUrl url) =>
        xml.Empty("link", ("href", rendering.Urls.Absolute(url)), ("rel", relation), ("type", FeedFormat.Atom.MediaType()));

    /// <summary>RFC 3339: <c>2015-08-18T00:00:00+10:00</c>.</summary>
    public static string Date(OffsetDateTime when) =>
        when.ToString("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>", CultureInfo.InvariantCulture);
}
