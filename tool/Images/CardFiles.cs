using System.Security.Cryptography;

namespace IlnSite.Images;

/// <summary>
/// Drawings of social cards → PNG and JPEG files, each drawn once: the picture is kept in a folder under the hash of all that it
/// depends on, and drawn anew where the file there is not such a picture. The folder may be deleted at any time.
/// </summary>
sealed class CardFiles(string folder)
{
    const string OrNone = "mend the drawing, or write  social_cards: false  in site.yml";

    readonly CardImage image = new();
    readonly KeptFiles files = new(folder);
    int drawn;

    /// <summary>How many were not in the folder.</summary>
    public int Drawn => drawn;

    public ReadOnlyMemory<byte> Make(CardDrawing card, Report report)
    {
        if (Libvips.Fault is { } fault)
        {
            report.Add(Codes.CardImage, card.Template.Whole, $"Social cards cannot be drawn on this machine: {fault}", OrNone);
            return default;
        }
        var name = $"{KeyOf(card)}.{card.Ending}";
        if (files.Read(name, CardImage.MostBytes) is { } kept && CardImage.IsCard(kept))
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
            files.Write(name, made);
        else
            report.Add(
                Codes.CardFonts,
                card.Template.Whole,
                "This machine has no fonts, so the social cards are without words.",
                "install some, on Debian and Ubuntu for example by  apt-get install fonts-liberation fonts-noto-core");
        return made;
    }

    static string KeyOf(CardDrawing card) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{card.Source}\0{Libvips.Version}")));
}
