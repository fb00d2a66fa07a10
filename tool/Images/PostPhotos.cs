namespace IlnSite.Images;

/// <summary>
/// The photos of posts → files that may be published. Comes in: posts that name photos beside them. Goes out: the same
/// posts with each photo's checked file. A picture that carries more than the picture never leaves this folder.
/// </summary>
static class PostPhotos
{
    /// <summary>Above any photo; such a file is not even read.</summary>
    const int MostBytesRead = 64 * 1024 * 1024;

    public static ImmutableArray<Document<PostMeta>> Read(
        ImmutableArray<Document<PostMeta>> posts,
        ImmutableSortedSet<string> files,
        string contentFolder,
        Report report)
    {
        return [.. posts.Select(post => post.Meta is { Hero: null, Photos.IsEmpty: true } ? post : post with
        {
            Meta = post.Meta with
            {
                Hero = post.Meta.Hero is { } hero ? With(post, hero) : null,
                Photos = [.. post.Meta.Photos.Select(photo => With(post, photo))],
            },
        })];

        Photo With(Document<PostMeta> post, Photo photo)
        {
            // Only the list of files that were found is looked up, so no path leads anywhere else.
            var path = $"posts/{post.Name}/{photo.File.Value}";
            if (files.Contains(path))
                return photo with { Image = Inspect(new(Path.Combine(contentFolder, path)), photo.File.Span, report) };
            var beside = files.Where(file => file.StartsWith($"posts/{post.Name}/", StringComparison.Ordinal));
            report.Add(Codes.PhotoFile, photo.File.Span, $"There is no file {Spelling.Quote(photo.File.Value)} beside the post.",
                Spelling.Nearest(path, beside) is { } near
                    ? $"did you mean {Path.GetFileName(near)}?"
                    : $"put the photo into the folder posts/{post.Name}/ and the text into its index.md");
            return photo;
        }
    }

    static PhotoFile? Inspect(FileInfo file, SourceSpan at, Report report)
    {
        if (file.Length > MostBytesRead)
        {
            report.Add(
                Codes.FileTooBig,
                at,
                $"The photo is larger than {MostBytesRead / 1024 / 1024} MB.",
                "make it at most 2,000 pixels wide");
            return null;
        }
        try
        {
            return PhotoFiles.Read(File.ReadAllBytes(file.FullName), at, report);
        }
        catch (UnauthorizedAccessException)
        {
            report.Add(
                Codes.FileUnreadable,
                at,
                "The photo cannot be opened.",
                "see that it is not open elsewhere and that you may read it");
            return null;
        }
    }
}
