using IlnSite.Tests.Support;

namespace IlnSite.Tests.Commands;

public sealed class CommandTests
{
    static readonly string[] Site =
    [
        "--content", Repository.Path("tests", "Sites", "everything", "content"),
        "--theme", Repository.Path("tests", "Faults", "_sound", "theme"),
    ];

    [Fact]
    public void Explain_says_where_a_page_comes_from()
    {
        var run = Iln.Run(["explain", "/rounds/1/", .. Site]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["/rounds/NAME/", "round.html"], Values("kind", "template"));
        Assert.EndsWith("content/rounds/1.yml", Values("source")[0], StringComparison.Ordinal);

        string[] Values(params string[] names) =>
            [.. run.Out.Split('\n').Where(line => names.Contains(line.Split(' ')[0])).Select(line => line[10..])];
    }

    [Fact]
    public void Explain_knows_what_was_meant()
    {
        var run = Iln.Run(["explain", "/round/1/", .. Site]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Did you mean /rounds/1/?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_held_back_is_listed_with_its_day()
    {
        using var folder = new TempFolder();

        var run = Iln.Run(["build", "--output", folder["_site"], .. Site]);

        Assert.Contains("2099-01-01-far-ahead.md appears on 2099-01-01.", run.Out, StringComparison.Ordinal);
        Assert.Contains("2014-06-01-not-yet.md is a draft.", run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["_site/2099"]));
        Assert.DoesNotContain("Not ready", File.ReadAllText(folder["_site/feed.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void On_its_day_a_post_is_public()
    {
        using var folder = new TempFolder();

        Iln.Run(["build", "--today", "2099-01-01", "--output", folder["_site"], .. Site]);

        Assert.True(File.Exists(folder["_site/2099/01/01/far-ahead/index.html"]));
    }

    [Fact]
    public void Future_and_drafts_are_shown_to_those_who_ask_but_not_to_feeds_and_search_engines()
    {
        using var folder = new TempFolder();

        Iln.Run(["build", "--future", "--drafts", "--output", folder["_site"], .. Site]);

        Assert.Contains(
            "noindex",
            File.ReadAllText(folder["_site/2099/01/01/far-ahead/index.html"]),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "far-ahead",
            File.ReadAllText(folder["_site/feed.xml"]) + File.ReadAllText(folder["_site/sitemap.xml"]),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("build --today 18/08/2015")]
    [InlineData("build --base-url example.org")]
    [InlineData("build --format xml")]
    [InlineData("explain")]
    public void Wrong_usage_ends_with_2_and_does_nothing(string arguments) =>
        Assert.Equal(2, Iln.Run(arguments.Split(' ')).ExitCode);

    [Fact]
    public void A_warning_counts_only_when_asked()
    {
        using var folder = new TempFolder();
        folder.WithCopyOf(Site[1], "content").With("content/rounds/2.yml",
            "name: Round 2\nstarts: 2014-03-01\ncountries: {list: [AU, 'NO'], first_time: [AU]}\n");

        var plain = Iln.Run("check", "--content", folder["content"], "--theme", Site[3]);
        var strict = Iln.Run("check", "--content", folder["content"], "--theme", Site[3], "--strict");

        Assert.Equal((0, 1), (plain.ExitCode, strict.ExitCode));
        Assert.Contains("warning figures-differ", plain.Error, StringComparison.Ordinal);
    }
}
