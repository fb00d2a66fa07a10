namespace IlnSite.Render.Pages;

/// <summary>A page for each year and each month that has posts.</summary>
static class PeriodPages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => rendering.Site.Years.Concat(rendering.Site.Months).Select(period =>
    {
        var name = rendering.Strings.Date(new PartialDate(period.Year, period.Month, null));
        return rendering.Page(
            period.Month is null ? kind : "/YYYY/MM/",
            period.Url,
            "period",
            new(
                name,
                rendering.Strings.Text("period.description", name),
                [.. period.Posts.Select(post => post.Source.File)]),
            ("period", rendering.Nouns.Period.Of(period)));
    });
}
