using NodaTime;

namespace IlnSite.Model;

/// <summary>What stands in a round's file.</summary>
sealed record RoundMeta
{
    public required string Name { get; init; }

    public SourceText? Description { get; init; }

    public PartialDate? Starts { get; init; }

    public PartialDate? Ends { get; init; }

    public string? Hashtag { get; init; }

    public Applications? Applications { get; init; }

    /// <summary>As published; several where published figures disagree, none where nothing is known.</summary>
    public ImmutableArray<Figure> Participants { get; init; } = [];

    public ImmutableArray<Figure> CountryCount { get; init; } = [];

    /// <summary>The countries that took part, where a list is known.</summary>
    public ImmutableArray<CountryShare> Countries { get; init; } = [];

    /// <summary>How many countries were said to take part for the first time.</summary>
    public Figure? FirstTimeCount { get; init; }

    /// <summary>Which countries were said to take part for the first time.</summary>
    public ImmutableArray<Country> FirstTime { get; init; } = [];

    public SourceSpan? FirstTimeSpan { get; init; }

    public ImmutableArray<ScheduledTopic> Schedule { get; init; } = [];

    public ImmutableArray<Chat> Chats { get; init; } = [];

    public ImmutableArray<Resource> Sources { get; init; } = [];

    /// <summary>When an editor last changed its dates; calendars that hold the old ones then know which is newer.</summary>
    public LocalDateTime? Updated { get; init; }
}

/// <summary>A published number with its source.</summary>
/// <param name="AtLeast">“over 700”: the number is a lower bound.</param>
sealed record Figure(int Count, bool AtLeast, string? Source, PartialDate? AsOf);

/// <summary>A country in a round and how many took part from there, where known.</summary>
sealed record CountryShare(Country Country, int? Participants);

sealed record Applications(LocalDate? Opens, LocalDate? Closes, string? Form);

sealed record ScheduledTopic(PartialDate Date, Sourced<string>? Topic, string? Title);

/// <summary>A live conversation at a set time.</summary>
/// <param name="Starts">The local time in <paramref name="Zone"/>.</param>
sealed record Chat(
    string Title,
    LocalDateTime Starts,
    DateTimeZone Zone,
    int Minutes,
    string? Hashtag,
    string? Host,
    Sourced<string>? Topic,
    SourceText? Summary)
{
    /// <summary>Its name in addresses and calendars, where an editor chose one.</summary>
    public string? Slug { get; init; }

    /// <summary>When an editor last changed it.</summary>
    public LocalDateTime? Updated { get; init; }

    public ZonedDateTime Start => Zone.AtLeniently(Starts);

    public ZonedDateTime End => Start.PlusMinutes(Minutes);
}

/// <summary>Markdown inside a YAML value.</summary>
/// <param name="Span">Where the value stands; places inside it are given to the line where possible.</param>
sealed record SourceText(string Markdown, SourceSpan Span);
