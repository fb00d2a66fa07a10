using NodaTime;

namespace IlnSite.Render;

/// <summary>
/// The words of the interface and the ways to write dates, numbers and countries, from the theme's strings. Comes in:
/// the files for the site's language and the English ones. Goes out: text. What the language lacks is taken from English.
/// Nothing here asks the machine for its culture, which would give other bytes on another machine.
/// </summary>
sealed class Strings
{
    /// <summary>What a language may have although English does without.</summary>
    public static readonly ImmutableArray<string> Optional =
    [
        "date.first_day",
        .. Enumerable.Range(1, 12).Select(month => string.Create(CultureInfo.InvariantCulture, $"date.months_in_date.{month}")),
        "number.digits",
        "number.group_from",
    ];

    readonly ThemeSource theme;
    readonly Report report;
    readonly ImmutableArray<Layer> layers;
    readonly string[]? digits;
    readonly int groupFrom;
    readonly bool isRightToLeft;

    public Strings(ThemeSource theme, Report report)
    {
        (this.theme, this.report, isRightToLeft) = (theme, report, RightToLeft.Has(theme.Language));
        // The narrowest first.
        layers = [.. theme.Strings.GroupBy(file => file.Language, Layer.Of).Reverse()];
        CountryOrder = OrderOf(theme.Strings.LastOrDefault(file => file.Words.Any(IsCountry)));
        digits = Find("number.digits")?.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        if (digits is { Length: not 10 })
            (digits, _) = (null, Refused("number.digits", "ten digits, from nought to nine"));
        if (!int.TryParse(Find("number.group_from") ?? "1000", NumberStyles.None, CultureInfo.InvariantCulture, out groupFrom))
            Refused("number.group_from", "the smallest number that is written in groups, as in 10000");
    }

    /// <summary>By name as the language sorts. The order was found when the theme's file was made and stands in it, so
    /// that it is the same on every machine.</summary>
    public IComparer<Country> CountryOrder { get; }

    /// <summary>The words of a name; a name that the theme does not have is a fault, and is returned itself.</summary>
    public string Text(string key, params ReadOnlySpan<object?> values)
    {
        if ((values is [int count, ..] ? Find(key, count) : Find(key)) is not { } text)
        {
            var names = theme.Strings.SelectMany(file => file.Words).Select(word => word.Name.Value);
            report.Add(
                Codes.ThemeString,
                new SourceFile($"{theme.Folder}/strings/en.yml", "").Whole,
                $"The theme has no words for {Spelling.Quote(key)}.",
                Spelling.Nearest(key, names) is { } near ? $"did you mean {near}?" : $"add a line  {key}: \"…\"");
            return key;
        }
        for (var i = 0; i < values.Length; i++)
            text = text.Replace(Layer.Place(i), Printed(values[i]), StringComparison.Ordinal);
        return text;
    }

    public string Date(LocalDate date) =>
        Filled(date.Day == 1 ? Find("date.first_day") ?? Text("date.day") : Text("date.day"), date, MonthInDate(date.Month));

    public string Date(PartialDate date) => date switch
    {
        { Day: { } } => Date(date.First),
        { Month: { } } => Filled(Text("date.month"), date.First, Month(date.First.Month)),
        _ => Filled(Text("date.year"), date.First, ""),
    };

    /// <summary>The name of a month that stands alone or before a year.</summary>
    public string Month(int month) => Text(string.Create(CultureInfo.InvariantCulture, $"date.months.{month}"));

    public string Year(int year) => Digits(year.ToString(CultureInfo.InvariantCulture));

    /// <summary>“860”, or “over 700” where the number is a lower bound.</summary>
    public string Figure(Figure figure) =>
        figure.AtLeast ? Text("figure.at_least", Number(figure.Count)) : Number(figure.Count);

