namespace IlnSite.Render.Data;

/// <summary>/data/rounds.csv, a row for each round, and /data/countries.csv, a row for each country in a round. Where
/// published figures disagree, the table of rounds has the one that the site shows first; rounds.json has them all.
/// </summary>
static class RoundTables
{
    public static readonly ImmutableArray<string> RoundColumns =
    [
        "round", "name", "address", "starts", "ends", "applications_open", "applications_close",
        .. FigureColumns("participants"), .. FigureColumns("countries"), .. FigureColumns("new_countries"), "posts",
    ];

    public static readonly ImmutableArray<string> CountryColumns =
    [
        "round", "name", "code", "country", "region", "subregion", "is_new", "participants", "participants_below",
        "list_is_complete", "source", "as_of",
    ];

    public static IEnumerable<Output> Plan(string kind, Rendering rendering)
    {
        var site = rendering.Site;
        ImmutableArray<SourceFile> sources = [.. site.Rounds.Select(round => round.Source.File)];
        yield return new(Urls.RoundsCsv, kind, null, sources, _ => Csv.Write(RoundColumns, site.Rounds.Select(round => Row(round, site))));
        yield return new(Urls.CountriesCsv, "/data/countries.csv", null, sources, _ => Csv.Write(CountryColumns, site.Rounds.SelectMany(round => Rows(round, site))));
    }

    static IEnumerable<object?> Row(Round round, Site site) =>
    [
        round.Name, round.Meta.Name, site.Urls.Absolute(round.Url), round.Meta.Starts, round.Meta.Ends,
        Day(round.Meta.Applications?.Opens), Day(round.Meta.Applications?.Closes),
        .. Figure(round.Meta.Participants.FirstOrDefault()), .. Figure(round.Meta.CountryCount.FirstOrDefault()),
        .. Figure(round.Meta.FirstTimeCount), site.PostsByRound[round].Count(post => post.Unpublished is null),
    ];

    static IEnumerable<IEnumerable<object?>> Rows(Round round, Site site)
    {
        var counts = PublishedCount.Of(round.Meta, site.Settings.SmallestCount);
        // A list of those named as new has the source of that statement; a whole list that of the number of countries.
        var stated = round.Meta.Countries.Length > 0 ? round.Meta.CountryCount.FirstOrDefault() : round.Meta.FirstTimeCount;
        return round.KnownCountries.OrderBy(country => country.Slug, StringComparer.Ordinal).Select(country =>
        {
            var count = counts.GetValueOrDefault(country);
            return (object?[])
            [
                round.Name, round.Meta.Name, country.Code, country.Name, country.Region, country.Subregion,
                round.FirstTime.Contains(country), count?.Count, count is { IsFew: true } ? site.Settings.SmallestCount : null,
                round.Meta.Countries.Length > 0, stated?.Source, stated?.AsOf,
            ];
        });
    }

    static IEnumerable<string> FigureColumns(string name) => [name, $"{name}_at_least", $"{name}_source", $"{name}_as_of"];

    static IEnumerable<object?> Figure(Figure? figure) => [figure?.Count, figure?.AtLeast, figure?.Source, figure?.AsOf];

    static string? Day(NodaTime.LocalDate? date) => date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
