namespace IlnSite.Render.Search;

/// <summary>Something that can be found: a page with a text of its own.</summary>
sealed record SearchDocument
{
    /// <summary>Ready for an href.</summary>
    public required string Link { get; init; }

    public required string Title { get; init; }

    /// <summary>Kind and date in words, as a result shows them.</summary>
    public required string Facts { get; init; }

    /// <summary>The name and colour of its round.</summary>
    public (string Name, int Colour)? Round { get; init; }

    /// <summary>Plain text.</summary>
    public string Summary { get; init; } = "";

    public required string Language { get; init; }

    public required string Direction { get; init; }

    /// <summary>Names and keywords that count as much as the summary.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    public ImmutableArray<Html> Texts { get; init; } = [];

    /// <summary>What it can be chosen by: <c>("round", "2015b")</c>.</summary>
    public ImmutableArray<(string Facet, string Value)> Choices { get; init; } = [];
}
