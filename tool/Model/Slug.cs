namespace IlnSite.Model;

/// <summary>The part of an address made from words.</summary>
static class Slug
{
    /// <summary>Letters and digits of any script in lower case, everything else a single hyphen; Latin letters lose
    /// their accents, so that the address can be typed on any keyboard. Never empty.</summary>
    public static string From(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
            if (Rune.IsLetter(rune) && Folding.Of(rune) is { } plain && plain.All(char.IsAsciiLetter))
                slug.Append(plain);
            else if (Rune.IsLetterOrDigit(rune) || (IsMark(rune) && slug.Length > 0 && slug[^1] >= '\u0250'))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (!IsMark(rune) && rune.Value is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        var text = slug.ToString().TrimEnd('-');
        return text.Length > 0 ? text : "x";
    }

    /// <summary>What may stand in an address that an editor writes: lower-case letters, digits and single hyphens.</summary>
    public static bool IsValid(string slug) => slug.Length is > 0 and <= 120 && slug == From(slug);

    static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark;
}
