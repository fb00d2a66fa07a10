using IlnSite.Render;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Render;

/// <summary>The forms beside numbers against the samples that CLDR gives for every language it knows.</summary>
public sealed class PluralFormsTests
{
    public static TheoryData<string, string, string> Samples()
    {
        var all = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Repository.Path("tests", "Data", "plural-samples.tsv")).Where(line => line[0] != '#'))
            if (line.Split('\t') is [var languages, var form, var numbers])
                all.Add(languages, form, numbers);
        return all;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_of_the_standard_has_its_form(string languages, string form, string numbers)
    {
        var wrong = from language in languages.Split(' ')
                    from n in numbers.Split(',').SelectMany(Range)
                    let found = PluralForms.Name(PluralForms.Of(language, n))
                    where found != form
                    select $"{language} {n}: {found}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_forms_of_a_language_are_those_with_samples()
    {
        var wrong = from row in Samples()
                    from language in row.Data.Item1.Split(' ')
                    group row.Data.Item2 by language into forms
                    let found = PluralForms.In(forms.Key).Select(form => form.Name)
                    where !found.Order(StringComparer.Ordinal).SequenceEqual(forms.Order(StringComparer.Ordinal))
                    select $"{forms.Key}: {string.Join(", ", found)}";

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("pt-BR", 0, "one")]
    [InlineData("pt-PT", 0, "other")]
    [InlineData("zh-Hant-TW", 1, "other")]
    [InlineData("kok-Latn", 0, "one")]
    [InlineData("qaa", 1, "one")]
    [InlineData("qaa", 0, "other")]
    public void A_tag_is_known_by_its_narrowest_part_that_is(string tag, int n, string form) =>
        Assert.Equal(form, PluralForms.Name(PluralForms.Of(tag, n)));

    [Theory]
    [InlineData("ar", true)]
    [InlineData("ar-Latn", false)]
    [InlineData("az", false)]
    [InlineData("az-Arab", true)]
    [InlineData("ku", false)]
    [InlineData("ku-IQ", true)]
    [InlineData("sd", true)]
    [InlineData("sd-IN", false)]
    [InlineData("sd-Deva-IN", false)]
    [InlineData("HE", true)]
    [InlineData("fr", false)]
    public void A_language_is_written_from_the_right_where_its_script_is(string tag, bool isRightToLeft) =>
        Assert.Equal(isRightToLeft, RightToLeft.Has(tag));

    static IEnumerable<int> Range(string range) => range.Split('~') switch
    {
        [var from, var to] => Enumerable.Range(int.Parse(from), int.Parse(to) - int.Parse(from) + 1),
        _ => [int.Parse(range)],
    };
}
