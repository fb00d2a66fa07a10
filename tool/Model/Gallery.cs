namespace IlnSite.Model;

/// <summary>What stands in photos/librariancommute.yml: photos that belong to no post.</summary>
sealed record GalleryMeta(string? Title, SourceText? Description, ImmutableArray<Photo> Photos);

/// <summary>A photo and the page where it stands.</summary>
/// <param name="Post">Null for a photo that stands in a gallery only.</param>
sealed record ShownPhoto(Photo Photo, Post? Post, SourceFile Source);

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
