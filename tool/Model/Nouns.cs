using NodaTime;

namespace IlnSite.Model;

// The nouns of a finished site. They are classes, not records, because two posts with the same words are still two
// posts, and because sets of them are looked up by the thousand.

/// <summary>A published post.</summary>
sealed class Post
{
    public required Document<PostMeta> Source { get; init; }

    public required SiteUrl Url { get; init; }

    public required Body Body { get; init; }

    public Round? Round { get; init; }

    public Topic? Topic { get; init; }

    /// <summary>Why the post would not be public yet, where somebody asked to see it all the same.</summary>
    public HeldBack? Unpublished { get; init; }

    public ImmutableArray<CommentThread> Comments { get; init; } = [];

    public PostMeta Meta => Source.Meta;

    public LocalDate Date => Meta.Date.Date;

    public string Summary => Meta.Summary ?? Body.Opening;

    /// <summary>Countries that the text or a byline names, by name.</summary>
    public IEnumerable<Country> Countries => Meta.Countries
        .Concat(Meta.Authors.Select(author => author.Country).OfType<Country>())
        .Distinct()
        .OrderBy(country => country.Name, StringComparer.Ordinal);
}

/// <summary>A round of the programme.</summary>
sealed class Round
{
    public required Document<RoundMeta> Source { get; init; }

    public required SiteUrl Url { get; init; }

    public Body Description { get; init; } = Body.Empty;

    /// <summary>Computed where the lists of this and all earlier rounds are known, else as stated.</summary>
    public ImmutableArray<Country> FirstTime { get; init; } = [];

    public ImmutableArray<Body> ChatSummaries { get; init; } = [];

    /// <summary>What each chat is called in addresses and calendars. A topic's name comes before the title's words:
    /// titles get mended, and a calendar that holds the chat should still know it.</summary>
    public ImmutableArray<string> ChatNames { get; init; } = [];

    public string Name => Source.Name;

    public RoundMeta Meta => Source.Meta;

    /// <summary>Countries known to have taken part: the list, or at least those named as new.</summary>
    public IEnumerable<Country> KnownCountries => Meta.Countries.Select(share => share.Country).Union(FirstTime);
}

/// <summary>A topic, taken up in one or more rounds.</summary>
sealed class Topic
{
    public required Document<TopicMeta> Source { get; init; }

    public required SiteUrl Url { get; init; }

    public Body Description { get; init; } = Body.Empty;

    public ImmutableArray<Html> Questions { get; init; } = [];

    public string Name => Source.Name;

    public TopicMeta Meta => Source.Meta;
}

/// <summary>A page that belongs to no day.</summary>
sealed class Page
{
    public required Document<PageMeta> Source { get; init; }

    public required SiteUrl Url { get; init; }

    public required Body Body { get; init; }

    public PageMeta Meta => Source.Meta;
}

/// <summary>An approved story.</summary>
sealed class Story
{
    public required Document<StoryMeta> Source { get; init; }

    public required SiteUrl Url { get; init; }

    public required Body Body { get; init; }

    public Round? Round { get; init; }

    public Topic? Topic { get; init; }

    public StoryMeta Meta => Source.Meta;
}

/// <summary>An archived comment with its replies.</summary>
sealed record CommentThread(Body Body, PartialDate? Month, string? Language, ImmutableArray<CommentThread> Replies);

/// <summary>The posts that share a tag, newest first.</summary>
sealed record Tag(string Name, SiteUrl Url, ImmutableArray<Post> Posts);

/// <summary>The posts with one byline, newest first; role and country as in the newest of them.</summary>
sealed record Byline(Author Author, SiteUrl Url, ImmutableArray<Post> Posts);

/// <summary>A country's history in the network.</summary>
/// <param name="FirstRound">The round in which it took part for the first time, where known.</param>
sealed record CountryHistory(
    Country Country,
    SiteUrl Url,
    ImmutableArray<Round> Rounds,
    Round? FirstRound,
    ImmutableArray<Post> Posts);

/// <summary>The posts of a year or month, oldest first.</summary>
sealed record Period(int Year, int? Month, SiteUrl Url, ImmutableArray<Post> Posts);

/// <summary>A series of posts in the order of its parts.</summary>
sealed record Series(string Name, ImmutableArray<Post> Parts);

/// <summary>A document that is not public, and why.</summary>
/// <param name="Appears">The day on which it will be public by itself; null for a draft.</param>
sealed record HeldBack(SourceFile File, string Title, LocalDate? Appears)
{
    public string Why => Appears is { } day ? $"it appears on {day:uuuu-MM-dd}" : "it is a draft";
}
