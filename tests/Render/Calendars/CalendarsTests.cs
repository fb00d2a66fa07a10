using IlnSite.Tests.Support;

namespace IlnSite.Tests.Render.Calendars;

/// <summary>The calendars of a whole site, as they are published.</summary>
public sealed class CalendarsTests : IDisposable
{
    const string Round = """
        name: Round 2
        starts: 2016-02-29
        ends: 2016-06
        applications: {opens: 2016-01-18, closes: 2016-02-15, form: "https://forms.example/2"}
        schedule:
          - {date: 2016-02-29, topic: hello}
          - {date: 2016-04, title: A month is no event}
          - {date: 2016-05-02, topic: hello, title: Hello again}
        chats:
          - title: "Bread; roses, and “ways to wo\\rk”"
            starts: 2016-04-03 02:30
            zone: Australia/Sydney
            minutes: 90
            hashtag: network
            host: a coordinator
            topic: hello
          - {title: The same for the other half of the world, starts: 2016-03-26 18:00, zone: Europe/London, topic: hello}
          - {title: Without a topic, starts: 2016-03-27 18:00, zone: Europe/London}

        """;

    readonly TempFolder folder = new TempFolder().WithCopyOf(Repository.Path("tests", "Faults", "_sound"));

    public CalendarsTests() => folder.With("content/rounds/2.yml", Round);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_thing_with_a_day_is_an_event()
    {
        Build();

        Assert.Equal(
            [
                "2.opens@example.org 2016-01-18 2016-01-19 Round 2 opens",
                "2.closes@example.org 2016-02-15T12:00:00Z 2016-02-15T13:00:00Z Round 2 closes",
                "2.starts@example.org 2016-02-29 2016-03-01 Round 2 begins",
                "2.topic.hello@example.org 2016-02-29 2016-03-14 Topic: Hello",
                "2.chat.hello-2@example.org 2016-03-26T18:00:00Z 2016-03-26T19:00:00Z Chat: The same for the other half of the world",
                "2.chat.without-a-topic@example.org 2016-03-27T17:00:00Z 2016-03-27T18:00:00Z Chat: Without a topic",
                "2.chat.hello@example.org 2016-04-02T15:30:00Z 2016-04-02T17:00:00Z Chat: Bread; roses, and “ways to wo\\rk”",
                "2.topic.hello-2@example.org 2016-05-02 2016-05-16 Topic: Hello again",
            ],
            CalendarReaders.IcalNet(Bytes("rounds/2/calendar.ics")).Select(Line));
        Assert.Equal(["2.opens@example.org", "2.closes@example.org"], Uids("rounds/2/applications.ics"));
        Assert.Equal(["2.chat.hello@example.org"], Uids("rounds/2/chats/hello.ics"));
        Assert.Equal(["2.chat.hello-2@example.org"], Uids("rounds/2/chats/hello-2.ics"));
        Assert.Equal(["1.starts@example.org", .. Uids("rounds/2/calendar.ics")], Uids("calendar.ics"));
    }

    [Fact]
    public void Debians_program_reads_the_same()
    {
        Build();

        foreach (var file in new[] { "calendar.ics", "rounds/2/calendar.ics", "rounds/2/chats/hello.ics" })
            Assert.Equal(CalendarReaders.IcalNet(Bytes(file)), CalendarReaders.Python(Bytes(file), byDescription: false));
    }