    public string Number(int number) => Digits(number < groupFrom
        ? number.ToString(CultureInfo.InvariantCulture)
        : number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", Text("number.group"), StringComparison.Ordinal));

    public string Country(Country country) => Find($"country_name.{country.Code}") ?? country.Name;

    public string Subregion(string name) => Find($"subregion.{name}") ?? name;

    /// <summary>A number or time with the digits of the language.</summary>
    public string Digits(string number) => digits is null
        ? number
        : string.Concat(number.Select(c => char.IsAsciiDigit(c) ? digits[c - '0'] : c.ToString()));

    public static bool IsCountry((Sourced<string> Name, string Text) word) =>
        word.Name.Value.StartsWith("country_name.", StringComparison.Ordinal);

    string? Find(string key) => layers.Select(layer => layer.Find(key)).FirstOrDefault(text => text is not null);

    string? Find(string key, int count) =>
        layers.Select(layer => layer.Find(key, count)).FirstOrDefault(text => text is not null);

    /// <summary>Between a day and a year many languages bend the name: март, 1 марта.</summary>
    public string MonthInDate(int month) =>
        Find(string.Create(CultureInfo.InvariantCulture, $"date.months_in_date.{month}")) ?? Month(month);

    string Filled(string pattern, LocalDate date, string month) => pattern
        .Replace("{day}", Digits(date.Day.ToString(CultureInfo.InvariantCulture)), StringComparison.Ordinal)
        .Replace("{month}", month, StringComparison.Ordinal)
        .Replace("{year}", Year(date.Year), StringComparison.Ordinal);

    string Printed(object? value) => value switch
    {
        null => "",
        int number => Number(number),
        LocalDate date => Date(date),
        PartialDate date => Date(date),
        _ => Isolated(value.ToString() ?? ""),
    };

    /// <summary>A title in Latin letters within an Arabic sentence, or the other way round, keeps its signs together: it
    /// stands between the marks FSI and PDI of the Unicode Bidirectional Algorithm, which also work where markup cannot,
    /// in a page's title.</summary>
    string Isolated(string text) => text.EnumerateRunes().Any(rune => Rune.IsLetter(rune) && IsRightToLeft(rune) != isRightToLeft)
        ? $"\u2068{text}\u2069"
        : text;

    /// <summary>The blocks that Unicode sets aside for scripts from right to left.</summary>
    static bool IsRightToLeft(Rune rune) => rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    static Comparer<Country> OrderOf(StringsFile? file)
    {
        var rank = file is null
            ? []
            : file.Words.Where(IsCountry).Select((word, i) => (word.Name.Value, i)).DistinctBy(pair => pair.Value)
                .ToDictionary(pair => pair.Value, pair => pair.i, StringComparer.Ordinal);
        return Comparer<Country>.Create((a, b) =>
        {
            var order = Rank(a).CompareTo(Rank(b));
            // The slug is the English name without capitals and accents: Åland stands before Albania.
            return order != 0 ? order : string.CompareOrdinal(a.Slug, b.Slug);
        });

        int Rank(Country country) => rank.GetValueOrDefault($"country_name.{country.Code}", int.MaxValue);
    }

    /// <summary>Reports a setting among the words that cannot be used.</summary>
    bool Refused(string name, string wanted)
    {
        var word = theme.Strings.SelectMany(file => file.Words).Last(word => word.Name.Value == name);
        report.Add(Codes.ValueUnknown, word.Name.Span, $"{Spelling.Quote(word.Text)} is not {wanted}.");
        return false;
    }

    /// <summary>The words of one language.</summary>
    sealed record Layer(string Language, Dictionary<string, string> Words)
    {
        public static Layer Of(string language, IEnumerable<StringsFile> files)
        {
            var words = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, text) in files.SelectMany(file => file.Words))
                words[name.Value] = text;
            return new(language, words);
        }

        public static string Place(int i) => string.Create(CultureInfo.InvariantCulture, $"{{{i}}}");

        public string? Find(string key) => Words.GetValueOrDefault(key);

        /// <summary>The words beside a number, in the form that the language has for it.</summary>
        public string? Find(string key, int count) =>
            Find(key) ?? Find($"{key}.{PluralForms.Name(PluralForms.Of(Language, count))}") ?? Find($"{key}.other");
    }
}

/// <summary>A mistake in the theme, found while a page is made; <see cref="Theme"/> turns it into a diagnostic.</summary>
#pragma warning disable CA1032, CA1064 // Made and caught in this folder only.
sealed class ThemeFault(Code code, string message, string? hint = null) : Exception(message)
{
    public Code Code { get; } = code;

    public string? Hint { get; } = hint;
}
#pragma warning restore CA1032, CA1064
