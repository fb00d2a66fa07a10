using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace IlnSite.BrowserTests.Support;

/// <summary>content/ and what it lacks of all that content can hold (Extra/), made by the real pipeline as on 1 May 2017
/// and served as a static host would, packed.</summary>
sealed class BuiltSite : IAsyncDisposable
{
    readonly WebApplication server;
    readonly ImmutableDictionary<string, ReadOnlyMemory<byte>> files;

    BuiltSite(WebApplication server, ImmutableDictionary<string, ReadOnlyMemory<byte>> files, string address, ImmutableArray<string> pages)
    {
        (this.server, this.files, Address, Pages) = (server, files, address, pages);
    }

    /// <summary>Ends without a slash; pages' paths follow.</summary>
    public string Address { get; }

    /// <summary>Pages of every kind, with the base path.</summary>
    public ImmutableArray<string> Pages { get; }

    /// <summary>Every page, by its file.</summary>
    public IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Html => files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal));

    /// <param name="path">As in an address, with the base path.</param>
    public ReadOnlyMemory<byte> Bytes(string path) => files.GetValueOrDefault(FileOf(path));

    /// <param name="basePath">Starts and ends in a slash.</param>
    /// <param name="language">In place of the one in site.yml.</param>
    public static async Task<BuiltSite> Start(string basePath, string? language = null)
    {
        using var folder = new TempFolder()
            .WithCopyOf(Repository.Path("content"), "content")
            .WithCopyOf(Repository.Path("tests", "Browser", "Extra"), "content");
        if (language is not null)
            folder.With("content/site.yml", (await File.ReadAllTextAsync(Repository.Path("content", "site.yml")))
                .Replace("language: en", $"language: {language}", StringComparison.Ordinal));
        var report = new Report();
        var plan = Pipeline.Plan(
            new()
            {
                Content = folder["content"],
                Output = folder["_site"],
                Theme = Repository.Path("themes", "default"),
                BaseUrl = new($"https://example.org{basePath}"),
                Now = Instant.FromUtc(2017, 5, 1, 12, 0),
            },
            report);
        var made = plan is null ? [] : Pipeline.Make(plan, _ => { }, report);
        var faults = Printer.Print(report.Sorted().Where(fault => fault.Severity == Severity.Error), ReportFormat.Text);
        Assert.True(faults.Length == 0, faults);
        var files = made.ToImmutableDictionary(file => basePath + file.Output.Url.FilePath, file => file.Bytes, StringComparer.Ordinal);
        var server = await Serve(files, basePath);
        return new(server, files, server.Urls.Single().TrimEnd('/'), [.. Sample.Of(made).Select(file => basePath + file.Output.Url.Path[1..])]);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    static string FileOf(string path) => path.EndsWith('/') ? $"{path}index.html" : path;

    static async Task<WebApplication> Serve(ImmutableDictionary<string, ReadOnlyMemory<byte>> files, string basePath)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddResponseCompression(options => options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]);
        var server = builder.Build();
        server.UseResponseCompression();
        server.Run(async context =>
        {
            var path = Uri.UnescapeDataString(context.Request.Path.Value ?? "/");
            var isThere = files.TryGetValue(FileOf(path), out var bytes);
            context.Response.StatusCode = isThere ? 200 : 404;
            context.Response.ContentType = isThere && !path.EndsWith('/') ? ContentTypes.Of(new(path[(basePath.Length - 1)..])) : "text/html; charset=utf-8";
            await context.Response.Body.WriteAsync(isThere ? bytes : files[$"{basePath}404.html"]);
        });
        await server.StartAsync();
        return server;
    }
}
