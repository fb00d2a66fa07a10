using System.Buffers;
using System.Collections.Frozen;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace IlnSite.Privacy;

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

    /// <summary>What is longer stands in one place, or in feeds.</summary>
    const int LongLine = 500;

    /// <summary>Feeds hold pages in which the signs of markup are written out, and these may quote markup.</summary>
    const int Deepest = 2;

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline = new[]
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup",
        "time", "u", "var", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LinkedData =
        new[] { "@context", "@type", "@id", "@graph", "@value", "@language", "@list", "@set" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    readonly CleanTexts clean = new();

    /// <summary>A line of content in which there was nothing; most stand in a page as they were typed.</summary>
    public void AddClean(string line) => clean.Add(CleanTexts.Key(line, Stretch.Text));

    public void Read(OutputFile file)
    {
        var path = file.Output.Url.FilePath;
        var bytes = file.Bytes.Span;
        var walk = new Walk(file.Output);
        switch (FileKinds.Of(path))
        {
            case OutputKind.Markup:
                Entries(bytes, walk);
                break;
            case OutputKind.Json:
                // Packed numbers stand behind each word of the search.
                Json(bytes, walk, namesOnly: path.StartsWith("search/words/", StringComparison.Ordinal));
                break;
            case OutputKind.Lines:
                foreach (var line in OutputLines.Of(path, Encoding.UTF8.GetString(bytes)))
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
        var ending = bytes.IndexOf("</item>"u8) < 0 ? "</entry>"u8 : "</item>"u8;
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf(ending) is >= 0 and var at ? at + ending.Length : bytes.Length;
            var entry = bytes[..end];
            var key = end < bytes.Length ? CleanTexts.Key(entry, Stretch.Entry) : 0;
            bytes = bytes[end..];
            if (clean.Has(key))
                continue;
            var found = walk.Found;
            // Borrowed: feeds are large, and large strings are what the collector takes longest for.
            var text = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(entry.Length));
            Markup(text.AsSpan(0, Encoding.UTF8.GetChars(entry, text)), depth: 0, walk);
            ArrayPool<char>.Shared.Return(text);
            if (key != 0 && walk.Found == found)
                clean.Add(key);
        }
    }

    void Json(ReadOnlySpan<byte> bytes, Walk walk, bool namesOnly = false)
    {
        var letters = ArrayPool<char>.Shared.Rent(bytes.Length);
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.PropertyName)
            {
                // Words of JSON-LD begin like accounts and are nobody's.
                if (letters.AsSpan(0, reader.CopyString(letters)) is var name && !LinkedData.Contains(name))
                    Text(name, walk);
            }
            else if (reader.TokenType is JsonTokenType.String && !namesOnly)
                Piece(letters.AsSpan(0, reader.CopyString(letters)), 0, walk);
        ArrayPool<char>.Shared.Return(letters);
    }

    void Markup(ReadOnlySpan<char> text, int depth, Walk walk)
    {
        var run = walk.Run(depth);
        var line = new LineStart(0, walk.Found);
        for (var at = 0; at < text.Length;)
        {
            var open = text[at..].IndexOf('<') is >= 0 and var next ? at + next : text.Length;
            if (depth == 0 && run.WrittenSpan.IsWhiteSpace() && NewLine(text, at, open, ref line, walk) is >= 0 and var known)
            {
                run.ResetWrittenCount();
                at = known;
                continue;
            }
            run.Write(text[at..open]);
            at = open < text.Length ? Tag(text, open, run, depth, walk) : open;
        }
        Piece(run.WrittenSpan, depth, walk);
        run.ResetWrittenCount();
    }

    /// <summary>Where nothing is left of the text before, and another line begins: passes over it if it was read before.</summary>
    /// <returns>Where to read on; negative where there is no such line.</returns>
    int NewLine(ReadOnlySpan<char> text, int at, int open, ref LineStart line, Walk walk)
    {
        var blank = text[at..open];
        if (blank.LastIndexOf('\n') is not (>= 0 and var last) || !blank.IsWhiteSpace())
            return -1;
        // Read to its end, with nothing before it, behind it or found in it.
        var end = text[line.At..].IndexOf('\n') + line.At;
        if (end >= at && end - line.At is >= Shortest and <= LongLine && walk.Found == line.Found)
            clean.Add(CleanTexts.Key(text[line.At..end], Stretch.Line));
        var start = at + last + 1;
        while (text[start..].IndexOf('\n') is >= 0 and <= LongLine and var length && (length == 0 || clean.Has(CleanTexts.Key(text.Slice(start, length), Stretch.Line))))
            start += length + 1;
        line = new(start, walk.Found);
        return start;
    }

    /// <summary>Reads a tag, a comment or a script and says where it ends.</summary>
    int Tag(ReadOnlySpan<char> text, int open, ArrayBufferWriter<char> run, int depth, Walk walk)
    {
        var at = open + 1;
        if (at < text.Length && text[at] == '!')
        {
            if (text[at..].StartsWith("!--"))
                return Whole(text, open + 4, "-->", depth, walk);
            if (text[at..].StartsWith("![CDATA["))
                return Whole(text, open + 9, "]]>", depth, walk);
        }
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '/' or ':' or '-' or '!' or '?'))
            at++;
        var name = text[(open + 1)..at].TrimStart('/');
        if (!Inline.Contains(name))
        {
            Piece(run.WrittenSpan, depth, walk);
            run.ResetWrittenCount();
        }
        var isJson = false;
        for (; text[at..].IndexOfAny('"', '\'', '>') is >= 0 and var next && text[at + next] != '>'; at = Math.Min(text.Length, at))
        {
            at += next;
            var value = text[(at + 1)..];
            value = value[..(value.IndexOf(text[at]) is >= 0 and var end ? end : value.Length)];
            Piece(value, depth, walk);
            isJson |= value.EndsWith("json");
            at += value.Length + 2;
        }
        at = text[at..].IndexOf('>') is >= 0 and var last ? at + last : text.Length;
        at = Math.Min(text.Length, at + 1);
        if (name is not ("script" or "style") || text[open + 1] == '/' || text[Math.Max(open, at - 2)] == '/')
            return at;
        if (!isJson)
            return Whole(text, at, $"</{name}", depth, walk);
        var json = text.Slice(at, EndOf(text[at..], $"</{name}"));
        Json(Encoding.UTF8.GetBytes(json.ToString()), walk);
        return at + json.Length;
    }

    int Whole(ReadOnlySpan<char> text, int from, string ending, int depth, Walk walk)
    {
        var inner = text.Slice(from, EndOf(text[from..], ending));
        if (inner.Contains('<') && depth < Deepest)
            Piece(inner, depth, walk);
        else
            foreach (var line in inner.Split('\n'))
                Text(inner[line], walk);
        return ending[0] == '<' ? from + inner.Length : Math.Min(text.Length, from + inner.Length + ending.Length);
    }

    static int EndOf(ReadOnlySpan<char> text, string ending)
    {
        for (var at = text.IndexOf(ending.AsSpan(0, 2)); at >= 0; at = text[(at + 1)..].IndexOf(ending.AsSpan(0, 2)) is >= 0 and var next ? at + 1 + next : -1)
            if (text[at..].StartsWith(ending, StringComparison.OrdinalIgnoreCase))
                return at;
        return text.Length;
    }

    /// <summary>A run of text or the value of an attribute, with its entities; may hold markup in its turn.</summary>
    void Piece(ReadOnlySpan<char> raw, int depth, Walk walk)
    {
        if (IsKnown(raw, Stretch.Piece + depth, out var key))
            return;
        var found = walk.Found;
        var text = raw.Contains('&') ? WebUtility.HtmlDecode(raw.ToString()) : raw;
        // A citation to save and a mail to write stand whole in a link, encoded.
        if (text.StartsWith("data:application/") || text.StartsWith("mailto:?"))
            foreach (var line in Uri.UnescapeDataString(BibTeX().Replace(text.ToString(), "$1 ")).ReplaceLineEndings("\n").Split('\n'))
                Text(line, walk);
        else if (depth < Deepest && text.Contains("</", StringComparison.Ordinal))
            Markup(text, depth + 1, walk);
        else
            Text(text.Contains('\n') ? text.Trim().ToString().Replace('\n', ' ') : text.Trim(), walk);
        if (walk.Found == found)
            clean.Add(key);
    }

    /// <summary>What an entry begins with, which looks like an account: @online{</summary>
    [GeneratedRegex("^(data:application/x-bibtex;charset=utf-8,)(?:@|%40)(?=[a-z]+(?:{|%7B))")]
    private static partial Regex BibTeX();

    void Text(ReadOnlySpan<char> text, Walk walk)
    {
        if (IsKnown(text, Stretch.Text, out var key))
            return;
        if (isClean(text.ToString(), walk.Output))
            clean.Add(key);
        else
            walk.Found++;
    }

    bool IsKnown(ReadOnlySpan<char> text, Stretch stretch, out ulong key)
    {
        key = 0;
        return text.Length < Shortest || text.IsWhiteSpace() || clean.Has(key = CleanTexts.Key(text, stretch));
    }

    /// <summary>One output being read.</summary>
    sealed class Walk(Output output)
    {
        readonly ArrayBufferWriter<char>?[] runs = new ArrayBufferWriter<char>?[Deepest + 1];

        public Output Output => output;

        /// <summary>How many stretches of it had something in them.</summary>
        public int Found { get; set; }

        /// <summary>The text that is being put together, at each depth.</summary>
        public ArrayBufferWriter<char> Run(int depth) => runs[depth] ??= new(512);
    }

    /// <param name="At">Where a line of markup begins that has nothing of the text before it.</param>
    /// <param name="Found">How much had been found by then.</param>
    readonly record struct LineStart(int At, int Found);
}
