using IlnSite.Markdown;
using NodaTime;

namespace IlnSite.Tests.Markdown;

/// <summary>What Markdown made of a text, and what it said.</summary>
sealed record Reading(Body Body, ImmutableArray<Diagnostic> Faults)
{
    static readonly SourceFile Settings = new("content/site.yml", "");

    static readonly ImmutableDictionary<string, string> Figures = ImmutableDictionary<string, string>.Empty
        .Add("round.name", "Round 2015B <autumn>")
        .Add("round.participants", "more than 700");

    static readonly Photo Photo = new()
    {
        File = new("shelves.jpg", Settings.Whole),
        Alt = "Shelves \"full\" of books",
        Credit = new() { Title = "Shelves", By = "A. Librarian", Licence = Licence.Find("CC BY 4.0") },
        Image = new([new(new("/photos/0123abcd.jpg"), 800, 600, "image/jpeg", ReadOnlyMemory<byte>.Empty)], null),
    };

    static readonly LinkTargets Targets = new(
        ImmutableDictionary<string, SiteUrl>.Empty
            .Add("posts/2014-03-01-getting-to-know-you.md", new("/2014/03/01/getting-to-know-you/"))
            .Add("posts/2014-04-01-تعارف.md", new("/2014/04/01/تعارف/"))
            .Add("pages/how-it-works.md", new("/how-it-works/"))
            .Add("rounds/2015b.yml", new("/rounds/2015b/"))
            .Add("posts/2099-01-01-far-ahead.md", new("/2099/01/01/far-ahead/")),
        ImmutableDictionary<string, HeldBack>.Empty
            .Add("posts/2099-01-01-far-ahead.md", new(Settings, "Far ahead", new LocalDate(2099, 1, 1)))
            .Add("posts/2014-05-01-not-ready.md", new(Settings, "Not ready", null)),
        ["posts/2014-06-01-with-faults.md"]);

    public string Html => Body.Html.Value;

    public string Report => Printer.Print(Faults, ReportFormat.Text);

    /// <param name="isPost">With a round, a quotation and a photo to refer to.</param>
    public static Reading Of(string text, TextKind kind = TextKind.Long, bool isPost = false, string site = "https://example.org/iln/")
    {
        var file = new SourceFile("text.md", text);
        var report = new Report();
        var reader = new MarkdownReader(new(new(site), "/{year}/{month}/{day}/{slug}/"), Targets, key => key == "photo.by" ? "{0} (photo.by) {1}" : $"({key})", report);
        var body = reader.Read(new()
        {
            Text = text,
            Kind = kind,
            Path = "posts/2015-08-18-this.md",
            SpanAt = file.SpanAt,
            Day = new(2015, 8, 18),
            Figures = isPost ? Figures : null,
            Quotes = isPost ? [new("ifla", "A. Speaker", "A Report", "p. 3", "2014", "https://example.com/report?a=1&b=2"), new("plain", "A friend", null, null, null, null)] : [],
            Photos = isPost ? [Photo] : [],
        });
        return new(body, report.Sorted());
    }
}
