namespace IlnSite.Tests.Privacy;

/// <summary>A story's whole way, through the commands that a coordinator types, on real files.</summary>
public sealed class StoryWayTests
{
    internal const string Yes = "--yes 2017-05-01 --channel mail --message <1@mail.example> --adult --reviewer coordinator";

    const string Told = "My partner Temitope and I met every Friday for a whole season. In Lautoka the power went twice, and we laughed about it both times.\n\nWrite to me at mere.v@mail.example.com when you like.\n";

    const string Decisions = "questions: true\n";

    [Fact]
    public void From_a_text_to_a_page_and_back_again()
    {
        using var site = new StorySite();
        string[] ids =
        [
            site.Add(Told),
            site.Add("My partner keeps bees on the roof of her library. Every Monday there is honey on the desk, and nobody is late.\n"),
            site.Add("We wrote to each other about the rain. It rained every Sunday, here and there, and the roof held.\n"),
        ];

        foreach (var id in ids)
        {
            Assert.Equal(1, site.Run($"story draft {id}").ExitCode); // Nobody has gone through the questions.
            site.Folder.With($"private/review/{id}.yml", Decisions);
            Assert.Equal(("", 0), StorySite.Ended(site.Run($"story draft {id}")));
            Assert.Equal(("", 0), StorySite.Ended(site.Run($"story preview {id}")));
            Assert.Equal(("", 0), StorySite.Ended(site.Run($"story approve {id} {Yes}")));
        }

        var published = File.ReadAllText(site.Folder[$"content/stories/{ids[0]}.md"]);
        Assert.Contains("My partner [colleague 1] and I met every Friday", published, StringComparison.Ordinal);
        Assert.Contains("In [my town] the power", published, StringComparison.Ordinal);
        Assert.Contains("at [e-mail removed] when", published, StringComparison.Ordinal);
        Assert.Contains("place: \"the network\"", published, StringComparison.Ordinal);
        Assert.Contains("published: 2017-05\n", published, StringComparison.Ordinal);
        Assert.DoesNotContain("Mere", published, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(("", 0), StorySite.Ended(site.Run("build")));
        Assert.True(File.Exists(site.Folder[$"_site/stories/{ids[0]}/index.html"]));

        var withdrawn = site.Run($"story withdraw {ids[0]}");

        Assert.Equal(("", 0), StorySite.Ended(withdrawn));
        Assert.Contains("web archives", withdrawn.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Equal($"---\nwithdrawn: 2017-05\n---\n", File.ReadAllText(site.Folder[$"content/stories/{ids[0]}.md"]));
        Assert.Contains("story.withdrawn", File.ReadAllText(site.Folder[$"_site/stories/{ids[0]}/index.html"]), StringComparison.Ordinal);
        Assert.Contains(ids[0], File.ReadAllText(site.Folder["_site/stories/feed.xml"]), StringComparison.Ordinal);
        Assert.DoesNotContain(ids[0], File.ReadAllText(site.Folder["_site/sitemap.xml"]), StringComparison.Ordinal);
        Assert.Empty(site.FilesWith("every Friday"));
        Assert.NotEmpty(site.FilesWith("very Monday"));
        var register = File.ReadAllText(site.Folder["private/register.yml"]);
        Assert.Contains($"story: {ids[0]}\n", register, StringComparison.Ordinal);
        Assert.Contains("erased: 2017-05-01", register, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_decided_is_not_drafted_and_nothing_is_asked_twice()
    {
        using var site = new StorySite();
        var id = site.Add("We met the poet Zanele in the reading room.\n");

        var first = site.Run($"story draft {id}");
        Assert.Equal(1, first.ExitCode);
        Assert.Contains("1 still to be decided", first.Error, StringComparison.Ordinal);
        var page = File.ReadAllText(site.Folder[$"private/review/{id}.html"]);
        Assert.Contains("data-key=\"zanele\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);

        var asked = site.RunWith("r\ny\n", $"story draft {id} --terminal");
        Assert.Equal(0, asked.ExitCode);
        Assert.Contains("the poet [removed] in", File.ReadAllText(site.Folder[$"private/raw/{id}/draft.md"]), StringComparison.Ordinal);

        var again = site.RunWith("", $"story draft {id} --terminal");
        Assert.Equal(("", 0), StorySite.Ended(again));
        Assert.DoesNotContain("keep", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_yes_nothing_is_published()
    {
        using var site = new StorySite();
        var id = site.Ready(Told);

        Assert.Equal(1, site.Run($"story approve {id}").ExitCode);
        Assert.Equal(1, site.Run($"story approve {id} {Yes.Replace("--adult", "", StringComparison.Ordinal)}").ExitCode);
        Assert.Equal(1, site.Run($"story approve {id} {Yes.Replace("2017-05-01", "2018-05-01", StringComparison.Ordinal)}").ExitCode);
        Assert.False(Directory.Exists(site.Folder["private/waiting"]));

        site.Folder.With($"private/raw/{id}/text.md", Told + "\nOne more thing.\n");
        var changed = site.Run($"story approve {id} {Yes}");

        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("changed after the preview", changed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_stories_wait_for_a_third()
    {
        using var site = new StorySite();
        foreach (var word in new[] { "Friday", "Monday" })
            Assert.Equal(0, site.Run($"story approve {site.Ready(Told.Replace("Friday", word, StringComparison.Ordinal))} {Yes}").ExitCode);

        Assert.False(Directory.Exists(site.Folder["content/stories"]));
        Assert.Equal(2, Directory.GetFiles(site.Folder["private/waiting"]).Length);
    }

    [Fact]
    public void The_preview_holds_what_would_be_published_and_what_is_agreed_to()
    {
        using var site = new StorySite();
        var id = site.Ready(Told);

        var mail = MimeKit.MimeMessage.Load(site.Folder[$"private/raw/{id}/preview.eml"], TestContext.Current.CancellationToken);

        Assert.Equal("mere.v@mail.example.com", mail.To.Mailboxes.Single().Address);
        Assert.Contains("My partner [colleague 1] and I met every Friday", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("A participant in the network", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("within 14", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("My partner [colleague 1]", mail.HtmlBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Vakaloloma", mail.TextBody + mail.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_wants_to_be_named_is_named()
    {
        using var site = new StorySite();
        var id = site.Ready("I am Mere Vakaloloma and I like my desk.\n", "--identity named");

        Assert.Contains("I am Mere Vakaloloma", File.ReadAllText(site.Folder[$"private/raw/{id}/draft.md"]), StringComparison.Ordinal);
        Assert.Equal(0, site.Run($"story approve {id} {Yes}").ExitCode);
        Assert.Contains("by: \"Mere Vakaloloma\"", File.ReadAllText(site.Folder[$"private/waiting/{id}.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_and_a_forms_table_are_taken_in_and_what_nobody_needs_is_left()
    {
        using var site = new StorySite();
        site.Folder.With("story.eml", "From: Mere Vakaloloma <mere.v@mail.example.com>\nTo: us@example.org\nSubject: My desk\nMessage-ID: <1@mail.example>\nX-Originating-IP: 203.0.113.9\nContent-Type: text/plain; charset=utf-8\n\nThe desk is by the sea.\n\nOn Monday, somebody wrote:\n> Please send a story.\n");
        site.Folder.With("form.csv", "\uFEFFTimestamp,IP address,Your name,E-mail,Country,Partner's name,Your story\r\n2017-01-01,203.0.113.9,Josefa Naivalu,j@mail.example.com,Fiji,Ana,\"Two lines,\r\n\"\"quoted\"\".\"\r\n");

        var fromMail = site.IdIn(site.Run($"story add --mail {site.Folder["story.eml"]}"));
        var fromTable = site.IdIn(site.Run($"story add --csv {site.Folder["form.csv"]}"));

        Assert.Equal("The desk is by the sea.\n", File.ReadAllText(site.Folder[$"private/raw/{fromMail}/text.md"]));
        Assert.Equal("Two lines,\n\"quoted\".\n", File.ReadAllText(site.Folder[$"private/raw/{fromTable}/text.md"]));
        var kept = File.ReadAllText(site.Folder[$"private/raw/{fromMail}/submission.yml"]) + File.ReadAllText(site.Folder[$"private/raw/{fromTable}/submission.yml"]);
        Assert.Contains("name: \"Josefa Naivalu\"", kept, StringComparison.Ordinal);
        Assert.Contains("country: \"FJ\"", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("203.0.113.9", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana", kept, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../content")]
    [InlineData("nobody234")]
    public void An_id_is_never_a_path(string id)
    {
        using var site = new StorySite();

        Assert.Equal(1, site.Run($"story draft {id}").ExitCode);
        Assert.Equal(1, site.Run($"story withdraw {id}").ExitCode);
    }
}
