namespace IlnSite.Model;

enum FeedFormat
{
    Rss,
    Atom,
    Json,
}

static class FeedFormats
{
    public static readonly ImmutableArray<FeedFormat> All = [FeedFormat.Rss, FeedFormat.Atom, FeedFormat.Json];

    public static string Name(this FeedFormat format) => format switch
    {
        FeedFormat.Rss => "RSS",
        FeedFormat.Atom => "Atom",
        FeedFormat.Json => "JSON Feed",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    public static string MediaType(this FeedFormat format) => format switch
    {
        FeedFormat.Rss => "application/rss+xml",
        FeedFormat.Atom => "application/atom+xml",
        FeedFormat.Json => "application/feed+json",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    public static string FileName(this FeedFormat format) => format switch
    {
        FeedFormat.Rss => "feed.xml",
        FeedFormat.Atom => "atom.xml",
        FeedFormat.Json => "feed.json",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
