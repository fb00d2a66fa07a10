using System.Text.RegularExpressions;
using IlnSite.Load;
using IlnSite.Render;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Render;

/// <summary>The languages of the default theme are whole.</summary>
public sealed partial class ThemeLanguagesTests
{
    static readonly string Theme = Repository.Path("themes", "default");

    static readonly IReadOnlyDictionary<string, string> English = Words("en", "en");

    public static TheoryData<string> Languages() =>
        new(Directory.EnumerateFiles(Path.Combine(Theme, "strings"), "*.yml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_lacks_no_word_and_no_form_and_has_none_too_many(string language)
    {
        var report = new Report();

        StringsRules.Check(Read(language, report), report);

        Assert.Equal("", string.Join('\n', report.Sorted().Select(fault => fault.Message)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Values_have_the_same_places(string language)
    {
        // A form for one number alone may spell it out: تدوينتان, two posts.
        var wrong = from word in Words(language, language)
                    let english = English.GetValueOrDefault(word.Key) ?? English.GetValueOrDefault(OtherForm().Replace(word.Key, ".other"))
                    where english is not null && !Places(word.Value).SequenceEqual(Places(english))
                    where !(OtherForm().IsMatch(word.Key) && Places(word.Value).All(place => Places(english).Contains(place)))
                    select $"{word.Key}: {word.Value}";

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_space_that_must_not_break_is_written_invisibly(string language) =>
        Assert.DoesNotContain(
            File.ReadAllText(Path.Combine(Theme, "strings", $"{language}.yml")),
            c => char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.SpaceSeparator && c != ' ');

    static ThemeSource Read(string language, Report report) =>
        ThemeReader.Read(Theme, language, report) ?? throw new InvalidOperationException("The default theme cannot be read.");

    static Dictionary<string, string> Words(string language, string only) => Read(language, new()).Strings
        .Where(file => file.Language == only)
        .SelectMany(file => file.Words)
        .ToDictionary(word => word.Name.Value, word => word.Text, StringComparer.Ordinal);

    static IEnumerable<string> Places(string text) =>
        Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\.(zero|one|two|few|many)$")]
    private static partial Regex OtherForm();
}
