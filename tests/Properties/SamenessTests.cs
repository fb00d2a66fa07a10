using System.Diagnostics;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Properties;

/// <summary>Same content, same bytes: whatever the machine's language, clock, zone or file order.</summary>
public sealed class SamenessTests
{
    static readonly string Content = Repository.Path("tests", "Sites", "everything", "content");

    static readonly string Theme = Repository.Path("tests", "Faults", "_sound", "theme");

    [Fact]
    public void Twice_gives_the_same_bytes_and_writes_nothing()
    {
        using var folder = new TempFolder();
        Build(Content, folder["a"]);
        var before = Golden.Files(folder["a"]).ToDictionary(
            file => file,
            file => File.GetLastWriteTimeUtc(Path.Combine(folder["a"], file)));

        var again = Build(Content, folder["a"]);
        Build(Content, folder["b"]);

        Assert.Contains(" 0 files written", again.Out, StringComparison.Ordinal);
        Assert.All(
            before.Where(file => file.Key != ".iln-manifest"),
            file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(Path.Combine(folder["a"], file.Key))));
        AssertSame(folder["a"], folder["b"]);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Another_culture_gives_the_same_bytes(string culture)
    {
        using var folder = new TempFolder();
        Build(Content, folder["a"]);
        var (before, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

            Build(Content, folder["b"]);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
        }
        AssertSame(folder["a"], folder["b"]);
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/Los_Angeles")]
    public void Another_zone_of_the_machine_gives_the_same_bytes(string zone)
    {
        using var folder = new TempFolder();
        Build(Content, folder["a"]);
        var start = new ProcessStartInfo(
            "dotnet",
            [typeof(IlnSite.Commands.CommandLine).Assembly.Location, "build", "--content", Content, "--output", folder["b"], "--theme", Theme, "--today", "2017-05-01"])
        {
            Environment = { ["TZ"] = zone, ["LANG"] = "tr_TR.UTF-8" },
            RedirectStandardOutput = true,
        };

        using var process = Process.Start(start)!; // Null only for shell execution.
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        AssertSame(folder["a"], folder["b"]);
    }

    [Fact]
    public void Files_created_in_another_order_give_the_same_bytes()
    {
        using var folder = new TempFolder();
        foreach (var file in Golden.Files(Content).OrderByDescending(file => file.GetHashCode(StringComparison.Ordinal)))
            folder.With($"content/{file}", File.ReadAllBytes(Path.Combine(Content, file)));

        Build(Content, folder["a"]);
        Build(folder["content"], folder["b"]);

        AssertSame(folder["a"], folder["b"]);
    }

    static Run Build(string content, string output)
    {
        var run = Iln.Run("build", "--content", content, "--output", output, "--theme", Theme);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return run;
    }

    static void AssertSame(string a, string b)
    {
        Assert.Equal(Golden.Files(a), Golden.Files(b));
        Assert.All(
            Golden.Files(a),
            file => Assert.Equal(File.ReadAllText(Path.Combine(a, file)), File.ReadAllText(Path.Combine(b, file))));
    }
}
