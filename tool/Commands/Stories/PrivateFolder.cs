using System.Text.RegularExpressions;

namespace IlnSite.Commands.Stories;

/// <summary>Where what nobody else may see lies: beside the content folder, never tracked by git.</summary>
sealed partial class PrivateFolder(string content)
{
    public string Path { get; } = System.IO.Path.Combine(
        System.IO.Path.GetDirectoryName(System.IO.Path.TrimEndingDirectorySeparator(content)) ?? "",
        "private");

    public string Content => content;

    public string Register => In("register.yml");

    public string OtherNames => In("names.yml");

    public string Submission(string id) => In("raw", id, "submission.yml");

    public string Text(string id) => In("raw", id, "text.md");

    /// <summary>The photo as it came in; null where there is none.</summary>
    public string? Photo(string id) =>
        Directory.Exists(Raw(id)) ? Directory.EnumerateFiles(Raw(id), "photo.*").Order(StringComparer.Ordinal).FirstOrDefault() : null;

    public string Draft(string id) => In("raw", id, "draft.md");

    public string Preview(string id) => In("raw", id, "preview.eml");

    public string Raw(string id) => In("raw", id);

    public string Decisions(string id) => In("review", $"{id}.yml");

    public string ReviewPage(string id) => In("review", $"{id}.html");

    /// <summary>Approved, and waiting until there are three to be published at once.</summary>
    public string Waiting(string id) => In("waiting", $"{id}.md");

    /// <param name="name">As the story names it.</param>
    public string WaitingPhoto(string name) => In("waiting", name);

    public IEnumerable<string> WaitingIds => Directory.Exists(In("waiting"))
        ? Directory.EnumerateFiles(In("waiting"), "*.md").Select(file => System.IO.Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)
        : [];

    public IEnumerable<string> RawIds => Directory.Exists(In("raw"))
        ? Directory.EnumerateDirectories(In("raw")).Select(folder => System.IO.Path.GetFileName(folder)).Order(StringComparer.Ordinal)
        : [];

    public string Published(string id) => System.IO.Path.Combine(content, "stories", $"{id}.md");

    public string PublishedPhoto(string name) => System.IO.Path.Combine(content, "stories", name);

    /// <summary>Beside the content folder too; everything in there can be made anew.</summary>
    public string Cache { get; } = System.IO.Path.Combine(
        System.IO.Path.GetDirectoryName(System.IO.Path.TrimEndingDirectorySeparator(content)) ?? "",
        ".cache");

    /// <summary>True for an id as this program draws them; anything else could be a path out of the folder.</summary>
    public static bool IsId(string id) => Id().IsMatch(id);

    /// <summary>Ten letters and digits that say nothing, without those that look alike.</summary>
    public static string Draw(Func<int, byte[]> chance) => string.Concat(chance(10).Select(number => "abcdefghjkmnpqrstuvwxyz23456789"[number % 31]));

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? Path);
        File.WriteAllBytes(path, bytes.Span);
        // Whoever makes the folder by hand may not have the line in the .gitignore of the site.
        if (path.StartsWith(Path, StringComparison.Ordinal) && !File.Exists(In(".gitignore")))
            File.WriteAllText(In(".gitignore"), "*\n");
    }

    string In(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    [GeneratedRegex("^[a-z0-9]{8,32}$")]
    private static partial Regex Id();
}
