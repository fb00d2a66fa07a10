using IlnSite.Render.Head;

namespace IlnSite.Render.Pages;

/// <summary>A page for each post.</summary>
static class PostPages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => rendering.Site.Posts.Select(post => rendering.Page(
        kind,
        post.Url,
        "post",
        new(post.Meta.Title, post.Summary, SourcesOf(post))
        {
            Language = post.Meta.Language,
            Direction = post.Meta.Direction,
            IsIndexed = post.Unpublished is null,
            Subject = new PostSubject(post),
            Bodies = [post.Body, .. post.Comments.SelectMany(BodiesOf)],
        },
        ("post", rendering.Nouns.Post.Of(post))));

    static ImmutableArray<SourceFile> SourcesOf(Post post) =>
        [.. new[] { post.Source.File, post.Round?.Source.File, post.Topic?.Source.File }.OfType<SourceFile>()];

    static IEnumerable<Body> BodiesOf(CommentThread thread) => thread.Replies.SelectMany(BodiesOf).Prepend(thread.Body);
}
