using System.Text.RegularExpressions;

namespace IlnSite.Load;

/// <summary>Reads one group of “name: value” lines. Every name that is asked for is known; <see cref="Done"/> reports
/// the others. All faults are collected; what is returned after a fault is never used.</summary>
sealed partial class Fields(YamlMap map, FileFaults faults)
{
    readonly List<string> known = [];

    public FileFaults Faults => faults;

    public SourceSpan Span => map.Span;

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The value's place, or that of the whole group.</summary>
    public SourceSpan SpanOf(string key) => Find(key)?.Span ?? map.Span;

    public string Required(string key, string example) =>
        Text(key) ?? Missing(key, $"{key}: {example}", "");

    /// <summary>What to type: a line more, or some words more between braces.</summary>
    public string Add(string words) => $"{(map.IsInline ? "add" : "add a line")}  {words}";

    public T Missing<T>(string key, string words, T value)
    {
        // A value of the wrong kind has been reported, and a misspelt name will be: one slip, one fault.
        if (Find(key) is not null || Misspelt(key))
            return value;
        if (Entry(key) is { } empty)
            faults.Add(Codes.KeyMissing, empty.Key.Span, $"Nothing stands after {Spelling.Quote(key)}.", $"write:  {words}");
        else
            faults.Add(Codes.KeyMissing, map.Span, $"{Spelling.Quote(key)} is missing here.", Add(words));
        return value;
    }

    public string? Text(string key) => Sourced(key)?.Value;

    public Sourced<string>? Sourced(string key) => Find(key) is { } node && TextOf(key, node) is { } text
        ? new(text.Value.Trim(), text.Span)
        : null;

    /// <summary>Markdown in a value; the span is where its first line stands.</summary>
    public SourceText? Markdown(string key) => Find(key) is { } node ? MarkdownOf(key, node) : null;

    public bool Flag(string key)
    {
        if (Sourced(key) is not { } text)
            return false;
        switch (text.Value.ToUpperInvariant())
        {
            case "TRUE" or "YES":
                return true;
            case "FALSE" or "NO":
                return false;
            default:
                faults.Add(
                    Codes.ValueUnknown,
                    text.Span,
                    $"{Spelling.Quote(text.Value)} is neither yes nor no.",
                    "write true or false");
                return false;
        }
    }

    public int? Number(string key, int least, int most) =>
        Find(key) is { } node && TextOf(key, node) is { } text ? NumberOf(text, least, most) : null;

    /// <summary>One of a few words.</summary>
    public T Choice<T>(string key, T otherwise, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        if (Sourced(key) is not { } text)
            return otherwise;
        foreach (var (word, value) in choices)
            if (word.Equals(text.Value, StringComparison.OrdinalIgnoreCase))
                return value;
        List<string> words = [];
        foreach (var (word, _) in choices)
            words.Add(word);
        faults.Add(Codes.ValueUnknown, text.Span, $"{Spelling.Quote(text.Value)} is not one of the words for {key}.",
            Spelling.Nearest(text.Value, words) is { } near ? $"did you mean {near}?" : $"write {Spelling.OneOf(words)}");
        return otherwise;
    }

    public Fields? Group(string key) => Find(key) is { } node ? GroupOf(key, node) : null;

    public Fields? GroupOf(string key, YamlNode node)
    {
        if (node is YamlMap inner)
            return new(inner, faults);
        faults.Add(Codes.ValueType, node.Span, $"{Spelling.Quote(key)} is a group of lines, each with a name and a value.",
            $"write the lines below {key}: and start each with two spaces");
        return null;
    }

