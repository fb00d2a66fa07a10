using IlnSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace IlnSite.BrowserTests;

/// <summary>Search, as a reader uses it.</summary>
[Collection(InChromium.Name)]
public sealed class SearchTests(Chromium chromium)
{
    [Theory]
    [InlineData("bermuda disaster", "/2014/10/25/libraries-in-disasters-dispatch-from-bermuda/")]
    [InlineData("BERMUDA", "/countries/bermuda/")]
    [InlineData("مكتبات", "/2016/12/21/salaam/")]
    public async Task It_finds_what_is_known_to_be_there(string words, string first)
    {
        await using var context = await chromium.Context(new());
        var page = await Open(context, null, "");
        await page.Keyboard.PressAsync("Tab");
        await page.GetByRole(AriaRole.Searchbox).FocusAsync();
        await page.Keyboard.TypeAsync(words);
        await page.Keyboard.PressAsync("Enter");
        var link = page.Locator("main ol a[href]").First;
        await link.WaitForAsync();

        Assert.Equal(first, await link.EvaluateAsync<string>("link => new URL(link.href).pathname"));
        Assert.Contains("?q=", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_with_words_shows_what_they_find_in_Arabic_pages_and_in_a_folder_too()
    {
        await using var context = await chromium.Context(new());
        foreach (var (basePath, language) in new[] { ("/", null), ("/", "ar"), ("/iln/", null) })
        {
            var page = await Open(context, language, "?q=bermuda", basePath);
            var link = page.Locator("main ol a[href]").First;
            await link.WaitForAsync();
            await link.ClickAsync();

            // Arabic pages call the country برمودا; the text that says Bermuda is the same.
            var first = language == "ar" ? "2014/10/25/libraries-in-disasters-dispatch-from-bermuda/" : "countries/bermuda/";
            Assert.EndsWith(basePath + first, page.Url, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_found_is_said_where_screen_readers_hear_it()
    {
        await using var context = await chromium.Context(new());
        var page = await Open(context, null, "?q=xyzzyxyzzy");
        await page.WaitForFunctionAsync("document.querySelector('[role=status]').textContent.trim().length > 0");

        Assert.Equal(0, await page.Locator("main ol a[href]").CountAsync());
    }

    async Task<IPage> Open(IBrowserContext context, string? language, string query, string basePath = "/")
    {
        var site = await chromium.Site(basePath, language);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Address}{basePath}search/{query}");
        return page;
    }
}
