using System.Net;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Render.Feeds;

/// <summary>Feeds of the odd site, as real readers take them.</summary>
public sealed class FeedTests : IDisposable
{
    const int Count = 8;

    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    readonly TempFolder folder = OddSite.Build();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_feed_is_well_formed_and_there_is_one_of_each_kind_for_all_that_can_be_followed()
    {
        string[] followed = ["", "rounds/1/", "topics/odd/", "tags/r-d/", "tags/tags/", "tags/unicode/", "tags/مكتبة/", "stories/"];

        foreach (var page in followed)
        {
            Assert.True(XDocument.Load(folder[$"_site/{page}feed.xml"]).Root?.Name == "rss");
            Assert.True(XDocument.Load(folder[$"_site/{page}atom.xml"]).Root?.Name == Atom + "feed");
            using var json = JsonDocument.Parse(File.ReadAllBytes(folder[$"_site/{page}feed.json"]));
            Assert.Equal(JsonValueKind.Array, json.RootElement.GetProperty("items").ValueKind);
        }
        Assert.Equal(followed.Length, Golden.Files(folder["_site"]).Count(file => Path.GetFileName(file) == "feed.xml"));
    }

    [Fact]
    public void Feedparser_finds_nothing_odd_and_the_same_in_RSS_and_Atom()
    {
        const string script = """
            import feedparser, json, sys
            feedparser.USER_AGENT = None
            found = []
            for name in sys.argv[1:]:
                d = feedparser.parse(name)
                found.append([bool(d.bozo), str(d.get('bozo_exception')), d.version, d.feed.title, d.feed.link, d.feed.get('language'),
                  [[e.id, e.title, e.link, list(e.published_parsed), list((e.get('updated_parsed') or e.published_parsed)), e.get('summary', ''),
                    e.content[0].value, [a.get('name') for a in e.get('authors', [])] if name.endswith('atom.xml') else None,
                    [l.href + ' ' + l.length + ' ' + l.type for l in e.get('enclosures', [])], [m['url'] for m in e.get('media_content', [])]]
                   for e in d.entries]])
            print(json.dumps(found))
            """;

        using var found = JsonDocument.Parse(Tool.RunPython("feedparser", script, folder.Path, folder["_site/feed.xml"], folder["_site/atom.xml"]));

        var (rss, atom) = (found.RootElement[0], found.RootElement[1]);
        Assert.All(new[] { rss, atom }, feed => Assert.Equal("False None", $"{feed[0]} {feed[1]}"));
        Assert.Equal(("rss20", "atom10"), (rss[2].GetString(), atom[2].GetString()));
        Assert.Equal(("Odd & <strange>", OddSite.Address, "en"), (rss[3].GetString(), rss[4].GetString(), rss[5].GetString()));
        Assert.Equal(Count, rss[6].GetArrayLength());
        Assert.Equal(Count, atom[6].GetArrayLength());
        foreach (var (one, other) in rss[6].EnumerateArray().Zip(atom[6].EnumerateArray()))
        {
            foreach (var member in new[] { 0, 1, 2, 3, 4, 6, 8, 9 })
                Assert.Equal(one[member].GetRawText(), other[member].GetRawText());
            // In RSS a description is HTML, in Atom our summary is text.
            Assert.Equal(WebUtility.HtmlDecode(one[5].GetString()), other[5].GetString());
        }
        var photos = rss[6][0];
        Assert.Equal("[2014,1,8,8,30,0,2,8,0]", photos[3].GetRawText().Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(1, photos[8].GetArrayLength());
    }

    [Fact]
    public void Newsboat_subscribes_over_HTTP()
    {
        Tool.Need("/usr/bin/newsboat", "newsboat");
        using var server = new SiteServer();
        using var site = OddSite.Build(server.Address);
        server.Serve(site["_site"]);
        site.With("config", "");
        string[][] found = [.. new[] { "feed.xml", "atom.xml" }.Select(Subscribe)];

        Assert.Equal(Count, found[0].Length);
        Assert.Equal(found[0], found[1]);
        Assert.Contains($"tag:odd.example,2014-01-05:emoji {server.Address}2014/01/05/emoji/ 1388840400", string.Join('\n', found[0]), StringComparison.Ordinal);

        string[] Subscribe(string name)
        {
            var printed = Tool.Run("/usr/bin/newsboat", site.With("urls", server.Address + name + "\n").Path,
                "-u", site["urls"], "-C", site["config"], "-c", site[name + ".db"], "-x", "reload", "print-unread");
            Assert.Contains($"{Count} unread articles", printed, StringComparison.Ordinal);
            const string script = """
                import sqlite3, sys
                for row in sqlite3.connect(sys.argv[1]).execute('select guid, url, pubDate, title, length(content) from rss_item order by pubDate, guid'):
                    print(*row)
                """;
            return Tool.Run("/usr/bin/python3", site.Path, "-c", script, site[name + ".db"]).TrimEnd('\n').Split('\n');
        }
    }

    [Fact]
    public void The_JSON_feed_is_as_JSON_Feed_1_1_says()
    {
        const string script = """
            import json, jsonschema, sys
            schema = json.load(open(sys.argv[1], encoding='utf-8'))
            for name in sys.argv[2:]:
                jsonschema.validate(json.load(open(name, encoding='utf-8')), schema)
            """;

        Tool.RunPython("jsonschema", script, folder.Path,
            [Repository.Path("tests", "Data", "json-feed-1.1.schema.json"), .. Golden.Files(folder["_site"]).Where(file => file.EndsWith("feed.json", StringComparison.Ordinal)).Select(file => folder[$"_site/{file}"])]);
    }

    [Fact]
    public void All_three_say_the_same()
    {
        var rss = XDocument.Load(folder["_site/feed.xml"]).Descendants("item").Select(item => (Id: item.Element("guid")?.Value, Title: item.Element("title")?.Value, Html: item.Element(Content + "encoded")?.Value));
        var atom = XDocument.Load(folder["_site/atom.xml"]).Descendants(Atom + "entry").Select(entry => (entry.Element(Atom + "id")?.Value, entry.Element(Atom + "title")?.Value, entry.Element(Atom + "content")?.Value));
        using var document = JsonDocument.Parse(File.ReadAllBytes(folder["_site/feed.json"]));
        var json = document.RootElement.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("id").GetString(), item.GetProperty("title").GetString(), item.GetProperty("content_html").GetString()));

