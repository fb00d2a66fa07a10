namespace IlnSite.Render.Feeds;

/// <summary>/follow/feeds.opml: all feeds in one file (OPML 2.0), which every reader can take in at once.</summary>
static class OpmlList
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        [new(Urls.FeedList, kind, null, [], _ => Make(rendering))];

    static byte[] Make(Rendering rendering)
    {
        var (feeds, strings) = (rendering.Feeds, rendering.Strings);
        var xml = new FeedXml(depth: 0)
            .Line("""<?xml version="1.0" encoding="utf-8"?>""")
            .Open("opml", ("version", "2.0"))
            .Open("head").Text("title", rendering.Site.Settings.Title).Close()
            .Open("body");
        Outline(feeds.Whole);
        Group("rounds.title", feeds.Rounds);
        Group("topics.title", feeds.Topics);
        Outline(feeds.Stories);
        Group("tags.title", feeds.Tags);
        return xml.Close().Close().ToBytes();

        void Group(string title, ImmutableArray<Feed> all)
        {
            if (all.Length == 0)
                return;
            xml.Open("outline", ("text", strings.Text(title)));
            foreach (var feed in all)
                Outline(feed);
            xml.Close();
        }

        void Outline(Feed feed) => xml.Empty("outline",
            ("type", "rss"),
            ("text", feed.LongTitle),
            ("title", feed.LongTitle),
            ("description", feed.Description),
            ("htmlUrl", rendering.Urls.Absolute(feed.Page)),
            ("xmlUrl", rendering.Urls.Absolute(feed.Url(FeedFormat.Rss))));
    }
}
