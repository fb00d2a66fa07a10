namespace IlnSite.Tests.Support;

/// <summary>A real folder for one test, gone after it.</summary>
sealed class TempFolder : IDisposable
{
    public TempFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(
        System.IO.Path.GetTempPath(),
        "iln-tests",
        Guid.NewGuid().ToString("N"));

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file and the folders it needs; returns this, so that calls can follow each other.</summary>
    public TempFolder With(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative]) ?? Path);
        File.WriteAllText(this[relative], text);
        return this;
    }

    public TempFolder With(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative]) ?? Path);
        File.WriteAllBytes(this[relative], bytes);
        return this;
    }

    /// <summary>Copies all files below a folder.</summary>
    public TempFolder WithCopyOf(string folder, string below = "")
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            With(System.IO.Path.Combine(below, System.IO.Path.GetRelativePath(folder, file)), File.ReadAllBytes(file));
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
