using IlnSite.Render;

namespace IlnSite.Tests.Render;

/// <summary>What is said of words that a language lacks or has too many of.</summary>
public sealed class StringsRulesTests
{
    [Fact]
    public void Names_that_are_missing_are_told_in_one_warning() =>
        Assert.Equal(
            ["theme/strings/pl.yml theme-string-missing: English words stand in for 2 that are missing here: b, c.d."],
            Faults("pl", ("en", ["a", "b", "c.d"]), ("pl", ["a"])));

    [Fact]
    public void A_form_that_numbers_need_is_told_with_the_numbers_and_the_names_that_lack_it() =>
        Assert.Equal(
            ["theme/strings/pl.yml theme-string-missing: The form “many”, which this language has for 0, 5, 6, 7 …, is missing from a, b."],
            Faults("pl", ("en", ["a.one", "a.other", "b.one", "b.other"]), ("pl", ["a.one", "a.few", "a.other", "b.one", "b.few"])));

    [Fact]
    public void English_needs_its_forms_too() =>
        Assert.Equal(
            ["theme/strings/en.yml theme-string-missing: The form “one”, which this language has for 1 …, is missing from a."],
            Faults("en", ("en", ["a.other"])));

    [Fact]
    public void A_language_without_a_form_of_English_may_leave_it_out() =>
        Assert.Empty(Faults("ja", ("en", ["a.one", "a.other"]), ("ja", ["a.other"])));

    [Fact]
    public void The_wider_and_the_narrower_language_are_complete_together() =>
        Assert.Empty(Faults("pt-BR", ("en", ["a", "b"]), ("pt", ["a"]), ("pt-BR", ["b"])));

    [Fact]
    public void What_only_some_languages_need_is_known() =>
        Assert.Empty(Faults("ru", ("en", ["a"]), ("ru", ["a", "date.first_day", "date.months_in_date.5", "number.digits", "number.group_from"])));

    [Fact]
    public void Names_of_countries_are_complete_or_told() =>
        Assert.Contains(
            $"theme/strings/countries/ru.yml theme-string-missing: English words stand in for {Countries.All.Count() - 1} that are missing here: country_name.AD,",
            string.Concat(Report("ru", ("en", []), ("ru", ["country_name.AU", .. Subregions()]))),
            StringComparison.Ordinal);

    static string[] Faults(string language, params (string Language, string[] Names)[] files) =>
        Report(language, [.. files.Select(file => (file.Language, file.Language == language ? [.. file.Names, .. AllCountries()] : file.Names))]);

    static string[] Report(string language, params (string Language, string[] Names)[] files)
    {
        var report = new Report();
        StringsRules.Check(
            new(
                "theme",
                ImmutableSortedDictionary<string, SourceFile>.Empty,
                ImmutableSortedDictionary<string, byte[]>.Empty,
                language,
                [.. files.Select(file => FileOf(file.Language, file.Names))]),
            report);
        return [.. report.Sorted().Select(fault => $"{fault.Span.File.Path} {fault.Code.Name}: {fault.Message}")];
    }

    static IEnumerable<string> AllCountries() => Countries.All.Select(country => $"country_name.{country.Code}").Concat(Subregions());

    static IEnumerable<string> Subregions() => Countries.All.Select(country => $"subregion.{country.Subregion}").Distinct();

    static StringsFile FileOf(string language, string[] names)
    {
        var file = new SourceFile($"theme/strings/{language}.yml", "");
        return new(file, language, [.. names.Select(name => (new Sourced<string>(name, file.Whole), "words"))]);
    }
}
