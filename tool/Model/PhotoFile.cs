namespace IlnSite.Model;

/// <summary>A photo in the sizes and formats in which it is published. The file that the editor has is none of
/// them.</summary>
/// <param name="Renditions">The smallest format first; in each the narrowest first.</param>
/// <param name="Tint">The colour that most of it has, each of red, green and blue as 0, 1 or 2: <c>021</c>. Null where
/// one can see through the picture.</param>
sealed record PhotoFile(ImmutableArray<Rendition> Renditions, string? Tint)
{
    /// <summary>The largest in a format that everything reads, feed readers and search engines too.</summary>
    public Rendition Fallback => Renditions[^1];

    public int Width => Fallback.Width;

    public int Height => Fallback.Height;
}

/// <summary>A picture that carries nothing but the picture, ready to be published.</summary>
/// <param name="Url">Made from a hash of its bytes: neither the camera's name nor the editor's for it goes out.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
sealed record Rendition(SiteUrl Url, int Width, int Height, string ContentType, ReadOnlyMemory<byte> Bytes);
