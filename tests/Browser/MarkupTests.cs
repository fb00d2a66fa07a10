using System.Diagnostics;
using System.Text.Json;
using IlnSite.BrowserTests.Support;

namespace IlnSite.BrowserTests;

/// <summary>The Nu HTML checker, the reference for HTML and SVG, has nothing to say about any page.</summary>
[Collection(InChromium.Name)]
public sealed class MarkupTests
{
    static readonly string Checker = Repository.Path("tests", ".cache", "vnu", "vnu.jar");

    [Theory]
    [InlineData("/", null)]
    [InlineData("/iln/", "ar")]
    public async Task The_checker_finds_no_error_and_no_warning(string basePath, string? language)
    {
        Assert.SkipUnless(File.Exists(Checker), "The checker is not here; fetch it with  sh tests/get-vnu.sh");
        Assert.SkipUnless(HasJava(), "No java is on the path; on Debian: apt-get install default-jre-headless");
        await using var site = await BuiltSite.Start(basePath, language);
        using var folder = new TempFolder();
        foreach (var (path, bytes) in site.Html)
            folder.With(path[1..], bytes.ToArray());
        using var java = Process.Start(new ProcessStartInfo("java", ["-jar", Checker, "--format", "json", folder.Path]) { RedirectStandardError = true })!; // Asked for above.
        var found = await java.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await java.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var messages = JsonDocument.Parse(found);

        Assert.Empty(messages.RootElement.GetProperty("messages").EnumerateArray().Select(message =>
            $"{Path.GetRelativePath(folder.Path, new Uri(message.GetProperty("url").GetString()!).LocalPath)}: {message.GetProperty("message")}: {(message.TryGetProperty("extract", out var extract) ? extract : default)}")); // Every message names its file.
    }

    static bool HasJava() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "java")) || File.Exists(Path.Combine(folder, "java.exe")));
}
