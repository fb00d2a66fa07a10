using System.IO.Compression;
using IlnSite.Render.Search;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Search;

/// <summary>What a search costs its reader in a site of 10,000 posts.</summary>
public sealed class BudgetTests(ITestOutputHelper output)
{
    /// <summary>Of themes/default/assets/search.js: for all words together, and on a page of results.</summary>
    const int WordFiles = 6, Results = 10;

    [Fact]
    public void No_question_of_two_words_loads_60_kB()
    {
        var script = Packed(File.ReadAllBytes(Repository.Path("themes", "default", "assets", "search.js")));

        var files = Shards.Of(Corpus.Make(), Pipeline.Each);

        // Each word loads files that follow each other: at worst the two dearest such rows, and the dearest titles.
        var words = Sizes(files, "/words/");
        const int row = WordFiles / 2;
        var rows = Enumerable.Range(0, words.Length - row + 1).Select(i => words[i..(i + row)].Sum()).OrderDescending().Take(2).Sum();
        var titles = Sizes(files, "/titles/").OrderDescending().Take(Results).Sum();
        var index = Packed(files[0].Bytes);
        output.WriteLine($"script {script}, index {index}, words {rows}, titles {titles}: {script + index + rows + titles} bytes");
        output.WriteLine($"{words.Length} files of words with {words.Sum()} bytes, the largest {words.Max()}; {files.Length} files in all");
        Assert.InRange(script + index + rows + titles, 1, 60_000);
    }

    static int[] Sizes(ImmutableArray<IndexFile> files, string folder) =>
        [.. files.Where(file => file.Url.Path.Contains(folder, StringComparison.Ordinal)).Select(file => Packed(file.Bytes))];

    /// <summary>As small as hosts make it on the fly: gzip at its usual level.</summary>
    static int Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return (int)packed.Length;
    }
}
