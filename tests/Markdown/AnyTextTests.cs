using CsCheck;

namespace IlnSite.Tests.Markdown;

/// <summary>Whatever anyone types: it is read to the end, and what is published holds nothing but what is allowed.</summary>
public sealed class AnyTextTests
{
    static readonly string[] Pieces =
    [
        "a", "b c", " ", "  ", "\n", "\n\n", "\t", "\\", "&", "&lt;", "&#106;", "\"", "'", "=", "*", "**", "_", "`", "```\n", "~", "|", "|-|-|\n",
        "- ", "1. ", "> ", "# ", "## ", ":   ", ":::", ":::questions\n", ":::quote ifla\n", ":::\n", "{{ round.name }}", "{{", "}}", "[^1]", "[^1]: ",
        "[", "]", "(", ")", "![", "](", "[x](", "[x]: ", "<", ">", "/", "</", "/>", "<!--", "-->", "<?", "?>", "<![CDATA[", "]]>", "<!A",
        "<p>", "</p>", "<div>", "</div>", "<div class=\"a\">", "<ul>", "<li>", "</li>", "</ul>", "<dl>", "<dt>", "</dt>", "<dd>", "</dd>", "</dl>",
        "<details>", "<summary>", "</summary>", "</details>", "<figure>", "<figcaption>", "</figcaption>", "</figure>", "<b>", "</b>", "<B>", "<i>", "</i>",
        "<span lang='ar' dir=\"rtl\">", "</span>", "<br>", "<br/>", "<hr>", "<kbd>", "</kbd>", "<ruby>", "<rt>", "</rt>", "</ruby>", "<abbr title=\">\">", "</abbr>",
        "<script>", "</script>", "<style>", "<textarea>", "<title>", "<svg>", "<math>", "<template>", "<a href=\"x\">", "</a>", "<img src=x onerror=y>", "<b onclick=\"x\">",
        "<b\n", "class=", "\"x\"", "onclick=", "javascript:", "java&#115;cript:", "data:text/html,", "//example.com", "https://example.com", "<https://example.com>",
        "<javascript:x>", "mailto:a@example.org", "<a@example.org>", "/rounds/", "#a", "\0", "\u2028", "\u00A0", "é", "م", "😀", "shelves.jpg", "[ ] ", "[x] ",
    ];

    static readonly Gen<string> Text = OneOf(Pieces).Array[0, 30].Select(pieces => string.Concat(pieces));

    /// <summary>Tags alone, so that more often all is closed and nothing is refused.</summary>
    static readonly Gen<string> Sound = Gen.Recursive<string>((depth, inner) => depth > 4
        ? OneOf("a", "*b*", "<br>", "[c](https://example.com)", "\n", "\n\n")
        : Gen.Select(OneOf("div", "p", "b", "span", "ul", "li", "dl", "dd", "dt", "details", "summary", "figure", "kbd", "ruby", "rt"), OneOf("", "\n", "\n\n"), inner.Array[0, 3])
            .Select((name, gap, parts) => $"<{name}>{gap}{string.Concat(parts)}{gap}</{name}>{gap}"));

    [Fact]
    public void No_text_holds_more_than_is_allowed_without_a_fault() => Text.Sample(Check, iter: 20_000);

    [Fact]
    public void Elements_inside_each_other_are_what_they_were_written_as_or_refused() => Sound.Array[1, 4].Select(parts => string.Concat(parts)).Sample(text =>
    {
        Check(text);
        var reading = Reading.Of(text, isPost: true);
        if (reading.Faults.IsEmpty)
            Assert.Equal(Count(reading.Html, "<"), Count(AllowedHtml.Written(reading.Html), "<"));
    }, iter: 5_000);

    static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(choice => choices[choice]);

    static void Check(string text)
    {
        foreach (var kind in Enum.GetValues<TextKind>())
        {
            var reading = Reading.Of(text, kind, isPost: kind == TextKind.Long);

            if (!reading.Faults.Any(fault => fault.Severity == Severity.Error))
                Assert.Empty(AllowedHtml.Complaints(reading.Html));
        }
    }

    static int Count(string text, string part) => text.Split(part).Length;
}
