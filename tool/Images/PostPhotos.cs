namespace IlnSite.Images;

/// <summary>
/// The photos of posts, stories and galleries → renditions that may be published. Comes in: content that names photos, which
/// lie beside a post or story, or in the folder for all. Goes out: the same content, each photo with what was made of its file.
/// </summary>
static class PostPhotos
{
    const string Shared = "photos/";

    const string Stories = "stories/";

    public static Content Read(Content content, string contentFolder, PhotoFiles photos, Each each, Report report)
    {
        // Each file once, at the first place that names it.
        var all = content.Posts.SelectMany(post => post.Meta.Photos.Prepend(post.Meta.Hero).OfType<Photo>().Select(photo => (Folder: Beside(post), Photo: photo)))
            .Concat(content.Stories.Select(story => story.Meta.Photo).OfType<Photo>().Select(photo => (Folder: Stories, Photo: photo)))
            .Concat(content.Galleries.SelectMany(gallery => gallery.Meta.Photos.Select(photo => (Folder: Shared, Photo: photo))));
        var named = (from one in all
                     let path = PathOf(one.Folder, one.Photo, content.Files)
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
                    Hero = post.Meta.Hero is { } hero ? With(Beside(post), hero) : null,
                    Photos = [.. post.Meta.Photos.Select(photo => With(Beside(post), photo))],
                },
            })],
            Stories = [.. content.Stories.Select(story => story.Meta.Photo is not { } photo ? story : story with
            {
                Meta = story.Meta with { Photo = With(Stories, photo) },
            })],
            Galleries = [.. content.Galleries.Select(gallery => gallery with
            {
                Meta = gallery.Meta with { Photos = [.. gallery.Meta.Photos.Select(photo => With(Shared, photo))] },
            })],
        };

        Photo With(string folder, Photo photo)
        {
            if (PathOf(folder, photo, content.Files) is { } path)
                return photo with { Image = byPath[path] };
            Miss(folder, photo, content.Files, report);
            return photo;
        }
    }

    /// <summary>Only the list of files that were found is looked up, so no path leads anywhere else.</summary>
    /// <param name="folder">Where it lies, or for a post, where else than in the folder for all it may lie.</param>
    static string? PathOf(string folder, Photo photo, ImmutableSortedSet<string> files)
    {
        var name = photo.File.Value;
        if (name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal))
            return null;
        return files.Contains(folder + name) ? folder + name : folder != Stories && files.Contains(Shared + name) ? Shared + name : null;
    }

    static string Beside(Document<PostMeta> post) => $"posts/{post.Name}/";

    static void Miss(string folder, Photo photo, ImmutableSortedSet<string> files, Report report)
    {
        var isPost = folder is not (Shared or Stories);
        var near = Spelling.Nearest(photo.File.Value, files
            .Where(file => file.StartsWith(folder, StringComparison.Ordinal) || file.StartsWith(Shared, StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file)));
        report.Add(
            Codes.PhotoFile,
            photo.File.Span,
            $"There is no file {Spelling.Quote(photo.File.Value)} {(isPost ? "beside the post or in content/photos/" : "beside this one")}.",
            near is not null ? $"did you mean {near}?"
                : isPost ? $"put the photo into the folder photos/, or into {folder} with the text as its index.md"
                : folder == Stories ? "bring back the file that  iln story approve  wrote, or withdraw the story"
                : "put the photo into the folder photos/");
    }
}
