using System.Collections.Concurrent;
using System.IO.Compression;
using IlnSite.BrowserTests.Support;

namespace IlnSite.BrowserTests;

/// <summary>What a first visit costs on a slow phone: bytes over the wire, packed by gzip, without photos.</summary>
[Collection(InChromium.Name)]
public sealed class WeightTests(Chromium chromium)
{
    const int Kilobyte = 1000;

    [Fact]
    public async Task A_post_weighs_at_most_40_kB()
    {
        var site = await chromium.Site();
        foreach (var path in site.Pages.Where(path => path.Count(c => c == '/') == 5))
            Assert.InRange(await Weigh(site, path), 1, 40 * Kilobyte);
    }

    [Fact]
    public async Task Home_weighs_at_most_90_kB_with_the_map() => Assert.InRange(await Weigh(await chromium.Site(), "/"), 1, 90 * Kilobyte);

    [Fact]
    public async Task One_style_sheet_under_12_kB_is_all_that_the_first_paint_waits_for()
    {
        var site = await chromium.Site();
        await using var context = await chromium.Context(new());
        foreach (var path in site.Pages)
        {
            var page = await context.NewPageAsync();
            var sheets = new ConcurrentBag<int>();
            page.Response += async (_, answer) =>
            {
                if (answer.Request.ResourceType == "stylesheet")
                    sheets.Add((await answer.BodyAsync()).Length);
            };
            await page.GotoAsync(site.Address + path, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
            var waited = await page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').filter(entry => entry.renderBlockingStatus === 'blocking').map(entry => entry.name)");
            await page.CloseAsync();

            Assert.Single(waited);
            Assert.InRange(Assert.Single(sheets), 1, 12 * Kilobyte);
        }
    }

    async Task<long> Weigh(BuiltSite site, string path)
    {
        await using var context = await chromium.Context(new() { ViewportSize = new() { Width = 360, Height = 800 } });
        var page = await context.NewPageAsync();
        var answers = new ConcurrentBag<Task<byte[]>>();
        page.Response += (_, answer) =>
        {
            if (!answer.Url.Contains("/photos/", StringComparison.Ordinal))
                answers.Add(answer.BodyAsync());
        };
        await page.GotoAsync(site.Address + path, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        return (await Task.WhenAll(answers)).Sum(Packed);
    }

    static long Packed(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(body);
        return packed.Length;
    }
}
