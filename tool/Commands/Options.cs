using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace IlnSite.Commands;

/// <summary>The options that commands share.</summary>
sealed class Options
{
    readonly Option<string> content = new("--content") { Description = "The folder with site.yml, posts, rounds and pages.", DefaultValueFactory = _ => "content", HelpName = "FOLDER" };
    readonly Option<string> output = new("--output") { Description = "The folder the site is written to.", DefaultValueFactory = _ => "_site", HelpName = "FOLDER" };
    readonly Option<string?> theme = new("--theme") { Description = "The theme's folder. Without it: themes/NAME beside the content folder, NAME from site.yml.", HelpName = "FOLDER" };
    readonly Option<string?> baseUrl = new("--base-url") { Description = "The site's address (http or https, may have a path) in place of the one in site.yml.", HelpName = "ADDRESS" };
    readonly Option<bool> drafts = new("--drafts") { Description = "Show drafts too." };
    readonly Option<bool> future = new("--future") { Description = "Show posts too whose day has not come." };
    readonly Option<string?> today = new("--today") { Description = "Build as on this day (ISO 8601, 2015-08-18) of the site's time zone.", HelpName = "DATE" };
    readonly Option<ReportFormat> format = new("--format") { Description = "How faults are printed: text for people, json (a JSON object a line), github (annotations on a pull request)." };
    readonly Option<bool> strict = new("--strict") { Description = "Warnings count as errors." };

    public void AddTo(Command command, bool writes)
    {
        command.Add(content);
        if (writes)
            command.Add(output);
        foreach (Option option in new Option[] { theme, baseUrl, drafts, future, today, format, strict })
            command.Add(option);
        baseUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } address && BaseUrl(address) is null)
                result.AddError($"--base-url {address} is not a web address; write for example https://example.org/iln/");
        });
        today.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } day && !LocalDatePattern.Iso.Parse(day).Success)
                result.AddError($"--today {day} is not a date; write for example 2015-08-18");
        });
    }

    public BuildOptions Read(ParseResult result, Instant now) => new()
    {
        Content = result.GetValue(content) ?? "content",
        Output = result.GetValue(output) ?? "_site",
        Theme = result.GetValue(theme),
        BaseUrl = result.GetValue(baseUrl) is { } address ? BaseUrl(address) : null,
        Drafts = result.GetValue(drafts),
        Future = result.GetValue(future),
        Now = now,
        Today = result.GetValue(today) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null,
        Format = result.GetValue(format),
        Strict = result.GetValue(strict),
    };

    static Uri? BaseUrl(string address) =>
        Uri.TryCreate(address.EndsWith('/') ? address : address + "/", UriKind.Absolute, out var url)
        && url is { Scheme: "http" or "https", Query: "", Fragment: "" } ? url : null;
}
