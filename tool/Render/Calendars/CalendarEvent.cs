using NodaTime;

namespace IlnSite.Render.Calendars;

/// <summary>Something with a date that people put into their calendars.</summary>
sealed record CalendarEvent
{
    /// <summary>By which calendars know it again, whatever else changes.</summary>
    public required string Uid { get; init; }

    public required string Title { get; init; }

    public required EventTime Time { get; init; }

    /// <summary>The page that tells more.</summary>
    public required SiteUrl Page { get; init; }

    public string Description { get; init; } = "";

    /// <summary>When an editor last changed it; null where nobody said.</summary>
    public LocalDateTime? Updated { get; init; }
}

abstract record EventTime
{
    /// <summary>Days wherever one is; the last one counts.</summary>
    internal sealed record Days(LocalDate First, LocalDate Last) : EventTime;

    /// <summary>The same moments everywhere.</summary>
    internal sealed record Hours(ZonedDateTime From, ZonedDateTime To) : EventTime;

    public Instant Order => this switch
    {
        Days { First: var day } => day.AtMidnight().InUtc().ToInstant(),
        Hours { From: var from } => from.ToInstant(),
        _ => throw new InvalidOperationException("There is no third kind of time."),
    };
}
