using System.Collections.Frozen;

namespace IlnSite.Privacy;

/// <summary>Names that a story may hold although they are in no dictionary: months, peoples, associations, jargon, authors.
/// From known.txt beside this file and the list of countries.</summary>
sealed class KnownWords
{
    readonly Dictionary<string, HashSet<string>> groups = new(StringComparer.Ordinal);
    readonly FrozenSet<string> words;
    readonly FrozenDictionary<string, string[][]> phrases;

    KnownWords()
    {
        var group = new HashSet<string>();
        using (var lines = new StreamReader(typeof(KnownWords).Assembly.GetManifestResourceStream("known.txt")!)) // Part of the assembly.
            while (lines.ReadLine() is { } line)
                if (line is ['[', .. var name, ']'])
                    groups[name] = group = new(StringComparer.Ordinal);
                else if (!line.StartsWith('#'))
                    foreach (var entry in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                        group.Add(FoldedText.Fold(entry));
        groups["countries"] = Countries.All.Select(country => country.Name)
            .Concat(Countries.All.Select(country => country.Subregion))
            .Concat(Countries.All.Select(country => country.Region))
            .Select(FoldedText.Fold)
            .ToHashSet(StringComparer.Ordinal);
        string[][] all = [.. groups.Where(pair => pair.Key is not "handles" and not "hosts").SelectMany(pair => pair.Value).Distinct().Select(Parts)];
        words = all.Where(parts => parts.Length == 1).Select(parts => parts[0]).ToFrozenSet(StringComparer.Ordinal);
        phrases = all.Where(parts => parts.Length > 1)
            .GroupBy(parts => parts[0], StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(parts => parts.Length).ToArray(), StringComparer.Ordinal);
    }

    public static KnownWords All { get; } = new();

    /// <summary>A single word, folded.</summary>
    public bool Has(string word) => words.Contains(word);

    public bool Has(string group, string entry) => groups[group].Contains(entry);

    /// <summary>How many tokens from a place on make up a known name, such as New Zealand; 0 for none.</summary>
    public int PhraseAt(IReadOnlyList<Token> tokens, int at)
    {
        if (!phrases.TryGetValue(tokens[at].Lower, out var candidates))
            return 0;
        foreach (var parts in candidates)
            if (at + parts.Length <= tokens.Count && !parts.Where((part, i) => tokens[at + i].Lower != part || (i > 0 && tokens[at + i].Gap > 2)).Any())
                return parts.Length;
        return 0;
    }

    /// <summary>In the same pieces as tokens of a text.</summary>
    static string[] Parts(string entry) => [.. Tokens.Of(FoldedText.Of(entry)).Select(token => token.Lower)];
}
