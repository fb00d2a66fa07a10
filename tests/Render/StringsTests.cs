using IlnSite.Render;
using NodaTime;

namespace IlnSite.Tests.Render;

/// <summary>Numbers, dates, countries and foreign titles in words of several languages.</summary>
public sealed class StringsTests
{
    static readonly (string Name, string Text)[] English =
    [
        ("date.day", "{day} {month} {year}"), ("date.month", "{month} {year}"), ("date.year", "{year}"),
        .. Enumerable.Range(1, 12).Select(month => ($"date.months.{month}", $"Month{month}")),
        ("number.group", ","), ("posts.one", "{0} post"), ("posts.other", "{0} posts"), ("by", "By {0}"), ("only", "Only English"),
    ];

    [Theory]
    [InlineData("en", "1 post", "2 posts", "12,345 posts")]
    [InlineData("sv", "1 post", "2 posts", "12,345 posts")]
    public void Words_beside_a_number_take_its_form(string language, params string[] expected) =>
        Assert.Equal(expected, new[] { 1, 2, 12_345 }.Select(n => Words(language).Text("posts", n)));

    [Fact]
    public void A_language_with_six_forms_has_them_all()
    {
        var words = Words("ar", ("posts.zero", "z"), ("posts.one", "o"), ("posts.two", "t"), ("posts.few", "{0} f"), ("posts.many", "{0} m"), ("posts.other", "{0} x"));

        Assert.Equal(["z", "o", "t", "3 f", "11 m", "100 x", "103 f"], new[] { 0, 1, 2, 3, 11, 100, 103 }.Select(n => words.Text("posts", n)));
    }

    [Fact]
    public void A_form_that_is_missing_is_the_other_one_of_the_same_language() =>
        Assert.Equal("5 wpisu", Words("pl", ("posts.one", "{0} wpis"), ("posts.other", "{0} wpisu")).Text("posts", 5));

    [Fact]
    public void English_words_in_another_language_keep_English_forms() =>
        Assert.Equal("0 posts", Words("fr").Text("posts", 0));

    [Fact]
    public void The_narrowest_language_wins_and_what_it_lacks_comes_from_the_wider() =>
        Assert.Equal(
            ["pt-BR", "pt two", "Only English"],
            Words("pt-BR", [("one", "pt"), ("two", "pt two")], [("one", "pt-BR")]) is var words
                ? [words.Text("one"), words.Text("two"), words.Text("only")]
                : []);

    [Fact]
    public void Numbers_are_grouped_from_where_the_language_says()
    {
        var words = Words("es", ("number.group", "."), ("number.group_from", "10000"));

        Assert.Equal(["0", "1234", "9999", "10.000", "1.234.567"], new[] { 0, 1234, 9999, 10_000, 1_234_567 }.Select(words.Number));
    }

    [Fact]
    public void Digits_are_those_of_the_language()
    {
        var words = Words("fa", ("number.digits", "۰۱۲۳۴۵۶۷۸۹"), ("number.group", "٬"));

        Assert.Equal("۱۲٬۳۴۵", words.Number(12_345));
        Assert.Equal("۲۰ Month3 ۲۰۱۶", words.Date(new LocalDate(2016, 3, 20)));
        Assert.Equal("۱۸:۰۰", words.Digits("18:00"));
    }

    [Fact]
    public void Digits_beyond_the_first_plane_are_digits_too() =>
        Assert.Equal("𞥑𞥐", Words("ff-Adlm", ("number.digits", "𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙")).Number(10));

    [Fact]
    public void The_first_of_a_month_can_have_a_pattern_of_its_own()
    {
        var words = Words("fr", ("date.first_day", "{day}er {month} {year}"));

        Assert.Equal("1er Month4 2014", words.Date(new LocalDate(2014, 4, 1)));
        Assert.Equal("2 Month4 2014", words.Date(new LocalDate(2014, 4, 2)));
        Assert.Equal("Month4 2014", words.Date(new PartialDate(2014, 4, null)));
    }

    [Fact]
    public void A_month_within_a_date_can_have_another_name()
    {
        var words = Words("ru", ("date.months.3", "март"), ("date.months_in_date.3", "марта"));

        Assert.Equal("1 марта 2014", words.Date(new LocalDate(2014, 3, 1)));
        Assert.Equal("март 2014", words.Date(new PartialDate(2014, 3, null)));
        Assert.Equal("март", words.Month(3));
    }

    [Fact]
    public void Countries_follow_the_order_of_the_lines_and_those_without_a_name_the_alphabet()
    {
        var words = Words("xx", ("country_name.ZA", "Afrika"), ("country_name.FR", "Frankrik"));
        var countries = new[] { "FR", "AX", "AL", "ZA", "AF" }.Select(code => Countries.Find(code)).OfType<Country>();

        Assert.Equal(["Afrika", "Frankrik", "Afghanistan", "Åland Islands", "Albania"], countries.Order(words.CountryOrder).Select(words.Country));
    }

    [Theory]
    [InlineData("ar", "What next?", "By \u2068What next?\u2069")]
    [InlineData("ar", "ماذا بعد؟", "By ماذا بعد؟")]
    [InlineData("en", "ماذا بعد؟", "By \u2068ماذا بعد؟\u2069")]
    [InlineData("en", "What next?", "By What next?")]
    [InlineData("ar", "18:00", "By 18:00")]
    public void A_title_in_letters_of_the_other_direction_keeps_its_signs(string language, string title, string expected) =>
        Assert.Equal(expected, Words(language).Text("by", title));

    static Strings Words(string language, params (string Name, string Text)[] own) => Words(language, own, []);

    static Strings Words(string language, (string Name, string Text)[] wide, (string Name, string Text)[] narrow)
    {
        ImmutableArray<StringsFile> files = [FileOf("en", English), FileOf(language.Split('-')[0], wide), FileOf(language, narrow)];
        return new(new("theme", ImmutableSortedDictionary<string, SourceFile>.Empty, ImmutableSortedDictionary<string, byte[]>.Empty, language, files), new());
    }

    static StringsFile FileOf(string language, (string Name, string Text)[] words)
    {
        var file = new SourceFile($"theme/strings/{language}.yml", "");
        return new(file, language, [.. words.Select(word => (new Sourced<string>(word.Name, file.Whole), word.Text))]);
    }
}
