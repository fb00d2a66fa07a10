namespace IlnSite.Render.Data;

/// <summary>/data/: what can be taken away, under which licence, and what the names in it mean.</summary>
static class DataPage
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
    [
        rendering.Page(
            kind,
            Urls.Data,
            "data",
            new(rendering.Strings.Text("data.title"), rendering.Strings.Text("data.description")),
            ("json", rendering.Urls.Link(Urls.RoundsJson)),
            ("schema", rendering.Urls.Link(Urls.RoundsSchema)),
            ("rounds", Table(Urls.RoundsCsv, RoundTables.RoundColumns, rendering)),
            ("countries", Table(Urls.CountriesCsv, RoundTables.CountryColumns, rendering)),
            ("smallest", rendering.Site.Settings.SmallestCount)),
    ];

    static object? Table(SiteUrl url, ImmutableArray<string> columns, Rendering rendering) =>
        new Noun<DataTable>(new()
        {
            ["url"] = table => rendering.Urls.Link(table.Url),
            ["columns"] = table => new Scriban.Runtime.ScriptArray(table.Columns),
        }).Of(new(url, columns));

    sealed record DataTable(SiteUrl Url, ImmutableArray<string> Columns);
}
