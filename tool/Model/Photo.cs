namespace IlnSite.Model;

/// <summary>A photo with the words that go with it.</summary>
sealed record Photo
{
    /// <summary>File name beside the post, as written.</summary>
    public required Sourced<string> File { get; init; }

    /// <summary>What the photo shows, for those who cannot see it; null where it is decoration or the text says it.</summary>
    public required string? Alt { get; init; }

    /// <summary>True where the photo says nothing that a reader would miss.</summary>
    public bool IsDecorative { get; init; }

    /// <summary>Words of the editor below the photo, before its credit.</summary>
    public string? Caption { get; init; }

    public required PhotoCredit Credit { get; init; }

    /// <summary>The calls for photos that it answers, without #.</summary>
    public ImmutableArray<Sourced<string>> Hashtags { get; init; } = [];

    /// <summary>True in an imported post, where gaps are allowed.</summary>
    public bool IsLenient { get; init; }

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

    /// <summary>Who allowed it, or the maker's own terms.</summary>
    public string? Permission { get; init; }

    /// <summary>What was changed in the photo, as licences ask to be told (“cropped”). That we make it smaller and save it
    /// anew is not meant: a change of format or size makes no adapted work (CC BY 4.0, sections 1(a) and 2(a)(4)).</summary>
    public string? Changes { get; init; }
}
