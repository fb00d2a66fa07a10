namespace IlnSite.Load;

/// <summary>
/// The content folder → <see cref="Content"/>. Comes in: a folder that strangers may have written. Goes out: typed
/// documents, each whole and valid, in the order of their paths. Nothing is skipped in silence: a file that no reader
/// knows is a fault. Links between documents are not looked at here.
/// </summary>
static class ContentReader
{
    static readonly string[] PhotoEndings = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".heic", ".heif", ".svg", ".tif", ".tiff", ".bmp"];

    static readonly string[] MarkdownFolders = ["posts/", "pages/", "stories/"];

    static readonly string[] YamlFolders = ["rounds/", "topics/", "comments/", "photos/"];

    static readonly string[] Folders = [.. MarkdownFolders, .. YamlFolders];

    /// <param name="each">Runs a function for every member of a list, in parallel, results in order.</param>
    /// <param name="baseUrl">Stands in for the address in site.yml.</param>
    public static Content? Read(string folder, Uri? baseUrl, Each each, Report report)
    {
        var files = ContentFolder.List(folder, report);
        if (files.IsEmpty && report.HasErrors)
            return null;
        var settings = Settings(folder, files, baseUrl, report);
        foreach (var path in files.Where(path => !IsExpected(path)))
            Refuse(folder, path, report);

        var posts = All("posts/", ".md", (map, file, name, faults) => PostReader.Read(map, file, name, settings?.Value, faults));
        var rounds = All("rounds/", ".yml", (map, file, name, faults) =>
            ValueFields.IsSlug(new(name, file.Whole), faults) ? RoundReader.Read(map, faults) : null);
        var topics = All("topics/", ".yml", (map, file, name, faults) =>
            ValueFields.IsSlug(new(name, file.Whole), faults) ? TopicReader.Read(map, faults) : null);
        var pages = All("pages/", ".md", PageReader.Read);
        var stories = All("stories/", ".md", StoryReader.Read);
        var galleries = All("photos/", ".yml", (map, file, name, faults) =>
            ValueFields.IsSlug(new(name, file.Whole), faults) ? GalleryReader.Read(map, settings?.Value.PhotoUse ?? PhotoUse.Plain, faults) : null);
        var comments = All("comments/", ".yml", (map, _, _, faults) => CommentsReader.Read(map, faults));
        return settings is not { } site ? null : new()
        {
            Settings = site.Value,
            SettingsFile = site.Span.File,
            Posts = posts,
            Rounds = rounds,
            Topics = topics,
            Pages = pages,
            Stories = stories,
            Comments = comments,
            Galleries = galleries,
            Files = files,
        };

        ImmutableArray<Document<T>> All<T>(
            string under,
            string ending,
            Func<YamlMap, SourceFile, string, FileFaults, T?> read)
            where T : class
        {
            string[] paths = [.. files.Where(path => path.StartsWith(under, StringComparison.Ordinal) && IsDocument(path, ending))];
            var documents = new Document<T>?[paths.Length];
            each(paths.Length, i => documents[i] = ReadOne(folder, paths[i], read, report));
            return [.. documents.OfType<Document<T>>()];
        }
    }

    /// <summary>The name by which other files know a document: the file's without its ending, or the folder's.</summary>
    public static string NameOf(string path)
    {
        var parts = path.Split('/');
        return parts is [_, var inner, "index.md"] ? inner : Path.GetFileNameWithoutExtension(path);
    }

    static Document<T>? ReadOne<T>(
        string folder,
        string path,
        Func<YamlMap, SourceFile, string, FileFaults, T?> read,
        Report report)
        where T : class
    {
        if (ContentFolder.Read(folder, path, report) is not { } file)
            return null;
        var faults = new FileFaults(report);
        var isMarkdown = path.EndsWith(".md", StringComparison.Ordinal);
        var parts = isMarkdown
            ? FrontMatter.Read(file, faults)
            : Yaml.Parse(file, 0, file.Text.Length, faults) is { } whole ? (whole, file.Text.Length) : null;
        return parts is var (map, body) && read(map, file, NameOf(path), faults) is { } meta
            ? new(file, NameOf(path), meta, body)
            : null;
    }

    static Sourced<SiteSettings>? Settings(string folder, ImmutableSortedSet<string> files, Uri? baseUrl, Report report)
    {
        if (!files.Contains("site.yml"))
        {
            report.Add(Codes.FileMissing, ContentFolder.At(folder, "site.yml"), "This file is missing; it names the site, its address and its time zone.",
                "write a file site.yml with  title:, url:  and  time_zone:");
            return null;
        }
        if (ContentFolder.Read(folder, "site.yml", report) is not { } file)
            return null;
        var faults = new FileFaults(report);
        return Yaml.Parse(file, 0, file.Text.Length, faults) is { } map
            && SiteReader.Read(map, baseUrl, faults) is { } settings
            ? new(settings, file.Whole)
            : null;
    }

    /// <summary>A file of its own, or the index of a folder: posts/x.md, posts/x/index.md.</summary>
    static bool IsDocument(string path, string ending) => path.Split('/') switch
    {
        [_, var name] => name.EndsWith(ending, StringComparison.Ordinal),
        [_, _, var name] => ending == ".md" && name == "index.md",
        _ => false,
    };

    static bool IsExpected(string path) =>
        path == "site.yml"
        || (IsDocument(path, ".md") && MarkdownFolders.Any(path.StartsWith))
        || (IsDocument(path, ".yml") && YamlFolders.Any(path.StartsWith))
        || (path.Split('/') is ["posts", _, _] or ["photos" or "stories", _] && PhotoEndings.Contains(Path.GetExtension(path).ToLowerInvariant()));

    static void Refuse(string folder, string path, Report report)
    {
        var top = path[..(path.IndexOf('/', StringComparison.Ordinal) + 1)];
        var hint = Path.GetExtension(path) is ".yaml" ? $"rename it to {Path.ChangeExtension(path, ".yml")}"
            : Path.GetExtension(path) is ".markdown" or ".MD" or ".txt"
                && MarkdownFolders.Contains(top) ? $"rename it to {Path.ChangeExtension(path, ".md")}"
            : top.Length > 1 && !Folders.Contains(top)
                && Spelling.Nearest(top[..^1], Folders.Select(known => known[..^1])) is { } near ? $"did you mean the folder {near}?"
            : "posts and pages end in .md, rounds and topics in .yml; a photo stands in its post's folder or in photos/; take anything else out";
        report.Add(
            Codes.FileUnknown,
            ContentFolder.At(folder, path),
            "Nobody knows what to do with this file here.",
            hint);
    }
}
