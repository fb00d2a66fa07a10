using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IlnSite.Load;

/// <summary>The only caller of YamlDotNet. Builds a tree from the parser's events, so that what content may not use
/// (anchors, aliases, tags, deep nesting) is refused before anything is built from it.</summary>
sealed class Yaml
{
    /// <summary>Lists and maps inside each other; what an editor writes needs five.</summary>
    public const int MaxDepth = 12;

    /// <summary>Characters of one YAML text: a front matter, or a whole .yml file.</summary>
    public const int MaxLength = 2 * 1024 * 1024;

    readonly SourceFile file;
    readonly int start;
    readonly string text;
    readonly Parser parser;

    Yaml(SourceFile file, int start, string text)
    {
        (this.file, this.start, this.text) = (file, start, text);
        parser = new(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The map that a front matter or a .yml file consists of; null, with a fault, where it is not one.</summary>
    public static YamlMap? Parse(SourceFile file, int start, int end, FileFaults faults)
    {
        var text = file.Text[start..end];
        if (text.Length > MaxLength)
        {
            faults.Add(
                Codes.FileTooBig,
                file.SpanAt(start, 1),
                $"The data here are longer than {MaxLength / 1024 / 1024} MB.");
            return null;
        }
        try
        {
            return new Yaml(file, start, text).Document();
        }
        catch (YamlRefusal refusal) when (refusal.Code == Codes.YamlSyntax)
        {
            if (!YamlSlips.Find(file, start, end, faults))
                faults.Add(refusal.Code, refusal.Span, refusal.Message, refusal.Hint);
        }
        catch (YamlRefusal refusal)
        {
            faults.Add(refusal.Code, refusal.Span, refusal.Message, refusal.Hint);
        }
        catch (YamlException fault)
        {
            YamlSlips.Explain(file, start, end, start + (int)Math.Min(fault.Start.Index, text.Length), faults);
        }
        catch (InvalidOperationException)
        {
            // An unclosed bracket at the end of the text ends YamlDotNet 18's parser this way, without a place.
            YamlSlips.Explain(file, start, end, end, faults);
        }
        return null;
    }

    YamlMap? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
            return new(file.SpanAt(start, 1), []);
        parser.Consume<DocumentStart>();
        var root = Node(1);
        parser.Consume<DocumentEnd>();
        if (parser.Current is DocumentStart second)
            throw new YamlRefusal(Codes.FrontMatterExtra, Span(second), "A second part starts here; a file has only one.",
                "take this line of hyphens out");
        return root switch
        {
            YamlMap map => map,
            YamlText { IsLeftOut: true } => new(root.Span, []),
            _ => throw new YamlRefusal(Codes.YamlSyntax, root.Span, "This is not a list of “name: value” lines.",
                "begin each line with a name, a colon and a space, as in  title: My first topic"),
        };
    }

    YamlNode Node(int depth)
    {
        var current = parser.Current ?? throw new InvalidOperationException("The YAML ends too early.");
        if (current is AnchorAlias)
            throw new YamlRefusal(Codes.YamlAnchor, Span(current), "A word that starts with * would refer to another place, which is not allowed.",
                InQuotes(current));
        if (current is NodeEvent { Anchor.IsEmpty: false })
            throw new YamlRefusal(Codes.YamlAnchor, Span(current), "A word that starts with & would name this place, which is not allowed.",
                InQuotes(current));
        if (current is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
            throw new YamlRefusal(Codes.YamlTag, Span(current), "A word that starts with ! would change the kind of the value, which is not allowed.",
                InQuotes(current));
        if (depth > MaxDepth)
            throw new YamlRefusal(
                Codes.YamlTooDeep,
                Span(current),
                $"Lists and groups stand more than {MaxDepth} deep inside each other here.");
        return current switch
        {
            Scalar => Text(),
            SequenceStart => List(depth),
            MappingStart => Map(depth),
            _ => throw new InvalidOperationException($"Unexpected {current.GetType().Name}."),
        };
    }

    YamlText Text()
    {
        var scalar = parser.Consume<Scalar>();
        var span = Span(scalar);
        var block = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        if (scalar.Style == ScalarStyle.Plain && HiddenFrom((int)scalar.End.Index) is { } hidden)
            throw hidden;
        return new(span, scalar.Value, scalar.Style != ScalarStyle.Plain, block ? span.Line + 1 : 0);
    }

    YamlList List(int depth)
    {
        var first = parser.Consume<SequenceStart>();
        var members = ImmutableArray.CreateBuilder<YamlNode>();
        while (parser.Current is not SequenceEnd)
            members.Add(Node(depth + 1));
        parser.Consume<SequenceEnd>();
        return new(Span(first), members.DrainToImmutable());
    }

    YamlMap Map(int depth)
    {
        var first = parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        Dictionary<string, YamlText> seen = new(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            var node = Node(depth + 1);
            if (node is not YamlText key)
                throw new YamlRefusal(
                    Codes.YamlSyntax,
                    node.Span,
                    "A list or a group stands where a name should stand.");
            if (seen.TryGetValue(key.Value, out var earlier))
                throw new YamlRefusal(Codes.YamlDuplicateKey, key.Span,
                    $"{Spelling.Quote(key.Value)} stands here a second time; the first is on line {earlier.Span.Line}.",
                    "keep one of the two");
            seen.Add(key.Value, key);
            entries.Add(new(key, Node(depth + 1)));
        }
        parser.Consume<MappingEnd>();
        // The name before a value without braces is all that says where such a group starts: [a: b].
        var isInline = first.Style == MappingStyle.Flow && text[(int)first.Start.Index] == '{';
        return new(isInline || entries.Count == 0 ? Span(first) : entries[0].Key.Span with { Length = 1 }, entries.DrainToImmutable(), isInline);
    }

    /// <summary>A hashtag or a number sign in a value that is not in quotes: YAML would drop it and all behind it.</summary>
    YamlRefusal? HiddenFrom(int end)
    {
        var at = end;
        while (at < text.Length && text[at] == ' ')
            at++;
        return at + 1 < text.Length && text[at] == '#' && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] != '#'
            ? new(Codes.YamlQuotes, file.SpanAt(start + at, 1), "What follows # is a note to yourself, which nobody else will see.",
                $"{InQuotes(at)}, or type a space behind # if it is a note")
            : null;
    }

    string InQuotes(ParsingEvent at) => at is Scalar or AnchorAlias ? InQuotes((int)at.Start.Index) : "take that word out";

    /// <summary>The line with its value in quotes, where the value is the rest of the line.</summary>
    string InQuotes(int offset)
    {
        var from = text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1;
        var to = text.IndexOf('\n', offset) is >= 0 and var newLine ? newLine : text.Length;
        return YamlSlips.InQuotes(text[from..to]) ?? "put the value in quotes if the sign belongs to it";
    }

    /// <summary>Where a value stands, as far as its first line goes.</summary>
    SourceSpan Span(ParsingEvent at)
    {
        var offset = Math.Min(start + (int)at.Start.Index, file.Text.Length);
        var length = Math.Min((int)(at.End.Index - at.Start.Index), file.Text.Length - offset);
        var newLine = file.Text.AsSpan(offset, length).IndexOf('\n');
        return file.SpanAt(offset, newLine < 0 ? length : newLine);
    }

    /// <summary>Leaves the recursive reading at once; never leaves this file.</summary>
#pragma warning disable CA1032, CA1064 // The usual constructors and visibility would serve nobody: it is caught above.
    sealed class YamlRefusal(Code code, SourceSpan span, string message, string? hint = null) : Exception(message)
    {
        public Code Code { get; } = code;

        public SourceSpan Span { get; } = span;

        public string? Hint { get; } = hint;
    }
#pragma warning restore CA1032, CA1064
}
