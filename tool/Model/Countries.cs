using System.Collections.Frozen;

namespace IlnSite.Model;

/// <summary>The countries known to the tool, from countries.tsv beside this file, which names its sources.</summary>
static class Countries
{
    static readonly FrozenDictionary<string, Country> ByOtherName = Read();

    static readonly FrozenDictionary<string, Country> ByCode = ByOtherName.Values.Distinct()
        .Select(country => KeyValuePair.Create(country.Code, country))
        // UK is reserved for the same country (ISO 3166/MA) and is what people write.
        .Append(new("UK", ByOtherName["United Kingdom"]))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Country> All => ByCode.Values.Distinct();

    public static Country? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The country that somebody meant who wrote a name, an old name, a three-letter code or a misspelling.</summary>
    public static Country? Guess(string words) => ByOtherName.GetValueOrDefault(words)
        ?? (Spelling.Nearest(words, ByOtherName.Keys.Where(name => name.Length > 3)) is { } near ? ByOtherName[near] : null);

    static FrozenDictionary<string, Country> Read()
    {
        Dictionary<string, Country> names = new(StringComparer.OrdinalIgnoreCase);
        using var lines = new StreamReader(typeof(Countries).Assembly.GetManifestResourceStream("countries.tsv")!); // Part of the assembly.
        while (lines.ReadLine() is { } line)
        {
            // alpha2 alpha3 numeric name subregion-code subregion region-code region other-spellings
            if (line.StartsWith('#') || line.Split('\t') is not [var alpha2, var alpha3, _, var name, _, var subregion, _, var region, .. var also])
                continue;
            var country = names[name] = names[alpha3] = new(alpha2, name, region, subregion);
            foreach (var other in also.SelectMany(spellings => spellings.Split('|', StringSplitOptions.RemoveEmptyEntries)))
                names[other] = country;
        }
        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
