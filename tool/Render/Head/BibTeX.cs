namespace IlnSite.Render.Head;

/// <summary>A citation as an entry of BibTeX and BibLaTeX, in UTF-8.</summary>
static class BibTeX
{
    static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(Citation citation)
    {
        var entry = new StringBuilder();
        entry.Append(CultureInfo.InvariantCulture, $"@online{{{citation.Key},\n");
        // Braces around each name: it is one whole, and no “and” inside it divides it.
        Field("author", string.Join(" and ", citation.Authors.Select(author => $"{{{Escaped(author)}}}")));
        Field("title", Escaped(citation.Title));
        Field("organization", Escaped(citation.Site));
        Field("date", citation.Date.ToString());
        Field("year", citation.Date.Year.ToString(CultureInfo.InvariantCulture));
        if (citation.Date.Month is { } month)
            entry.Append(CultureInfo.InvariantCulture, $"  month = {Months[month - 1]},\n");
        Field("url", citation.Address); // Read to the letter, and percent-encoded: nothing to escape.
        Field("language", citation.Language);
        // Words to search by, which nobody prints: readers take them to the letter, divided by commas.
        Field("keywords", string.Join(", ", citation.Keywords.Select(word => string.Concat(word.Where(c => c is not (',' or '{' or '}'))))));
        Field("abstract", Escaped(citation.Summary));
        return entry.Append("}\n").ToString();

        void Field(string name, string value)
        {
            if (value.Length > 0)
                entry.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
        }
    }

    /// <summary>TeX's ten special characters. A brace gets a name, because BibTeX counts braces even behind a backslash.</summary>
    static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
            _ = c switch
            {
                '{' => escaped.Append("\\textbraceleft{}"),
                '}' => escaped.Append("\\textbraceright{}"),
                '\\' => escaped.Append("\\textbackslash{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                '#' or '$' or '%' or '&' or '_' => escaped.Append('\\').Append(c),
                _ => escaped.Append(char.IsControl(c) ? ' ' : c),
            };
        return escaped.ToString();
    }
}
