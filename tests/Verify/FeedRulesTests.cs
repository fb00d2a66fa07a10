using IlnSite.Tests.Support;
using IlnSite.Verify;

namespace IlnSite.Tests.Verify;

/// <summary>Sound feeds of the tool with one thing spoilt: each rule finds what it is there for.</summary>
public sealed class FeedRulesTests
{
    static readonly Lazy<ImmutableArray<OutputFile>> Sound = new(() =>
    {
        var report = new Report();
        using var folder = Render.Feeds.OddSite.Write();
        var plan = Pipeline.Plan(new() { Content = folder["content"], Output = "_site", Theme = Repository.Path("themes", "default"), BaseUrl = new(Render.Feeds.OddSite.Address), Now = Iln.Now }, report);
        var files = plan is null ? [] : Pipeline.Make(plan, _ => { }, report);
        Assert.Empty(report.Sorted());
        return files;
    });

    [Theory]
    [InlineData("/feed.xml", "<rss version=\"2.0\"", "<rss version=\"0.91\"", "not RSS 2.0")]
    [InlineData("/feed.xml", "<link>https://odd.example/iln/</link>", "<link>/</link>", "the link of its channel")]
    [InlineData("/feed.xml", "<description>Odd &amp; &lt;strange></description>", "", "its channel has no description")]
    [InlineData("/feed.xml", "feed.xml\" rel=\"self\"", "other.xml\" rel=\"self\"", "its own address")]
    [InlineData("/feed.xml", "<generator>", "<webMaster>a@b.example</webMaster>\n  <generator>", "e-mail address")]
    [InlineData("/feed.xml", "<generator>", "<generator>x</generator>\n  <generator>", "generator stands there more than once")]
    [InlineData("/feed.xml", "Wed, 08 Jan 2014 19:30:00 +1100", "Thu, 08 Jan 2014 19:30:00 +1100", "RFC 822")]
    [InlineData("/feed.xml", "Wed, 08 Jan 2014 19:30:00 +1100", "Wed, 08 Jan 14 19:30:00 +1100", "RFC 822")]
    [InlineData("/feed.xml", "<title>Nothing but a title</title>", "<title></title>", "neither title")]
    [InlineData("/feed.xml", "tag:odd.example,2014-01-08:photos", "", "no guid")]
    [InlineData("/feed.xml", "isPermaLink=\"false\">tag:odd.example,2014-01-08", "isPermaLink=\"true\">tag:odd.example,2014-01-08", "isPermaLink")]
    [InlineData("/feed.xml", " length=\"", " length=\"1", "bytes long and is")]
    [InlineData("/feed.xml", "<enclosure ", "<enclosure url=\"https://odd.example/iln/a.png\" length=\"1\" type=\"image/png\" /><enclosure ", "enclosure stands there more than once")]
    [InlineData("/feed.xml", "src=\"https://odd.example/iln/photos/", "src=\"/iln/photos/", "is not whole")]
    [InlineData("/feed.xml", "href=\"https://odd.example/iln/rounds/\">an address", "href=\"https://odd.example/iln/gone/\">an address", "leads to nothing")]
    [InlineData("/feed.xml", "&lt;figure>", "&lt;figure class=\"photo\">", "class of the theme")]
    [InlineData("/feed.xml", "&lt;figure>", "&lt;script>&lt;/script>", "which could run")]
    [InlineData("/feed.xml", "&lt;figure>", "&lt;figure onclick=\"x\">", "which could run")]
    [InlineData("/feed.xml", "<category domain=\"https://odd.example/iln/tags/\">R&amp;D<", "<category> <", "categories is empty")]
    [InlineData("/feed.xml", "</guid>", "</guid", "not well-formed")]
    [InlineData("/atom.xml", "<id>urn:", "<id>no scheme ", "not an address with a scheme")]
    [InlineData("/atom.xml", "<title>Photos</title>", "", "must have one title")]
    [InlineData("/atom.xml", "T19:30:00+11:00</published>", " 19:30:00</published>", "no date of RFC 3339")]
    [InlineData("/atom.xml", " <author>\n  <name>Odd &amp; &lt;strange></name>\n  <uri>https://odd.example/iln/</uri>\n </author>\n", "", "it has no author")]
    [InlineData("/atom.xml", " rel=\"self\"", " rel=\"related\"", "its own address")]
    [InlineData("/atom.xml", "<category term=\"r-d\"", "<category", "no term")]
    [InlineData("/atom.xml", "<content type=\"html\">", "<content type=\"xhtml\">", "one piece of escaped HTML")]
    [InlineData("/atom.xml", "<name>Ελένη</name>", "<name></name>", "an author has no name")]
    [InlineData("/atom.xml", "<name>Ελένη</name>", "<name>Ελένη</name><email>a@b.example</email>", "e-mail address")]
    [InlineData("/atom.xml", "<h:p>", "<fh:archive />\n <h:p>", "is an archive and is not")]
    [InlineData("/atom.xml", "<h:p>", "<link rel=\"prev-archive\" href=\"https://odd.example/iln/atom/9.xml\" />\n <h:p>", "leads nowhere")]
    [InlineData("/feed.json", "version/1.1", "version/1", "JSON Feed 1.1")]
    [InlineData("/feed.json", "\"id\":\"tag:odd.example,2014-01-08:photos\"", "\"id\":\"\"", "no id")]
    [InlineData("/feed.json", "\"url\":\"https://odd.example/iln/2014/01/08/", "\"url\":\"/2014/01/08/", "not a whole address")]
    [InlineData("/feed.json", "2014-01-08T19:30:00+11:00", "2014-01-08", "no date of RFC 3339")]
    [InlineData("/feed.json", "\"size_in_bytes\":", "\"size_in_bytes\":1", "bytes long and is")]
    [InlineData("/feed.json", "\"content_html\":\"\",", "", "neither HTML nor text")]
    [InlineData("/feed.json", "\"title\":\"Photos\"", "\"title\":\"Photos", "not well-formed")]
    [InlineData("/follow/feeds.opml", "<opml version=\"2.0\">", "<opml version=\"1.0\">", "OPML 2.0")]
    [InlineData("/follow/feeds.opml", "xmlUrl=\"https://odd.example", "xmlUrl=\"", "whole address")]
    [InlineData("/sitemap.xml", "</loc>", "<loc>", "not well-formed")]
    public void A_spoilt_feed_is_found(string address, string sound, string spoilt, string expected)
    {
        var file = Sound.Value.Single(file => file.Output.Url.Path == address);
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        var at = text.IndexOf(sound, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{address} does not hold {sound}:\n{text[..Math.Min(3000, text.Length)]}");

        var faults = Faults(file with { Bytes = Encoding.UTF8.GetBytes(text[..at] + spoilt + text[(at + sound.Length)..]) });

        Assert.Contains(expected, faults, StringComparison.Ordinal);
        Assert.Equal("", Faults(file));
    }

    static string Faults(OutputFile file)
    {
        var report = new Report();
        var files = Sound.Value.Select(other => other.Output.Url == file.Output.Url ? file : other).ToImmutableArray();
        var urls = new Urls(new(Render.Feeds.OddSite.Address), "/{year}/{month}/{day}/{slug}/");
        var rules = new FeedRules(Destinations.Of(files, new HtmlPage?[files.Length], urls), report);
        rules.Check(file);
        rules.CheckIds();
        return Printer.Print(report.Sorted(), ReportFormat.Text);
    }
}
