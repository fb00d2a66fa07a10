namespace IlnSite.Render.Files;

/// <summary>
/// /_redirects, read by Netlify and Cloudflare Pages and by nobody else: old addresses, and those at which readers polled
/// a WordPress site. Each rule stands there twice: with ! Netlify follows it although a page lies at the address, and
/// Cloudflare, which does not know the sign, passes over that line and takes the other.
/// </summary>
static class Redirects
{
    static readonly string[] TagFolders = ["tag", "category"];

    static readonly string[] TopicFolders = ["category"];

    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        [new(Urls.Redirects, kind, null, [], _ => Make(rendering))];

    static byte[] Make(Rendering rendering)
    {
        var (site, urls) = (rendering.Site, rendering.Urls);
        var text = new StringBuilder();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (alias, page) in site.Posts.SelectMany(post => post.Meta.Aliases.Select(alias => (alias, post.Url)))
            .Concat(site.Pages.SelectMany(page => page.Meta.Aliases.Select(alias => (alias, page.Url)))))
            Rule(urls.Link(new(Uri.UnescapeDataString(alias.Value))), urls.Link(page));

        var rss = urls.Link(Urls.Feed);
        foreach (var old in new[] { "feed/", "feed/rss/", "feed/rss2/", "feed/rdf/", "comments/feed/" })
            Rule(urls.BasePath + old, rss);
        Rule(urls.BasePath + "feed/atom/", urls.Link(Urls.FeedOf(Urls.Home, FeedFormat.Atom)));
        // A word that is a tag here was a tag or a category there; topics were categories.
        var pages = site.Tags.Select(tag => (tag.Url, Folders: TagFolders))
            .Concat(site.Topics.Select(topic => (topic.Url, Folders: TopicFolders)));
        foreach (var (page, folders) in pages)
            foreach (var folder in folders)
                Rule(
                    urls.Link(new($"/{folder}/{page.Path.Trim('/').Split('/')[^1]}/feed/")),
                    urls.Link(Urls.FeedOf(page, FeedFormat.Rss)));
        Rule(urls.BasePath + "category/:name/feed/", rss);
        Rule(urls.BasePath + "tag/:name/feed/", rss);
        return Encoding.UTF8.GetBytes(text.ToString());

        void Rule(string from, string to)
        {
            if (known.Add(from))
                text.Append(CultureInfo.InvariantCulture, $"{from} {to} 301!\n{from} {to} 301\n");
        }
    }
}
