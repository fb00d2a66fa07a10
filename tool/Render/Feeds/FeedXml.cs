using System.Buffers;

namespace IlnSite.Render.Feeds;

/// <summary>Writes part of an XML 1.0 document, with the prefixes that its root declares; the framework's own writer
/// would declare them again in each part. <c>FeedRules</c> reads what comes out.</summary>
/// <param name="depth">How many elements stand open around the part.</param>
sealed class FeedXml(int depth)
{
    // Beside what marks up: all control characters (most cannot stand in XML at all), surrogates, and the two
    // characters that are none. > is escaped where it would end ]]>.
    static readonly char[] InText =
    [
        '&', '<', '>',
        .. Enumerable.Range(0, 0x20).Where(c => c != '\n').Select(c => (char)c),
        .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
        '\uFFFE', '\uFFFF',
    ];

    static readonly SearchValues<char> SpecialInText = SearchValues.Create(InText);

    static readonly SearchValues<char> SpecialInAttributes = SearchValues.Create([.. InText, '"']);

    readonly StringBuilder to = new();
    readonly Stack<string> open = new();

    public FeedXml Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        to.Append(">\n");
        open.Push(name);
        return this;
    }

    public FeedXml Close()
    {
        var name = open.Pop();
        Indent();
        to.Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>An element with text alone.</summary>
    public FeedXml Text(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        to.Append('>');
        Append(text, SpecialInText);
        to.Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>An element that holds nothing.</summary>
    public FeedXml Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        to.Append(" />\n");
        return this;
    }

    /// <summary>A line as it is.</summary>
    public FeedXml Line(string line)
    {
        to.Append(line).Append('\n');
        return this;
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(to.ToString());

    void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent();
        to.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
            if (value is not null)
            {
                to.Append(' ').Append(attribute).Append("=\"");
                Append(value.ReplaceLineEndings(" "), SpecialInAttributes);
                to.Append('"');
            }
    }

    void Indent() => to.Append(' ', depth + open.Count);

    void Append(string text, SearchValues<char> special)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(special); at >= 0; at = rest.IndexOfAny(special))
        {
            to.Append(rest[..at]);
            var length = 1;
            switch (rest[at])
            {
                case '&':
                    to.Append("&amp;");
                    break;
                case '<':
                    to.Append("&lt;");
                    break;
                case '>':
                    to.Append(to.Length > 1 && to[^1] == ']' && to[^2] == ']' ? "&gt;" : ">");
                    break;
                case '"':
                    to.Append("&quot;");
                    break;
                case '\t':
                    to.Append('\t');
                    break;
                case '\r':
                    to.Append("&#13;");
                    break;
                default:
                    // Of the rest XML can hold only a sign of two units; what is left out has no meaning in a text.
                    if (rest.Length > at + 1 && char.IsSurrogatePair(rest[at], rest[at + 1]))
                        to.Append(rest.Slice(at, length = 2));
                    break;
            }
            rest = rest[(at + length)..];
        }
        to.Append(rest);
    }
}
