namespace IlnSite.Model;

/// <summary>A text after Markdown.</summary>
sealed record Body
{
    public static readonly Body Empty = new() { Html = Html.Empty };

    public required Html Html { get; init; }

    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Links that stay inside the site, for checking once all pages are known.</summary>
    public ImmutableArray<BodyLink> Links { get; init; } = [];

    /// <summary>Each <c>:::questions</c> block, without ids, fit to stand on another page.</summary>
    public ImmutableArray<Html> Questions { get; init; } = [];

    /// <summary>The same questions in plain text, one a line of a list or a paragraph.</summary>
    public ImmutableArray<string> QuestionLines { get; init; } = [];

    /// <summary>The photos that the text shows, in its order, with the words that it has for them.</summary>
    public ImmutableArray<Photo> Photos { get; init; } = [];

    /// <summary>The first words in plain text, for lists and for those who wrote no summary.</summary>
    public string Opening { get; init; } = "";
}

/// <param name="Level">1 to 6.</param>
/// <param name="Id">Unique in its text; made from its words.</param>
sealed record Heading(int Level, string Id, string Text);

/// <summary>A link inside the site, as a text has it.</summary>
/// <param name="Written">As the editor typed it.</param>
/// <param name="File">The content file it leads to (<c>posts/x.md</c>), or null for an address.</param>
/// <param name="Url">The address it leads to.</param>
sealed record BodyLink(string Written, string? File, SiteUrl Url, string? Fragment, SourceSpan Span);
