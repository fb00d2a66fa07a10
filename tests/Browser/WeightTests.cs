using System.Collections.Concurrent;
using System.IO.Compression;
using IlnSite.BrowserTests.Support;
using Microsoft.Playwright;

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
        var findings = new Findings();

        foreach (var path in site.Pages.Where(path => path.Count(c => c == '/') == 5))
            if (await Weigh(site, path) is > 40 * Kilobyte and var bytes)
                findings.Add(path, $"weighs {bytes} bytes");

        findings.AssertNone();
    }

    [Fact]
    public async Task Home_weighs_at_most_90_kB_with_the_map() => Assert.InRange(await Weigh(await chromium.Site(), "/"), 1, 90 * Kilobyte);

    [Fact]
    public async Task One_style_sheet_under_12_kB_is_all_that_the_first_paint_waits_for()
    {
        var site = await chromium.Site();
        var findings = new Findings();

        await chromium.EachPage(site, new(), async (page, path) =>
        {
            await page.GotoAsync(site.Address + path);
            var waited = await page.EvaluateAsync<string[]>(
                "performance.getEntriesByType('resource').filter(entry => entry.renderBlockingStatus === 'blocking').map(entry => new URL(entry.name).pathname)");
            if (waited is not [var sheet] || !sheet.EndsWith(".css", StringComparison.Ordinal))
                findings.Add(path, $"waits for {string.Join(", ", waited)}");
            findings.Add(path, waited.Where(file => site.Bytes(file).Length >= 12 * Kilobyte).Select(file => $"waits for {file} of {site.Bytes(file).Length} bytes"));
        });

        findings.AssertNone();
    }

    /// <summary>Phones have three points of the screen to a CSS pixel; the widest picture they ask for counts.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_photo_on_top_of_a_post_costs_a_phone_under_60_kB(float density)
    {
        var site = await chromium.Site();
        await using var context = await chromium.Context(new() { ViewportSize = new() { Width = 360, Height = 800 }, DeviceScaleFactor = density });
        var page = await context.NewPageAsync();
        var findings = new Findings();
        var heroes = 0;

        foreach (var path in site.Pages.Where(path => path.Count(c => c == '/') == 5))
        {
            await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            foreach (var hero in await page.EvaluateAsync<string[]>("[...document.querySelectorAll('img[fetchpriority]')].map(image => new URL(image.currentSrc).pathname)"))
            {
                heroes++;
                if (site.Bytes(hero).Length >= 60 * Kilobyte)
                    findings.Add(path, $"loads {hero} of {site.Bytes(hero).Length} bytes");
            }
        }

        findings.AssertNone();
        Assert.NotEqual(0, heroes);
    }

    /// <summary>All that is loaded at once, whatever it is called; photos come when they are scrolled to.</summary>
    async Task<long> Weigh(BuiltSite site, string path)
    {
        await using var context = await chromium.Context(new() { ViewportSize = new() { Width = 360, Height = 800 } });
        var page = await context.NewPageAsync();
        var answers = new ConcurrentBag<string>();
        page.Response += (_, answer) => answers.Add(new Uri(answer.Url).AbsolutePath);
        await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return answers.Where(file => !file.Contains("/photos/", StringComparison.Ordinal)).Distinct().Sum(file => Packed(site.Bytes(file)));
    }

    static long Packed(ReadOnlyMemory<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes.Span);
        return packed.Length;
    }
}
