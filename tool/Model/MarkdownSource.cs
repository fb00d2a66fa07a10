using NodaTime;

namespace IlnSite.Model;

enum TextKind
{
    /// <summary>Posts and pages: headings, footnotes, a few HTML elements.</summary>
    Long,

    /// <summary>Approved stories: headings, no HTML.</summary>
    Story,

    /// <summary>Descriptions, questions, comments: neither headings nor footnotes nor HTML, so that several can stand
    /// on one page.</summary>
    Short,
}

/// <summary>A Markdown text with what it may refer to.</summary>
sealed record MarkdownSource
{
    public required string Text { get; init; }

    public required TextKind Kind { get; init; }

    /// <summary>Where the text's character at an offset stands in its file.</summary>
    public required Func<int, int, SourceSpan> SpanAt { get; init; }

    /// <summary>Path of the file relative to the content folder; links are relative to it.</summary>
    public required string Path { get; init; }

    /// <summary>The day on which the text is public; it may link to all that is public then.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The round's figures in words, by name; null where there is no round.</summary>
    public IReadOnlyDictionary<string, string>? Figures { get; init; }

    public ImmutableArray<QuoteSource> Quotes { get; init; } = [];

    public ImmutableArray<Photo> Photos { get; init; } = [];
}
