using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace IlnSite.Privacy;

/// <summary>How an output is looked at.</summary>
enum OutputKind
{
    Markup,
    Json,
    Lines,
    Picture,

    /// <summary>Nothing that can be read here; never published.</summary>
    Unknown,
}

/// <summary>
/// Takes outputs apart into the stretches of text that people or programs read in them: sentences across inline elements,
/// attributes, comments, strings of JSON, unfolded lines of calendars. Most of a page stands in others as well, and an entry in
/// three formats of many feeds: what was found clean once is not taken apart again.
/// </summary>
/// <param name="isClean">Looks at a stretch and says whether there was nothing in it. Asked by several threads at once.</param>
sealed partial class OutputTexts(Func<string, Output, bool> isClean)
{
    /// <summary>Nothing that could be anybody's is shorter.</summary>
    const int Shortest = 5;

    /// <summary>Feeds hold pages in which the signs of markup are written out, and these may quote markup.</summary>
    const int Deepest = 2;

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline = new[]
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup",
        "time", "u", "var", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    readonly ConcurrentDictionary<string, byte> clean = new(StringComparer.Ordinal);

    /// <summary>By half their SHA-256: the entries themselves would be kept twice over.</summary>
    readonly ConcurrentDictionary<UInt128, byte> cleanEntries = [];

