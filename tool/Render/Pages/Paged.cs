namespace IlnSite.Render.Pages;

/// <summary>A long list over several pages: the first at the address itself, the others at page/2/, page/3/ … below it.</summary>
static class Paged
{
    /// <param name="page">Where the list begins, and what its pages have in common.</param>
    /// <param name="items">All of the list, what templates call the part on one page, and how they see it.</param>
    /// <param name="values">What every page has beside it.</param>
    public static IEnumerable<Output> Plan<T>(
        Rendering rendering,
        (string Kind, SiteUrl First, string Template, PageHead Head) page,
        (string Name, IReadOnlyCollection<T> All, Func<IEnumerable<T>, object?> List) items,
        params ImmutableArray<(string Name, object? Value)> values)
    {
        var size = rendering.Site.Settings.PostsPerPage;
        var last = Math.Max(1, (items.All.Count + size - 1) / size);
        return Enumerable.Range(1, last).Select(number => rendering.Page(
            number == 1 ? page.Kind : $"{page.Kind}page/N/",
            Urls.PageOf(page.First, number),
            page.Template,
            number == 1 ? page.Head : page.Head with
            {
                Title = rendering.Strings.Text("list.page_title", page.Head.Title, number, last),
                Description = rendering.Strings.Text("list.page_description", number, page.Head.Title),
                Subject = null, // It tells what the first page shows.
            },
            [
                (items.Name, items.List(items.All.Skip((number - 1) * size).Take(size))),
                ("page_number", number),
                ("last", last),
                ("newer", number > 1 ? rendering.Urls.Link(Urls.PageOf(page.First, number - 1)) : null),
                ("older", number < last ? rendering.Urls.Link(Urls.PageOf(page.First, number + 1)) : null),
                .. values,
            ]));
    }
}
