namespace IlnSite.Render.Pages;

/// <summary>A page at each old address that leads on to the new one: a static host cannot redirect by itself.</summary>
static class AliasPages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering)
    {
        var posts = rendering.Site.Posts.SelectMany(
            post => post.Meta.Aliases.Select(alias => (alias, post.Url, post.Meta.Title)));
        var pages = rendering.Site.Pages.SelectMany(
            page => page.Meta.Aliases.Select(alias => (alias, page.Url, page.Meta.Title)));
        return posts.Concat(pages).Select(old => rendering.Page(
            kind,
            new(Uri.UnescapeDataString(old.alias.Value)),
            "redirect",
            new(old.Title, null, old.alias.Span.File) { HasLayout = false, IsIndexed = false },
            ("target", rendering.Urls.Link(old.Url)),
            ("target_permalink", rendering.Urls.Absolute(old.Url))));
    }
}
