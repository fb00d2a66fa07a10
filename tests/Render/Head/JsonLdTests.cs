using System.Text.Json;
using System.Text.RegularExpressions;
using IlnSite.Tests.Render.Feeds;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Render.Head;

/// <summary>Reads what finished pages tell search engines, as a reader of JSON does, and holds it against the properties
/// that Google's documentation requires or recommends for each type.</summary>
public sealed partial class JsonLdTests
{
    const string Site = "https://example.org/iln/";

    static readonly Dictionary<string, string[]> Required = new()
    {
        ["Organization"] = ["name"],
        ["WebSite"] = ["name", "url"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["ListItem"] = ["position", "name", "item"],
        ["BlogPosting"] = ["headline", "datePublished", "dateModified", "author", "publisher", "inLanguage", "mainEntityOfPage"],
        ["Article"] = ["headline", "datePublished", "publisher", "inLanguage", "mainEntityOfPage"],
        ["Event"] = ["name", "startDate", "endDate", "location", "eventAttendanceMode", "eventStatus", "organizer"],
        ["VirtualLocation"] = ["url"],
        ["Person"] = ["name", "jobTitle", "url"],
        ["Thing"] = ["name", "url"],
        ["Country"] = ["name", "url"],
        ["CreativeWorkSeries"] = ["name"],
        ["ImageObject"] = ["url", "contentUrl", "width", "height", "creditText", "creator"],
        ["ImageGallery"] = ["name", "url", "image"],
        ["SearchAction"] = ["target", "query-input"],
        ["EntryPoint"] = ["urlTemplate"],
    };

    static readonly string[] Others = ["@type", "@id", "description", "position", "isPartOf", "articleSection", "about", "keywords", "contentLocation",
        "license", "image", "isAccessibleForFree", "url", "inLanguage", "publisher", "potentialAction", "jobTitle", "caption", "creditText", "name", "acquireLicensePage", "creator"];

    static readonly string[] Times = ["startDate", "endDate"];

    [Fact]
    public void Every_page_of_the_archive_says_it_in_the_right_words()
    {
        using var folder = new TempFolder();
        var run = Iln.Run("build", "--content", Repository.Path("content"), "--output", folder["_site"], "--base-url", Site);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));

