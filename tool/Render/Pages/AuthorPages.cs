namespace IlnSite.Render.Pages;

/// <summary>/authors/, and a page for each byline.</summary>
static class AuthorPages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => rendering.Site.Bylines
        .SelectMany(byline => Paged.Plan(
            rendering,
            (kind, byline.Url, "author", HeadOf(byline, rendering)),
            ("posts", byline.Posts, rendering.Nouns.Post.List),
            ("author", rendering.Nouns.Byline.Of(byline))))
        .Append(rendering.Page(
            "/authors/",
            Urls.Authors,
            "authors",
            new(rendering.Strings.Text("authors.title"), rendering.Strings.Text("authors.description"))));

    static PageHead HeadOf(Byline byline, Rendering rendering) => new(
        byline.Author.Name,
        rendering.Strings.Text("author.description", byline.Author.Name),
        [.. byline.Posts.Select(post => post.Source.File)]);
}
