using IlnSite.Render.Cards;
using IlnSite.Render.Feeds;
using IlnSite.Render.Head;
using NodaTime;
using Scriban.Runtime;

namespace IlnSite.Render;

/// <summary>What every page needs to be made: the site, the theme, and what the theme may see.</summary>
sealed class Rendering
{
    readonly ScriptObject functions;

    public Rendering(Site site, Theme theme, Each each, DrawCard draw, Report report)
    {
        (Site, Theme, Each, Draw) = (site, theme, each, draw);
        Nouns = new(site, theme.Strings);
        Feeds = new(this);
        functions = Functions();
        functions.SetValue("site", Nouns.Whole.Of(site), readOnly: true);
        Cards = new(this, functions, report);
    }

    public Site Site { get; }

    public Theme Theme { get; }

    public Each Each { get; }

    public DrawCard Draw { get; }

    public Nouns Nouns { get; }

    public SocialCards Cards { get; }

    public SiteFeeds Feeds { get; }

    public Urls Urls => Site.Urls;

    public Strings Strings => Theme.Strings;

    /// <summary>A page made by a template inside the theme's layout.</summary>
    /// <param name="values">What the template may read beside <c>site</c> and <c>page</c>.</param>
    public Output Page(string kind, SiteUrl url, string template, PageHead head, params ImmutableArray<(string Name, object? Value)> values) =>
        new(url, kind, template, head.Sources, report =>
        {
            var globals = new ScriptObject(StringComparer.Ordinal);
            foreach (var (name, value) in values)
                globals.SetValue(name, value, readOnly: true);
            globals.SetValue("page", HeadOf(url, head), readOnly: true);
            var html = Theme.Render(template, head.HasLayout, globals, functions, report);
            return Encoding.UTF8.GetBytes(html.Value);
        })
        {
            Bodies = head.Bodies,
            IsRedirect = !head.HasLayout,
        };

    ThemeObject HeadOf(SiteUrl url, PageHead head)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["title"] = head.Title,
            ["description"] = head.Description is { Length: > 0 } words
                ? words
                : Site.Settings.Description ?? Site.Settings.Tagline ?? Site.Settings.Title,
            ["permalink"] = Urls.Absolute(head.Canonical ?? url),
            ["url"] = Urls.Link(url),
            ["is_home"] = url == Urls.Home,
            // The interface's; a text in another language says so itself.
            ["lang"] = Site.Settings.Language,
            ["dir"] = Nouns.Direction(Site.Settings.Language, null),
            ["is_indexed"] = head.IsIndexed,
            ["breadcrumbs"] = Nouns.Crumb.List(Breadcrumbs.Of(this, url, head)),
            ["json_ld"] = JsonLd.Of(this, head.Canonical ?? url, head),
            ["meta"] = Nouns.Named.List(CitationMeta.Of(this, head).Concat(OpenGraph.CardOf(this, head))),
            ["feeds"] = Nouns.FeedLink.List(Feeds.For(url).SelectMany(feed => FeedFormats.All.Select(format => new FeedLink(feed, format)))),
        };
        members["properties"] = Nouns.Named.List(OpenGraph.Of(this, head.Canonical ?? url, head, members["description"]?.ToString() ?? ""));
        return new(name => (members.TryGetValue(name, out var value), value), members.Keys);
    }

    /// <summary>The functions of a theme: t, number, date, year, iso, url, asset, inline, integrity.</summary>
    ScriptObject Functions()
    {
        var all = new ScriptObject(StringComparer.Ordinal);
        Add("t", 1, 5, values => Strings.Text(values[0]?.ToString() ?? "", values.AsSpan(1)));
        Add("number", 1, 1, values => values[0] is int number ? Strings.Number(number) : values[0]);
        Add("date", 1, 1, values => values[0] switch
        {
            LocalDate date => Strings.Date(date),
            PartialDate date => Strings.Date(date),
            var other => throw NoDate(other),
        });
        Add("year", 1, 1, values => values[0] switch
        {
            LocalDate date => Strings.Year(date.Year),
            PartialDate date => Strings.Year(date.Year),
            var other => throw NoDate(other),
        });
        Add("iso", 1, 1, values => values[0] switch
        {
            LocalDate date => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            var other => other?.ToString(),
        });
        Add("url", 1, 1, values => Urls.Link(new(values[0]?.ToString() ?? "/")));
        Add("asset", 1, 1, values => Urls.Link(Theme.Asset(values[0]?.ToString() ?? "")));
        Add("inline", 1, 1, values => Theme.Inline(values[0]?.ToString() ?? ""));
        Add("integrity", 1, 1, values => Theme.Integrity(values[0]?.ToString() ?? ""));
        return all;

        void Add(string name, int least, int most, Func<object?[], object?> call) =>
            all.SetValue(name, new ThemeFunction(least, most, (_, values) => call(values)), readOnly: true);

        static ThemeFault NoDate(object? value) => new(Codes.ThemeTemplate, $"{Spelling.Quote(value?.ToString() ?? "nothing")} is not a date.");
    }
}

/// <summary>What stands in the head of a page.</summary>
/// <param name="Description">Plain text; null for the site's own.</param>
/// <param name="Sources">The content files the page is made from.</param>
sealed record PageHead(string Title, string? Description, params ImmutableArray<SourceFile> Sources)
{
    public string? Language { get; init; }

    public string? Direction { get; init; }

    public bool IsIndexed { get; init; } = true;

    /// <summary>What machines are told it is about; null for lists and the like.</summary>
    public Subject? Subject { get; init; }

    /// <summary>The page that says the same and is the one to know; null for the page itself.</summary>
    public SiteUrl? Canonical { get; init; }

    /// <summary>False for pages that only lead on.</summary>
    public bool HasLayout { get; init; } = true;

    public ImmutableArray<Body> Bodies { get; init; } = [];
}
