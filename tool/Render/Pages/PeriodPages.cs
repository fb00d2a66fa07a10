namespace IlnSite.Render.Pages;

/// <summary>A page for each year and each month that has posts.</summary>
static class PeriodPages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        rendering.Site.Years.Concat(rendering.Site.Months).SelectMany(period => Paged.Plan(
            rendering,
            (period.Month is null ? kind : "/YYYY/MM/", period.Url, "period", HeadOf(period, rendering.Strings)),
            ("posts", period.Posts, rendering.Nouns.Post.List),
            ("period", rendering.Nouns.Period.Of(period))));

    static PageHead HeadOf(Period period, Strings strings)
    {
        var name = strings.Date(new PartialDate(period.Year, period.Month, null));
        return new(name, strings.Text("period.description", name), [.. period.Posts.Select(post => post.Source.File)]);
    }
}
