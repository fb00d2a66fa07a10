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
            content/posts/a,b:c.md(2,14): error yaml-colon: One line ::error::and another 100%
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

    [Theory]
    [InlineData("%0A::error::x", "%250A::error::x")]
    [InlineData("\r\n::stop-commands::x", "%0D%0A::stop-commands::x")]
    public void An_annotation_holds_no_escape_of_a_stranger(string typed, string printed) =>
        Assert.Equal(
            $"::error file=content/posts/a%2Cb%3Ac.md,title=yaml-colon::{printed}\n",
            Printer.Print([Fault with { Span = File.Whole, Message = typed, Hint = null }], ReportFormat.Github));

    [Fact]
    public void Text_keeps_each_fault_on_lines_of_its_own_and_no_terminal_is_told_anything()
    {
        var file = new SourceFile("content/a\e[31m\n::error::x.md", "");

        Assert.Equal(
            "content/a [31m ::error::x.md: error yaml-colon: a b\n    c d\n",
            Printer.Print([Fault with { Span = file.Whole, Message = "a\nb", Hint = "c\ed" }], ReportFormat.Text));
    }

    [Fact]
    public void Marks_stand_under_wide_letters_and_under_letters_with_marks_of_their_own()
    {
        var file = new SourceFile("content/site.yml", "title: 図書館 e\u0301 \U0001F600 x\n");

        Assert.EndsWith(
            "\n" + new string(' ', "    1 | title: 123456 e 12 ".Length) + "^\n",
            Printer.Print([Fault with { Span = file.SpanAt(17, 1), Hint = null }], ReportFormat.Text),
            StringComparison.Ordinal);
    }

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
