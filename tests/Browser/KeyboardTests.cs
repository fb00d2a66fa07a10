using IlnSite.BrowserTests.Support;

namespace IlnSite.BrowserTests;

/// <summary>Who cannot use a mouse gets everywhere, and sees where they are.</summary>
[Collection(InChromium.Name)]
public sealed class KeyboardTests(Chromium chromium)
{
    /// <summary>What a person with a mouse could use; what scrolls takes part, as browsers let it be focused.</summary>
    const string Usable = """
        () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
          .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }))
          .map((element, i) => { element.dataset.stop = i; return element.outerHTML.slice(0, 100); })
        """;

    const string Focused = """
        () => {
          const element = document.activeElement;
          if (element === document.body || element.dataset.seen) return null;
          element.dataset.seen = '1';
          const style = getComputedStyle(element), box = element.getBoundingClientRect();
          const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
          return {
            stop: element.dataset.stop === undefined ? -1 : Number(element.dataset.stop),
            html: element.outerHTML.slice(0, 100),
            marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
            inView: box.bottom > 0 && box.top < innerHeight && box.width > 0,
          };
        }
        """;

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Tab_reaches_everything_and_shows_where_it_is(int width)
    {
        var site = await chromium.Site();
        await using var context = await chromium.Context(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var wrong = new List<string>();
        foreach (var path in site.Pages)
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(site.Address + path);
            var usable = await page.EvaluateAsync<string[]>(Usable);
            var reached = new HashSet<int>();
            for (var presses = 0; presses <= usable.Length + 5; presses++)
            {
                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<Place?>(Focused) is not { } place)
                    break;
                reached.Add(place.Stop);
                if (!place.Marked || !place.InView)
                    wrong.Add($"{path}: {(place.Marked ? "out of sight" : "focus not shown")}: {place.Html}");
            }
            wrong.AddRange(usable.Where((_, i) => !reached.Contains(i)).Select(html => $"{path}: not reached: {html}"));
            await page.CloseAsync();
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_first_stop_leads_to_the_text()
    {
        var site = await chromium.Site();
        await using var context = await chromium.Context(new());
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("_main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    sealed class Place
    {
        public int Stop { get; set; }

        public string Html { get; set; } = "";

        public bool Marked { get; set; }

        public bool InView { get; set; }
    }
}
