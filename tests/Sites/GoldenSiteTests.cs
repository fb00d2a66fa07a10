using IlnSite.Tests.Support;

namespace IlnSite.Tests.Sites;

/// <summary>Each folder beside this file is a site: <c>content/</c>, perhaps <c>arguments.txt</c> (one a line) and
/// <c>theme/</c> (files laid over the tiny theme of the faults), and <c>expected/</c>, every byte of what comes out, together with <c>printed.txt</c>, what the program says.</summary>
public sealed class GoldenSiteTests
{
    static readonly string Folder = Repository.Path("tests", "Sites");

    static readonly string Theme = Repository.Path("tests", "Faults", "_sound", "theme");

    public static TheoryData<string> Cases() =>
        new(Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_site_comes_out_as_accepted(string name)
    {
        var source = Path.Combine(Folder, name);
        var arguments = File.Exists(Path.Combine(source, "arguments.txt"))
            ? File.ReadAllLines(Path.Combine(source, "arguments.txt"))
            : [];
        using var folder = new TempFolder();
        folder.WithCopyOf(Path.Combine(source, "content"), "content").WithCopyOf(Theme, "theme");
        if (Directory.Exists(Path.Combine(source, "theme")))
            folder.WithCopyOf(Path.Combine(source, "theme"), "theme");

        var run = Iln.Run(["build", "--content", folder["content"], "--output", folder["_site"], "--theme", folder["theme"], .. arguments]);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Golden.Text(
            Path.Combine(source, "printed.txt"),
            Golden.WithoutSeconds(run.Out.Replace(folder.Path + "/", "", StringComparison.Ordinal)));
        Golden.Folder(Path.Combine(source, "expected"), folder["_site"]);
    }
}
