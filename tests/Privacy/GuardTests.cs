using System.Diagnostics;
using IlnSite.Privacy;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Privacy;

/// <summary>Each kind of identifier, planted in each place, stops the build, and the report does not repeat it.</summary>
public sealed class GuardTests
{
    /// <summary>Faults of the guard that need more than a content folder to be shown; FaultTests asks for the others.</summary>
    internal static readonly string[] Codes = ["private-tracked", "guard-failed", "file-forbidden"];

    static readonly string[] Identifiers =
    [
        "jane.doe@mail.example.com", "jane [at] mail [dot] example [dot] com", "+61 412 345 678", "tel. 0412 345 678", "203.0.113.77", "2001:db8::77",
        "0000-0002-1825-0097", "@jane_the_quiet", "https://www.linkedin.com/in/jane-doe-44", "12 Marine Parade", "P.O. Box 4471", "date of birth: 12 March 1974",
    ];

    static readonly (string Place, string File, string Text)[] Places =
    [
        ("body", "content/pages/about.md", "---\ntitle: About\n---\n\nWrite to IDENTIFIER now.\n"),
        ("title", "content/pages/about.md", "---\ntitle: \"IDENTIFIER\"\n---\n\nText.\n"),
        ("summary", "content/pages/about.md", "---\ntitle: About\nsummary: \"IDENTIFIER\"\n---\n\nText.\n"),
        ("YAML comment", "content/pages/about.md", "---\ntitle: About\n# IDENTIFIER\n---\n\nText.\n"),
        ("tag", "content/posts/2014-05-05-tagged.md", "---\ntitle: Tagged\ntags: [\"IDENTIFIER\"]\n---\n\nText.\n"),
        ("series", "content/posts/2014-05-05-series.md", "---\ntitle: Part\nseries: {name: \"IDENTIFIER\", part: 1}\n---\n\nText.\n"),
        ("author", "content/posts/2014-05-05-author.md", "---\ntitle: By\nauthors: [\"IDENTIFIER\"]\n---\n\nText.\n"),
        ("topic", "content/topics/extra.yml", "title: Extra\ndescription: \"IDENTIFIER\"\n"),
        ("round", "content/rounds/extra.yml", "name: Extra\ndescription: \"IDENTIFIER\"\n"),
        ("comment", "content/rounds/extra.yml", "name: Extra # IDENTIFIER\n"),
        ("alt", "content/posts/2014-05-05-photo/index.md", "---\ntitle: Photo\nphotos:\n  - {file: dot.png, alt: \"A desk: IDENTIFIER\", title: Dot, by: A, source: \"https://photos.example/1\", licence: CC BY 4.0}\n---\n\n![](dot.png)\n"),
        ("archived comment", "content/comments/2014-03-01-hello.yml", "comments:\n  - {text: \"Ask IDENTIFIER\", month: 2014-05}\n"),
    ];

    public static TheoryData<string, string> Planted()
    {
        var data = new TheoryData<string, string>();
        foreach (var identifier in Identifiers)
            foreach (var (place, _, _) in Places)
                data.Add(place, identifier);
        return data;
    }

