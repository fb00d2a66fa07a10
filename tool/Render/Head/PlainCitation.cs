namespace IlnSite.Render.Head;

/// <summary>A citation for people: <c>Author (2015, August 18). Title. Site. https://…</c>, in the words and order of the
/// theme's strings.</summary>
static class PlainCitation
{
    const string Stops = ".?!…؟。！？";

    public static string Of(Citation citation, Strings strings)
    {
        var date = DateOf(citation.Date, strings);
        var title = Stops.Contains(citation.Title[^1], StringComparison.Ordinal) ? citation.Title : citation.Title + ".";
        var words = citation.Authors switch
        {
            [] => strings.Text("cite.story", citation.Title, date, citation.Site),
            [var alone] when alone == citation.Site => strings.Text("cite.by_site", citation.Site, date, title),
            var authors => strings.Text("cite.by", NamesOf(authors, strings), date, title, citation.Site),
        };
        return $"{words} {citation.Address}";
    }

    static string NamesOf(ImmutableArray<string> names, Strings strings)
    {
        var text = names[0];
        for (var i = 1; i < names.Length; i++)
            text = strings.Text(i == names.Length - 1 ? "cite.last" : "cite.list", text, names[i]);
        return text;
    }

    static string DateOf(PartialDate date, Strings strings) =>
        strings.Text(date switch { { Day: { } } => "cite.day", { Month: { } } => "cite.month", _ => "cite.year" })
            .Replace("{day}", strings.Digits(date.First.Day.ToString(CultureInfo.InvariantCulture)), StringComparison.Ordinal)
            .Replace("{month}", date.Day is null ? strings.Month(date.First.Month) : strings.MonthInDate(date.First.Month), StringComparison.Ordinal)
            .Replace("{year}", strings.Year(date.First.Year), StringComparison.Ordinal);
}
