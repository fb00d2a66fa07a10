using NodaTime;

namespace IlnSite.Model;

/// <summary>What stands in site.yml.</summary>
sealed record SiteSettings
{
    public required string Title { get; init; }

    public string? Tagline { get; init; }

    public string? Description { get; init; }

    /// <summary>Absolute, ends in a slash; its path is the base path of every address.</summary>
    public required Uri Url { get; init; }

    public required DateTimeZone TimeZone { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    public required string Theme { get; init; }

    public string? Hashtag { get; init; }

    public string? Contact { get; init; }

    public Licence? Licence { get; init; }

    public ImmutableArray<MenuEntry> Menu { get; init; } = [];

    /// <summary>Pattern of a post's address with {year} {month} {day} {slug}.</summary>
    public required string PostAddress { get; init; }

    public required int PostsPerPage { get; init; }

    public ImmutableArray<ReplyChannel> Reply { get; init; } = [];

    /// <summary>False where pages have no picture to be shared by.</summary>
    public bool HasSocialCards { get; init; } = true;

    /// <summary>True where photos are published as AVIF too, which takes long to make.</summary>
    public bool HasAvif { get; init; }

    public required int FeedEntries { get; init; }

    /// <summary>True where feeds carry only the summary.</summary>
    public bool FeedSummaryOnly { get; init; }

    /// <summary>The host in permanent ids: the site's first one, so that a move changes none.</summary>
    public required string FirstHost { get; init; }

    public PhotoUse PhotoUse { get; init; } = PhotoUse.Plain;

    /// <summary>Counts of people below this are shown as “a few”.</summary>
    public required int SmallestCount { get; init; }
}

/// <summary>A link in the site's menu.</summary>
/// <param name="Link">A content file (pages/about.md) or an address of the site (/rounds/).</param>
sealed record MenuEntry(string Title, Sourced<string> Link);
