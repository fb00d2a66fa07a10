using System.Text.RegularExpressions;

namespace IlnSite.Privacy;

/// <summary>How an output is looked at.</summary>
enum OutputKind
{
    Markup,
    Json,
    Lines,
    Picture,

    /// <summary>Nothing that can be read here; never published.</summary>
    Unknown,
}

/// <summary>What may be published at all, told from the names of files.</summary>
static partial class FileKinds
{
    public static OutputKind Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".xml" or ".svg" or ".opml" or ".xsl" => OutputKind.Markup,
        ".json" or ".webmanifest" => OutputKind.Json,
        ".txt" or ".css" or ".js" or ".mjs" or ".ics" or ".csv" or ".bib" or ".ris" or ".md" => OutputKind.Lines,
        ".jpg" or ".jpeg" or ".png" or ".webp" or ".avif" or ".gif" => OutputKind.Picture,
        "" => path.StartsWith('_') || path.StartsWith('.') || path == "CNAME" ? OutputKind.Lines : OutputKind.Unknown,
        _ => OutputKind.Unknown,
    };

    /// <summary>Named by a hash, with the width where there are several: what somebody called the file is gone. A picture of
    /// the theme keeps its name, for the theme is nobody's story.</summary>
    public static bool IsOpaque(string path) => path.StartsWith("assets/", StringComparison.Ordinal) || Opaque().IsMatch(path);

    [GeneratedRegex(@"(?:^|/)[0-9a-f]{10,64}(?:[-.]\d{1,5}w?)?\.\w+$")]
    private static partial Regex Opaque();
}
