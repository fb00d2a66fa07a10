namespace IlnSite.Write;

/// <summary>What a write did.</summary>
sealed record Written(int Changed, int Unchanged, int Removed);

/// <summary>
/// Puts checked files into the output folder. Comes in: every file in memory. Goes out: a folder that holds just these.
/// Only what differs is written, each file under another name first and then renamed, so that whoever stops the build
/// finds whole files. Leftovers of the last build go after that; the manifest comes last. It never empties the folder:
/// on ext4, deleting all and creating anew was measured at 10 to 20 times the time of overwriting.
/// </summary>
static class SiteWriter
{
    const string Temporary = ".iln-new";

    /// <summary>False, with a fault, where writing could harm what is not ours.</summary>
    public static bool MayWrite(string folder, string contentFolder, Report report)
    {
        var (output, content) = (Whole(folder), Whole(contentFolder));
        var place = new SourceFile(folder.Replace('\\', '/'), "").Whole;
        if (output.StartsWith(content, StringComparison.Ordinal) || content.StartsWith(output, StringComparison.Ordinal))
            report.Add(
                Codes.OutputFolder,
                place,
                "The output folder and the content folder lie inside each other.",
                "name another folder with  --output FOLDER");
        else if (File.Exists(folder))
            report.Add(
                Codes.OutputFolder,
                place,
                "There is a file of that name.",
                "name another folder with  --output FOLDER");
        else if (Directory.Exists(folder) && !File.Exists(Manifest.PathIn(folder)) && Directory.EnumerateFileSystemEntries(folder).Any())
            report.Add(
                Codes.OutputFolder,
                place,
                "The folder holds files that this tool did not write.",
                "empty it, or name another folder with  --output FOLDER");
        else
            return true;
        return false;

        static string Whole(string path) =>
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar;
    }

    public static Written Write(string folder, ImmutableArray<OutputFile> files, Each each)
    {
        Directory.CreateDirectory(folder);
        var before = Manifest.Read(folder);
        var now = files.Select(file => file.Output.Url.FilePath)
            .Append(".nojekyll")
            .ToImmutableSortedSet(StringComparer.Ordinal);
        Manifest.Write(folder, before.Union(now)); // Whatever a stopped build leaves behind is known to the next one.

        // What was a file and is to be a folder must go first, and the other way round.
        var folders = now.SelectMany(FoldersOf).ToHashSet(StringComparer.Ordinal);
        var removed = Remove(
            folder,
            before.Except(now).Where(path => folders.Contains(path) || FoldersOf(path).Any(now.Contains)));
        foreach (var inner in folders)
            Directory.CreateDirectory(Path.Combine(folder, inner));

        var changed = 0;
        each(files.Length, i =>
        {
            var path = Path.Combine(folder, files[i].Output.Url.FilePath);
            if (IsSame(path, files[i].Bytes.Span))
                return;
            Replace(path, files[i].Bytes.Span);
            Interlocked.Increment(ref changed);
        });
        // GitHub Pages would otherwise hide files that start with an underscore.
        if (!File.Exists(Path.Combine(folder, ".nojekyll")))
            File.WriteAllBytes(Path.Combine(folder, ".nojekyll"), []);
        removed += Remove(folder, before.Union(Strays(folder)).Except(now));
        Manifest.Write(folder, now);
        return new(changed, files.Length - changed, removed);
    }

    /// <summary>a/b/c.html → a/b, a.</summary>
    static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }

    static bool IsSame(string path, ReadOnlySpan<byte> bytes)
    {
        var info = new FileInfo(path);
        return info.Exists && info.LinkTarget is null && info.Length == bytes.Length && File.ReadAllBytes(path)
            .AsSpan()
            .SequenceEqual(bytes);
    }

    static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var temporary = path + Temporary;
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>What a stopped build left behind under a temporary name. Other files are somebody else's and stay.</summary>
    static IEnumerable<string> Strays(string folder) => Directory
        .EnumerateFiles(folder, "*" + Temporary, SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));

    static int Remove(string folder, IEnumerable<string> leftovers)
    {
        var removed = 0;
        foreach (var path in leftovers)
        {
            var whole = Path.GetFullPath(Path.Combine(folder, path));
            // A manifest is a file that anybody could have changed; it must not reach outside.
            if (!whole.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(whole))
                continue;
            File.Delete(whole);
            removed++;
            for (var parent = Path.GetDirectoryName(whole); parent is not null && parent.Length > Path.GetFullPath(folder).Length && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent))
                Directory.Delete(parent);
        }
        return removed;
    }
}
