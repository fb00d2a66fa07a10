using IlnSite.Tests.Support;

namespace IlnSite.Tests.Write;

public sealed class SiteWriterTests : IDisposable
{
    static readonly string Theme = Repository.Path("tests", "Faults", "_sound", "theme");

    readonly TempFolder folder = new TempFolder().WithCopyOf(
        Repository.Path("tests", "Faults", "_sound", "content"),
        "content");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_page_whose_source_is_gone_goes_too_with_its_folder()
    {
        folder.With("content/pages/gone.md", "---\ntitle: Gone\n---\n\nSoon.\n");
        Build();
        File.Delete(folder["content/pages/gone.md"]);

        var run = Build();

        Assert.Contains("0 warnings", run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["_site/gone"]));
    }

    [Fact]
    public void A_fault_leaves_the_published_site_as_it_is()
    {
        Build();
        var before = Snapshot();
        folder.With("content/pages/bad.md", "no hyphens");

        var run = Iln.Run(Arguments());

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void A_file_that_is_not_ours_stays()
    {
        Build();
        folder.With("_site/CNAME", "example.org").With("_site/.git/config", "theirs");

        Build();

        Assert.True(File.Exists(folder["_site/CNAME"]) && File.Exists(folder["_site/.git/config"]));
    }

    [Fact]
    public void What_a_stopped_build_left_is_settled_by_the_next()
    {
        Build();
        var whole = Snapshot();
        folder.With("_site/index.html.iln-new", "half").With("_site/index.html", "old");
        Directory.Delete(folder["_site/rounds"], recursive: true);

        Build();

        Assert.Equal(whole, Snapshot());
    }

    [Fact]
    public void An_address_can_turn_from_file_to_folder_and_back()
    {
        folder.With("content/pages/about-x.md", "---\ntitle: X\naliases: [/thing.html]\n---\n\nText.\n");
        Build();
        folder.With("content/pages/about-x.md", "---\ntitle: X\naliases: [/thing.html/]\n---\n\nText.\n");
        Build();
        Assert.True(File.Exists(folder["_site/thing.html/index.html"]));
        folder.With("content/pages/about-x.md", "---\ntitle: X\naliases: [/thing.html]\n---\n\nText.\n");

        Build();

        Assert.True(File.Exists(folder["_site/thing.html"]));
    }

    [Fact]
    public void A_manifest_that_somebody_changed_deletes_nothing_outside()
    {
        Build();
        folder.With("precious.txt", "keep");
        File.AppendAllText(folder["_site/.iln-manifest"], "../precious.txt\n" + folder["precious.txt"] + "\n");

        Build();

        Assert.True(File.Exists(folder["precious.txt"]));
    }

    [Fact]
    public void Check_writes_nothing()
    {
        var run = Iln.Run(["check", .. Arguments()[1..3], .. Arguments()[5..]]);

        Assert.Equal(0, run.ExitCode);
        Assert.False(Directory.Exists(folder["_site"]));
    }

    string[] Arguments() => ["build", "--content", folder["content"], "--output", folder["_site"], "--theme", Theme];

    Run Build()
    {
        var run = Iln.Run(Arguments());
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return run;
    }

    string Snapshot() =>
        string.Concat(Golden.Files(folder["_site"]).Select(file => $"== {file}\n{File.ReadAllText(folder[$"_site/{file}"])}\n"));
}
