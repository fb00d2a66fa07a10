namespace IlnSite.Model;

/// <summary>The part of an address made from words.</summary>
static class Slug
{
    /// <summary>Letters and digits of any script in lower case, everything else a single hyphen; Latin letters lose
    /// their accents, so that the address can be typed on any keyboard. Never empty.</summary>
    public static string From(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var c in words.Normalize(NormalizationForm.FormD))
            if (char.IsLetterOrDigit(c) || (IsMark(c) && slug.Length > 0 && slug[^1] >= '\u0250'))
                slug.Append(char.ToLowerInvariant(c));
            else if (!IsMark(c) && c is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        var text = slug.ToString().TrimEnd('-').Normalize(NormalizationForm.FormC);
        return text.Length > 0 ? text : "x";
    }

    /// <summary>What may stand in an address that an editor writes: lower-case letters, digits and single hyphens.</summary>
    public static bool IsValid(string slug) => slug.Length is > 0 and <= 120 && slug == From(slug);

    static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark;
}
