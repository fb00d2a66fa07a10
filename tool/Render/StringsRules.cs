namespace IlnSite.Render;

/// <summary>
/// Compares the words in the site's language with the English ones, name by name. Comes in: the theme's files of words.
/// Goes out: warnings. It will not judge a translation.
/// </summary>
static class StringsRules
{
    static readonly ImmutableHashSet<string> CountryNames =
    [
        .. Countries.All.Select(country => $"country_name.{country.Code}"),
        .. Countries.All.Select(country => $"subregion.{country.Subregion}"),
    ];

    public static void Check(ThemeSource theme, Report report)
    {
        var files = theme.Strings.ToLookup(file => IsEnglish(file.Language));
        var english = new Names([.. theme.Strings.Where(file => file.Language == "en")], counted: null);
        Forms("en", english, theme.Folder, report);
        if (IsEnglish(theme.Language))
        {
            foreach (var file in files[true].Where(file => file.Language != "en"))
                Unknown(file, english, report);
            return;
        }
        ImmutableArray<StringsFile> own = [.. files[false]];
        var language = theme.Language.Split('-')[0];
        if (own.IsEmpty)
        {
            Add(report, Codes.ThemeStringMissing, $"{theme.Folder}/strings/{language}.yml",
                $"The theme has no words in the site's language, {theme.Language}. Its English words stand in for them.",
                $"copy strings/en.yml to strings/{language}.yml and translate what stands behind the colons");
            return;
        }
        foreach (var file in own)
            Unknown(file, english, report);
        var names = new Names(own, english.Counted);
        Missing($"{theme.Folder}/strings/{language}.yml", english.All.Except(names.All), report);
        if (own.Any(file => file.Words.Any(Strings.IsCountry)))
            Missing($"{theme.Folder}/strings/countries/{language}.yml", CountryNames.Except(names.All), report);
        else
            Add(report, Codes.ThemeStringMissing, $"{theme.Folder}/strings/countries/{language}.yml",
                "The theme has no names of countries in this language. Their English names stand in for them.",
                $"copy strings/countries/fr.yml to strings/countries/{language}.yml and translate it");
        Forms(own[^1].Language, names, theme.Folder, report);
    }

    static void Missing(string path, IEnumerable<string> missing, Report report)
    {
        string[] sorted = [.. missing.Order(StringComparer.Ordinal)];
        if (sorted is [var first, ..])
            Add(report, Codes.ThemeStringMissing, path,
                $"English words stand in for {sorted.Length} that are missing here: {string.Join(", ", sorted)}.",
                $"add a line  {first}: \"…\"  and so on");
    }

    /// <summary>One warning for each form that is lacking, with the names that lack it.</summary>
    static void Forms(string language, Names names, string folder, Report report)
    {
        foreach (var (form, numbers) in PluralForms.In(language))
        {
            string[] lacking = [.. names.Counted.Where(name => names.All.Contains(name) && !names.Forms[name].Contains(form)).Order(StringComparer.Ordinal)];
            if (lacking is [var first, ..])
                Add(report, Codes.ThemeStringMissing, $"{folder}/strings/{language}.yml",
                    $"The form “{form}”, which this language has for {string.Join(", ", numbers)} …, is missing from {string.Join(", ", lacking)}.",
                    $"add a line  {first}.{form}: \"…\"");
        }
    }

    static void Unknown(StringsFile file, Names english, Report report)
    {
        var forms = PluralForms.In(file.Language).Select(form => form.Name).ToImmutableArray();
        foreach (var (name, _) in file.Words)
            if (Names.Split(name.Value) is (var counted, { } form) && english.Counted.Contains(counted))
            {
                if (form != "other" && !forms.Contains(form))
                    report.Add(Codes.ThemeStringUnknown, name.Span, $"This language has no form “{form}” for whole numbers.",
                        $"its forms are {string.Join(", ", forms)}");
            }
            else if (!english.All.Contains(name.Value) && !Strings.Optional.Contains(name.Value) && !CountryNames.Contains(name.Value))
                report.Add(Codes.ThemeStringUnknown, name.Span, $"{Spelling.Quote(name.Value)} is not among the English words.",
                    Spelling.Nearest(name.Value, english.All) is { } near ? $"did you mean {near}?" : "take it out");
    }

    static bool IsEnglish(string language) => language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    static void Add(Report report, Code code, string path, string message, string hint) =>
        report.Add(code, new SourceFile(path, "").Whole, message, hint);

    /// <summary>The names in some files; those with forms for numbers stand once, without the form.</summary>
    sealed class Names
    {
        /// <param name="counted">The names with forms; null to take those that have the form “other”.</param>
        public Names(ImmutableArray<StringsFile> files, ImmutableHashSet<string>? counted)
        {
            string[] written = [.. files.SelectMany(file => file.Words).Select(word => word.Name.Value).Distinct()];
            Forms = written.Select(Split).Where(name => name.Form is not null)
                .ToLookup(name => name.Counted, name => name.Form ?? "", StringComparer.Ordinal);
            Counted = counted ?? [.. Forms.Where(forms => forms.Contains("other")).Select(forms => forms.Key)];
            All = [.. written.Select(name => Split(name).Counted is var bare && Counted.Contains(bare) ? bare : name)];
        }

        public ImmutableHashSet<string> All { get; }

        public ImmutableHashSet<string> Counted { get; }

        public ILookup<string, string> Forms { get; }

        /// <summary>count.posts.few → count.posts and few.</summary>
        public static (string Counted, string? Form) Split(string name)
        {
            var dot = name.LastIndexOf('.');
            return dot > 0 && PluralForms.IsName(name[(dot + 1)..]) ? (name[..dot], name[(dot + 1)..]) : (name, null);
        }
    }
}
