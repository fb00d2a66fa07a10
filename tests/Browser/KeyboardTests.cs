using IlnSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace IlnSite.BrowserTests;

/// <summary>Who cannot use a mouse gets everywhere in the order of the text, and sees where they are.</summary>
[Collection(InChromium.Name)]
public sealed class KeyboardTests(Chromium chromium)
{
    /// <summary>What a person with a mouse could use and what scrolls, each with its looks before it is reached.</summary>
    const string Stops = """
        () => {
          window.looks = element => {
            const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
            return JSON.stringify([outlineStyle === 'none' || parseFloat(outlineWidth) < 1 ? '' : [outlineStyle, outlineWidth, outlineColor], boxShadow]);
          };
          window.stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }));
          window.before = stops.map(looks);
          return stops.map(element => element.outerHTML.slice(0, 120));
        }
        """;

    /// <summary>Where Tab has led: the number of the stop, and what is wrong there.</summary>
    const string Here = """
        () => {
          const element = document.activeElement, at = stops.indexOf(element);
          if (!element || element === document.body) return null;
          const wrong = [];
          if (at < 0) wrong.push('not to be reached');
          if (at >= 0 && looks(element) === before[at]) wrong.push('focus not shown');
          const boxes = [...element.getClientRects()].filter(box => box.width && box.height);
          const inside = box => box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
          if (!boxes.some(inside)) wrong.push('out of sight');
          const shows = (x, y) => {
            const top = document.elementFromPoint(Math.min(Math.max(x, 0), innerWidth - 1), Math.min(Math.max(y, 0), innerHeight - 1));
            return top && (element.contains(top) || [...(element.labels ?? [])].some(label => label.contains(top)));
          };
          if (!boxes.filter(inside).some(box => [.1, .3, .5, .7, .9].some(part => [.2, .5, .8].some(down =>
              shows(box.left + box.width * part, box.top + box.height * down)))))
            wrong.push('covered');
          return { at, html: element.outerHTML.slice(0, 120), wrong };
        }
        """;

    [Theory]
    [InlineData(360, null)]
    [InlineData(1280, null)]
    [InlineData(1280, "ar")]
    public async Task Tab_reaches_everything_in_order_and_shows_where_it_is(int width, string? language)
    {
        var site = await chromium.Site(language: language);
        var findings = new Findings();

        await chromium.EachPage(
            site,
            new() { ViewportSize = new() { Width = width, Height = 800 }, ReducedMotion = ReducedMotion.Reduce },
            async (page, path) =>
            {
                await page.GotoAsync(site.Address + path);
                await page.EvaluateAsync(Measures.Unfold);
                var stops = await page.EvaluateAsync<string[]>(Stops);
                var last = -1;
                for (var presses = 0; presses < stops.Length + 5 && last < stops.Length - 1; presses++)
                {
                    await page.Keyboard.PressAsync("Tab");
                    if (await page.EvaluateAsync<Place?>(Here) is not { } place)
                        break;
                    findings.Add(path, place.Wrong.Select(wrong => $"{wrong}: {place.Html}"));
                    if (place.At <= last)
                        findings.Add(path, $"comes too late: {place.Html}");
                    findings.Add(path, stops[(last + 1)..Math.Max(last + 1, place.At)].Select(html => $"not reached: {html}"));
                    last = Math.Max(last, place.At);
                }
                findings.Add(path, stops[(last + 1)..].Select(html => $"not reached: {html}"));
            });

        findings.AssertNone();
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
        public int At { get; set; }

        public string Html { get; set; } = "";

        public string[] Wrong { get; set; } = [];
    }
}
