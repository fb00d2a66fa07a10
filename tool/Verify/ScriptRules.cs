using System.Text.Json;

namespace IlnSite.Verify;

/// <summary>
/// Looks at what could run in a page. Allowed are data for machines, programs from the site's own assets that do not
/// hold up reading, and such a program in the page itself where the page's policy names its hash.
/// </summary>
/// <param name="fault">Reports a fault of this page: its code, the message and what to type.</param>
sealed class ScriptRules(HtmlPage page, Destinations destinations, Action<Code, string, string?> fault)
{
    readonly ContentPolicy? policy = page.Policy is { } words ? new(words) : null;

    public void Check()
    {
        foreach (var program in page.Programs)
            fault(Codes.PageForeign, $"The page holds {Spelling.Quote(program)}, which would run a program of its own.", null);
        foreach (var script in page.Scripts)
            if (script.IsData)
                CheckData(script);
            else if (!script.IsProgram)
                fault(Codes.PageForeign, $"The page holds a script of the type {Spelling.Quote(script.Type)}, which no check here understands.", null);
            else if (script.Address is { } address)
                CheckAddress(address, script.Waits);
            else
                CheckText(script.Text);
        if (policy is not null)
            CheckPolicy(policy);
    }

    void CheckData(PageScript script)
    {
        try
        {
            using var _ = JsonDocument.Parse(script.Text);
        }
        catch (JsonException mistake)
        {
            fault(Codes.PageData, $"The {script.Type} in the page is not valid JSON, from line {mistake.LineNumber + 1} of it on.", null);
        }
    }

    void CheckAddress(string address, bool waits)
    {
        if (destinations.Urls.Inside(address) is not { } url)
            fault(Codes.PageForeign, $"The page would load {Spelling.Quote(address)} from elsewhere.", "put the file into the theme's assets");
        else if (!destinations.Has(url))
            fault(Codes.PageLink, $"The page loads {Spelling.Quote(url.Path)}, which the site does not have.", null);
        else if (!Destinations.IsScript(url))
            fault(Codes.PageForeign, $"The page would run {Spelling.Quote(url.Path)}, which is no script of the theme.", "name a file of the theme's assets that ends in .js");
        else if (!waits)
            fault(Codes.PageForeign, $"Readers would wait for {Spelling.Quote(url.Path)} before they see the page.", "write  <script src=\"…\" defer>");
    }

    void CheckText(string text)
    {
        if (!destinations.HasScript(text))
            fault(Codes.PageForeign, $"The page holds the script {Spelling.Quote(text)}, which would run a program of its own.",
                "put it into the theme's assets and write  <script>{{ inline \"NAME.js\" }}</script>");
        else if (policy?.AllowsScript(text) != true)
            fault(Codes.PagePolicy, $"The page holds the script {Spelling.Quote(text)}, and its Content-Security-Policy does not name it.",
                "write in the policy  script-src 'self' '{{ integrity \"NAME.js\" }}'");
    }

    void CheckPolicy(ContentPolicy policy)
    {
        if (page.PolicyIsLate)
            fault(Codes.PagePolicy, "The Content-Security-Policy stands behind what it should govern.", "move it up, right below  <meta charset=\"utf-8\">");
        if (policy.LetsAnyScriptRun)
            fault(Codes.PagePolicy, "The Content-Security-Policy lets any script run, so it protects nobody.", "write  script-src 'self'");
        foreach (var style in page.Styles.Where(style => !policy.AllowsStyle(style)))
            fault(Codes.PagePolicy, $"The page holds the style {Spelling.Quote(style)}, which its Content-Security-Policy forbids.",
                "put it into the theme's style sheet");
        if (!policy.LetsAnyStyleApply)
            foreach (var element in page.StyledElements.Distinct())
                fault(Codes.PagePolicy, $"A style attribute stands at a {Spelling.Quote(element)} element, which the page's Content-Security-Policy forbids.",
                    "write a class there, and the style into the theme's style sheet");
    }
}
