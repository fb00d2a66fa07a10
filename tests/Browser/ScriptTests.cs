using IlnSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace IlnSite.BrowserTests;

/// <summary>Script is only an addition: what it adds works, and without it everything is there.</summary>
[Collection(InChromium.Name)]
public sealed class ScriptTests(Chromium chromium)
{
    /// <summary>The words of the text, without what script adds to it.</summary>
    const string Words = """
        () => {
          document.querySelectorAll('[data-local-time], [data-copy], [data-script]').forEach(element => element.remove());
          return document.querySelector('main').innerText.replace(/\s+/g, ' ').trim();
        }
        """;

    [Fact]
    public async Task Without_script_every_page_reads_the_same()
    {
        var site = await chromium.Site();
        await using var with = await chromium.Context(new());
        await using var without = await chromium.Context(new() { JavaScriptEnabled = false });
        foreach (var path in site.Pages)
            Assert.Equal(await Read(with, path), await Read(without, path));

        async Task<string> Read(IBrowserContext context, string path)
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(site.Address + path);
            var words = await page.EvaluateAsync<string>(Words);
            await page.CloseAsync();
            return $"{path}: {words}";
        }
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
        await page.GotoAsync(site.Address + "/rounds/");

        Assert.NotEqual(before, chosen);
        Assert.Equal(chosen, await Paper(page));
        Assert.Equal("true", await page.Locator($"[data-colour-choice] button[value={choice}]").GetAttributeAsync("aria-pressed"));

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

    [Fact]
    public async Task Nothing_is_cut_off_on_paper()
    {
        var site = await chromium.Site();
        await using var context = await chromium.Context(new() { ViewportSize = new() { Width = 700, Height = 1000 } });
        var wrong = new List<string>();
        foreach (var path in site.Pages)
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(site.Address + path);
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            wrong.AddRange((await page.EvaluateAsync<string[]>(Walk.WiderThanWindow)).Select(wide => $"{path}: {wide}"));
            await page.CloseAsync();
        }

        Assert.Empty(wrong);
    }
}
