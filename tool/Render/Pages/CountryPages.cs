namespace IlnSite.Render.Pages;

/// <summary>/countries/, and a page for each country's history in the network.</summary>
static class CountryPages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => rendering.Site.Countries
        .SelectMany(history => Paged.Plan(
            rendering,
            (kind, history.Url, "country", HeadOf(history, rendering)),
            ("posts", history.Posts, rendering.Nouns.Post.List),
            ("country", rendering.Nouns.History.Of(history))))
        .Append(rendering.Page(
            "/countries/",
            Urls.Countries,
            "countries",
            new(rendering.Strings.Text("countries.title"), rendering.Strings.Text("countries.description"))));

    static PageHead HeadOf(CountryHistory history, Rendering rendering) => new(
        rendering.Strings.Country(history.Country),
        rendering.Strings.Text(
            "country.description",
            rendering.Strings.Country(history.Country),
            rendering.Site.Settings.Title),
        [.. history.Rounds.Select(round => round.Source.File), .. history.Posts.Select(post => post.Source.File)]);
}
