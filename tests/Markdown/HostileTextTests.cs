namespace IlnSite.Tests.Markdown;

/// <summary>Texts that would keep Markdig busy for hours, or end the program. That each of these returns is the test.</summary>
public sealed class HostileTextTests
{
    const int Size = 1_000_000;

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("_a ")]
    [InlineData("a*_b")]
    [InlineData("[a](")]
    [InlineData("[a](()")]
    [InlineData("[a](b (")]
    [InlineData("[a][b] ")]
    [InlineData("[a]")]
    [InlineData("a <?")]
    [InlineData("a <!A")]
    [InlineData("a <!--")]
    [InlineData("> ")]
    [InlineData("> - 1. ")]
    [InlineData(":::questions\n")]
    [InlineData("<b><i>")]
    [InlineData("<div>\n\n")]
    [InlineData("a\n=\n")]
    [InlineData("a|b\n-|-\n\n")]
    [InlineData("a\n:   b\n\nc\n\n")]
    [InlineData("[a]: b\n")]
    [InlineData("[^a]: b\n")]
    public void Something_without_an_end_is_refused_with_its_place(string unit)
    {
        var faults = Reading.Of(Repeat(unit)).Faults;

        var fault = Assert.Single(faults, fault => fault.Code == Codes.TextTooDeep || fault.Code == Codes.HtmlForbidden);
        Assert.DoesNotContain("somewhere", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<a b=\"")]
    [InlineData("{{")]
    [InlineData("{{ ")]
    [InlineData("]")]
    [InlineData("[] ")]
    [InlineData("[a] ")]
    [InlineData("_")]
    [InlineData("&")]
    [InlineData("&amp;")]
    [InlineData("&#x1;")]
    [InlineData("\\")]
    [InlineData("`a ``b ")]
    [InlineData("- ")]
    [InlineData("- a\n")]
    [InlineData("|")]
    [InlineData("## a\n\n")]
    [InlineData("a\n")]
    [InlineData("[^a] ")]
    public void Something_that_only_looks_endless_is_read(string unit) =>
        Assert.DoesNotContain(Reading.Of(Repeat(unit)).Faults, fault => fault.Code == Codes.TextTooDeep);

    [Fact]
    public void Backticks_in_ever_other_numbers_are_refused()
    {
        var text = string.Join(' ', Enumerable.Range(1, 1400).Select(length => new string('`', length)));

        Assert.Equal(Codes.TextTooDeep, Assert.Single(Reading.Of(text).Faults).Code);
    }

    [Fact]
    public void A_list_that_goes_in_with_every_line_is_refused()
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(depth => new string(' ', 2 * depth) + "- a\n"));

        Assert.Equal(Codes.TextTooDeep, Assert.Single(Reading.Of(text).Faults).Code);
    }

    [Fact]
    public void A_list_that_goes_in_a_little_too_far_is_refused_before_it_is_written()
    {
        var text = string.Concat(Enumerable.Range(0, 80).Select(depth => new string(' ', 2 * depth) + "- a\n"));

        Assert.Equal(Codes.TextTooDeep, Assert.Single(Reading.Of(text).Faults).Code);
    }

    [Theory]
    [InlineData("*a ", "*")]
    [InlineData("**a ", "**")]
    [InlineData("[a ", "]")]
    public void Emphasis_and_brackets_inside_each_other_are_refused_before_they_are_written(string opening, string closing)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 200)) + "b" + string.Concat(Enumerable.Repeat(closing, 200));

        Assert.All(Reading.Of(text).Faults, fault => Assert.Equal(Codes.TextTooDeep, fault.Code));
    }

    [Fact]
    public void A_table_of_5000_columns_or_5000_rows_is_read()
    {
        var wide = string.Concat(Enumerable.Repeat("|a", 5000)) + "|\n" + string.Concat(Enumerable.Repeat("|-", 5000)) + "|\n";
        var tall = "|a|b|\n|-|-|\n" + string.Concat(Enumerable.Repeat("|*c*|[d](https://example.com)|\n", 5000));

        Assert.Empty(Reading.Of(wide).Faults);
        Assert.Empty(Reading.Of(tall).Faults);
    }

    [Fact]
    public void Ten_thousand_footnotes_are_read()
    {
        var notes = Enumerable.Range(1, 10_000).Select(number => $"[^{number}]: note\n\n");
        var text = string.Join(' ', Enumerable.Range(1, 10_000).Select(number => $"a[^{number}]")) + "\n\n" + string.Concat(notes);

        Assert.Empty(Reading.Of(text).Faults);
    }

    [Fact]
    public void A_long_post_of_ordinary_paragraphs_is_no_fault()
    {
        const string paragraph = "A paragraph with *emphasis*, **strength**, `code`, a [link](https://example.com/a_(b)) and\na second line: [1], (see there), 5 * 3 < 20 & more; \"quoted\".\n\n- a list\n  - in a list\n\n> quoted\n\nTerm\n:   meaning\n\n";
        var text = string.Concat(Enumerable.Repeat(paragraph, Size / paragraph.Length));

        Assert.Empty(Reading.Of(text).Faults);
    }

    [Fact]
    public void Ten_megabytes_of_plain_text_are_no_fault()
    {
        const string paragraph = "Nothing here but words, one after another, on lines of\nan ordinary length, and then an empty line.\n\n";

        Assert.Empty(Reading.Of(string.Concat(Enumerable.Repeat(paragraph, 10 * Size / paragraph.Length))).Faults);
    }

    static string Repeat(string unit) => string.Concat(Enumerable.Repeat(unit, Size / unit.Length));
}
