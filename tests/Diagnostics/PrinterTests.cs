using System.Text.Json;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Diagnostics;

public sealed class PrinterTests
{
    static readonly SourceFile File = new("content/posts/a,b:c.md", "---\ntitle: Ä\tlong: one\n---\n");

    static readonly Diagnostic Fault = new(
        Codes.YamlColon,
        Severity.Error,
        File.SpanAt(17, 1),
        "One line\n::error::and another 100%",
        "write this");

    [Fact]
    public void Text_shows_the_line_with_marks_under_the_place()
    {
        var text = Printer.Print([Fault], ReportFormat.Text);

        Assert.Equal("""
            content/posts/a,b:c.md(2,14): error yaml-colon: One line
            ::error::and another 100%
                2 | title: Ä long: one
                                 ^  write this

            """.ReplaceLineEndings("\n"), text);
    }

    [Fact]
    public void Json_is_one_object_a_line()
    {
        var json = JsonDocument.Parse(Printer.Print([Fault], ReportFormat.Json).TrimEnd('\n')).RootElement;

        Assert.Equal(
            ["file", "line", "column", "length", "severity", "code", "message", "hint"],
            json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ("content/posts/a,b:c.md", 2, 14, "yaml-colon"),
            (json.GetProperty("file").GetString(), json.GetProperty("line").GetInt32(), json.GetProperty("column").GetInt32(), json.GetProperty("code").GetString()));
    }

    [Fact]
    public void An_annotation_cannot_be_ended_by_what_it_says() =>
        Assert.Equal(
            "::error file=content/posts/a%2Cb%3Ac.md,line=2,col=14,endColumn=15,title=yaml-colon::One line%0A::error::and another 100%25%0Awrite this\n",
            Printer.Print([Fault], ReportFormat.Github));

    [Fact]
    public void Values_from_content_are_quoted_short_and_on_one_line() =>
        Assert.Equal($"\"a b {new string('x', 53)}…\"", Spelling.Quote("a\nb " + new string('x', 200)));

    [Theory]
    [InlineData("getting-to-knwo-you", "getting-to-know-you")]
    [InlineData("titel", "title")]
    [InlineData("9", null)]
    [InlineData("something else", null)]
    public void The_word_that_was_meant_is_found(string written, string? meant) =>
        Assert.Equal(meant, Spelling.Nearest(written, ["getting-to-know-you", "title", "1", "round"]));

    [Fact]
    public void Every_code_says_what_it_means_in_a_sentence() =>
        Assert.All(Codes.All, code => Assert.Matches("^[A-Z].*\\.$", code.Meaning));

    [Fact]
    public void The_commands_print_in_the_format_asked_for()
    {
        using var folder = new TempFolder();
        folder.With("content/site.yml", "titel: x\n");

        Assert.StartsWith(
            "{\"file\":",
            Iln.Run("check", "--content", folder["content"], "--format", "json").Error,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "::error file=",
            Iln.Run("check", "--content", folder["content"], "--format", "github").Error,
            StringComparison.Ordinal);
    }
}
