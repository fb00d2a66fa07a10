using IlnSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace IlnSite.BrowserTests;

/// <summary>Script is only an addition: what it adds works, and without it everything is there.</summary>
[Collection(InChromium.Name)]
public sealed class ScriptTests(Chromium chromium)
{
    /// <summary>What a page holds back for script alone: by name, as script shows it.</summary>
    const string HeldBack = """
        () => [...document.querySelectorAll('main [hidden], main form[role="search"], main noscript, main [role="status"]')].map(element =>
          element.id ? `#${element.id}` : element.localName + [...element.attributes].filter(one => one.name.startsWith('data-')).map(one => `[${one.name}]`).join(''))
        """;

    const string Words = """
        names => {
          for (const name of names)
            document.querySelectorAll(`main ${name}`).forEach(element => element.remove());
          return document.querySelector('main').innerText.replace(/\s+/g, ' ').trim();
        }
        """;

    [Fact]
    public async Task Without_script_every_page_reads_the_same()
    {
        var site = await chromium.Site();
        var findings = new Findings();
        await using var scripted = await chromium.Context(new());

        await chromium.EachPage(site, new() { JavaScriptEnabled = false }, async (plain, path) =>
        {
            await plain.GotoAsync(site.Address + path);
            var names = (await plain.EvaluateAsync<string[]>(HeldBack)).Distinct().ToArray();
            var page = await scripted.NewPageAsync();
            await page.GotoAsync(site.Address + path);
            var (without, with) = (await plain.EvaluateAsync<string>(Words, names), await page.EvaluateAsync<string>(Words, names));
            await page.CloseAsync();
            var same = without.Zip(with).TakeWhile(pair => pair.First == pair.Second).Count();
            if (without != with)
                findings.Add(path, $"“{From(without, same)}” is with script “{From(with, same)}”");
            if (without.Length < 20)
                findings.Add(path, $"says only “{without}”");
        });

        findings.AssertNone();

        static string From(string words, int same) => words[Math.Max(same - 20, 0)..Math.Min(same + 60, words.Length)];
    }

    [Theory]
    [InlineData(ColorScheme.Light, "dark")]
    [InlineData(ColorScheme.Dark, "light")]
    public async Task A_chosen_colour_scheme_stays_and_wins_over_the_device(ColorScheme device, string choice)
    {
        var site = await chromium.Site();
        await using var context = await chromium.Context(new() { ColorScheme = device });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/");
        var before = await Paper(page);
        await page.Locator($"[data-colour-choice] button[value={choice}]").ClickAsync();
        var chosen = await Paper(page);
        await page.ReloadAsync();
        var reloaded = await Paper(page);
        await page.GotoAsync(site.Address + "/rounds/");
        var elsewhere = await Paper(page);
        var pressed = await page.Locator($"[data-colour-choice] button[value={choice}]").GetAttributeAsync("aria-pressed");
        await page.Locator("[data-colour-choice] button[value='']").ClickAsync();

        Assert.NotEqual(before, chosen);
        Assert.Equal((chosen, chosen, "true"), (reloaded, elsewhere, pressed));
        Assert.Equal(before, await Paper(page));

        static Task<string> Paper(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");
    }

    [Theory]
    [InlineData("Asia/Kathmandu", "11:45", "September 16")]
    [InlineData("Australia/Sydney", "4:00", "September 17")]
    [InlineData("America/New_York", "2:00", "September 16")]
    public async Task A_chat_stands_in_the_readers_own_time(string zone, string time, string day)
    {
        var site = await chromium.Site();
        await using var context = await chromium.Context(new() { TimezoneId = zone, Locale = "en-US" });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/rounds/2015b/");
        var words = await page.Locator("[data-local-time]").First.InnerTextAsync();

        Assert.Contains(time, words, StringComparison.Ordinal);
        Assert.Contains(day, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_questions_of_a_post_are_copied()
    {
        var site = await chromium.Site();
        await using var context = await chromium.Context(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/2015/08/18/getting-to-know-you-and-your-librariancommute/");
        await page.Locator("[data-copy]").ClickAsync();
        await page.WaitForFunctionAsync("document.querySelector('[data-copy]').textContent === document.querySelector('[data-copy]').dataset.done");

        Assert.Contains("Who depends on your getting there?", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }
}
