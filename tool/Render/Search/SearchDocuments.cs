namespace IlnSite.Render.Search;

/// <summary>
/// What can be found: the public site's pages, stories, topics, countries, rounds and posts. Posts come last and oldest
/// first, so that a new one moves none; among equal results the later one comes first.
/// </summary>
sealed class SearchDocuments(Rendering rendering)
{
    public const string Round = "round", Topic = "topic", Country = "country", Kind = "kind";

    const string Between = " · ";

    /// <summary>The kinds that are not kinds of posts.</summary>
    public static readonly ImmutableArray<string> OtherKinds = ["topics", "round", "country", "story", "page"];

    readonly Site site = rendering.Site;
    readonly Strings strings = rendering.Strings;

    public static ImmutableArray<SearchDocument> Of(Rendering rendering)
    {
        var all = new SearchDocuments(rendering);
        var site = rendering.Site;
        return
        [
            .. site.Pages.Select(all.Of),
            .. site.Stories.Select(all.Of),
            .. site.Topics.Select(all.Of),
            .. site.Countries.Select(all.Of),
            .. site.Rounds.Select(all.Of),
            .. site.Posts.Where(post => post.Unpublished is null).Reverse().Select(all.Of),
        ];
    }

    /// <summary>The words for a kind of document.</summary>
    public static string NameOf(string kind, Strings strings) =>
        strings.Text(OtherKinds.Contains(kind) ? $"search.kinds.{kind}" : $"kind.{kind}");

    SearchDocument Of(Page page) => Document(page.Url, page.Meta.Title, page.Meta.Language, page.Meta.Direction) with
    {
        Facts = NameOf("page", strings),
        Summary = page.Meta.Summary ?? page.Body.Opening,
        Texts = [page.Body.Html],
        Choices = [(Kind, "page")],
    };

    SearchDocument Of(Story story) => Document(story.Url, story.Meta.Title, story.Meta.Language) with
    {
        Facts = Facts(NameOf("story", strings), strings.Date(story.Meta.Published)),
        Round = Chip(story.Round),
        Summary = story.Body.Opening,
        Labels = [.. Words(story.Meta.Place)],
        Texts = [story.Body.Html],
        Choices = [(Kind, "story"), .. Choices(story.Round, story.Topic)],
    };

    SearchDocument Of(Topic topic) => Document(topic.Url, topic.Meta.Title) with
    {
        Facts = NameOf("topics", strings),
        Summary = topic.Description.Opening,
        Texts = [topic.Description.Html, .. topic.Questions],
        Choices =
        [
            (Kind, "topics"),
            .. Choices(null, topic),
            .. site.PostsByTopic[topic].Select(post => post.Round).Distinct().SelectMany(round => Choices(round, null)),
        ],
    };

    SearchDocument Of(CountryHistory history) => Document(history.Url, strings.Country(history.Country)) with
    {
        Facts = Facts(NameOf("country", strings), strings.Text($"region.{history.Country.Region}")),
        Labels = [history.Country.Code, strings.Subregion(history.Country.Subregion)],
        Choices = [(Kind, "country"), .. Choices(history.Country), .. history.Rounds.SelectMany(round => Choices(round, null))],
    };

    SearchDocument Of(Round round) => Document(round.Url, round.Meta.Name) with
    {
        Facts = Facts(NameOf("round", strings), round.Meta.Starts is { } date ? strings.Date(date) : null),
        Summary = round.Description.Opening,
        Labels = [.. Words(round.Meta.Hashtag), .. round.Meta.Chats.Select(chat => chat.Title)],
        Texts = [round.Description.Html, .. round.ChatSummaries.Select(summary => summary.Html)],
        Choices = [(Kind, "round"), .. Choices(round, null), .. round.KnownCountries.SelectMany(Choices)],
    };

    SearchDocument Of(Post post) => Document(post.Url, post.Meta.Title, post.Meta.Language, post.Meta.Direction) with
    {
        Facts = Facts(NameOf(KindOf(post), strings), strings.Date(post.Date)),
        Round = Chip(post.Round),
        Summary = post.Summary,
        Labels =
        [
            .. post.Meta.Tags,
            .. post.Meta.Hashtags,
            .. post.Meta.Authors.Select(author => author.Name),
            .. post.Countries.Select(strings.Country),
            .. Words(post.Round?.Meta.Name),
            .. Words(post.Topic?.Meta.Title),
            .. Words(post.Meta.Series?.Name),
        ],
        Texts = [post.Body.Html],
        Choices = [(Kind, KindOf(post)), .. Choices(post.Round, post.Topic), .. post.Countries.SelectMany(Choices)],
    };

    SearchDocument Document(SiteUrl url, string title, string? language = null, string? direction = null) => new()
    {
        Link = rendering.Urls.Link(url),
        Title = title,
        Facts = "",
        Language = language ?? site.Settings.Language,
        Direction = Nouns.Direction(language ?? site.Settings.Language, direction) ?? "auto",
    };

    (string Name, int Colour)? Chip(Round? round) => round is null ? null : (round.Meta.Name, Shelf.ColourOf(site.Rounds.IndexOf(round)));

    static string KindOf(Post post) => post.Meta.Kind.ToString().ToLowerInvariant();

    static string Facts(params ReadOnlySpan<string?> facts) => string.Join(Between, facts.ToArray().OfType<string>());

    static IEnumerable<string> Words(string? text) => text is null ? [] : [text];

    static IEnumerable<(string Facet, string Value)> Choices(Round? round, Topic? topic)
    {
        if (round is not null)
            yield return (Round, round.Name);
        if (topic is not null)
            yield return (Topic, topic.Name);
    }

    static IEnumerable<(string Facet, string Value)> Choices(Country country) => [(Country, country.Slug)];
}
