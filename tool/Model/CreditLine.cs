namespace IlnSite.Model;

/// <summary>Whose work a photo is, as Creative Commons licences ask it to be told: title, maker, source, licence by name,
/// version and link, and what was changed (CC BY 4.0, section 3(a)(1); earlier versions, sections 4(b) and 4(c)).</summary>
static class CreditLine
{
    /// <param name="words">The theme's words; those with a place for a value hold {0}.</param>
    public static Html Of(PhotoCredit credit, Func<string, string> words) => new(Joined(
        credit,
        words,
        Html.Encode,
        name => $"<bdi>{Html.Encode(name)}</bdi>",
        title => $"<cite>{title}</cite>",
        (html, link, attributes) => link is null ? html : $"<a{attributes} href=\"{Html.Encode(link)}\">{html}</a>"));

    /// <summary>The same without markup and links, for machines that show it as text.</summary>
    public static string Plain(PhotoCredit credit, Func<string, string> words) =>
        Joined(credit, words, text => text, name => name, title => title, (text, _, _) => text);

    /// <param name="encode">For words of the theme.</param>
    /// <param name="name">For words from elsewhere, which may be written in the other direction.</param>
    static string Joined(
        PhotoCredit credit,
        Func<string, string> words,
        Func<string, string> encode,
        Func<string, string> name,
        Func<string, string> cited,
        Func<string, string?, string, string> linked)
    {
        List<string> parts = [];
        var title = credit.Title is { } written ? cited(name(written)) : encode(words("photo.photo"));
        title = linked(title, credit.Source, "");
        parts.Add(credit.By is { } by
            ? Filled("photo.by", title, linked(name(by), credit.ByLink, ""))
            : title);
        if (credit.Licence is { } licence)
            parts.Add(linked(licence == Licence.PublicDomain ? encode(words("photo.public_domain")) : name(licence.Name), licence.Link, " rel=\"license\""));
        if (credit.Permission is { } permission)
            parts.Add(Filled("photo.permission", name(permission)));
        if (credit.Changes is { } changes)
            parts.Add(Filled("photo.changes", name(changes)));
        return string.Join(encode(words("list.comma")), parts);

        // In one go, as a title may hold {1}.
        string Filled(string key, params ReadOnlySpan<string> values)
        {
            var pattern = encode(words(key)).Split('{', '}');
            for (var i = 1; i < pattern.Length; i += 2)
                if (int.TryParse(pattern[i], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < values.Length)
                    pattern[i] = values[place];
            return string.Concat(pattern);
        }
    }
}
