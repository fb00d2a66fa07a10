namespace IlnSite.Render.Feeds;

/// <summary>
/// /atom/1.xml and on: every post that ever stood in /atom.xml, in archive documents (RFC 5005, section 4), so that a
/// library can harvest all. They hold as many posts as a feed, counted from the oldest, and none before it is full: which
/// posts a document holds never changes, whatever comes later. A late edit of an old post changes its document's words
/// and nothing else; a post that is given an old date, or another number of entries in site.yml, cuts them anew.
/// </summary>
static class AtomArchive
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        Enumerable.Range(1, Full(rendering)).Select(number =>
        {
            var items = Items(rendering, number);
            return new Output(
                Urls.AtomArchive(number),
                kind,
                null,
                [.. items.Select(item => item.Source)],
                _ => Make(rendering, number, items));
        });

    /// <summary>How many documents are full. What is in none is fewer posts than a feed holds, so /atom.xml has it.</summary>
    public static int Full(Rendering rendering) =>
        rendering.Feeds.OldestFirst.Length / rendering.Site.Settings.FeedEntries;

    static ImmutableArray<FeedItem> Items(Rendering rendering, int number)
    {
        var size = rendering.Site.Settings.FeedEntries;
        return [.. rendering.Feeds.OldestFirst.AsSpan((number - 1) * size, size).ToArray().Reverse()];
    }

    static byte[] Make(Rendering rendering, int number, ImmutableArray<FeedItem> items)
    {
        var feed = rendering.Feeds.Whole;
        var xml = AtomFeed.Head(rendering, feed, Urls.AtomArchive(number), Feed.Latest(items));
        AtomFeed.Link(xml, rendering, "current", feed.Url(FeedFormat.Atom));
        if (number > 1)
            AtomFeed.Link(xml, rendering, "prev-archive", Urls.AtomArchive(number - 1));
        if (number < Full(rendering))
            AtomFeed.Link(xml, rendering, "next-archive", Urls.AtomArchive(number + 1));
        xml.Empty("fh:archive");
        RssFeed.Words(xml, rendering);
        return Feed.Join(xml.ToBytes(), items.Select(item => item.Written.Value.Atom), [], "</feed>\n"u8);
    }
}
