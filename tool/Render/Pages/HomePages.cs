namespace IlnSite.Render.Pages;

/// <summary>/ with the newest posts, and /page/2/ … with the rest.</summary>
static class HomePages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => Paged.Plan(
        rendering,
        (kind, Urls.Home, "home", new(rendering.Site.Settings.Title, null)),
        ("posts", rendering.Site.Posts, rendering.Nouns.Post.List));
}
