namespace IlnSite.Images;

/// <summary>
/// The photos of posts and galleries → renditions that may be published. Comes in: content that names photos, which lie
/// beside a post or in the folder for all. Goes out: the same content, each photo with what was made of its file.
/// </summary>
static class PostPhotos
{
    const string Shared = "photos/";

    public static Content Read(Content content, string contentFolder, PhotoFiles photos, Each each, Report report)
    {
        // Each file once, at the first place that names it.
        var all = content.Posts.SelectMany(post => post.Meta.Photos.Prepend(post.Meta.Hero).OfType<Photo>().Select(photo => (Post: (string?)post.Name, Photo: photo)))
            .Concat(content.Galleries.SelectMany(gallery => gallery.Meta.Photos.Select(photo => (Post: (string?)null, Photo: photo))));
        var named = (from one in all
                     let path = PathOf(one.Post, one.Photo, content.Files)
                     where path is not null
                     group one.Photo.File.Span by path).ToArray();
        var made = new PhotoFile?[named.Length];
        each(named.Length, i =>
            made[i] = photos.Make(new FileInfo(Path.Combine(contentFolder, named[i].Key)), named[i].First(), report));
        var byPath = named.Select((photo, i) => (photo.Key, Made: made[i])).ToDictionary(pair => pair.Key, pair => pair.Made);

        return content with
        {
            Posts = [.. content.Posts.Select(post => post.Meta is { Hero: null, Photos.IsEmpty: true } ? post : post with
            {
                Meta = post.Meta with
                {
                    Hero = post.Meta.Hero is { } hero ? With(post.Name, hero) : null,
                    Photos = [.. post.Meta.Photos.Select(photo => With(post.Name, photo))],
                },
            })],
            Galleries = [.. content.Galleries.Select(gallery => gallery with
            {
                Meta = gallery.Meta with { Photos = [.. gallery.Meta.Photos.Select(photo => With(null, photo))] },
            })],
        };

        Photo With(string? post, Photo photo)
        {
            if (PathOf(post, photo, content.Files) is { } path)
                return photo with { Image = byPath[path] };
            Miss(post, photo, content.Files, report);
            return photo;
        }
    }

    /// <summary>Only the list of files that were found is looked up, so no path leads anywhere else.</summary>
    /// <param name="post">The name of the post that has the photo; null for a photo of a gallery.</param>
    static string? PathOf(string? post, Photo photo, ImmutableSortedSet<string> files)
    {
        var name = photo.File.Value;
        if (name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal))
            return null;
        var beside = $"posts/{post}/{name}";
        return post is not null && files.Contains(beside) ? beside : files.Contains(Shared + name) ? Shared + name : null;
    }

    static void Miss(string? post, Photo photo, ImmutableSortedSet<string> files, Report report)
    {
        var beside = post is null ? Shared : $"posts/{post}/";
        var near = Spelling.Nearest(photo.File.Value, files
            .Where(file => file.StartsWith(beside, StringComparison.Ordinal) || file.StartsWith(Shared, StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file)));
        report.Add(
            Codes.PhotoFile,
            photo.File.Span,
            $"There is no file {Spelling.Quote(photo.File.Value)} {(post is null ? "beside this one" : "beside the post or in content/photos/")}.",
            near is not null ? $"did you mean {near}?"
                : post is null ? "put the photo into the folder photos/"
                : $"put the photo into the folder photos/, or into posts/{post}/ with the text as its index.md");
    }
}
