namespace IlnSite.Render.Pages;

/// <summary>/ with the newest posts, and /page/2/ … with the rest.</summary>
static class HomePages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering)
    {
        var site = rendering.Site;
        var size = site.Settings.PostsPerPage;
        var last = Math.Max(1, (site.Posts.Length + size - 1) / size);
        return Enumerable.Range(1, last).Select(number => rendering.Page(
            number == 1 ? kind : "/page/N/",
            Urls.HomePage(number),
            "home",
            new(number == 1 ? site.Settings.Title : rendering.Strings.Text("home.page_title", number, last),
                number == 1 ? null : rendering.Strings.Text("home.page_description", number, site.Settings.Title)),
            ("posts", rendering.Nouns.Post.List(site.Posts.Skip((number - 1) * size).Take(size))),
            ("number", number),
            ("last", last),
            ("newer", number > 1 ? rendering.Urls.Link(Urls.HomePage(number - 1)) : null),
            ("older", number < last ? rendering.Urls.Link(Urls.HomePage(number + 1)) : null)));
    }
}
