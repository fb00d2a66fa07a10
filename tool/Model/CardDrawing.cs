namespace IlnSite.Model;

/// <summary>A social card as the theme drew it: SVG that stands on another one, which many cards share.</summary>
/// <param name="Template">Where a fault in the drawing is to be mended.</param>
sealed record CardDrawing(string Front, string? Back, SourceFile Template)
{
    /// <summary>What Open Graph's readers show without cutting.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    /// <summary>A photo stands in the drawing, for which JPEG takes a tenth of what PNG does.</summary>
    public bool HasPhoto { get; init; }

    public string Ending => HasPhoto ? "jpg" : "png";

    /// <summary>All that the picture depends on.</summary>
    public string Source => $"{Front}\0{Back}";
}

/// <summary>Makes the picture of a card; the bytes are empty where that is a fault, and nothing will be published.</summary>
delegate ReadOnlyMemory<byte> DrawCard(CardDrawing card, Report report);