    [Fact]
    public void Importing_again_after_changes_makes_no_double()
    {
        Build();
        var calendar = CalendarReaders.IcalNet(Bytes("calendar.ics")).ToDictionary(one => one.Uid);
        var before = calendar.Count;
        folder.With("content/rounds/2.yml", Round
            .Replace("The same for the other half of the world", "For the Americas", StringComparison.Ordinal)
            .Replace("starts: 2016-03-26 18:00", "updated: 2016-03-20 09:15, starts: 2016-03-28 20:00", StringComparison.Ordinal)
            .Replace("name: Round 2", "name: Round 2016A", StringComparison.Ordinal)
            .Replace("closes: 2016-02-15", "closes: 2016-02-22", StringComparison.Ordinal));

        Build("--base-url", "https://new.example/iln/");
        var again = CalendarReaders.IcalNet(Bytes("calendar.ics"));
        foreach (var one in again)
        {
            Assert.True(one.Sequence >= calendar[one.Uid].Sequence);
            calendar[one.Uid] = one;
        }

        Assert.Equal(before, calendar.Count);
        Assert.Equal(
            ("Chat: For the Americas", "2016-03-28T19:00:00Z", 8_529_675),
            (calendar["2.chat.hello-2@example.org"].Title, calendar["2.chat.hello-2@example.org"].Start, calendar["2.chat.hello-2@example.org"].Sequence));
        Assert.Contains("DTSTAMP:20160320T091500Z\r\nLAST-MODIFIED:20160320T091500Z\r\nSEQUENCE:8529675\r\n", Text("calendar.ics"), StringComparison.Ordinal);
        Assert.Contains("URL:https://new.example/iln/rounds/2/\r\n", Text("calendar.ics"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chat_keeps_the_name_that_an_editor_gives_it()
    {
        folder.With("content/rounds/2.yml", Round.Replace("title: Without a topic", "title: Changed, slug: without-a-topic, topic: hello", StringComparison.Ordinal));

        Build();

        Assert.Equal(["2.chat.without-a-topic@example.org"], Uids("rounds/2/chats/without-a-topic.ics"));
    }

    [Fact]
    public void A_change_of_the_round_counts_for_all_of_its_events()
    {
        folder.With("content/rounds/2.yml", Round + "updated: 2016-02-01\n");

        Build();

        Assert.Equal([8_460_000], CalendarReaders.IcalNet(Bytes("rounds/2/calendar.ics")).Select(one => one.Sequence).Distinct());
    }

    [Fact]
    public void Where_no_day_is_known_there_is_no_calendar()
    {
        foreach (var file in new[] { "1", "2" })
            folder.With($"content/rounds/{file}.yml", "name: A round\nstarts: 2014-03\n");
        folder.With("theme/round.html", "<p>{{ if round.calendar }}{{ round.calendar.url }}{{ else }}none{{ end }} {{ if site.calendar }}{{ site.calendar.url }}{{ else }}none{{ end }}</p>")
            .With("content/posts/2014-03-01-hello.md", "---\ntitle: Hello\n---\n\n## Who we are\n");

        Build();

        Assert.Empty(Directory.EnumerateFiles(folder["_site"], "*.ics", SearchOption.AllDirectories));
        Assert.Contains("<p>none none</p>", Text("rounds/1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_can_link_to_calendars_and_show_the_clocks_of_cities()
    {
        folder.With("theme/round.html", """
            <p><a href="{{ site.calendar.url }}">{{ site.calendar.webcal }}</a> <a href="{{ round.calendar.webcal }}">{{ round.calendar.url }}</a> <a href="{{ site.data }}">data</a></p>
            {{~ for chat in round.chats }}
            <p><a href="{{ chat.calendar.url }}">{{ chat.calendar.webcal }}</a></p>
            <p>{{ for city in chat.cities }}{{ city.name }} {{ city.weekday }} {{ iso city.date }} {{ city.time }} {{ city.offset }}{{ if city.is_day_before }} -{{ end }}{{ if city.is_day_after }} +{{ end }}; {{ end }}</p>
            {{~ end ~}}
            {{~ if round.deadline }}
            <p>{{ iso round.deadline.date }} {{ round.deadline.time }} {{ round.deadline.zone }} {{ round.deadline.offset }} = {{ round.deadline.ends }} = {{ iso round.deadline.utc_date }} {{ round.deadline.utc_time }}; {{ round.deadline.days_left }} {{ round.deadline.is_over }} <a href="{{ round.applications_calendar.url }}">{{ round.deadline.cities[0].datetime }}</a></p>
            {{~ end }}
            """);

        Build("--base-url", "https://example.org/iln/", "--today", "2016-02-14");
        var page = Text("rounds/2/index.html");

        Assert.Contains("""<a href="/iln/calendar.ics">webcal://example.org/iln/calendar.ics</a>""", page, StringComparison.Ordinal);
        Assert.Contains("""<a href="webcal://example.org/iln/rounds/2/calendar.ics">/iln/rounds/2/calendar.ics</a> <a href="/iln/data/">""", page, StringComparison.Ordinal);
        Assert.Contains("""<a href="/iln/rounds/2/chats/hello.ics">webcal://example.org/iln/rounds/2/chats/hello.ics</a>""", page, StringComparison.Ordinal);
        Assert.Contains("Honolulu Saturday 2016-04-02 05:30 -10:00 -; Los Angeles Saturday 2016-04-02 08:30 -07:00 -; New York Saturday 2016-04-02 11:30 -04:00 -; São Paulo Saturday 2016-04-02 12:30 -03:00 -; London Saturday 2016-04-02 16:30 +01:00 -;", page, StringComparison.Ordinal);
        Assert.Contains("Sydney Sunday 2016-04-03 02:30 +11:00; Auckland Sunday 2016-04-03 03:30 +12:00;", page, StringComparison.Ordinal);
        Assert.Contains("<p>2016-02-15 23:59 Australia/Sydney +11:00 = 2016-02-15T23:59+11:00 = 2016-02-15 12:59; 1 false <a href=\"/iln/rounds/2/applications.ics\">2016-02-15T02:59-10:00</a></p>", page, StringComparison.Ordinal);
    }

    void Build(params string[] arguments)
    {
        var run = Iln.Run(["build", "--content", folder["content"], "--theme", folder["theme"], "--output", folder["_site"], .. arguments]);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    byte[] Bytes(string file) => File.ReadAllBytes(folder[$"_site/{file}"]);

    string Text(string file) => File.ReadAllText(folder[$"_site/{file}"]);

    IEnumerable<string> Uids(string file) => CalendarReaders.IcalNet(Bytes(file)).Select(one => one.Uid);

    static string Line(ReadEvent one) => $"{one.Uid} {one.Start} {one.End} {one.Title}";
}
