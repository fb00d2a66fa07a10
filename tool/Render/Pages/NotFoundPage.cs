namespace IlnSite.Render.Pages;

/// <summary>/404.html, which hosts show for addresses that do not exist.</summary>
static class NotFoundPage
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        [rendering.Page(kind, Urls.NotFound, "404", new(rendering.Strings.Text("not_found.title"), rendering.Strings.Text("not_found.description")) { IsIndexed = false })];
}
