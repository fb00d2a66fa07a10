using NodaTime;

namespace IlnSite.Model;

/// <summary>Everything that will be public, joined together.</summary>
sealed record Site
{
    public required SiteSettings Settings { get; init; }

    public required Urls Urls { get; init; }

    /// <summary>The day for which the site is built, in its own zone.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<Post> Posts { get; init; }

    /// <summary>In the order in which they began.</summary>
    public required ImmutableArray<Round> Rounds { get; init; }

    /// <summary>By title.</summary>
    public required ImmutableArray<Topic> Topics { get; init; }

    public required ImmutableArray<Page> Pages { get; init; }

    public required ImmutableArray<Story> Stories { get; init; }

    /// <summary>All photos that pages show: those of the newest post first, those of no post last.</summary>
    public required ImmutableArray<ShownPhoto> Photos { get; init; }

    /// <summary>By hashtag.</summary>
    public required ImmutableArray<Gallery> Galleries { get; init; }

    /// <summary>Stories of which only the address is left.</summary>
    public ImmutableArray<Story> Withdrawn { get; init; } = [];

    public required ImmutableArray<MenuLink> Menu { get; init; }

    public required ImmutableArray<Tag> Tags { get; init; }

    public required ImmutableArray<Byline> Bylines { get; init; }

    public required ImmutableArray<CountryHistory> Countries { get; init; }

    public required ImmutableArray<Period> Years { get; init; }

    public required ImmutableArray<Period> Months { get; init; }

    public required ImmutableDictionary<string, Series> SeriesByName { get; init; }

    /// <summary>Posts of a round, oldest first.</summary>
    public required ILookup<Round, Post> PostsByRound { get; init; }

    /// <summary>Posts on a topic, oldest first.</summary>
    public required ILookup<Topic, Post> PostsByTopic { get; init; }

    public required ImmutableDictionary<Post, Neighbours> NeighboursOf { get; init; }

    public required ImmutableArray<HeldBack> HeldBack { get; init; }
}

sealed record MenuLink(string Title, SiteUrl Url);

/// <summary>The posts before and after one, in its round and in the whole site.</summary>
sealed record Neighbours(Post? Previous, Post? Next, Post? PreviousInRound, Post? NextInRound);
