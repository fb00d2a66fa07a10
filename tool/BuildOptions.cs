using NodaTime;

namespace IlnSite;

/// <summary>What a person asked for.</summary>
sealed record BuildOptions
{
    /// <summary>The folder with site.yml.</summary>
    public required string Content { get; init; }

    /// <summary>Where the site is written.</summary>
    public required string Output { get; init; }

    /// <summary>A theme's folder; null for themes/NAME beside the content folder, NAME from site.yml.</summary>
    public string? Theme { get; init; }

    /// <summary>Absolute, ends in a slash; null for the address in site.yml.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>A published feed, a file or a web address, with which to compare; only <c>check</c> knows it.</summary>
    public string? Against { get; init; }

    public bool Drafts { get; init; }

    public bool Future { get; init; }

    /// <summary>The moment of the run; the day is taken from it in the site's zone.</summary>
    public required Instant Now { get; init; }

    /// <summary>Stands in for the day of <see cref="Now"/>.</summary>
    public LocalDate? Today { get; init; }

    public ReportFormat Format { get; init; }

    /// <summary>Warnings count as errors.</summary>
    public bool Strict { get; init; }
}
