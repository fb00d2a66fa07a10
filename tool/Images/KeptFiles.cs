namespace IlnSite.Images;

/// <summary>A folder of what took long to make. It may be deleted at any time, several builds may use it at once, and
/// none may trust what it finds in it. Where nothing can be kept, only speed is lost.</summary>
/// <param name="folder">Made when there is something to keep.</param>
sealed class KeptFiles(string folder)
{
    const string Unfinished = ".new";

    readonly Lazy<bool> swept = new(() => Sweep(folder));

    public byte[]? Read(string name, int most)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, name));
            return file.Exists && file.LinkTarget is null && file.Length <= most ? File.ReadAllBytes(file.FullName) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whole or not at all: what is broken off has another name, and two builds never write to the same
    /// one.</summary>
    public void Write(string name, ReadOnlySpan<byte> bytes)
    {
        var own = Path.Combine(folder, Path.GetRandomFileName() + Unfinished);
        try
        {
            Directory.CreateDirectory(folder);
            _ = swept.Value;
            File.WriteAllBytes(own, bytes);
            File.Move(own, Path.Combine(folder, name), overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Only speed is lost.
        }
    }

    /// <summary>What builds that were broken off left behind. Another build that is at it now only keeps one file
    /// less.</summary>
    static bool Sweep(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*" + Unfinished))
            File.Delete(file);
        return true;
    }
}
