using IlnSite.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace IlnSite.Tests.Model;

/// <summary>What the home page says is on, day by day.</summary>
public sealed class NowTests : IDisposable
{
    readonly TempFolder folder = new TempFolder().WithCopyOf(Repository.Path("tests", "Faults", "_sound"))
        .With("content/rounds/1.yml", """
            name: Round 1
            starts: 2014-03-01
            ends: 2014-06
            participants: 92
            applications: {opens: 2014-01-20, closes: 2014-02-15, form: "https://forms.example/1"}
            schedule:
              - {date: 2014-03-01, topic: hello}
              - {date: 2014-03-15, title: Without a file}
              - {date: 2014-05, topic: hello, title: Hello again}
            chats:
              - {title: Early, starts: 2014-03-20 07:00, zone: Australia/Sydney}
              - {title: Late, starts: 2014-05-01 20:00, zone: America/New_York}
            """)
        .With("content/rounds/2.yml", """
            name: Round 2
            starts: 2014-08
            applications: {closes: 2014-08-10}
            schedule:
              - {date: 2014-08-18, title: First}
              - {date: 2014-10-20, title: Last}
            """);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("2014-01-19", "")]
    [InlineData("2014-01-20", "open Round 1 2014-02-15 26 https://forms.example/1")]
    [InlineData("2014-02-15", "open Round 1 2014-02-15 0 https://forms.example/1; chat Early")]
    [InlineData("2014-02-16", "chat Early")]
    [InlineData("2014-02-28", "chat Early")]
    [InlineData("2014-03-01", "round Round 1; topic Hello (Hello); chat Early")]
    [InlineData("2014-03-14", "round Round 1; topic Hello (Hello); chat Early")]
    [InlineData("2014-03-15", "round Round 1; topic Without a file (); chat Early")]
    [InlineData("2014-03-20", "round Round 1; topic Without a file (); chat Early")]
    [InlineData("2014-03-21", "round Round 1; topic Without a file (); chat Late")]
    [InlineData("2014-05-02", "round Round 1; topic Hello again (Hello); chat Late")] // In New York it is still the first.
    [InlineData("2014-05-03", "round Round 1; topic Hello again (Hello)")]
    [InlineData("2014-06-14", "round Round 1; topic Hello again (Hello)")]
    [InlineData("2014-06-15", "round Round 1; open Round 2 2014-08-10 56 ; topic Hello again (Hello)")] // Eight weeks ahead.
    [InlineData("2014-06-30", "round Round 1; open Round 2 2014-08-10 41 ; topic Hello again (Hello)")]
    [InlineData("2014-07-01", "open Round 2 2014-08-10 40 ")]
    [InlineData("2014-08-11", "")]
    [InlineData("2014-08-17", "")] // Some day in August is not yet a beginning.
    [InlineData("2014-08-18", "round Round 2; topic First ()")]
    [InlineData("2014-12-15", "round Round 2; topic Last ()")] // No end is known: eight weeks after the last topic.
    [InlineData("2014-12-16", "")]
    [InlineData("2026-01-01", "")]
    public void A_day_in_the_network(string today, string on) => Assert.Equal(on, On(today));

    [Fact]
    public void A_theme_can_show_it()
    {
        folder.With("theme/home.html", """
            {{~ now = site.now ~}}
            <p>{{ if now.is_quiet }}quiet{{ end }}{{ if now.round }}{{ now.round.name }}{{ end }} {{ if now.applications }}{{ now.applications.round.name }} {{ now.applications.days_left }} {{ iso now.applications.closes }} {{ now.applications.form }} {{ now.applications.deadline.ends }}{{ end }}{{ if now.topic }} {{ now.topic.title }} {{ now.topic.url }} {{ now.topic.post.url }}{{ end }}{{ if now.chat }} {{ now.chat.title }}{{ end }}</p>
            """);

        Assert.Contains("<p>quiet </p>", Home("2014-01-01"), StringComparison.Ordinal);
        Assert.Contains("<p> Round 1 1 2014-02-15 https://forms.example/1 2014-02-15T23:59+11:00 Early</p>", Home("2014-02-14"), StringComparison.Ordinal);
        Assert.Contains("<p>Round 1  Hello /topics/hello/ /2014/03/01/hello/ Early</p>", Home("2014-03-02"), StringComparison.Ordinal);
    }

    string Home(string today)
    {
        var run = Iln.Run("build", "--future", "--content", folder["content"], "--theme", folder["theme"], "--output", folder["_site"], "--today", today);
        Assert.True(run.ExitCode == 0, run.Error);
        return File.ReadAllText(folder["_site/index.html"]);
    }

    string On(string today)
    {
        var report = new Report();
        var plan = Pipeline.Plan(
            new()
            {
                Content = folder["content"],
                Theme = folder["theme"],
                Output = "_site",
                Now = Iln.Now,
                Today = LocalDatePattern.Iso.Parse(today).Value,
                Future = true,
            },
            report);
        Assert.True(plan is not null, string.Join('\n', report.Sorted()));
        var now = IlnSite.Model.Now.Of(plan.Site);
        string?[] on =
        [
            now.Round is { } round ? $"round {round.Meta.Name}" : null,
            now.Applications is { } open
                ? string.Create(CultureInfo.InvariantCulture, $"open {open.Round.Meta.Name} {open.Closes:uuuu-MM-dd} {DaysLeft(open.Closes, plan.Site)} {open.Form}")
                : null,
            now.Topic is { } topic ? $"topic {topic.Line.Title ?? topic.Topic?.Meta.Title} ({topic.Post?.Meta.Title})" : null,
            now.Chat is { } chat ? $"chat {chat.Round.Meta.Chats[chat.Number].Title}" : null,
        ];
        return string.Join("; ", on.OfType<string>());
    }

    static int? DaysLeft(LocalDate? closes, Site site) =>
        closes is { } day ? new Deadline(day, site.Settings.TimeZone).DaysLeft(site.Today) : null;
}
