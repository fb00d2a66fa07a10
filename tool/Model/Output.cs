namespace IlnSite.Model;

/// <summary>Something the site consists of: it knows its address and makes its bytes when asked.</summary>
/// <param name="Url">Where it stands.</param>
/// <param name="Kind">The pattern of its kind in the table of outputs: <c>/rounds/NAME/</c>.</param>
/// <param name="Template">The theme's template, where one is used.</param>
/// <param name="Sources">The content files it is made from, the main one first.</param>
/// <param name="Make">Makes the bytes; may be called by several threads, and again.</param>
sealed record Output(
    SiteUrl Url,
    string Kind,
    string? Template,
    ImmutableArray<SourceFile> Sources,
    Func<Report, ReadOnlyMemory<byte>> Make)
{
    /// <summary>True for pages that lead on to another address and hold nothing themselves.</summary>
    public bool IsRedirect { get; init; }

    /// <summary>The texts that stand in it, so that a fault in one is reported where it was written.</summary>
    public ImmutableArray<Body> Bodies { get; init; } = [];
}

/// <summary>An output whose bytes are made.</summary>
sealed record OutputFile(Output Output, ReadOnlyMemory<byte> Bytes);
