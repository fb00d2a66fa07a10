namespace IlnSite.Tests.Support;

/// <summary>Finds the files of this repository from wherever the tests were built.</summary>
static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    static string Find(string folder) => File.Exists(System.IO.Path.Combine(folder, "IlnSite.sln"))
        ? folder
        : Find(Directory.GetParent(folder)?.FullName ?? throw new InvalidOperationException("IlnSite.sln is in no folder above the tests."));
}
