using IlnSite.Render.Cards;
using IlnSite.Render.Data;
using IlnSite.Render.Feeds;
using IlnSite.Render.Files;
using IlnSite.Render.Pages;
using IlnSite.Render.Search;

namespace IlnSite.Render;

/// <summary>
/// Everything the site consists of. A new kind of output is one file and one line here. Comes in: the site and a theme.
/// Goes out: outputs that can be made, each at an address of its own. Nothing is made and nothing is written here.
/// </summary>
static class OutputKinds
{
    static readonly ImmutableArray<(string Pattern, Func<string, Rendering, IEnumerable<Output>> Plan)> All =
    [
        ("/", HomePages.Plan),
        ("/YYYY/MM/DD/SLUG/", PostPages.Plan),
        ("/YYYY/", PeriodPages.Plan),
        ("/archive/", ArchivePage.Plan),
        ("/topics/NAME/", TopicPages.Plan),
        ("/rounds/NAME/", RoundPages.Plan),
        ("/countries/NAME/", CountryPages.Plan),
        ("/tags/NAME/", TagPages.Plan),
        ("/authors/NAME/", AuthorPages.Plan),
        ("/questions/", QuestionsPage.Plan),
        ("/stories/ID/", StoryPages.Plan),
        ("/photos/HASHTAG/", PhotoPages.Plan),
        ("/search/", SearchPage.Plan),
        ("/NAME/", StandalonePages.Plan),
        ("/OLD/ADDRESS/", AliasPages.Plan),
        ("/404.html", NotFoundPage.Plan),
        ("/feed.xml", RssFeed.Plan),
        ("/atom.xml", AtomFeed.Plan),
        ("/atom/N.xml", AtomArchive.Plan),
        ("/feed.json", JsonFeed.Plan),
        ("/follow/", FollowPages.Plan),
        ("/follow/feeds.opml", OpmlList.Plan),
        ("/_redirects", Redirects.Plan),
        ("/calendar.ics", Calendars.Calendars.Plan),
        ("/data/", DataPage.Plan),
        ("/data/rounds.json", RoundsJson.Plan),
        ("/data/rounds.schema.json", RoundsSchema.Plan),
        ("/data/rounds.csv", RoundTables.Plan),
        ("/sitemap.xml", Sitemap.Plan),
        ("/robots.txt", Robots.Plan),
        ("/assets/NAME", Assets.Plan),
        ("/photos/NAME", Photos.Plan),
        ("/cards/NAME", CardPictures.Plan),
    ];

    /// <summary>All outputs in the order of their addresses; two at one address are a fault.</summary>
    public static ImmutableArray<Output> Plan(Rendering rendering, Report report)
    {
        ImmutableArray<Output> outputs = [.. All.SelectMany(kind => kind.Plan(kind.Pattern, rendering)).OrderBy(output => output.Url)];
        // Addresses that differ only in capitals are one file on Windows and macOS.
        foreach (var group in outputs.GroupBy(output => output.Url.FilePath, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            Refuse([.. group.OrderBy(output => output.IsRedirect)], report);
        // An address can be a file or a folder, not both: /a and /a/ can, /a and /a/b cannot.
        var files = outputs.Select(output => output.Url.FilePath).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var output in outputs)
            for (var at = output.Url.FilePath.LastIndexOf('/'); at > 0; at = output.Url.FilePath.LastIndexOf('/', at - 1))
                if (files.Contains(output.Url.FilePath[..at]))
                    report.Add(
                        Codes.AddressTwice,
                        Place(output),
                        $"{output.Url} lies inside {output.Url.FilePath[..at]}, which is the address of a file.",
                        "give one of the two another address");
        return outputs;
    }

    static void Refuse(ImmutableArray<Output> outputs, Report report)
    {
        var first = outputs[0];
        foreach (var other in outputs[1..])
            if (other.IsRedirect && !first.IsRedirect)
                report.Add(
                    Codes.AliasLive,
                    Place(other),
                    $"The old address {other.Url} is the address of a living page ({Origin(first)}).",
                    "take the alias out");
            else
                report.Add(Codes.AddressTwice, Place(other),
                    first.Url == other.Url
                        ? $"{other.Url} is already the address of {Origin(first)}."
                        : $"{other.Url} differs only in capitals from {first.Url}, the address of {Origin(first)}.",
                    other.IsRedirect ? "take one of the two aliases out" : $"add a line  slug: {other.Url.Path.TrimEnd('/').Split('/')[^1]}-2  or other words");
    }

    static SourceSpan Place(Output output) =>
        output.Sources is [var source, ..] ? source.Whole : new SourceFile(output.Url.Path, "").Whole;

    static string Origin(Output output) =>
        output.Sources is [var source, ..] ? source.Path : $"the site's own {output.Kind}";
}
