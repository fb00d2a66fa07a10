namespace IlnSite.Render.Pages;

/// <summary>/tags/, and a page for each tag.</summary>
static class TagPages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => rendering.Site.Tags
        .Select(tag => rendering.Page(
            kind,
            tag.Url,
            "tag",
            new(
                tag.Name,
                rendering.Strings.Text("tag.description", tag.Name),
                [.. tag.Posts.Select(post => post.Source.File)]),
            ("tag", rendering.Nouns.Tag.Of(tag)),
            ("posts", rendering.Nouns.Post.List(tag.Posts))))
        .Append(rendering.Page("/tags/", Urls.Tags, "tags", new(rendering.Strings.Text("tags.title"), rendering.Strings.Text("tags.description"))));
}
