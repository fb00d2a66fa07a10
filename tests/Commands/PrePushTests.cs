using System.Diagnostics;
using System.Runtime.InteropServices;
using IlnSite.Tests.SamplePhotos;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Commands;

/// <summary>The hook at work: a repository, a second one to push to, and git between them.</summary>
public sealed class PrePushTests : IDisposable
{
    readonly TempFolder folder = new TempFolder().WithCopyOf(Repository.Path("tests", "Faults", "_sound"));
    readonly TempFolder remote = new();

    public PrePushTests()
    {
        folder.WithCopyOf(Repository.Path("themes"), "themes");
        Git("init", "-q", "--bare", "-b", "main", remote.Path);
        Git("init", "-q", "-b", "main");
        Git("config", "user.name", "coordinator");
        Git("config", "user.email", "coordinator@example.org");
        Git("remote", "add", "origin", remote.Path);
        Commit("The site");
        Assert.Equal(0, Iln.Run("guard", "--install", "--content", folder["content"]).ExitCode);
    }

    public void Dispose()
    {
        folder.Dispose();
        remote.Dispose();
    }

    [Fact]
    public void What_names_nobody_is_pushed()
    {
        var (exit, said) = Push();

        Assert.True(exit == 0, said);
        Assert.Equal(Said("rev-parse", "main"), Said("ls-remote", "origin", "main").Split('\t')[0]);
    }

    [Fact]
    public void A_message_with_an_address_stays_here()
    {
        Push();
        folder.With("content/pages/more.md", "---\ntitle: More\n---\n\nMore.\n");
        Commit("Thanks to jane.doe@mail.example.com");

        var (exit, said) = Push();

        Assert.NotEqual(0, exit);
        Assert.Contains("message: error personal-data", said, StringComparison.Ordinal);
        Assert.DoesNotContain("jane.doe", said, StringComparison.Ordinal);
        Assert.NotEqual(Said("rev-parse", "main"), Said("ls-remote", "origin", "main").Split('\t')[0]);
    }

    [Fact]
    public void A_picture_that_says_where_it_was_taken_stays_here_even_if_it_was_taken_out_again()
    {
        Push();
        folder.With("content/photos/bus-stop.jpg", SamplePicture.All.Single(picture => picture.Path.EndsWith("bus-stop.jpg", StringComparison.Ordinal)).Make());
        Commit("A photo");
        File.Delete(folder["content/photos/bus-stop.jpg"]);
        Commit("No photo");

        var (exit, said) = Push();

        Assert.NotEqual(0, exit);
        Assert.Contains("photo-metadata", said, StringComparison.Ordinal);
    }

    void Commit(string message)
    {
        Git("add", "-A");
        Git("commit", "-q", "--no-verify", "-m", message);
    }

    (int Exit, string Said) Push() => Run("push", "-q", "origin", "main");

    void Git(params string[] arguments)
    {
        var (exit, said) = Run(arguments);
        Assert.True(exit == 0, said);
    }

    string Said(params string[] arguments) => Run(arguments).Said.Trim();

    (int Exit, string Said) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        // The program lies beside the tests; as an editor has it, it is on the path.
        start.Environment["PATH"] = AppContext.BaseDirectory + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        using var git = Process.Start(start) ?? throw new InvalidOperationException("no git");
        var error = git.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, said + error.Result);
    }
}
