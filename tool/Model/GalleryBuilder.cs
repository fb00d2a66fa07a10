namespace IlnSite.Model;

/// <summary>
/// Photos of all posts, stories and of content/photos/ → what /photos/ lists, and a gallery for each hashtag with a photo. Comes
/// in: posts with their texts. Goes out: each photo once for each page that shows it.
/// </summary>
static class GalleryBuilder
{
    /// <param name="posts">Newest first.</param>
    public static ImmutableArray<ShownPhoto> Photos(ImmutableArray<Post> posts, ImmutableArray<Story> stories, ImmutableArray<Document<GalleryMeta>> files) =>
    [
        .. from post in posts
           from photo in new[] { post.Meta.Hero }.OfType<Photo>().Concat(post.Body.Photos).DistinctBy(photo => photo.File.Value)
           where photo.Image is not null
           select new ShownPhoto(photo, post, null, post.Source.File),
        .. from story in stories
           from photo in story.Body.Photos
           where photo.Image is not null
           select new ShownPhoto(photo, null, story, story.Source.File),
        .. from file in files
           from photo in file.Meta.Photos
           where photo.Image is not null
           select new ShownPhoto(photo, null, null, file.File),
    ];

    public static ImmutableArray<Gallery> Galleries(
        ImmutableArray<Post> posts,
        ImmutableArray<ShownPhoto> photos,
        ImmutableArray<Document<GalleryMeta>> files,
        Func<Document<GalleryMeta>, SourceText, Body> text)
    {
        var calls = posts.SelectMany(post => post.Meta.Hashtags.Select(hashtag => (Hashtag: hashtag, Post: post)))
            .ToLookup(call => Slug.From(call.Hashtag), StringComparer.Ordinal);
        return
        [
            .. from photo in photos
               from hashtag in HashtagsOf(photo, files)
               group (photo, hashtag) by Slug.From(hashtag) into answers
               orderby answers.Key
               let file = files.FirstOrDefault(file => file.Name == answers.Key)
               select new Gallery(
                   calls[answers.Key].Select(call => call.Hashtag).FirstOrDefault() ?? answers.First().hashtag,
                   Urls.Gallery(answers.Key),
                   file?.Meta.Title,
                   file?.Meta.Description is { } words ? text(file, words) : Body.Empty,
                   [.. answers.Select(answer => answer.photo).Distinct()],
                   [.. calls[answers.Key].Select(call => call.Post).Distinct()]),
        ];
    }

    /// <summary>A photo that nobody called for by this name: most often a slip, as the gallery of the right name lacks it.</summary>
    /// <param name="calls">All hashtags that posts, rounds and the site have.</param>
    public static void Check(IEnumerable<Photo> photos, ImmutableArray<Document<GalleryMeta>> files, IEnumerable<string> calls, Report report)
    {
        var known = calls.Concat(files.Select(file => file.Name)).DistinctBy(Slug.From).ToDictionary(Slug.From, StringComparer.Ordinal);
        foreach (var hashtag in photos.SelectMany(photo => photo.Hashtags).Where(hashtag => !known.ContainsKey(Slug.From(hashtag.Value))))
            report.Add(Codes.PhotoHashtag, hashtag.Span, $"No post calls for photos with #{hashtag.Value}.",
                Spelling.Nearest(hashtag.Value, known.Values) is { } near ? $"did you mean {near}?" : $"add  hashtags: [{hashtag.Value}]  to the post that calls for them");
    }

    /// <summary>The name of its file says what a photo of content/photos/ answers.</summary>
    static IEnumerable<string> HashtagsOf(ShownPhoto photo, ImmutableArray<Document<GalleryMeta>> files) =>
        (photo.Post is null ? files.Where(file => file.File == photo.Source).Select(file => file.Name) : [])
            .Concat(photo.Photo.Hashtags.Select(hashtag => hashtag.Value))
            .DistinctBy(Slug.From);
}
