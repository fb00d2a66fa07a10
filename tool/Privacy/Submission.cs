namespace IlnSite.Privacy;

/// <summary>What is known of whoever wrote a text, which must not be found in it.</summary>
sealed record Submission
{
    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Library { get; init; }

    public string? Acronym { get; init; }

    public string? City { get; init; }

    public string? Nick { get; init; }

    /// <summary>Their post: “music librarian”.</summary>
    public string? Role { get; init; }

    /// <summary>For an archived comment: the address from which it came.</summary>
    public string? Ip { get; init; }

    public string? Url { get; init; }

    /// <summary>The name under which they want to appear, which may stand.</summary>
    public string? Shown { get; init; }

    /// <summary>Other people who must not be named.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];
}

/// <summary>A text with what is known about it.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, or null.</param>
sealed record ScannedText(string Text, string? Country, Submission Submission);
