using NodaTime;

namespace IlnSite.Render.Files;

/// <summary>/sitemap.xml (sitemaps.org 0.9): the pages that search engines should know. Dates come from the content,
/// never from the clock.</summary>
static class Sitemap
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        [new(Urls.Sitemap, kind, null, [], _ => Make(rendering))];

    static byte[] Make(Rendering rendering) => XmlText.Write(xml =>
    {
        xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        foreach (var (url, changed) in Entries(rendering.Site).OrderBy(entry => entry.Url))
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", rendering.Urls.Absolute(url));
            if (changed is { } date)
                xml.WriteElementString("lastmod", date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    static IEnumerable<(SiteUrl Url, LocalDate? Changed)> Entries(Site site)
    {
        var newest = Newest(site.Posts);
        return
        [
            (Urls.Home, newest), (Urls.Archive, newest), (Urls.Topics, newest), (Urls.Rounds, newest), (
                Urls.Countries,
                newest),
            (Urls.Tags, newest), (Urls.Authors, newest), (Urls.Questions, newest), (Urls.Stories, null),
            (Urls.Search, null), (Urls.Follow, null),
            .. site.Posts.Where(post => post.Unpublished is null).Select(post => (post.Url, Changed(post))),
            .. site.Pages.Select(page => (page.Url, page.Meta.Updated)),
            .. site.Topics.Select(topic => (topic.Url, Newest(site.PostsByTopic[topic]))),
            .. site.Rounds.Select(round => (round.Url, Newest(site.PostsByRound[round]))),
            .. site.Countries.Select(history => (history.Url, Newest(history.Posts))),
            .. site.Tags.Select(tag => (tag.Url, Newest(tag.Posts))),
            .. site.Bylines.Select(byline => (byline.Url, Newest(byline.Posts))),
            .. site.Years.Concat(site.Months).Select(period => (period.Url, Newest(period.Posts))),
            .. site.Stories.Select(story => (story.Url, (LocalDate?)null)),
        ];
    }

    static LocalDate? Changed(Post post) => post.Meta.Updated ?? post.Date;

    static LocalDate? Newest(IEnumerable<Post> posts) => posts.Select(Changed).Max();
}