    public YamlText? TextOf(string key, YamlNode node)
    {
        if (node is YamlText text)
        {
            if (!text.IsQuoted && text.Value is ['“' or '‘', .., '”' or '’'])
                faults.Add(
                    Codes.YamlQuotes,
                    text.Span,
                    "Curly quotes do not enclose a value; they would be printed.",
                    IsMember(text) ? $"write:  \"{text.Value[1..^1]}\"" : $"write:  {key}: \"{text.Value[1..^1]}\"");
            if (text.Value.AsSpan().IndexOfAnyInRange('\0', '\b') >= 0 || text.Value.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') >= 0)
                faults.Add(
                    Codes.ValueType,
                    text.Span,
                    $"The value of {key} holds a control character, which no page can show.",
                    "type the value anew");
            return text;
        }
        if (node is YamlMap { IsInline: false, Entries: [{ Key: var before, Value: YamlText after }] } && IsMember(node))
            faults.Add(
                Codes.YamlColon,
                before.Span,
                "A colon followed by a space stands inside the value, so it reads like a name.",
                $"write:  {YamlSlips.Quoted($"{before.Value}: {after.Value}")}");
        else
            faults.Add(Codes.ValueType, node.Span, $"{Spelling.Quote(key)} takes a text, not a {(node is YamlList ? "list" : "group of lines")}.",
                $"write the text on the same line:  {key}: …");
        return null;
    }

    /// <summary>Whether a value stands in a list: behind a hyphen, a bracket or a comma.</summary>
    static bool IsMember(YamlNode node)
    {
        var (file, line, column, _) = node.Span;
        return file.LineSpan(line)[..(column - 1)].TrimEnd(' ') is [.., '-' or '[' or ','];
    }

    public SourceText? MarkdownOf(string key, YamlNode node)
    {
        if (TextOf(key, node) is not { } text)
            return null;
        var (file, line, _, length) = text.Span;
        return text.FirstLine == 0
            ? new(text.Value, text.Span)
            : new(
                text.Value,
                new(file, text.FirstLine, file.Line(text.FirstLine).Length - file.Line(text.FirstLine).TrimStart().Length + 1, length));
    }

    public int? NumberOf(YamlText text, int least, int most)
    {
        var digits = text.Value.Trim();
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        var plain = string.Concat(digits.Where(char.IsAsciiDigit));
        faults.Add(
            Codes.ValueNumber,
            text.Span,
            $"{Spelling.Quote(digits)} is not a whole number from {least} to {most}.",
            plain == digits ? null : Thousands().IsMatch(digits) ? $"write digits only: {plain}" : "write digits only, as in 12");
        return null;
    }

    /// <summary>The members of a list; a single value counts as a list of one.</summary>
    public IEnumerable<YamlNode> List(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlList list:
                return list.Members;
            case YamlText { IsQuoted: false } text when text.Value.Contains(',', StringComparison.Ordinal):
                faults.Add(
                    Codes.ValueType,
                    text.Span,
                    $"{Spelling.Quote(key)} is a list.",
                    $"write:  {key}: [{text.Value}]");
                return [];
            case { } single:
                return [single];
        }
    }

    public ImmutableArray<Sourced<string>> SourcedTexts(string key) =>
    [
        .. from node in List(key)
           let text = TextOf(key, node)
           where text is { IsLeftOut: false }
           select new Sourced<string>(text.Value.Trim(), text.Span),
    ];

    public ImmutableArray<string> Texts(string key) => [.. SourcedTexts(key).Select(text => text.Value)];

    /// <summary>A list of groups, each made into something by <paramref name="read"/>, which must not call Done.</summary>
    public ImmutableArray<T> Groups<T>(string key, Func<Fields, T> read)
    {
        var all = ImmutableArray.CreateBuilder<T>();
        foreach (var node in List(key))
            if (GroupOf(key, node) is { } group)
            {
                all.Add(read(group));
                group.Done();
            }
        return all.DrainToImmutable();
    }

    /// <summary>Reports the names that nobody asked for.</summary>
    public void Done()
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key.Value)))
            if (entry.Key.Value.Contains('\u00A0', StringComparison.Ordinal))
                faults.Add(
                    Codes.YamlSpace,
                    entry.Key.Span,
                    "A non-breaking space stands here; it looks like a space but is none.",
                    "type the space anew");
            else if (entry.Key.Value.Any(c => char.GetUnicodeCategory(c) == UnicodeCategory.Format))
                faults.Add(
                    Codes.YamlSpace,
                    entry.Key.Span,
                    "A sign that nobody can see stands in this name.",
                    "type the whole line anew");
            else
                faults.Add(Codes.KeyUnknown, entry.Key.Span, $"The name {Spelling.Quote(entry.Key.Value)} means nothing here.",
                    Spelling.Nearest(entry.Key.Value, known) is { } near
                        ? $"did you mean {near}?"
                        : $"the names known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}");
    }

    public YamlNode? Find(string key) =>
        Entry(key)?.Value is { } value and not YamlText { IsLeftOut: true } ? value : null;

    bool Misspelt(string key) =>
        map.Entries.Any(entry => !known.Contains(entry.Key.Value) && Spelling.Nearest(entry.Key.Value, [key]) is not null);

    [GeneratedRegex(@"^[1-9][0-9]{0,2}([,.' \u00A0\u202F’][0-9]{3})+$")]
    private static partial Regex Thousands();

    YamlEntry? Entry(string key)
    {
        if (!known.Contains(key))
            known.Add(key);
        foreach (var entry in map.Entries)
            if (entry.Key.Value == key)
                return entry;
        return null;
    }
}
