namespace IlnSite.Model;

/// <summary>What is wrong with the words for those who cannot see a photo.</summary>
static class AltText
{
    /// <summary>What a screen reader says in one breath; who needs more writes it into the text.</summary>
    const int Most = 250;

    static readonly ImmutableArray<string> Openings =
    [
        "photo of", "a photo of", "photograph of", "a photograph of", "image of", "an image of", "picture of", "a picture of", "photo:", "image:",
        "photo de", "une photo de", "image de", "une image de", "foto de", "una foto de", "imagen de", "una imagen de", "صورة ",
    ];

    static readonly ImmutableArray<string> Endings = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".heic"];

    /// <param name="photo">With the words to look at in its <see cref="Photo.Alt"/>.</param>
    public static IEnumerable<(Code Code, string Message, string Hint)> Faults(Photo photo)
    {
        if (photo.Alt is not { } alt)
            yield break;
        if (IsFileName(alt, photo.File.Value))
            yield return (Codes.PhotoAlt, "The name of a file says nothing to those who cannot see the photo.", "say in a few words what the photo shows");
        else if (new[] { photo.Caption, photo.Credit.Title }.Any(words => words is not null && Bare(words) == Bare(alt)))
            yield return (
                Codes.PhotoAlt,
                $"{Spelling.Quote(alt)} stands below the photo too; who cannot see it would hear it twice and learn nothing.",
                "say what the photo shows, or write  decorative: true  if the words below it say it all");
        if (Openings.FirstOrDefault(opening => alt.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) is { } opening)
            yield return (Codes.PhotoAltWords, $"Screen readers say by themselves that it is a picture; {Spelling.Quote(alt[..opening.Length])} need not.", "begin with what it shows");
        if (alt.Length > Most)
            yield return (Codes.PhotoAltWords, $"These are {alt.Length} letters, and nobody can stop and go back in them.", $"say the main thing in at most {Most}, and the rest in the text");
    }

    /// <summary>The file's own name, with or without its ending, or one that a camera gave: IMG_2041, DSC00012.JPG.</summary>
    static bool IsFileName(string alt, string file) =>
        Bare(alt) == Bare(file)
        || Bare(alt) == Bare(Path.GetFileNameWithoutExtension(file)) && alt.Any(c => c is '-' or '_' || char.IsAsciiDigit(c))
        || Endings.Any(ending => alt.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || (!alt.Contains(' ', StringComparison.Ordinal) && alt.Count(char.IsAsciiDigit) >= 3 && alt.Any(char.IsAsciiLetter));

    static string Bare(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
