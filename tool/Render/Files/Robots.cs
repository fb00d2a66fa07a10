namespace IlnSite.Render.Files;

/// <summary>/robots.txt (RFC 9309): everything may be read; the sitemap is here.</summary>
static class Robots
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        [new(Urls.Robots, kind, null, [], _ => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {rendering.Urls.Absolute(Urls.Sitemap)}\n"))];
}