    public static OutputKind KindOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".xml" or ".svg" or ".opml" or ".xsl" => OutputKind.Markup,
        ".json" or ".webmanifest" => OutputKind.Json,
        ".txt" or ".css" or ".js" or ".mjs" or ".ics" or ".csv" or ".bib" or ".ris" or ".md" => OutputKind.Lines,
        ".jpg" or ".jpeg" or ".png" or ".webp" or ".avif" or ".gif" => OutputKind.Picture,
        "" => path.StartsWith('_') || path.StartsWith('.') || path == "CNAME" ? OutputKind.Lines : OutputKind.Unknown,
        _ => OutputKind.Unknown,
    };

    /// <summary>Named by a hash, with the width where there are several: what somebody called the file is gone. A picture of
    /// the theme keeps its name, for the theme is nobody's story.</summary>
    public static bool IsOpaque(string path) => path.StartsWith("assets/", StringComparison.Ordinal) || Opaque().IsMatch(path);

    [GeneratedRegex(@"(?:^|/)[0-9a-f]{10,64}(?:[-.]\d{1,5}w?)?\.\w+$")]
    private static partial Regex Opaque();

    public void Read(OutputFile file)
    {
        var path = file.Output.Url.FilePath;
        var bytes = file.Bytes.Span;
        var walk = new Walk(file.Output);
        switch (KindOf(path))
        {
            case OutputKind.Markup:
                Entries(bytes, walk);
                break;
            case OutputKind.Json:
                // Packed numbers stand behind each word of the search.
                Json(bytes, walk, namesOnly: path.StartsWith("search/words/", StringComparison.Ordinal));
                break;
            case OutputKind.Lines:
                foreach (var line in Lines(path, Encoding.UTF8.GetString(bytes)))
                    Text(line, walk);
                break;
            case OutputKind.Picture or OutputKind.Unknown:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(file));
        }
    }

    /// <summary>Reads a page at once and a feed entry by entry, as each stands in several feeds.</summary>
    void Entries(ReadOnlySpan<byte> bytes, Walk walk)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var ending = bytes.IndexOf("</item>"u8) < 0 ? "</entry>"u8 : "</item>"u8;
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf(ending) is >= 0 and var found ? found + ending.Length : bytes.Length;
            var entry = bytes[..end];
            var isPart = end < bytes.Length;
            bytes = bytes[end..];
            if (isPart)
                SHA256.HashData(entry, hash);
            var key = new UInt128(BinaryPrimitives.ReadUInt64LittleEndian(hash), BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]));
            if (isPart && cleanEntries.ContainsKey(key))
                continue;
            // Borrowed: feeds are large, and large strings are what the collector takes longest for.
            var text = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(entry.Length));
            var hadFound = walk.HasFound;
            walk.HasFound = false;
            Markup(text.AsSpan(0, Encoding.UTF8.GetChars(entry, text)), depth: 0, walk);
            ArrayPool<char>.Shared.Return(text);
            if (isPart && !walk.HasFound)
                cleanEntries.TryAdd(key, 0);
            walk.HasFound |= hadFound;
        }
    }

    static IEnumerable<string> Lines(string path, string text) => Path.GetExtension(path) switch
    {
        // Each cell for itself: a street's number behind a comma is none in a sentence.
        ".csv" => text.Split('\n').SelectMany(line => line.Split([',', ';'])),
        ".css" => Said().Matches(text).Select(match => match.Value),
        ".ics" => Unfolded().Replace(text, "").ReplaceLineEndings("\n").Split('\n').Select(WithoutUid)
            .Select(line => line.Replace("\\n", " ", StringComparison.Ordinal).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal)),
        _ => text.ReplaceLineEndings("\n").Split('\n'),
    };

    [GeneratedRegex(@"\r?\n ")]
    private static partial Regex Unfolded();

    /// <summary>The id of an event ends as an address does, in the name of the site: round.topic.advocacy@example.org.</summary>
    static string WithoutUid(string line) => line.StartsWith("UID:", StringComparison.Ordinal) ? line.Replace('@', ' ') : line;

    /// <summary>What a style sheet says in words: notes, strings and addresses. The rest is @rules and light-dark().</summary>
    [GeneratedRegex("""/\*.*?\*/|"[^"]*"|'[^']*'|url\([^)]*\)""", RegexOptions.Singleline)]
    private static partial Regex Said();

    void Json(ReadOnlySpan<byte> bytes, Walk walk, bool namesOnly = false)
    {
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.PropertyName)
            {
                // Words of JSON-LD begin like accounts and are nobody's.
                if (reader.GetString() is { } name and not ("@context" or "@type" or "@id" or "@graph" or "@value" or "@language" or "@list" or "@set"))
                    Text(name, walk);
            }
            else if (reader.TokenType is JsonTokenType.String && !namesOnly)
                Piece(reader.GetString(), 1, walk);
    }

    void Markup(ReadOnlySpan<char> text, int depth, Walk walk)
    {
        var run = new ArrayBufferWriter<char>(512);
        for (var at = 0; at < text.Length;)
        {
            var open = text[at..].IndexOf('<') is >= 0 and var next ? at + next : text.Length;
            run.Write(text[at..open]);
            at = open < text.Length ? Tag(text, open, run, depth, walk) : open;
        }
        Piece(run.WrittenSpan, depth, walk);
    }

    /// <summary>Reads a tag, a comment or a script and says where it ends.</summary>
    int Tag(ReadOnlySpan<char> text, int open, ArrayBufferWriter<char> run, int depth, Walk walk)
    {
        if (text[open..].StartsWith("<!--"))
            return Whole(text, open + 4, "-->", depth, walk);
        if (text[open..].StartsWith("<![CDATA["))
            return Whole(text, open + 9, "]]>", depth, walk);
        var at = open + 1;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '/' or ':' or '-' or '!' or '?'))
            at++;
        var name = text[(open + 1)..at].TrimStart('/');
        if (!Inline.Contains(name))
        {
            Piece(run.WrittenSpan, depth, walk);
            run.ResetWrittenCount();
        }
        var isJson = false;
        while (at < text.Length && text[at] != '>')
            if (text[at] is '"' or '\'')
            {
                var value = text[(at + 1)..];
                value = value[..(value.IndexOf(text[at]) is >= 0 and var end ? end : value.Length)];
                Piece(value, depth, walk);
                isJson |= value.EndsWith("json");
                at = Math.Min(text.Length, at + value.Length + 2);
            }
            else
                at++;
        at = Math.Min(text.Length, at + 1);
        if (name is not ("script" or "style") || text[open + 1] == '/' || text[Math.Max(open, at - 2)] == '/')
            return at;
        if (!isJson)
            return Whole(text, at, $"</{name}", depth, walk);
        var ending = text[at..].IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase) is >= 0 and var length ? at + length : text.Length;
        Json(Encoding.UTF8.GetBytes(text[at..ending].ToString()), walk);
        return ending;
    }

    int Whole(ReadOnlySpan<char> text, int from, string ending, int depth, Walk walk)
    {
        var inner = text[from..];
        inner = inner[..(inner.IndexOf(ending, StringComparison.OrdinalIgnoreCase) is >= 0 and var length ? length : inner.Length)];
        if (inner.Contains('<') && depth < Deepest)
            Piece(inner, depth, walk);
        else
            foreach (var line in inner.Split('\n'))
                Text(inner[line], walk);
        return ending[0] == '<' ? from + inner.Length : Math.Min(text.Length, from + inner.Length + ending.Length);
    }

    /// <summary>A run of text or the value of an attribute, with its entities; may hold markup in its turn.</summary>
    void Piece(ReadOnlySpan<char> raw, int depth, Walk walk)
    {
        if (IsKnown(raw))
            return;
        var typed = raw.ToString();
        var text = WebUtility.HtmlDecode(typed);
        // A citation to save and a mail to write stand whole in a link, encoded.
        if (text.StartsWith("data:application/", StringComparison.Ordinal) || text.StartsWith("mailto:?", StringComparison.Ordinal))
            foreach (var line in Uri.UnescapeDataString(text).ReplaceLineEndings("\n").Split('\n'))
                Text(line, walk);
        else if (depth < Deepest && text.Contains("</", StringComparison.Ordinal))
            Markup(text, depth + 1, walk);
        else if (IsClean(text.Trim().Replace('\n', ' '), walk))
            clean.TryAdd(typed, 0);
    }

    void Text(ReadOnlySpan<char> text, Walk walk)
    {
        if (!IsKnown(text) && text.ToString() is var typed && IsClean(typed, walk))
            clean.TryAdd(typed, 0);
    }

    bool IsClean(string text, Walk walk)
    {
        if (isClean(text, walk.Output))
            return true;
        walk.HasFound = true;
        return false;
    }

    bool IsKnown(ReadOnlySpan<char> text) =>
        text.Length < Shortest || text.IsWhiteSpace() || clean.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(text);

    /// <summary>One output being read.</summary>
    sealed class Walk(Output output)
    {
        public Output Output => output;

        public bool HasFound { get; set; }
    }
}
