using System.Text.RegularExpressions;
using CsCheck;

namespace IlnSite.Tests.Markdown;

/// <summary>Whatever anyone types: it is read to the end, and what is published holds nothing but what is allowed.</summary>
public sealed partial class AnyTextTests
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

    /// <summary>Elements that are all closed, so that more often nothing is refused.</summary>
    static readonly Gen<string> Element = Gen.Recursive<string>((depth, inner) => depth > 4
        ? OneOf("a", "*b*", "<br>", "[c](https://example.com)", "\n", "\n\n")
        : Gen.Select(OneOf("div", "p", "b", "ul", "li", "dl", "dd", "dt", "details", "summary", "ruby", "rt"), OneOf("", "\n", "\n\n"), inner.Array[0, 3])
            .Select((name, gap, parts) => $"<{name}>{gap}{string.Concat(parts)}</{name}>{gap}"));

    static readonly Gen<string> Elements = Gen.Select(OneOf("", "<div>\n", "<ul>\n<li>", "<details>\n\n"), Element.Array[1, 3])
        .Select((around, parts) => around + string.Concat(parts) + around switch { "" => "", "<div>\n" => "\n</div>", "<ul>\n<li>" => "</li>\n</ul>", _ => "\n\n</details>" });

    [Fact]
    public void No_text_holds_more_than_is_allowed_without_a_fault() => Text.Sample(Check, iter: 20_000);

    [Fact]
    public void Elements_inside_each_other_are_what_they_were_written_as_or_refused() => Elements.Sample(text =>
    {
        Check(text);
        var reading = Reading.Of(text, isPost: true);
        if (reading.Faults.IsEmpty)
            Assert.Equal(Tags(reading.Html), Tags(AllowedHtml.Written(reading.Html)));
    }, iter: 20_000);

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

    static IEnumerable<string> Tags(string html) => Tag().Matches(html).Select(match => match.Value);

    [GeneratedRegex("</?[a-z][a-z0-9]*")]
    private static partial Regex Tag();
}
