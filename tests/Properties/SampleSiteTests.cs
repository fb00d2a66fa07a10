using System.Text.RegularExpressions;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Properties;

/// <summary>The site that this repository holds: the archive of the network, in the default theme.</summary>
public sealed partial class SampleSiteTests
{
    static readonly string Content = Repository.Path("content");

    [Fact]
    public void It_is_published_without_a_warning()
    {
        using var folder = new TempFolder();

        var run = Iln.Run("build", "--strict", "--content", Content, "--output", folder["_site"]);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal(8, Directory.GetDirectories(folder["_site/rounds"]).Length);
        Assert.True(Directory.GetFiles(Repository.Path("content", "posts")).Length >= 30);
    }

    [Fact]
    public void Under_a_base_path_every_link_stays_below_it_and_leads_somewhere()
    {
        using var folder = new TempFolder();

        var run = Iln.Run(
            "build",
            "--content",
            Content,
            "--output",
            folder["_site"],
            "--base-url",
            "https://example.org/iln");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        foreach (var file in Golden.Files(folder["_site"]).Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
            foreach (var address in Address().Matches(File.ReadAllText(folder[$"_site/{file}"])).Select(match => match.Groups[1].Value).Where(address => address.StartsWith('/')))
            {
                Assert.StartsWith("/iln/", address, StringComparison.Ordinal);
                var path = Uri.UnescapeDataString(address.Split('#', '?')[0])["/iln/".Length..];
                Assert.True(
                    File.Exists(folder[$"_site/{path}{(path.Length == 0 || path.EndsWith('/') ? "index.html" : "")}"]),
                    $"{file} leads to {address}");
            }
    }

    [Fact]
    public void Every_figure_of_a_round_has_its_source()
    {
        var report = new Report();
        var plan = Pipeline.Plan(new() { Content = Content, Output = "_site", Now = Iln.Now }, report);

        Assert.NotNull(plan);
        Assert.Equal(
            ["Pilot Program", "Round 1", "Round 2", "Round 3", "Round 2015A", "Round 2015B", "Round 2016A", "Round 2016B"],
            plan.Site.Rounds.Select(round => round.Meta.Name));
        Assert.All(
            plan.Site.Rounds.SelectMany(round => round.Meta.Participants.Concat(round.Meta.CountryCount)),
            figure => Assert.NotNull(figure.Source));
    }

    [GeneratedRegex("(?:href|src|action|poster)=\"([^\"]*)\"")]
    private static partial Regex Address();
}
