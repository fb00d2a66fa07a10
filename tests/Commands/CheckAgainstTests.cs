using System.Text.RegularExpressions;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Commands;

/// <summary><c>iln check --against FEED</c> with a real server; what it says of posts stands in tests/Faults.</summary>
public sealed partial class CheckAgainstTests : IDisposable
{
    readonly TempFolder folder = new TempFolder().WithCopyOf(Repository.Path("tests", "Faults", "_sound"));
    readonly SiteServer server = new();

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("atom.xml")]
    [InlineData("feed.json")]
    public void A_site_agrees_with_what_it_published_in_every_format(string name)
    {
        Assert.Equal(0, Run("build", "--output", folder["_site"]).ExitCode);
        server.Serve(folder["_site"]);
        folder.With("content/posts/2014-03-01-hello.md", File.ReadAllText(folder["content/posts/2014-03-01-hello.md"]).Replace("title: Hello", "title: Another", StringComparison.Ordinal));

        Assert.Equal(("", 0), Of(Run("check", "--against", server.Address + name)));
        Assert.Equal(("", 0), Of(Run("check", "--against", folder[$"_site/{name}"])));

        folder.With("content/posts/2014-03-01-hello.md", File.ReadAllText(folder["content/posts/2014-03-01-hello.md"]).Replace("title: Another", "title: Another\nid: urn:other", StringComparison.Ordinal));
        var run = Run("check", "--against", server.Address + name);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error feed-id", run.Error, StringComparison.Ordinal);
        Assert.Contains("2014-03-01:hello", run.Error, StringComparison.Ordinal);
        Assert.Single(FeedIdFault().Matches(run.Error));
    }

    [Fact]
    public void It_follows_a_redirect_on_the_web_and_no_other()
    {
        Assert.Equal(0, Run("build", "--output", folder["_site"]).ExitCode);
        server.Serve(folder["_site"]);
        var serve = server.Answer;
        server.Answer = context =>
        {
            if (context.Request.Path == "/feed/")
                context.Response.Redirect("/feed.xml");
            else if (context.Request.Path == "/file")
                context.Response.Redirect("file:///etc/passwd");
            else if (context.Request.Path == "/round")
                context.Response.Redirect("/round");
            else
                return serve(context);
            return Task.CompletedTask;
        };

        Assert.Equal(("", 0), Of(Run("check", "--against", server.Address + "feed/")));
        Assert.Contains("which is not followed", Run("check", "--against", server.Address + "file").Error, StringComparison.Ordinal);
        Assert.Contains("more than 5 times", Run("check", "--against", server.Address + "round").Error, StringComparison.Ordinal);
        Assert.Contains("404", Run("check", "--against", server.Address + "none").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_reads_no_more_than_20_MB_and_no_definitions()
    {
        server.Answer = async context =>
        {
            var piece = new byte[1_000_000];
            for (var i = 0; i < 100 && !context.RequestAborted.IsCancellationRequested; i++)
                await context.Response.Body.WriteAsync(piece);
        };
        Assert.Contains("larger than 20 MB", Run("check", "--against", server.Address).Error, StringComparison.Ordinal);

        folder.With("bomb.xml", "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><guid>&b;</guid></item></channel></rss>");
        Assert.Contains("error feed-unreadable", Run("check", "--against", folder["bomb.xml"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_there_is_said_in_words()
    {
        var address = server.Address;
        server.Dispose();

        Assert.Contains("No answer came from there.", Run("check", "--against", address).Error, StringComparison.Ordinal);
    }

    static (string Error, int ExitCode) Of(Run run) => (run.Error, run.ExitCode);

    Run Run(string command, params string[] arguments) =>
        Iln.Run([command, "--content", folder["content"], "--theme", folder["theme"], .. arguments]);

    [GeneratedRegex("error feed-id:")]
    private static partial Regex FeedIdFault();
}
