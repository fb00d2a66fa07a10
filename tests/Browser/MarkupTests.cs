using System.Diagnostics;
using System.Text.Json;
using IlnSite.BrowserTests.Support;

namespace IlnSite.BrowserTests;

/// <summary>The Nu HTML checker, the reference for HTML and SVG, has nothing to say about any page.</summary>
public sealed class MarkupTests
{
    static readonly string Checker = Environment.GetEnvironmentVariable("VNU_JAR") ?? Repository.Path("tests", ".cache", "vnu", "vnu.jar");

    [Fact]
    public Task The_checker_finds_no_error_and_no_warning() => FindsNothing("/", null);

    /// <summary>Here most texts are in another language than the site, so that the checker must not guess at it.</summary>
    [Fact]
    public Task The_checker_finds_no_error_and_no_warning_in_a_folder_and_from_right_to_left() => FindsNothing("/iln/", "ar", "--no-langdetect");

    static async Task FindsNothing(string basePath, string? language, params string[] options)
    {
        Assert.SkipUnless(File.Exists(Checker), "The Nu HTML checker is not here; fetch it with  sh tests/get-vnu.sh");
        Assert.SkipUnless(HasJava(), "No java is on the path; on Debian: apt-get install default-jre-headless");
        await using var site = await BuiltSite.Start(basePath, language);
        // By their addresses, as the checker applies the Content-Security-Policy too; this computer is a host it refuses otherwise.
        string[] pages = [.. site.Html.Select(page => page.Key).Where(path => !path.EndsWith("/404.html", StringComparison.Ordinal)).Select(path => new Uri(site.Address + path).AbsoluteUri)];

        using var java = Process.Start(new ProcessStartInfo(
            "java",
            ["-Dnu.validator.servlet.allow-forbidden-hosts=true", "-jar", Checker, "--format", "json", "--exit-zero-always", "--stdout", .. options, .. pages])
        {
            RedirectStandardOutput = true,
        })!; // Asked for above.
        var printed = await java.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        using var answer = JsonDocument.Parse(printed);
        var findings = new Findings();
        foreach (var message in answer.RootElement.GetProperty("messages").EnumerateArray())
            if ((Of(message, "type") != "info" || Of(message, "subType") == "warning") && !IsAboutData(message)) // The rest is advice on style.
                findings.Add(
                    Of(message, "url").Replace(site.Address, "", StringComparison.Ordinal),
                    $"{Of(message, "message")} {Of(message, "extract").ReplaceLineEndings(" ")}");
        findings.AssertNone();
    }

    /// <summary>The policy governs what runs; the checker takes a block of data for a script.</summary>
    static bool IsAboutData(JsonElement message) =>
        Of(message, "message").StartsWith("Inline script violates Content Security Policy", StringComparison.Ordinal)
        && Of(message, "extract").Contains("<script type=\"application/ld+json\">", StringComparison.Ordinal);

    static string Of(JsonElement message, string name) => message.TryGetProperty(name, out var value) ? value.ToString() : "";

    static bool HasJava() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "java")) || File.Exists(Path.Combine(folder, "java.exe")));
}
