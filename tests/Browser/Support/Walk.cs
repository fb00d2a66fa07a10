using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace IlnSite.BrowserTests.Support;

/// <summary>Opens every kind of page in one setting and writes down what is wrong, a line each: page, rule, place.</summary>
sealed class Walk
{
    static readonly ConcurrentDictionary<string, Task<Walk>> Done = new(StringComparer.Ordinal);

    public ConcurrentBag<string> Axe { get; } = [];

    /// <summary>Parts that are wider than the window.</summary>
    public ConcurrentBag<string> TooWide { get; } = [];

    /// <summary>Console errors, errors of scripts, refused by the content security policy.</summary>
    public ConcurrentBag<string> Errors { get; } = [];

    /// <summary>Requests to other hosts, and those that failed.</summary>
    public ConcurrentBag<string> Requests { get; } = [];

    /// <summary>What moves although nobody asked for it.</summary>
    public ConcurrentBag<string> Moving { get; } = [];

    public int Pages { get; private set; }

    public static Task<Walk> Of(string setting, Chromium chromium) =>
        Done.GetOrAdd(setting, name => Run(Setting.All.Single(one => one.Name == name), chromium));

    static async Task<Walk> Run(Setting setting, Chromium chromium)
    {
        var site = await chromium.Site(setting.BasePath, setting.Language);
        await using var context = await chromium.Context(setting.Options);
        var walk = new Walk { Pages = site.Pages.Length };
        await Parallel.ForEachAsync(site.Pages, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (path, _) =>
        {
            var page = await context.NewPageAsync();
            await walk.Look(page, site, path);
            await page.CloseAsync();
        });
        return walk;
    }

    async Task Look(IPage page, BuiltSite site, string path)
    {
        page.Console += (_, message) => Note(Errors, message.Type is "error" or "warning", $"{path}: {message.Text}");
        page.PageError += (_, error) => Errors.Add($"{path}: {error}");
        page.Request += (_, request) => Note(Requests, !Stays(request.Url, site), $"{path} asks for {request.Url}");
        page.RequestFailed += (_, request) => Requests.Add($"{path}: {request.Url} {request.Failure}");
        page.Response += (_, answer) => Note(Requests, answer.Status >= 400, $"{path}: {answer.Url} {answer.Status}");
        await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.Load });
        foreach (var wide in await page.EvaluateAsync<string[]>(WiderThanWindow))
            TooWide.Add($"{path}: {wide}");
        Note(Moving, await page.EvaluateAsync<int>("document.getAnimations().length") > 0, path);
        var result = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        });
        foreach (var fault in result.Violations)
            foreach (var node in fault.Nodes)
                Axe.Add($"{path}: {fault.Id}: {node.Html} ({node.Any.Concat(node.All).Concat(node.None).FirstOrDefault()?.Message})");
    }

    static bool Stays(string url, BuiltSite site) =>
        url.StartsWith(site.Address + "/", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);

    static void Note(ConcurrentBag<string> list, bool isWrong, string line)
    {
        if (isWrong)
            list.Add(line);
    }

    /// <summary>What sticks out of the window and is not inside a box that scrolls by itself.</summary>
    public const string WiderThanWindow = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          const scrolls = element => element && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
          return [...document.body.querySelectorAll('*')]
            .filter(element => { const box = element.getBoundingClientRect(); return (box.right > width + 1 || box.left < -1) && !scrolls(element.parentElement) && !element.matches('.skip'); })
            .slice(0, 3)
            .map(element => element.outerHTML.slice(0, 120))
            .concat(`the page scrolls to ${document.documentElement.scrollWidth} of ${width}`);
        }
        """;
}
