using System.Text.RegularExpressions;

namespace IlnSite.Tests.Support;

/// <summary>Compares with what was accepted before. With ILN_ACCEPT=1 in the environment, what comes out is accepted.</summary>
static partial class Golden
{
    static readonly bool Accepts = Environment.GetEnvironmentVariable("ILN_ACCEPT") == "1";

    public static void Text(string path, string actual)
    {
        if (Accepts)
            File.WriteAllText(path, actual);
        Assert.True(
            File.Exists(path),
            $"{path} is missing; look at the output and run again with ILN_ACCEPT=1:\n{actual}");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    /// <summary>Every file in one folder must be in the other with the same bytes.</summary>
    public static void Folder(string expected, string actual)
    {
        if (Accepts)
        {
            if (Directory.Exists(expected))
                Directory.Delete(expected, recursive: true);
            foreach (var file in Files(actual))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(expected, file)) ?? expected);
                File.Copy(Path.Combine(actual, file), Path.Combine(expected, file));
            }
        }
        Assert.Equal(Files(expected), Files(actual));
        foreach (var file in Files(expected))
            Assert.True(File.ReadAllBytes(Path.Combine(expected, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(actual, file))),
                $"{file} differs:\n{File.ReadAllText(Path.Combine(actual, file))}");
    }

    /// <summary>The time a run took is the only thing in what it prints that may differ.</summary>
    public static string WithoutSeconds(string printed) => Seconds().Replace(printed, "N s.");

    public static string[] Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"\d+\.\d s\.")]
    private static partial Regex Seconds();
}
