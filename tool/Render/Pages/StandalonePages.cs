namespace IlnSite.Render.Pages;

/// <summary>The pages of content/pages/.</summary>
static class StandalonePages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => rendering.Site.Pages.Select(page => rendering.Page(
        kind,
        page.Url,
        "page",
        new(page.Meta.Title, page.Meta.Summary ?? page.Body.Opening, page.Source.File)
        {
            Language = page.Meta.Language,
            Direction = page.Meta.Direction,
            Bodies = [page.Body],
        },
        ("document", rendering.Nouns.Page.Of(page))));
}
