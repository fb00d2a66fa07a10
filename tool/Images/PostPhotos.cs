namespace IlnSite.Images;

/// <summary>
/// The photos of posts → renditions that may be published. Comes in: posts that name photos, which lie beside them or in
/// the folder for all. Goes out: the same posts, each photo with what was made of its file.
/// </summary>
static class PostPhotos
{
    const string Shared = "photos/";

    public static ImmutableArray<Document<PostMeta>> Read(Content content, string contentFolder, PhotoFiles photos, Each each, Report report)
    {
        // Each file once, at the first place that names it.
        var named = (from post in content.Posts
                     from photo in post.Meta.Photos.Prepend(post.Meta.Hero).OfType<Photo>()
                     let path = PathOf(post, photo, content.Files)
                     where path is not null
                     group photo.File.Span by path).ToArray();
        var made = new PhotoFile?[named.Length];
        each(named.Length, i =>
            made[i] = photos.Make(new FileInfo(Path.Combine(contentFolder, named[i].Key)), named[i].First(), report));
        var byPath = named.Select((photo, i) => (photo.Key, Made: made[i])).ToDictionary(pair => pair.Key, pair => pair.Made);

        return [.. content.Posts.Select(post => post.Meta is { Hero: null, Photos.IsEmpty: true } ? post : post with
        {
            Meta = post.Meta with
            {
                Hero = post.Meta.Hero is { } hero ? With(post, hero) : null,
                Photos = [.. post.Meta.Photos.Select(photo => With(post, photo))],
            },
        })];

        Photo With(Document<PostMeta> post, Photo photo)
        {
            if (PathOf(post, photo, content.Files) is { } path)
                return photo with { Image = byPath[path] };
            Miss(post, photo, content.Files, report);
            return photo;
        }
    }

    /// <summary>Only the list of files that were found is looked up, so no path leads anywhere else.</summary>
    static string? PathOf(Document<PostMeta> post, Photo photo, ImmutableSortedSet<string> files)
    {
        var name = photo.File.Value;
        if (name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal))
            return null;
        string[] places = [$"posts/{post.Name}/{name}", Shared + name];
        return places.FirstOrDefault(files.Contains);
    }

    static void Miss(Document<PostMeta> post, Photo photo, ImmutableSortedSet<string> files, Report report)
    {
        var beside = $"posts/{post.Name}/";
        var near = Spelling.Nearest(photo.File.Value, files
            .Where(file => file.StartsWith(beside, StringComparison.Ordinal) || file.StartsWith(Shared, StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file)));
        report.Add(
            Codes.PhotoFile,
            photo.File.Span,
            $"There is no file {Spelling.Quote(photo.File.Value)} beside the post or in content/photos/.",
            near is not null ? $"did you mean {near}?"
                : $"put the photo into the folder photos/, or into posts/{post.Name}/ with the text as its index.md");
    }
}
