namespace IlnSite.Render.Pages;

/// <summary>/tags/, and a page for each tag.</summary>
static class TagPages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => rendering.Site.Tags
        .SelectMany(tag => Paged.Plan(
            rendering,
            (kind, tag.Url, "tag", HeadOf(tag, rendering.Strings)),
            ("posts", tag.Posts, rendering.Nouns.Post.List),
            ("tag", rendering.Nouns.Tag.Of(tag))))
        .Append(rendering.Page(
            "/tags/",
            Urls.Tags,
            "tags",
            new(rendering.Strings.Text("tags.title"), rendering.Strings.Text("tags.description"))));

    static PageHead HeadOf(Tag tag, Strings strings) =>
        new(tag.Name, strings.Text("tag.description", tag.Name), [.. tag.Posts.Select(post => post.Source.File)]);
}
