using System.Security.Cryptography;

namespace IlnSite.Model;

/// <summary>The ids by which feed readers know things: the editor's, or a tag URI (RFC 4151) of the site's first host and
/// the file's first date and words. Title, slug, host and address can change; they do not.</summary>
static class FeedId
{
    public static string Of(PostMeta post, string firstHost) => post.Id
        ?? string.Create(
            CultureInfo.InvariantCulture,
            $"tag:{firstHost},{post.FirstDate:uuuu-MM-dd}:{Uri.EscapeDataString(post.FirstSlug)}");

    /// <summary>A story's own id is drawn by lot and says nothing; the year is what a tag URI must have.</summary>
    public static string Of(Document<StoryMeta> story, string firstHost) => string.Create(
        CultureInfo.InvariantCulture,
        $"tag:{firstHost},{story.Meta.Published.Year:0000}:stories/{story.Name}");

    /// <summary>A feed as a whole has no day of its own, so its id is drawn from its name (RFC 9562, version 8).</summary>
    /// <param name="name">Empty for the whole site, else as in <c>rounds/2015b</c>.</param>
    public static string OfFeed(string name, string firstHost)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{firstHost}/{name}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true):D}";
    }
}
