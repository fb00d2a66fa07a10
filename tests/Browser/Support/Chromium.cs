using Microsoft.Playwright;

namespace IlnSite.BrowserTests.Support;

/// <summary>One browser and the sites that all tests look at. Debian's Chromium or Chrome, found on the path.</summary>
public sealed class Chromium : IAsyncLifetime
{
    static readonly string? Program = new[] { "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable" }
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    readonly Dictionary<string, Task<BuiltSite>> sites = [];
    IPlaywright? playwright;
    IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Program is null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>The site in a language and below a path; built once.</summary>
    internal Task<BuiltSite> Site(string basePath = "/", string? language = null)
    {
        Assert.SkipWhen(Program is null, "No Chromium is on the path; on Debian: apt-get install chromium");
        lock (sites)
            return sites.TryGetValue(basePath + language, out var site) ? site : sites[basePath + language] = BuiltSite.Start(basePath, language);
    }

    internal async Task<IBrowserContext> Context(BrowserNewContextOptions options)
    {
        Assert.SkipWhen(browser is null, "No Chromium is on the path; on Debian: apt-get install chromium");
        return await browser.NewContextAsync(options);
    }

    /// <summary>Opens the pages of the site's sample in one setting, several at once.</summary>
    internal async Task EachPage(BuiltSite site, BrowserNewContextOptions options, Func<IPage, string, Task> look)
    {
        await using var context = await Context(options);
        await Parallel.ForEachAsync(site.Pages, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (path, _) =>
        {
            var page = await context.NewPageAsync();
            await look(page, path);
            await page.CloseAsync();
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        foreach (var site in sites.Values)
            await (await site).DisposeAsync();
    }
}

/// <summary>Tests that share the browser; they run one after the other, each on several pages at once.</summary>
[CollectionDefinition(Name)]
public sealed class InChromium : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}
