namespace IlnSite.Render.Feeds;

/// <summary>The id by which feed readers know a post: the editor's, or a tag URI (RFC 4151) of the site's first host and
/// the file's first date and words. Title, slug, host and address can change; it does not.</summary>
static class FeedId
{
    public static string Of(PostMeta post, string firstHost) => post.Id
        ?? string.Create(
            CultureInfo.InvariantCulture,
            $"tag:{firstHost},{post.FirstDate:uuuu-MM-dd}:{Uri.EscapeDataString(post.FirstSlug)}");
}
