using System.Security.Cryptography;

namespace IlnSite.Images;

/// <summary>
/// Drawings of social cards → PNG files, each drawn once: the picture is kept in a folder under the hash of all that it
/// depends on, and drawn anew where the file there is not such a picture. The folder may be deleted at any time.
/// </summary>
/// <param name="folder">Made when there is something to keep; where that is not possible, nothing is kept.</param>
sealed class CardFiles(string folder)
{
    const string Temporary = ".new";
    const string OrNone = "mend the drawing, or write  social_cards: false  in site.yml";

    readonly CardImage image = new();
    int drawn;

    /// <summary>How many were not in the folder.</summary>
    public int Drawn => drawn;

    public ReadOnlyMemory<byte> Make(CardDrawing card, Report report)
    {
        if (CardImage.Fault is { } fault)
        {
            report.Add(Codes.CardImage, card.Template.Whole, $"Social cards cannot be drawn on this machine: {fault}", OrNone);
            return default;
        }
        var path = Path.Combine(folder, KeyOf(card) + ".png");
        if (Kept(path) is { } kept)
            return kept;
        Interlocked.Increment(ref drawn);
        var made = image.Draw(card, out var reason);
        if (made is null)
        {
            report.Add(Codes.CardImage, card.Template.Whole, $"The social card cannot be drawn: {reason}", OrNone);
            return default;
        }
        // A card without words must not stay when there are fonts.
        if (CardImage.HasFonts)
            Keep(path, made);
        else
            report.Add(
                Codes.CardFonts,
                card.Template.Whole,
                "This machine has no fonts, so the social cards are without words.",
                "install some, on Debian and Ubuntu for example by  apt-get install fonts-liberation fonts-noto-core");
        return made;
    }

    static string KeyOf(CardDrawing card) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{card.Source}\0{CardImage.Version}")));

    static byte[]? Kept(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists || file.LinkTarget is not null || file.Length > CardImage.MostBytes)
                return null;
            var bytes = File.ReadAllBytes(path);
            return CardImage.IsCard(bytes) ? bytes : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    void Keep(string path, byte[] bytes)
    {
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(path + Temporary, bytes);
            File.Move(path + Temporary, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Only speed is lost.
        }
    }
}