    [Theory]
    [MemberData(nameof(Planted))]
    public void What_could_be_a_persons_stops_the_build_and_is_not_repeated(string place, string identifier)
    {
        using var folder = Sound();
        var (_, file, text) = Places.First(planted => planted.Place == place);
        folder.With(file, text.Replace("IDENTIFIER", identifier, StringComparison.Ordinal));
        if (place == "alt")
            folder.With("content/posts/2014-05-05-photo/dot.png", File.ReadAllBytes(Repository.Path("tests", "Faults", "photo-unused", "described-and-beside", "content", "posts", "2014-04-01-a-post", "dot.png")));

        var run = Check(folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("personal-data", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(identifier, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mailto:jane.doe@mail.example.com")]
    [InlineData("https://library.example.net/people/jane-doe")]
    public void A_link_is_looked_at(string link)
    {
        using var folder = Sound().With("content/pages/about.md", $"---\ntitle: About\n---\n\n[Here]({link}).\n");

        Assert.Contains("personal-data", Check(folder).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jane-at-mail-dot-example-dot-com")]
    [InlineData("ring-61-412-345-678")]
    [InlineData("203-0-113-77")]
    [InlineData("0000-0002-1825-0097")]
    public void A_slug_and_the_name_of_a_file_are_looked_at_and_not_repeated(string name)
    {
        foreach (var file in new[] { ($"content/posts/2014-05-05-a.md", $"---\ntitle: A\nslug: {name}\n---\n\nText.\n"), ($"content/posts/2014-05-05-{name}.md", "---\ntitle: A\n---\n\nText.\n") })
        {
            using var folder = Sound().With(file.Item1, file.Item2);

            Assert.Contains("personal-data", Check(folder).Error, StringComparison.Ordinal);
        }
    }

    /// <summary>Where no content file says it: what a page, a feed, a calendar, the search or a table alone would say.</summary>
    [Theory]
    [InlineData("/feed.xml", "<rss><item><description>&lt;p&gt;IDENTIFIER&lt;/p&gt;</description></item></rss>")]
    [InlineData("/atom.xml", "<feed><entry><content type=\"html\"><![CDATA[<p>IDENTIFIER</p>]]></content></entry></feed>")]
    [InlineData("/feed.json", "{\"items\":[{\"content_html\":\"<p>IDENTIFIER</p>\"}]}")]
    [InlineData("/search/titles/0.json", "[[\"/a/\",\"IDENTIFIER\"]]")]
    [InlineData("/calendar.ics", "BEGIN:VEVENT\r\nDESCRIPTION:See IDENTIFIER\r\nEND:VEVENT\r\n")]
    [InlineData("/data/rounds.csv", "round,note\n1,IDENTIFIER\n")]
    [InlineData("/a/index.html", "<p title=\"IDENTIFIER\">x</p>")]
    [InlineData("/a/index.html", "<meta name=\"description\" content=\"IDENTIFIER\">")]
    [InlineData("/a/index.html", "<script type=\"application/ld+json\">{\"description\":\"IDENTIFIER\"}</script>")]
    [InlineData("/a/index.html", "<!-- IDENTIFIER -->")]
    [InlineData("/assets/a.css", "/* IDENTIFIER */")]
    [InlineData("/assets/a.js", "const who = \"IDENTIFIER\";")]
    [InlineData("/assets/a.svg", "<svg><title>IDENTIFIER</title></svg>")]
    public void Each_kind_of_output_is_looked_at(string address, string text)
    {
        foreach (var identifier in Identifiers)
        {
            var report = new Report();
            var bytes = System.Text.Encoding.UTF8.GetBytes(text.Replace("IDENTIFIER", identifier, StringComparison.Ordinal));

            Guard.Check(
                new() { Content = Empty(), Outputs = [new(new(new(address), "x", null, [], _ => default), bytes)], Allowed = [], Known = [], PictureExtras = _ => null },
                Pipeline.Each,
                report);

            var fault = Assert.Single(report.Sorted(), found => found.Code.Name == "personal-data");
            Assert.DoesNotContain(identifier, fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void So_is_what_a_theme_says()
    {
        using var folder = Sound();
        File.AppendAllText(folder["theme/page.html"], "<p title=\"jane.doe&#64;mail.example.com\">x</p><!-- tel. +61 412 345 678 -->\n<script type=\"application/ld+json\">{\"email\":\"jane\\u0040mail.example.com\"}</script>\n");
        folder.With("theme/assets/more.js", "const who = 'jane.doe@mail.example.com';\n");

        Assert.Contains("personal-data", Check(folder).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_is_for_one_rule_and_one_file_and_runs_out()
    {
        using var folder = Sound().With("content/pages/about.md", "---\ntitle: About\n---\n\nWrite to jane.doe@mail.example.com now.\n");

        Assert.Equal(0, Allowing("{rule: email, file: content/pages/about.md, reason: our own, until: 2030-01-01}").ExitCode);
        Assert.Equal(1, Allowing("{rule: phone, file: content/pages/about.md, reason: our own, until: 2030-01-01}").ExitCode);
        Assert.Contains("has run out", Allowing("{rule: email, file: content/pages/about.md, reason: our own, until: 2017-04-30}").Error, StringComparison.Ordinal);
        Assert.Contains("never for a pattern", Allowing("{rule: email, file: \"content/pages/*\", reason: our own, until: 2030-01-01}").Error, StringComparison.Ordinal);

        Run Allowing(string line)
        {
            folder.With("privacy/allow.yml", $"allow:\n  - {line}\n");
            return Check(folder);
        }
    }

    [Fact]
    public void A_rule_that_throws_lets_nothing_pass()
    {
        var report = new Report();
        var url = new SiteUrl("/photos/0123456789abcdef.jpg");
        var picture = new Output(url, "/photos/NAME", null, [], _ => default);

        Guard.Check(
            new()
            {
                Content = Empty(),
                Outputs = [new(picture, new byte[] { 1 })],
                Allowed = [],
                Known = [],
                PictureExtras = _ => throw new InvalidOperationException("on purpose"),
            },
            Pipeline.Each,
            report);

        Assert.Contains(report.Sorted(), fault => fault.Code.Name == "guard-failed");
    }

    [Theory]
    [InlineData("/files/report.pdf")]
    [InlineData("/files/photo.heic")]
    [InlineData("/files/unknown.xyz")]
    public void A_file_of_a_kind_that_nobody_can_read_is_not_published(string address)
    {
        var report = new Report();

        Guard.Check(
            new() { Content = Empty(), Outputs = [new(new(new(address), "x", null, [], _ => default), new byte[] { 1 })], Allowed = [], Known = [], PictureExtras = _ => null },
            Pipeline.Each,
            report);

        Assert.Contains(report.Sorted(), fault => fault.Code.Name == "file-forbidden");
    }

    [Fact]
    public void Somebody_whose_story_lies_in_private_is_named_nowhere()
    {
        using var folder = Sound()
            .With("private/raw/abcdefgh23/submission.yml", "title: \"A story\"\nname: \"Mere Vakaloloma\"\nidentity: anonymous\nreceived: 2017-01-01\n")
            .With("content/pages/about.md", "---\ntitle: About\n---\n\nThanks to VAKALOLOMA, Mére and to Mere Vákaloloma.\n");

        Assert.Contains("personal-data", Check(folder).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_may_not_track_what_is_private_nor_carry_an_address()
    {
        using var folder = Sound().With("private/register.yml", "");
        Git(folder, "init", "-q");
        Git(folder, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "--allow-empty", "-m", "start");
        Assert.Equal(0, Check(folder).ExitCode);

        Git(folder, "add", "-f", "private/register.yml");

        Assert.Contains("private-tracked", Check(folder).Error, StringComparison.Ordinal);

        Git(folder, "rm", "-q", "--cached", "private/register.yml");
        foreach (var identifier in Identifiers)
            Git(folder, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "--allow-empty", "-m", $"Thanks to {identifier} for all");
        var run = Iln.Run("guard", "--git", $"HEAD~{Identifiers.Length}..HEAD", "--content", folder["content"], "--theme", folder["theme"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Identifiers.Length, run.Error.Split('\n').Where(line => line.Contains(": message: error personal-data", StringComparison.Ordinal)).Distinct().Count());
        Assert.All(Identifiers, identifier => Assert.DoesNotContain(identifier, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void The_hook_is_put_in_place_once()
    {
        using var folder = Sound();
        Git(folder, "init", "-q");

        Assert.Equal(0, Iln.Run("guard", "--install", "--content", folder["content"]).ExitCode);
        Assert.Contains("guard --git", File.ReadAllText(folder[".git/hooks/pre-push"]), StringComparison.Ordinal);
    }

    static TempFolder Sound() => new TempFolder().WithCopyOf(Repository.Path("tests", "Faults", "_sound"));

    static Run Check(TempFolder folder) => Iln.Run("check", "--content", folder["content"], "--theme", folder["theme"]);

    static Content Empty()
    {
        using var folder = Sound();
        return IlnSite.Load.ContentReader.Read(folder["content"], null, Pipeline.Each, new()) ?? throw new InvalidOperationException("The sound site is not sound.");
    }

    static void Git(TempFolder folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path }) ?? throw new InvalidOperationException("no git");
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
