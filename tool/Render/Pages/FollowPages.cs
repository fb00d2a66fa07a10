namespace IlnSite.Render.Pages;

/// <summary>/follow/, what a feed is and where all are; and /feed/, which WordPress readers still ask: its head names the
/// feeds, so that a reader that looks there finds them, and its words lead people on.</summary>
static class FollowPages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering)
    {
        var feeds = rendering.Feeds;
        var (nouns, strings) = (rendering.Nouns, rendering.Strings);
        var head = new PageHead(strings.Text("follow.title"), strings.Text("follow.description"));
        yield return Page(kind, Urls.Follow, head, moved: false);
        yield return Page("/feed/", Urls.OldFeed, head with { IsIndexed = false, Canonical = Urls.Follow }, moved: true);

        Output Page(string kind, SiteUrl url, PageHead head, bool moved) => rendering.Page(kind, url, "follow", head,
            ("feed", nouns.Feed.Of(feeds.Whole)),
            ("stories", nouns.Feed.Of(feeds.Stories)),
            ("rounds", nouns.Feed.List(feeds.Rounds)),
            ("topics", nouns.Feed.List(feeds.Topics)),
            ("tags", nouns.Feed.List(feeds.Tags)),
            ("opml", rendering.Urls.Link(Urls.FeedList)),
            ("follow", rendering.Urls.Link(Urls.Follow)),
            ("moved", moved));
    }
}
