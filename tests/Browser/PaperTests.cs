using IlnSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace IlnSite.BrowserTests;

/// <summary>Pages are printed whole.</summary>
[Collection(InChromium.Name)]
public sealed class PaperTests(Chromium chromium)
{
    [Theory]
    [InlineData(null)]
    [InlineData("ar")]
    public async Task Nothing_is_cut_off_on_paper(string? language)
    {
        var site = await chromium.Site(language: language);
        var findings = new Findings();

        // A4 with margins of 15 mm.
        await chromium.EachPage(site, new() { ViewportSize = new() { Width = 680, Height = 1000 } }, async (page, path) =>
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            await page.GotoAsync(site.Address + path);
            findings.Add(path, await page.EvaluateAsync<string[]>(Measures.CutOff));
        });

        findings.AssertNone();
    }

    [Fact]
    public async Task Paper_is_white_for_those_too_who_read_in_the_dark()
    {
        var site = await chromium.Site();
        await using var context = await chromium.Context(new() { ColorScheme = ColorScheme.Dark });
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await page.GotoAsync(site.Address + "/");

        var ink = await page.EvaluateAsync<int[]>("getComputedStyle(document.body).color.match(/\\d+/g).slice(0, 3).map(Number)");

        Assert.All(ink, part => Assert.InRange(part, 0, 80));
    }
}
