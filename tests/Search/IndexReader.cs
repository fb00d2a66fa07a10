using System.Text.Json;
using IlnSite.Render.Search;

namespace IlnSite.Tests.Search;

/// <summary>Reads an index as it was written, by the rules in Postings.cs and Shards.cs.</summary>
sealed class IndexReader
{
    readonly string folder;
    readonly string[] starts;
    readonly string wordVersions;
    readonly string titleVersions;

    /// <param name="folder">The published /search/.</param>
    public IndexReader(string folder)
    {
        this.folder = folder;
        using var index = Json(Assert.Single(Directory.GetFiles(folder, "index.*.json")));
        Documents = index.RootElement.GetProperty("documents").GetInt32();
        starts = [.. index.RootElement.GetProperty("words").EnumerateArray().Select(start => start.GetString()!)]; // Strings.
        wordVersions = index.RootElement.GetProperty("wordVersions").GetString()!; // As above.
        titleVersions = index.RootElement.GetProperty("titleVersions").GetString()!; // As above.
    }

    public int Documents { get; }

    public int WordFiles => starts.Length;

    /// <summary>Link, title, facts, summary, language, direction; where it has a round, this one's name and colour.</summary>
    public string[] Titles(int document)
    {
        using var file = Json(Shard("titles", document / Shards.TitlesInFile, titleVersions));
        return [.. file.RootElement[document % Shards.TitlesInFile].EnumerateArray().Select(text => text.ToString())];
    }

    /// <summary>Titles of the documents with this very word or choice, and where it stands there.</summary>
    public (string Title, Standing Standing)[] Find(string word)
    {
        using var file = Json(Shard("words", Array.FindLastIndex(starts, start => string.CompareOrdinal(start, word) <= 0), wordVersions));
        return file.RootElement.TryGetProperty(word, out var rows)
            ? [.. Read(rows.GetString()!).Select(posting => (Titles(posting.Document)[1], posting.Standing))] // A string.
            : [];
    }

    public IEnumerable<string> Words() => Enumerable.Range(0, starts.Length).SelectMany(i =>
    {
        using var file = Json(Shard("words", i, wordVersions));
        return file.RootElement.EnumerateObject().Select(entry => entry.Name).ToArray();
    });

    public static IEnumerable<Posting> Read(string rows)
    {
        var standing = 0;
        foreach (var row in rows.Split(' '))
        {
            var (document, high) = (-1, 0);
            foreach (var letter in row)
                if (letter >= ']')
                    high = (high * 34) + letter - ']';
                else
                {
                    document += (high * 57) + letter - '#' + 1;
                    high = 0;
                    yield return new(document, (Standing)standing);
                }
            standing++;
        }
    }

    string Shard(string kind, int number, string versions) =>
        Path.Combine(folder, kind, $"{number}.{versions.Substring(number / Shards.FilesInVersion * 8, 8)}.json");

    static JsonDocument Json(string file) => JsonDocument.Parse(File.ReadAllBytes(file));
}
