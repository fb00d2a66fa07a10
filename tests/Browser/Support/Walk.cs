using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace IlnSite.BrowserTests.Support;

/// <summary>Opens every kind of page in one setting and writes down what is wrong.</summary>
sealed class Walk
{
    static readonly ConcurrentDictionary<string, Task<Walk>> Done = new(StringComparer.Ordinal);

    static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    public Findings Axe { get; } = new();

    /// <summary>Parts that are wider than the window.</summary>
    public Findings TooWide { get; } = new();

    /// <summary>What a finger would miss.</summary>
    public Findings TooSmall { get; } = new();

    /// <summary>Console errors, errors of scripts, what the Content-Security-Policy refused.</summary>
    public Findings Errors { get; } = new();

    /// <summary>Requests to other hosts, and those that failed.</summary>
    public Findings Requests { get; } = new();

    /// <summary>What moves although nobody asked for it.</summary>
    public Findings Moving { get; } = new();

    public static Task<Walk> Of(string setting, Chromium chromium) =>
        Done.GetOrAdd(setting, name => Run(Setting.All.Single(one => one.Name == name), chromium));

    static async Task<Walk> Run(Setting setting, Chromium chromium)
    {
        var site = await chromium.Site(setting.BasePath, setting.Language);
        var walk = new Walk();
        await chromium.EachPage(site, setting.Options, (page, path) => walk.Look(page, site, path, setting));
        return walk;
    }

    async Task Look(IPage page, BuiltSite site, string path, Setting setting)
    {
        page.Console += (_, message) => Note(Errors, message.Type is "error" or "warning", path, message.Text);
        page.PageError += (_, error) => Errors.Add(path, error);
        page.Request += (_, request) => Note(Requests, !Stays(request.Url, site), path, $"asks for {request.Url}");
        page.RequestFailed += (_, request) => Requests.Add(path, $"{request.Url} {request.Failure}");
        page.Response += (_, answer) => Note(Requests, answer.Status >= 400, path, $"{answer.Url} {answer.Status}");
        await page.AddInitScriptAsync(
            "document.addEventListener('securitypolicyviolation', event => console.error(`${event.violatedDirective} refuses ${event.blockedURI} ${event.sample}`))");
        await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.Load });
        await page.EvaluateAsync(Measures.Unfold);
        TooWide.Add(path, await page.EvaluateAsync<string[]>(Measures.WiderThanWindow));
        TooSmall.Add(path, await page.EvaluateAsync<string[]>(Measures.SmallTargets));
        Moving.Add(path, await page.EvaluateAsync<string[]>("document.getAnimations().map(motion => motion.effect.target.outerHTML.slice(0, 100))"));
        if (setting.IsForSizeOnly)
            return;
        foreach (var fault in (await page.RunAxe(Rules)).Violations)
            foreach (var node in fault.Nodes)
                Axe.Add(path, $"{fault.Id}: {Start(node.Html)} ({node.Any.Concat(node.All).Concat(node.None).FirstOrDefault()?.Message})");
    }

    static bool Stays(string url, BuiltSite site) =>
        url.StartsWith(site.Address + "/", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);

    static void Note(Findings list, bool isWrong, string path, string text)
    {
        if (isWrong)
            list.Add(path, text);
    }

    static string Start(string html) => html.Length > 160 ? html[..160] : html;
}
