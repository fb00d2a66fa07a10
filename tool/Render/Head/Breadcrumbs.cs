namespace IlnSite.Render.Head;

/// <summary>A page on the way from home to another.</summary>
sealed record Crumb(string Title, SiteUrl Url);

/// <summary>The way from home to a page, as a theme shows it and search engines read it: a book's way leads over its
/// shelf, so a post's over its round.</summary>
static class Breadcrumbs
{
    static readonly ImmutableArray<(SiteUrl Url, string Title)> Sections =
    [
        (Urls.Rounds, "rounds.title"),
        (Urls.Topics, "topics.title"),
        (Urls.Countries, "countries.title"),
        (Urls.Tags, "tags.title"),
        (Urls.Authors, "authors.title"),
        (Urls.Questions, "questions.title"),
        (Urls.Stories, "stories.title"),
        (Urls.Photos, "photos.title"),
        (Urls.Archive, "archive.title"),
    ];

    /// <summary>Home first, the page itself last; empty for home, and for what is shown where no page is.</summary>
    public static ImmutableArray<Crumb> Of(Rendering rendering, SiteUrl url, PageHead head)
    {
        if (url == Urls.Home || url == Urls.NotFound || !head.HasLayout)
            return [];
        var between = head.Subject is PostSubject { Post: var post } ? ToPost(rendering, post) : ToOther(rendering, url);
        return [new(rendering.Site.Settings.Title, Urls.Home), .. between, new(head.Title, url)];
    }

    static IEnumerable<Crumb> ToPost(Rendering rendering, Post post) => post switch
    {
        { Round: { } round } => [Section(rendering, Urls.Rounds), new(round.Meta.Name, round.Url)],
        { Topic: { } topic } => [Section(rendering, Urls.Topics), new(topic.Meta.Title, topic.Url)],
        _ => [Section(rendering, Urls.Archive), Year(rendering, post.Date.Year)],
    };

    static IEnumerable<Crumb> ToOther(Rendering rendering, SiteUrl url)
    {
        if (rendering.Site.Years.Any(year => year.Url == url))
            return [Section(rendering, Urls.Archive)];
        if (rendering.Site.Months.FirstOrDefault(month => month.Url == url) is { } month)
            return [Section(rendering, Urls.Archive), Year(rendering, month.Year)];
        return Sections
            .Where(section => url != section.Url && url.Path.StartsWith(section.Url.Path, StringComparison.Ordinal))
            .Select(section => Section(rendering, section.Url));
    }

    static Crumb Section(Rendering rendering, SiteUrl url) =>
        new(rendering.Strings.Text(Sections.First(section => section.Url == url).Title), url);

    static Crumb Year(Rendering rendering, int year) =>
        new(rendering.Strings.Date(new PartialDate(year, null, null)), Urls.Period(year, null));
}