        Assert.Equal(rss, atom);
        Assert.Equal(rss, json);
        Assert.Equal(Count, rss.Count());
    }

    [Fact]
    public void A_text_has_the_words_of_its_page_whole_addresses_and_nothing_of_the_theme()
    {
        foreach (var item in XDocument.Load(folder["_site/feed.xml"]).Descendants("item"))
        {
            var link = item.Element("link")?.Value ?? "";
            var html = item.Element(Content + "encoded")?.Value ?? "";
            using var entry = new HtmlParser().ParseDocument($"<!doctype html><body>{html}");
            using var page = new HtmlParser().ParseDocument(File.ReadAllText(folder[$"_site/{Uri.UnescapeDataString(link[OddSite.Address.Length..])}index.html"]));

            // The elements are counted by a parser that had no part in making them.
            Assert.Empty(entry.QuerySelectorAll("[class], script, style, input, [loading], [fetchpriority], svg, nav, header"));
            foreach (var element in entry.QuerySelectorAll("[href], [src], [cite]"))
                foreach (var address in new[] { element.GetAttribute("href"), element.GetAttribute("src"), element.GetAttribute("cite") }.OfType<string>())
                    Assert.Matches("^(https://|mailto:)", address);
            // What follows the text stands elsewhere on the page.
            Assert.Contains(Words(entry.Body?.TextContent.Split("Your turn")[0]), Words(page.Body?.TextContent), StringComparison.Ordinal);
        }

        static string Words(string? text) => string.Concat((text ?? "").Where(char.IsLetterOrDigit));
    }

    [Fact]
    public void A_photo_brings_its_credit_along_in_every_format()
    {
        XNamespace media = "http://search.yahoo.com/mrss/";
        using var json = JsonDocument.Parse(File.ReadAllBytes(folder["_site/feed.json"]));

        foreach (var (file, entry) in new[] { ("feed.xml", XName.Get("item")), ("atom.xml", Atom + "entry") })
        {
            var photo = Assert.Single(XDocument.Load(folder[$"_site/{file}"]).Descendants(entry).Elements(media + "content"));
            Assert.Equal(("P. Hotographer", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
                (photo.Element(media + "credit")?.Value, photo.Element(media + "license")?.Value, photo.Element(media + "license")?.Attribute("href")?.Value));
        }
        var attached = Assert.Single(json.RootElement.GetProperty("items").EnumerateArray(), item => item.TryGetProperty("attachments", out _)).GetProperty("attachments")[0];
        Assert.Equal("Desks by P. Hotographer, CC BY-SA 4.0", attached.GetProperty("title").GetString());
    }

    [Fact]
    public void Credits_language_direction_footnotes_and_done_tasks_are_kept()
    {
        var html = XDocument.Load(folder["_site/feed.xml"]).Descendants("item").ToDictionary(item => item.Element("guid")?.Value.Split(':')[^1] ?? "", item => item.Element(Content + "encoded")?.Value ?? "");

        Assert.Contains("CC BY-SA 4.0</bdi></a>", html["photos"], StringComparison.Ordinal);
        Assert.Contains("P. Hotographer", html["photos"], StringComparison.Ordinal);
        Assert.StartsWith("<div lang=\"ar\" dir=\"rtl\">", html["%D8%A7%D9%84%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9"], StringComparison.Ordinal);
        Assert.Contains($"href=\"{OddSite.Address}2014/01/02/links/#fn:1\"", html["links"], StringComparison.Ordinal);
        Assert.Contains("<li id=\"fn:1\">", html["links"], StringComparison.Ordinal);
        Assert.Contains("☑ done", html["links"], StringComparison.Ordinal);
        Assert.Contains($"href=\"{OddSite.Address}2014/01/02/links/#a-heading\"", html["links"], StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"a-heading\">", html["links"], StringComparison.Ordinal);
        Assert.Contains("<code>]]&gt;</code>", html["code"], StringComparison.Ordinal);
        Assert.Equal("https://old.example/?p=6&x=1", XDocument.Load(folder["_site/feed.xml"]).Descendants("guid").ElementAt(2).Value);
    }

    [Fact]
    public void What_a_post_calls_for_and_recommends_reaches_those_who_only_read_feeds()
    {
        var item = XDocument.Load(folder["_site/feed.xml"]).Descendants("item").Single(item => item.Element("link")?.Value.Contains("/links/", StringComparison.Ordinal) == true);
        var html = item.Element(Content + "encoded")?.Value ?? "";

        Assert.Contains("<p>Send &lt;photos&gt; &amp; words <strong>Until 28 February 2014, 23:59 in Australia/Sydney (UTC+11:00)</strong></p>"
            + "<p><a href=\"mailto:desk@odd.example\">Take part</a></p>", html, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"https://away.example/?a=1&amp;b=2\">A &lt;book&gt;</a>, A press (<a href=\"https://archive.example/1\">archived copy</a>)</li>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_page_names_its_own_feeds_and_the_sites_and_the_list_names_all()
    {
        using var round = new HtmlParser().ParseDocument(File.ReadAllText(folder["_site/rounds/1/index.html"]));
        using var old = new HtmlParser().ParseDocument(File.ReadAllText(folder["_site/feed/index.html"]));
        var list = XDocument.Load(folder["_site/follow/feeds.opml"]).Descendants("outline").Select(outline => outline.Attribute("xmlUrl")?.Value).OfType<string>();

        Assert.Equal(
            ["/iln/rounds/1/feed.xml", "/iln/rounds/1/atom.xml", "/iln/rounds/1/feed.json", "/iln/feed.xml", "/iln/atom.xml", "/iln/feed.json"],
            round.QuerySelectorAll("link[rel=alternate][type*=feed], link[rel=alternate][type*=rss], link[rel=alternate][type*=atom]").Select(link => link.GetAttribute("href")));
        Assert.Equal(OddSite.Address + "follow/", old.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("noindex", old.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.NotNull(old.QuerySelector("link[rel=alternate][type='application/rss+xml']"));
        Assert.NotNull(old.QuerySelector("main a[href='/iln/follow/']"));
        Assert.Equal(8, list.Count());
        Assert.All(list, address => Assert.True(File.Exists(folder[$"_site/{Uri.UnescapeDataString(address[OddSite.Address.Length..])}"])));
    }

    [Fact]
    public void A_site_that_wants_it_gives_summaries_only()
    {
        folder.With("content/site.yml", File.ReadAllText(folder["content/site.yml"]) + "feeds: {text: summary, entries: 2}\n");
        Iln.Run("build", "--content", folder["content"], "--output", folder["_short"], "--theme", Repository.Path("themes", "default"));

        var rss = File.ReadAllText(folder["_short/feed.xml"]);
        Assert.DoesNotContain("content:encoded>", rss, StringComparison.Ordinal);
        Assert.Equal(2, XDocument.Load(folder["_short/atom.xml"]).Descendants(Atom + "entry").Count(entry => entry.Element(Atom + "content") is null));
        Assert.Contains("\"content_text\":", File.ReadAllText(folder["_short/feed.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void No_definition_of_a_documents_own_is_needed_to_read_any()
    {
        foreach (var file in Golden.Files(folder["_site"]).Where(file => Path.GetExtension(file) is ".xml" or ".opml"))
        {
            using var xml = XmlReader.Create(folder[$"_site/{file}"], new() { DtdProcessing = DtdProcessing.Prohibit });
            while (xml.Read())
            {
            }
        }
    }
}
