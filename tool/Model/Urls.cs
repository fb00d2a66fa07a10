using NodaTime;

namespace IlnSite.Model;

/// <summary>Every address of the site is made here.</summary>
/// <param name="site">Absolute, ends in a slash; its path stands before every address: <c>https://example.org/iln/</c>.</param>
/// <param name="postPattern">Address of a post with {year} {month} {day} {slug}.</param>
sealed class Urls(Uri site, string postPattern)
{
    public static SiteUrl Home => new("/");

    public static SiteUrl NotFound => new("/404.html");

    public static SiteUrl Feed => FeedOf(Home, FeedFormat.Rss);

    public static SiteUrl Follow => new("/follow/");

    public static SiteUrl FeedList => new("/follow/feeds.opml");

    /// <summary>What WordPress readers ask.</summary>
    public static SiteUrl OldFeed => new("/feed/");

    /// <summary>Rules for hosts that can redirect (Netlify, Cloudflare Pages).</summary>
    public static SiteUrl Redirects => new("/_redirects");

    public static SiteUrl Sitemap => new("/sitemap.xml");

    public static SiteUrl Robots => new("/robots.txt");

    public static SiteUrl Rounds => new("/rounds/");

    public static SiteUrl Topics => new("/topics/");

    public static SiteUrl Countries => new("/countries/");

    public static SiteUrl Tags => new("/tags/");

    public static SiteUrl Authors => new("/authors/");

    public static SiteUrl Questions => new("/questions/");

    public static SiteUrl Stories => new("/stories/");

    public static SiteUrl Photos => new("/photos/");

    public static SiteUrl Archive => new("/archive/");

    public static SiteUrl Search => new("/search/");

    public static SiteUrl Calendar => new("/calendar.ics");

    public static SiteUrl Data => new("/data/");

    public static SiteUrl RoundsJson => new("/data/rounds.json");

    public static SiteUrl RoundsSchema => new("/data/rounds.schema.json");

    public static SiteUrl RoundsCsv => new("/data/rounds.csv");

    public static SiteUrl CountriesCsv => new("/data/countries.csv");

    /// <summary>Scheme and host without a slash at the end.</summary>
    public string Origin { get; } = site.GetLeftPart(UriPartial.Authority);

    /// <summary>Starts and ends in a slash.</summary>
    public string BasePath { get; } = site.AbsolutePath;

    /// <summary>A part of a list that begins at <paramref name="first"/>.</summary>
    public static SiteUrl PageOf(SiteUrl first, int number) =>
        number == 1 ? first : new(string.Create(CultureInfo.InvariantCulture, $"{first.Path}page/{number}/"));

    public static SiteUrl Round(string name) => Of($"/rounds/{name}/");

    public static SiteUrl RoundCalendar(string name) => Of($"/rounds/{name}/calendar.ics");

    public static SiteUrl Applications(string round) => Of($"/rounds/{round}/applications.ics");

    public static SiteUrl Chat(string round, string name) => Of($"/rounds/{round}/chats/{name}.ics");

    public static SiteUrl Topic(string name) => Of($"/topics/{name}/");

    public static SiteUrl Country(Country country) => Of($"/countries/{country.Slug}/");

    public static SiteUrl Tag(string slug) => Of($"/tags/{slug}/");

    public static SiteUrl Author(string slug) => Of($"/authors/{slug}/");

    public static SiteUrl Story(string id) => Of($"/stories/{id}/");

    public static SiteUrl Page(string slug) => Of($"/{slug}/");

    public static SiteUrl Period(int year, int? month) =>
        month is null ? Of($"/{year:0000}/") : Of($"/{year:0000}/{month:00}/");

    public static SiteUrl Photo(string hash, string ending) => Of($"/photos/{hash}.{ending}");

    /// <param name="slug">Of its hashtag.</param>
    public static SiteUrl Gallery(string slug) => Of($"/photos/{slug}/");

    public static SiteUrl Card(string hash, string ending) => Of($"/cards/{hash}.{ending}");

    public static SiteUrl SearchIndex(string hash) => Of($"/search/index.{hash}.json");

    /// <summary>A file that the index leads to, beside it.</summary>
    public static SiteUrl SearchShard(string kind, int number, string hash) => Of($"/search/{kind}/{number}.{hash}.json");

    public static SiteUrl Asset(string name) => Of($"/assets/{name}");

    public static bool IsAsset(SiteUrl url) => url.Path.StartsWith(Asset("").Path, StringComparison.Ordinal);

    /// <param name="page">The page whose news it tells.</param>
    public static SiteUrl FeedOf(SiteUrl page, FeedFormat format) => new(page.Path + format.FileName());

    public static SiteUrl AtomArchive(int number) => Of($"/atom/{number}.xml");

    public static SiteUrl SitemapPart(int number) => Of($"/sitemap/{number}.xml");

    public SiteUrl Post(LocalDate date, string slug) => new(postPattern
        .Replace("{year}", date.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{month}", date.Month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{day}", date.Day.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{slug}", slug, StringComparison.Ordinal));

    /// <summary>What stands in an href: from the host's root, percent-encoded (RFC 3986).</summary>
    public string Link(SiteUrl url) => string.Concat(BasePath, Encoded(url.Path[1..]));

    public string Absolute(SiteUrl url) => Origin + Link(url);

    /// <summary>An address that opens in the reader's calendar, which then asks for it again and again.</summary>
    public string Webcal(SiteUrl url) => $"webcal:{Absolute(url)[(site.Scheme.Length + 1)..]}";

    /// <summary>The address inside the site that a link leads to, or null where it leads out of it.</summary>
    public SiteUrl? Inside(string link)
    {
        var path = link.StartsWith(Origin + "/", StringComparison.Ordinal) ? link[Origin.Length..] : link;
        var end = path.AsSpan().IndexOfAny('#', '?');
        path = Uri.UnescapeDataString(end < 0 ? path : path[..end]);
        return path.StartsWith(BasePath, StringComparison.Ordinal) && !path.StartsWith("//", StringComparison.Ordinal)
            ? new(path[(BasePath.Length - 1)..])
            : null;
    }

    static string Encoded(string path) =>
        path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '~')
            ? path
            : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    static SiteUrl Of(FormattableString path) => new(path.ToString(CultureInfo.InvariantCulture));
}
