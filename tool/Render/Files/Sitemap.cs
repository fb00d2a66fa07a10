using NodaTime;

namespace IlnSite.Render.Files;

/// <summary>/sitemap.xml (sitemaps.org 0.9): the pages that search engines should know. Dates come from the content,
/// never from the clock.</summary>
static class Sitemap
{
    /// <summary>The protocol's bound on the addresses in one file.</summary>
    const int Most = 50_000;

    const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        Files([.. Entries(rendering.Site).Select(entry => new SitemapEntry(entry.Url, entry.Changed)).OrderBy(entry => entry.Url)], rendering.Urls, Most)
            .Select(file => new Output(file.Url, kind, null, [], _ => file.Make()));

    /// <summary>One file, or where there is too much for one, several and a list of them in its place.</summary>
    public static ImmutableArray<(SiteUrl Url, Func<byte[]> Make)> Files(ImmutableArray<SitemapEntry> entries, Urls urls, int most)
    {
        if (entries.Length <= most)
            return [(Urls.Sitemap, () => Written("urlset", "url", entries, urls))];
        ImmutableArray<SitemapEntry[]> parts = [.. entries.Chunk(most)];
        ImmutableArray<SitemapEntry> index = [.. parts.Select((part, i) => new SitemapEntry(Urls.SitemapPart(i + 1), part.Max(entry => entry.Changed)))];
        return
        [
            (Urls.Sitemap, () => Written("sitemapindex", "sitemap", index, urls)),
            .. parts.Select<SitemapEntry[], (SiteUrl, Func<byte[]>)>((part, i) => (index[i].Url, () => Written("urlset", "url", part, urls))),
        ];
    }

    static byte[] Written(string list, string item, IEnumerable<SitemapEntry> entries, Urls urls) => XmlText.Write(xml =>
    {
        xml.WriteStartElement(list, Namespace);
        foreach (var (url, changed) in entries)
        {
            xml.WriteStartElement(item);
            xml.WriteElementString("loc", urls.Absolute(url));
            if (changed is { } date)
                xml.WriteElementString("lastmod", date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    /// <summary>A story has no day: the month in which it was published is all that is told of it.</summary>
    static IEnumerable<(SiteUrl Url, LocalDate? Changed)> Entries(Site site)
    {
        var newest = Newest(site.Posts);
        return
        [
            (Urls.Home, newest), (Urls.Archive, newest), (Urls.Topics, newest), (Urls.Rounds, newest), (
                Urls.Countries,
                newest),
            (Urls.Tags, newest), (Urls.Authors, newest), (Urls.Questions, newest), (Urls.Stories, null), (Urls.Data, null),
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
            .. site.Photos.IsEmpty ? [] : new[] { (Urls.Photos, Newest(site.Photos)) },
            .. site.Galleries.Select(gallery => (gallery.Url, Newest(gallery.Photos))),
        ];
    }

    static LocalDate? Changed(Post post) => post.Meta.Updated ?? post.Date;

    static LocalDate? Newest(IEnumerable<ShownPhoto> photos) => Newest(photos.Select(photo => photo.Post).OfType<Post>());

    static LocalDate? Newest(IEnumerable<Post> posts) => posts.Select(Changed).Max();
}

/// <summary>A page that search engines should know, and when its text last changed, where that is known.</summary>
readonly record struct SitemapEntry(SiteUrl Url, LocalDate? Changed);
