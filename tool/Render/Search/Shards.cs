using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IlnSite.Render.Search;

/// <summary>A file of the index.</summary>
sealed record IndexFile(SiteUrl Url, byte[] Bytes);

/// <summary>
/// The index as files, of which a search loads few: words in ordinal order, cut where a file grows past some kilobytes;
/// results' titles, eight documents a file; and one file that says where the words are cut. Each name holds a hash of the
/// bytes, so that no cache ever mixes two versions; sixteen files share theirs, to keep the list of them short.
/// </summary>
static class Shards
{
    public const int TitlesInFile = 8;

    public const int FilesInVersion = 16;

    /// <summary>Characters before gzip, which leaves two thirds. With 10,000 posts a search loads six such files at most,
    /// 35 kB; larger ones would be fewer, but a word would load more that it does not need.</summary>
    const int Most = 8_000;

    /// <summary>Quotation marks, colon and comma.</summary>
    const int Around = 6;

    const int HashLength = 8;

    static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file that leads to the others comes first.</summary>
    public static ImmutableArray<IndexFile> Of(ImmutableArray<SearchDocument> documents, Each each)
    {
        var (starts, words) = CutWords(WordIndex.Of(documents, each).Entries());
        var wordVersions = Versions(words);
        ImmutableArray<byte[]> titles = [.. documents.Chunk(TitlesInFile).Select(Titles)];
        var titleVersions = Versions(titles);
        var index = Json(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("documents", documents.Length);
            json.WriteStartArray("words");
            foreach (var start in starts)
                json.WriteStringValue(start);
            json.WriteEndArray();
            json.WriteString("wordVersions", string.Concat(wordVersions));
            json.WriteString("titleVersions", string.Concat(titleVersions));
            json.WriteEndObject();
        });
        return
        [
            new(Urls.SearchIndex(Hash(index)), index),
            .. words.Select((bytes, i) => new IndexFile(Urls.SearchShard("words", i, wordVersions[i / FilesInVersion]), bytes)),
            .. titles.Select((bytes, i) => new IndexFile(Urls.SearchShard("titles", i, titleVersions[i / FilesInVersion]), bytes)),
        ];
    }

    static (List<string> Starts, ImmutableArray<byte[]> Files) CutWords(IEnumerable<(string Word, string Postings)> entries)
    {
        List<string> starts = [""];
        var files = ImmutableArray.CreateBuilder<byte[]>();
        List<(string Word, string Postings)> file = [];
        var length = 0;
        foreach (var entry in entries)
        {
            if (file.Count > 0 && length + entry.Postings.Length > Most)
            {
                files.Add(WordFile(file));
                starts.Add(Between(file[^1].Word, entry.Word));
                file.Clear();
                length = 0;
            }
            file.Add(entry);
            length += entry.Word.Length + entry.Postings.Length + Around;
        }
        files.Add(WordFile(file));
        return (starts, files.DrainToImmutable());
    }

    /// <summary>The shortest text after one word and up to the next.</summary>
    static string Between(string before, string word)
    {
        var same = before.AsSpan().CommonPrefixLength(word);
        // Half a letter beyond the basic plane is no text.
        return word[..(char.IsHighSurrogate(word[same]) ? same + 2 : same + 1)];
    }

    static byte[] WordFile(IEnumerable<(string Word, string Postings)> entries) => Json(json =>
    {
        json.WriteStartObject();
        foreach (var (word, postings) in entries)
            json.WriteString(word, postings);
        json.WriteEndObject();
    });

    static byte[] Titles(IEnumerable<SearchDocument> documents) => Json(json =>
    {
        json.WriteStartArray();
        foreach (var document in documents)
        {
            json.WriteStartArray();
            foreach (var text in new[] { document.Link, document.Title, document.Facts, document.Summary, document.Language, document.Direction })
                json.WriteStringValue(text);
            if (document.Round is var (name, colour))
            {
                json.WriteStringValue(name);
                json.WriteNumberValue(colour);
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
    });

    static ImmutableArray<string> Versions(IEnumerable<byte[]> files) =>
        [.. files.Chunk(FilesInVersion).Select(some => Hash([.. some.SelectMany(bytes => bytes)]))];

    static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];

    static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
            write(json);
        return bytes.ToArray();
    }
}
