namespace IlnSite.Write;

/// <summary>The list of files that the last build wrote, one path a line. Its presence says that the folder is ours.</summary>
static class Manifest
{
    public const string Name = ".iln-manifest";

    public static string PathIn(string folder) => Path.Combine(folder, Name);

    public static ImmutableSortedSet<string> Read(string folder) => File.Exists(PathIn(folder))
        ? File.ReadAllLines(PathIn(folder)).Where(line => line.Length > 0).ToImmutableSortedSet(StringComparer.Ordinal)
        : ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    public static void Write(string folder, ImmutableSortedSet<string> paths)
    {
        var temporary = PathIn(folder) + ".new";
        File.WriteAllText(temporary, string.Concat(paths.Select(path => path + "\n")));
        File.Move(temporary, PathIn(folder), overwrite: true);
    }
}