        foreach (var file in Golden.Files(folder["_site"]).Where(file => file.EndsWith("index.html", StringComparison.Ordinal)))
        {
            var html = File.ReadAllText(folder[$"_site/{file}"]);
            var graph = GraphOf(html);
            if (graph is null) // A page that only leads on.
                continue;
            Assert.All(graph, thing => Check(thing, file));
            if (file != "index.html")
                Assert.Equal(Uri.UnescapeDataString(Canonical().Match(html).Groups[1].Value), Uri.UnescapeDataString(Single(graph, "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().Last().GetProperty("item").GetString() ?? ""));
        }
    }

    [Fact]
    public void Home_names_the_network_and_the_site()
    {
        using var folder = new TempFolder().WithCopyOf(Repository.Path("tests", "Faults", "_sound"));

        var graph = Page(folder, "index.html");

        Assert.Equal(Single(graph, "Organization").GetProperty("@id").GetString(), Single(graph, "WebSite").GetProperty("publisher").GetProperty("@id").GetString());
    }

    [Fact]
    public void A_chat_is_an_event_with_its_offset_on_its_round_and_its_post()
    {
        using var folder = new TempFolder().WithCopyOf(Repository.Path("tests", "Faults", "_sound"))
            .With("content/rounds/1.yml", "name: Round 1\nchats:\n  - {title: Hello chat, starts: 2014-11-25 07:00, zone: Australia/Sydney, minutes: 90, topic: hello}\n")
            .With("content/posts/2014-11-20-chat.md", "---\ntitle: Chat\nround: 1\ntopic: hello\nkind: chat\n---\n\nSoon.\n")
            .With("content/posts/2014-03-01-hello.md", "---\ntitle: Hello\nround: 1\ntopic: hello\n---\n\nWelcome.\n\n## Who we are\n");

        foreach (var page in new[] { "rounds/1/index.html", "2014/11/20/chat/index.html" })
        {
            var chat = Single(Page(folder, page), "Event");

            Assert.Equal("2014-11-25T07:00:00+11:00", chat.GetProperty("startDate").GetString());
            Assert.Equal("2014-11-25T08:30:00+11:00", chat.GetProperty("endDate").GetString());
            Assert.Equal($"{Site}2014/11/20/chat/", chat.GetProperty("location").GetProperty("url").GetString());
        }
        Assert.DoesNotContain(Page(folder, "2014/03/01/hello/index.html"), thing => TypeOf(thing) == "Event");
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("\"A\" & 'B' \\ مكتبة 📚")]
    public void A_title_arrives_whole_and_ends_nothing_early(string title)
    {
        using var folder = new TempFolder().WithCopyOf(Repository.Path("tests", "Faults", "_sound"))
            .With("content/posts/2014-04-01-x.md", $"---\ntitle: '{title.Replace("'", "''", StringComparison.Ordinal)}'\n---\n\nText.\n");

        var post = Single(Page(folder, "2014/04/01/x/index.html"), "BlogPosting");

        Assert.Equal(title, post.GetProperty("headline").GetString());
    }

    [Fact]
    public void A_photo_is_told_with_its_whole_credit()
    {
        using var folder = OddSite.Write();
        using var theme = new TempFolder().WithCopyOf(Repository.Path("tests", "Faults", "_sound", "theme"), "theme");
        folder.WithCopyOf(theme["theme"], "theme");

        var photos = Single(Page(folder, "2014/01/08/photos/index.html"), "BlogPosting").GetProperty("image").EnumerateArray().ToArray();

        Assert.Equal(2, photos.Length);
        Assert.Equal("Desks by P. Hotographer, CC BY-SA 4.0", photos[0].GetProperty("creditText").GetString());
        Assert.Equal("P. Hotographer", photos[0].GetProperty("creator").GetProperty("name").GetString());
        Assert.Equal("https://people.example/p", photos[0].GetProperty("creator").GetProperty("url").GetString());
        Assert.Equal("https://creativecommons.org/licenses/by-sa/4.0/", photos[0].GetProperty("license").GetString());
        Assert.Equal("https://photos.example/1", photos[0].GetProperty("acquireLicensePage").GetString());
        Assert.Equal("Photo by Ann", photos[1].GetProperty("creditText").GetString());
        Assert.Equal(2, Single(Page(folder, "photos/index.html"), "ImageGallery").GetProperty("image").GetArrayLength());
    }

    [Fact]
    public void Nobody_is_named_as_author_of_a_story()
    {
        using var folder = new TempFolder().WithCopyOf(Repository.Path("tests", "Sites", "everything", "content"), "content")
            .WithCopyOf(Repository.Path("tests", "Faults", "_sound", "theme"), "theme");

        var story = Single(Page(folder, "stories/k3v9x2qa/index.html"), "Article");

        Assert.False(story.TryGetProperty("author", out _));
    }

    static void Check(JsonElement thing, string file)
    {
        if (thing.ValueKind == JsonValueKind.Array)
            Assert.All(thing.EnumerateArray(), inner => Check(inner, file));
        if (thing.ValueKind != JsonValueKind.Object || (TypeOf(thing) == "Organization" && thing.EnumerateObject().Count() == 2))
            return; // Text, or a reference by @id.
        var names = thing.EnumerateObject().Select(property => property.Name).ToList();
        Assert.True(Required.TryGetValue(TypeOf(thing), out var required), $"{file}: {TypeOf(thing)}");
        Assert.Empty(required.Except(names));
        Assert.Empty(names.Except(required).Except(Others));
        foreach (var (name, value) in thing.EnumerateObject().Select(property => (property.Name, property.Value)))
            if (name is "url" or "item" or "mainEntityOfPage" or "@id")
                Assert.StartsWith(Site, value.GetString(), StringComparison.Ordinal);
            else if (name is "datePublished" or "dateModified" || Times.Contains(name))
                Assert.Matches(Times.Contains(name) ? TimeWithOffset() : DayOrTime(), value.GetString());
            else
                Check(value, file);
    }

    static List<JsonElement> Page(TempFolder folder, string page)
    {
        var run = Iln.Run("build", "--content", folder["content"], "--theme", folder["theme"], "--output", folder["_site"], "--base-url", Site);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return GraphOf(File.ReadAllText(folder[$"_site/{page}"])) ?? [];
    }

    static List<JsonElement>? GraphOf(string html)
    {
        var blocks = Blocks().Matches(html);
        if (blocks.Count == 0)
            return null;
        using var json = JsonDocument.Parse(Assert.Single(blocks).Groups[1].Value);
        var root = json.RootElement.Clone();
        Assert.Equal("https://schema.org", root.GetProperty("@context").GetString());
        return [.. root.GetProperty("@graph").EnumerateArray()];
    }

    static JsonElement Single(List<JsonElement> graph, string type) => Assert.Single(graph, thing => TypeOf(thing) == type);

    static string TypeOf(JsonElement thing) => thing.GetProperty("@type").GetString() ?? "";

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("<link rel=\"canonical\" href=\"([^\"]*)\">")]
    private static partial Regex Canonical();

    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?)?)?$")]
    private static partial Regex DayOrTime();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$")]
    private static partial Regex TimeWithOffset();
}
