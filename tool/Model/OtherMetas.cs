using NodaTime;

namespace IlnSite.Model;

/// <summary>What stands in a topic's file.</summary>
sealed record TopicMeta(string Title, SourceText? Description, ImmutableArray<SourceText> Questions);

/// <summary>What stands in the front matter of a page.</summary>
sealed record PageMeta(
    string Title,
    string Slug,
    string? Summary,
    LocalDate? Updated,
    ImmutableArray<Sourced<string>> Aliases,
    string? Language,
    string? Direction,
    bool IsDraft);

/// <summary>An anonymised story, as <c>iln story approve</c> writes it.</summary>
/// <param name="Place">The label that stands for where the participant lives: never finer than approved.</param>
/// <param name="Consent">Opaque id of the consent record, which stays private.</param>
/// <param name="BodyHash">SHA-256 of the approved text, lower-case hexadecimal.</param>
sealed record StoryMeta(
    string Title,
    Sourced<string>? Round,
    Sourced<string>? Topic,
    string? Place,
    PartialDate Published,
    string Consent,
    string ReviewedBy,
    PartialDate ReviewedOn,
    Sourced<string> BodyHash,
    string? Language,
    bool IsInvented)
{
    /// <summary>The name or pseudonym under which somebody chose to appear.</summary>
    public string? By { get; init; }

    /// <summary>Told in the editor's words.</summary>
    public bool IsSummary { get; init; }

    /// <summary>Themes that run through the stories.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The participant's, as approved; the text shows it and says what is to be seen.</summary>
    public Photo? Photo { get; init; }

    /// <summary>The text is gone for good; its address says so.</summary>
    public bool IsWithdrawn { get; init; }
}

/// <summary>The archived comments of one post.</summary>
sealed record CommentsMeta(ImmutableArray<Comment> Comments);

/// <summary>One archived comment, without its author.</summary>
sealed record Comment(
    SourceText Text,
    PartialDate? Month,
    string? Language,
    ImmutableArray<Comment> Replies);
