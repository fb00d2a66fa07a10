using NodaTime;

namespace IlnSite.Render.Feeds;

/// <summary>A post or story as every feed tells it, before it takes the form of one format.</summary>
sealed record FeedEntry
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The whole address of its page.</summary>
    public required string Link { get; init; }

    /// <summary>Null where the day is nobody's business.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>From the content, never from the clock.</summary>
    public required OffsetDateTime Updated { get; init; }

    public required string Summary { get; init; }

    /// <summary>The whole text; null where the site gives summaries only.</summary>
    public string? Html { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    public ImmutableArray<FeedAuthor> Authors { get; init; } = [];

    public ImmutableArray<FeedCategory> Categories { get; init; } = [];

    public FeedPhoto? Photo { get; init; }
}

/// <summary>A name and the page about it; never an address that could be written to.</summary>
sealed record FeedAuthor(string Name, string Link);

/// <param name="Scheme">The whole address of the list that the category is from.</param>
/// <param name="Term">Its name in addresses.</param>
/// <param name="Label">Its name for people.</param>
sealed record FeedCategory(string Scheme, string Term, string Label);

/// <param name="Credit">The whole credit line in words.</param>
sealed record FeedPhoto(string Link, string MediaType, int Bytes, int Width, int Height, string? Alt, string? By, string Credit, Licence? Licence);
