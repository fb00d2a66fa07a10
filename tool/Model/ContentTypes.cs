namespace IlnSite.Model;

/// <summary>Media types by the ending of an address.</summary>
static class ContentTypes
{
    public static string Of(SiteUrl url) => Path.GetExtension(url.FilePath) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".jpg" => "image/jpeg",
        ".png" => "image/png",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".gif" => "image/gif",
        ".ics" => "text/calendar; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".json" when url == Urls.RoundsSchema => "application/schema+json",
        ".txt" => "text/plain; charset=utf-8",
        ".xml" when url.Path.EndsWith("/feed.xml", StringComparison.Ordinal) => "application/rss+xml; charset=utf-8",
        ".xml" when url.Path.EndsWith("/atom.xml", StringComparison.Ordinal) || url.Path.StartsWith("/atom/", StringComparison.Ordinal)
            => "application/atom+xml; charset=utf-8",
        ".json" when url.Path.EndsWith("/feed.json", StringComparison.Ordinal) => "application/feed+json; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".opml" => "text/x-opml; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        _ => "application/octet-stream",
    };
}
