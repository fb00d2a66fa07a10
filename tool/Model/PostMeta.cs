using NodaTime;

namespace IlnSite.Model;

enum PostKind
{
    Topic,
    News,
    Guest,
    Chat,
    Call,
    Postcard,
    Survey,
}

/// <summary>What stands in the front matter of a post.</summary>
sealed record PostMeta
{
    public required string Title { get; init; }

    public required LocalDateTime Date { get; init; }

    /// <summary>False for a plain date, which is a whole day.</summary>
    public required bool HasTime { get; init; }

    /// <summary>The date in the file's name: the first one, which feeds remember for ever.</summary>
    public required LocalDate FirstDate { get; init; }

    public required string FirstSlug { get; init; }

    public required string Slug { get; init; }

    public LocalDate? Updated { get; init; }

    public Sourced<string>? Round { get; init; }

    public Sourced<string>? Topic { get; init; }

    public required PostKind Kind { get; init; }

    public SeriesPart? Series { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<Author> Authors { get; init; } = [];

    /// <summary>Countries the text is about; its authors' countries are counted on top.</summary>
    public ImmutableArray<Country> Countries { get; init; } = [];

    public string? Summary { get; init; }

    public Photo? Hero { get; init; }

    public ImmutableArray<Photo> Photos { get; init; } = [];

    public ImmutableArray<string> Hashtags { get; init; } = [];

    public Call? Call { get; init; }

    public ImmutableArray<Resource> Resources { get; init; } = [];

    public ImmutableArray<QuoteSource> Quotes { get; init; } = [];

    public ImmutableArray<Sourced<string>> Aliases { get; init; } = [];

    /// <summary>The feed's permanent id where an editor or an import set it.</summary>
    public string? Id { get; init; }

    /// <summary>BCP 47; null for the site's own language.</summary>
    public string? Language { get; init; }

    /// <summary>ltr, rtl or auto.</summary>
    public string? Direction { get; init; }

    public bool IsDraft { get; init; }

    public bool IsImported { get; init; }
}

/// <summary>A post's place in a series of posts.</summary>
sealed record SeriesPart(string Name, int Part, string? Title, SourceSpan Span);

sealed record Author(string Name, string? Role, Country? Country)
{
    public string Slug { get; } = Model.Slug.From(Name);
}

/// <summary>What readers are asked to do, until when and where.</summary>
sealed record Call(string Text, LocalDate? Until, string? Link);

sealed record Resource(string Title, string Link, string? Publisher, string? Archived);

/// <summary>Where a quotation comes from; <c>:::quote id</c> in the text refers to it.</summary>
sealed record QuoteSource(string Id, string? By, string? Work, string? Detail, string? Published, string? Link);
