using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Render;

/// <summary><c>language: ar</c> turns the whole site: the default theme around Arabic content.</summary>
public sealed class ArabicSiteTests
{
    /// <summary>What is written in Latin letters in Arabic as well.</summary>
    static readonly string[] Latin =
    [
        "RSS", "RIS", "BibTeX", "JSON Feed", "Atom", "OPML", "JSON Schema", "UTC", "UTF-8", "ISO", "M49", "CC BY 4.0", "Natural Earth", "Asia/Beirut",
        "true:", "false:", "https://network.example/feed.xml", "rounds.json", "rounds.schema.json", "rounds.csv", "countries.csv",
    ];

    static readonly string[] Content = ["What do you see (from your desk)?", "A guest writes in English.", "Ann Example"];

    [Fact]
    public void Every_page_is_Arabic_from_right_to_left_and_shows_no_English_word()
    {
        using var folder = new TempFolder();

        var run = Iln.Run("build", "--strict", "--content", Repository.Path("tests", "Sites", "arabic", "content"),
            "--theme", Repository.Path("themes", "default"), "--output", folder["_site"]);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        var pages = Golden.Files(folder["_site"]).Where(file => file.EndsWith(".html", StringComparison.Ordinal));
        Assert.Equal("", string.Join('\n', pages.SelectMany(page => Faults(page, File.ReadAllText(folder[$"_site/{page}"])))));
    }

    static IEnumerable<string> Faults(string name, string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var root = page.DocumentElement;
        if (!name.Contains("in-english", StringComparison.Ordinal) && (root.GetAttribute("lang"), root.GetAttribute("dir")) != ("ar", "rtl"))
            yield return $"{name}: lang {root.GetAttribute("lang")}, dir {root.GetAttribute("dir")}";
        var texts = page.All.SelectMany(element => element.ChildNodes.OfType<IText>()).Where(text => text.ParentElement is not (null or { LocalName: "script" or "code" or "pre" })
                && text.ParentElement.Closest(".cite") is null // Titles and the site's name, as the content has them.
                && text.ParentElement.Closest("[lang]") is { } spoken && spoken.GetAttribute("lang") == "ar").Select(text => text.Data)
            .Concat(page.All.SelectMany(element => new[] { "aria-label", "title", "alt", "placeholder" }.Select(element.GetAttribute)).OfType<string>());
        foreach (var text in texts)
            if (Latin.Concat(Content).Aggregate(text, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal)).Any(char.IsAsciiLetter))
                yield return $"{name}: {text.Trim()}";
    }

}
