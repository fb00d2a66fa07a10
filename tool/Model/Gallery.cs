namespace IlnSite.Model;

/// <summary>What stands in photos/librariancommute.yml: photos that belong to no post.</summary>
sealed record GalleryMeta(string? Title, SourceText? Description, ImmutableArray<Photo> Photos);

/// <summary>A photo and the page where it stands.</summary>
/// <param name="post">Null for a photo of a story or of a gallery.</param>
/// <param name="story">Null for any other photo.</param>
sealed class ShownPhoto(Photo photo, Post? post, Story? story, SourceFile source)
{
    public Photo Photo => photo;

    public Post? Post => post;

    public Story? Story => story;

    public SourceFile Source => source;
}

/// <summary>The photos with one hashtag: answers to the posts that called for them.</summary>
/// <param name="Hashtag">As a post writes it, without #.</param>
/// <param name="Calls">The posts with that hashtag, newest first.</param>
sealed record Gallery(
    string Hashtag,
    SiteUrl Url,
    string? Title,
    Body Description,
    ImmutableArray<ShownPhoto> Photos,
    ImmutableArray<Post> Calls);
