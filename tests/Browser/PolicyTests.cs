using AngleSharp.Html.Parser;
using IlnSite.BrowserTests.Support;

namespace IlnSite.BrowserTests;

/// <summary>Every page carries a strict Content-Security-Policy; that browsers find nothing to refuse is seen on the walk.</summary>
[Collection(InChromium.Name)]
public sealed class PolicyTests(Chromium chromium)
{
    [Fact]
    public async Task Every_page_forbids_all_but_its_own_host()
    {
        var site = await chromium.Site();
        var findings = new Findings();

        foreach (var (path, bytes) in site.Html)
        {
            using var document = await new HtmlParser().ParseDocumentAsync(Encoding.UTF8.GetString(bytes.Span), TestContext.Current.CancellationToken);
            var meta = document.QuerySelectorAll("head > meta[http-equiv='Content-Security-Policy' i]");
            var policy = meta.Length > 0 ? meta[0].GetAttribute("content") ?? "" : "";
            if (meta.Length != 1)
                findings.Add(path, $"has {meta.Length} policies");
            else if (meta[0].PreviousElementSibling is not { LocalName: "meta" } before || !before.HasAttribute("charset"))
                findings.Add(path, "names the policy behind something that it should govern");
            if (!policy.StartsWith("default-src 'none';", StringComparison.Ordinal))
                findings.Add(path, $"does not begin with default-src 'none': {policy}");
            findings.Add(path, policy.Split(' ', ';').Where(word => word.Contains("unsafe", StringComparison.Ordinal)
                || word is "*" or "http:" or "https:" or "blob:" || word.Contains("//", StringComparison.Ordinal)).Select(word => $"allows {word}"));
            findings.Add(path, document.All
                .SelectMany(element => element.Attributes.Select(attribute => (element, attribute)))
                .Where(pair => pair.attribute.Name == "style" || pair.attribute.Name.StartsWith("on", StringComparison.Ordinal))
                .Select(pair => $"{pair.attribute.Name} on <{pair.element.LocalName}>"));
        }

        findings.AssertNone();
    }

    [Fact]
    public async Task An_address_that_is_not_there_shows_the_page_that_helps_on()
    {
        var site = await chromium.Site("/iln/");
        await using var context = await chromium.Context(new());
        var page = await context.NewPageAsync();
        var styled = page.WaitForResponseAsync(answer => answer.Request.ResourceType == "stylesheet");

        var answer = await page.GotoAsync($"{site.Address}/iln/no/such/page/");

        Assert.Equal(404, answer?.Status);
        Assert.Equal(200, (await styled).Status);
        Assert.True(await page.Locator("main a[href]").CountAsync() > 0);
    }
}
