using IlnSite.Render.Search;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Search;

/// <summary>The index as it is published.</summary>
public sealed class SearchIndexTests
{
    static readonly string Everything = Repository.Path("tests", "Sites", "everything", "content");

    [Fact]
    public void Words_are_found_where_they_stand()
    {
        using var folder = Published(Repository.Path("content"));
        var index = new IndexReader(folder["_site/search"]);

        Assert.Contains(("Bermuda", Standing.HalfOfTitle), index.Find("bermuda"));
        Assert.Contains(("Libraries in disasters: dispatch from Bermuda", Standing.Title), index.Find("bermuda"));
        Assert.All(index.Find("librarysurprise"), hit => Assert.Contains("surprise", hit.Title, StringComparison.Ordinal));
        Assert.Empty(index.Find("zzzz"));
    }

    [Fact]
    public void Everything_public_is_in_it_with_what_a_result_shows()
    {
        using var folder = Published(Repository.Path("content"), "--base-url", "https://example.org/iln");
        var index = new IndexReader(folder["_site/search"]);

        var all = Enumerable.Range(0, index.Documents).Select(index.Titles).ToArray();

        Assert.Contains(["/iln/2014/10/25/libraries-in-disasters-dispatch-from-bermuda/", "Libraries in disasters: dispatch from Bermuda", "Discussion topic · 25 October 2014"], all.Select(texts => texts[..3]));
        Assert.Contains(["/iln/countries/fiji/", "Fiji", "Country · Oceania"], all.Select(texts => texts[..3]));
        Assert.All(all, texts =>
        {
            Assert.True(File.Exists(folder[$"_site/{texts[0]["/iln/".Length..]}index.html"]), texts[0]);
            Assert.Equal(("en", "ltr"), (texts[4][..2], texts[5]));
        });
        Assert.Equal(all.Length, index.Find("?kind=topic").Length + index.Find("?kind=news").Length + index.Find("?kind=chat").Length
            + index.Find("?kind=call").Length + index.Find("?kind=survey").Length + index.Find("?kind=guest").Length + index.Find("?kind=postcard").Length
            + SearchDocuments.OtherKinds.Sum(kind => index.Find($"?kind={kind}").Length));
        Assert.Contains(index.Find("?round=2015b"), hit => hit.Title == "Round 2015B");
        Assert.Contains(index.Find("?country=fiji"), hit => hit.Title == "Fiji");
    }

    [Fact]
    public void Words_are_in_order_and_in_the_file_where_they_are_looked_for()
    {
        using var folder = Published(Repository.Path("content"));
        var index = new IndexReader(folder["_site/search"]);

        var words = index.Words().ToArray();

        Assert.True(index.WordFiles > 1);
        Assert.Equal(words.Order(StringComparer.Ordinal).Distinct(), words);
        Assert.All(words, word => Assert.NotEmpty(index.Find(word)));
    }

    [Fact]
    public void Drafts_and_posts_to_come_are_not_in_it_even_where_they_are_shown()
    {
        using var folder = Published(Everything, "--theme", Repository.Path("tests", "Faults", "_sound", "theme"), "--drafts", "--future");

        Assert.True(File.Exists(folder["_site/2099/01/01/far-ahead/index.html"]));
        var files = Directory.GetFiles(folder["_site/search"], "*.json", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotContain("far-ahead", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
        Assert.All(files, file => Assert.DoesNotContain("not-yet", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_number_of_threads_and_their_order_change_no_byte()
    {
        var documents = Corpus.Make()[..1_500];

        var one = Shards.Of(documents, (count, act) => { foreach (var i in Enumerable.Range(0, count).Reverse()) act(i); });
        var several = Shards.Of(documents, Pipeline.Each);

        Assert.Equal(one.Select(file => file.Url), several.Select(file => file.Url));
        Assert.All(one.Zip(several), pair => Assert.Equal(pair.First.Bytes, pair.Second.Bytes));
    }

    [Fact]
    public void A_changed_file_gets_another_name()
    {
        var documents = Corpus.Make()[..200];
        var changed = documents.SetItem(150, documents[150] with { Title = "Other words", Texts = [new("<p>zzz</p>")] });

        var before = Shards.Of(documents, Pipeline.Each).ToDictionary(file => file.Url, file => file.Bytes);
        var after = Shards.Of(changed, Pipeline.Each);

        Assert.All(after.Where(file => before.ContainsKey(file.Url)), file => Assert.Equal(before[file.Url], file.Bytes));
        Assert.Contains(after, file => before.ContainsKey(file.Url)); // Titles far from the change stay.
        Assert.False(before.ContainsKey(after[0].Url));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(56)]
    [InlineData(57)]
    [InlineData(1937)]
    [InlineData(1938)]
    [InlineData(66_000)]
    [InlineData(2_300_000)]
    public void A_document_far_away_is_read_back(int document)
    {
        Posting[] postings = [new(document + 1, Standing.OnceInText), new(document + 60, Standing.OnceInText), new(document, Standing.Summary)];

        Assert.Equal(postings, IndexReader.Read(Postings.Write(postings)));
    }

    static TempFolder Published(string content, params string[] arguments)
    {
        var folder = new TempFolder();
        string[] theme = arguments.Contains("--theme") ? [] : ["--theme", Repository.Path("themes", "default")];
        var run = Iln.Run(["build", "--content", content, "--output", folder["_site"], .. theme, .. arguments]);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return folder;
    }
}
