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
        ".json" => "application/json",
        ".txt" => "text/plain; charset=utf-8",
        ".xml" when url == Urls.Feed => "application/rss+xml; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        _ => "application/octet-stream",
    };
}
