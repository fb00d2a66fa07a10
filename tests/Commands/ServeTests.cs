using System.Diagnostics;
using System.Net;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Commands;

/// <summary>A real server in a process of its own, asked by a real client.</summary>
public sealed class ServeTests : IAsyncLifetime
{
    readonly TempFolder folder = new TempFolder().WithCopyOf(
        Repository.Path("tests", "Sites", "everything", "content"),
        "content");
    readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true });
    Process server = null!; // Set before the first test runs.

    static readonly string Theme = Repository.Path("tests", "Faults", "_sound", "theme");

    public async ValueTask InitializeAsync()
    {
        server = Process.Start(new ProcessStartInfo("dotnet",
            [typeof(IlnSite.Commands.CommandLine).Assembly.Location, "serve", "--port", "0", "--content", folder["content"], "--theme", Theme, "--base-url", "http://localhost/network/"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!; // Null only for shell execution.
        var line = await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
        client.BaseAddress = new(line.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal)));
    }

    public async ValueTask DisposeAsync()
    {
        server.Kill(entireProcessTree: true);
        await server.WaitForExitAsync();
        server.Dispose();
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task It_shows_the_bytes_that_build_writes()
    {
        Iln.Run(
            "build",
            "--content",
            folder["content"],
            "--theme",
            Theme,
            "--output",
            folder["_site"],
            "--base-url",
            "http://localhost/network/");

        foreach (var file in Golden.Files(folder["_site"]).Where(file => !file.StartsWith('.')))
        {
            var bytes = await client.GetByteArrayAsync(
                new Uri(
                    client.BaseAddress!,
                    Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal).Replace("index.html", "", StringComparison.Ordinal)),
                TestContext.Current.CancellationToken);
            Assert.Equal(
                await File.ReadAllBytesAsync(folder[$"_site/{file}"], TestContext.Current.CancellationToken),
                bytes);
        }
    }

    [Fact]
    public async Task A_change_shows_at_the_next_request()
    {
        folder.With("content/pages/new-page.md", "---\ntitle: Just written\n---\n\nText.\n");

        Assert.Contains(
            "Just written",
            await client.GetStringAsync(new Uri("new-page/", UriKind.Relative), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_shown_in_plain_words()
    {
        folder.With("content/pages/bad.md", "---\ntitel: Oops\n---\n\nText.\n");

        using var answer = await client.GetAsync(new Uri("", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains(
            "did you mean title?",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere/", HttpStatusCode.NotFound)]
    [InlineData("..%2f..%2fetc/passwd", HttpStatusCode.NotFound)]
    [InlineData("/", HttpStatusCode.Redirect)]
    public async Task Odd_addresses_end_well(string path, HttpStatusCode expected)
    {
        using var answer = await client.GetAsync(
            new Uri(path, UriKind.Relative),
            TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, client.BaseAddress) { Headers = { Host = "evil.example" } };

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }
}
