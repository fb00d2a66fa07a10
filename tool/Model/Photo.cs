namespace IlnSite.Model;

/// <summary>A photo with the words that go with it.</summary>
sealed record Photo
{
    /// <summary>File name beside the post, as written.</summary>
    public required Sourced<string> File { get; init; }

    /// <summary>What the photo shows, for those who cannot see it; null only where it is decoration.</summary>
    public required string? Alt { get; init; }

    public required PhotoCredit Credit { get; init; }

    /// <summary>The checked file; null where it was refused or not yet looked at.</summary>
    public PhotoFile? Image { get; init; }
}

/// <summary>Whose work a photo is and why it may be shown.</summary>
sealed record PhotoCredit
{
    public string? Title { get; init; }

    public string? By { get; init; }

    public string? ByLink { get; init; }

    public string? Source { get; init; }

    public Licence? Licence { get; init; }

    /// <summary>True for a photo of the site's own, whose photographer is <see cref="By"/>.</summary>
    public bool IsOwn { get; init; }

    public string? Permission { get; init; }
}
