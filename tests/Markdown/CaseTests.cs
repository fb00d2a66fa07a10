using IlnSite.Tests.Support;

namespace IlnSite.Tests.Markdown;

/// <summary>
/// Each file <c>Cases/NAME.md</c> is a text that shows one thing that our Markdown adds to CommonMark or takes from it;
/// <c>NAME.html</c> is what becomes of it and <c>NAME.faults</c>, where there is one, the whole report. A name that starts
/// with <c>page-</c>, <c>story-</c> or <c>short-</c> says what kind of text it is; all others are posts of a round.
/// </summary>
public sealed class CaseTests
{
    static readonly string Folder = Repository.Path("tests", "Markdown", "Cases");

    public static TheoryData<string> Cases() =>
        new(Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_comes_out_as_accepted(string name)
    {
        var kind = name.Split('-')[0] switch { "story" => TextKind.Story, "short" => TextKind.Short, _ => TextKind.Long };
        var isPost = kind == TextKind.Long && !name.StartsWith("page-", StringComparison.Ordinal);

        var reading = Reading.Of(File.ReadAllText(Path.Combine(Folder, name + ".md")), kind, isPost);

        Golden.Text(Path.Combine(Folder, name + ".html"), reading.Html);
        if (reading.Faults.Length > 0 || File.Exists(Path.Combine(Folder, name + ".faults")))
            Golden.Text(Path.Combine(Folder, name + ".faults"), reading.Report);
    }

    /// <summary>What an editor's hand-typed file rarely holds, and a stranger's does.</summary>
    [Theory]
    [InlineData("<scr\0ipt>alert(1)</scr\0ipt>\n")]
    [InlineData("\0<script>alert(1)</script>\n")]
    [InlineData("<b\tclass=\"a\">x</b>\n")]
    [InlineData("<b\fonclick=\"alert(1)\">x</b>\n\n<div\fonclick=\"alert(1)\">\n</div>\n")]
    [InlineData("<div\u00A0onclick=\"alert(1)\">\n</div>\n")]
    [InlineData("<div\nonclick\n=\n\"alert(1)\">\n</div>\n")]
    [InlineData("<div class=a>\n</div>\n")]
    [InlineData("<div class=\"a\"onclick=\"alert(1)\">\n</div>\n")]
    [InlineData("<div class=\"a\" / onclick=\"alert(1)\">\n</div>\n")]
    [InlineData("<div class=\"a>\n</div>\n")]
    [InlineData("<DIV ONCLICK=\"alert(1)\">\n</DIV>\n")]
    [InlineData("<ScRiPt>alert(1)</ScRiPt>\n")]
    [InlineData("<svg/onload=alert(1)>\n")]
    [InlineData("<details open ontoggle=\"alert(1)\">\n</details>\n")]
    [InlineData("<p></p\nonclick=\"alert(1)\">\n")]
    public void Html_not_written_plainly_is_refused_or_shown_as_text(string text)
    {
        var reading = Reading.Of(text);

        Assert.True(reading.Faults.Length > 0 || !reading.Html.Contains('<', StringComparison.Ordinal) || AllowedHtml.Complaints(reading.Html).IsEmpty,
            reading.Html);
    }

    [Theory]
    [InlineData("[x](java\tscript:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](<java&#10;script:alert(1)>)")]
    [InlineData("[x](java&NewLine;script:alert(1))")]
    [InlineData("[x](java&Tab;script&colon;alert(1))")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](<\u00A0javascript:alert(1)>)")]
    [InlineData("[x](\\javascript:alert(1))")]
    [InlineData("[x](java\\script:alert(1))")]
    [InlineData("[x](javascript\\:alert(1))")]
    [InlineData("[x](java%0Ascript:alert(1))")]
    [InlineData("[x](/\\example.com)")]
    [InlineData("[x](\\\\example.com)")]
    [InlineData("[x](/&Tab;/example.com)")]
    [InlineData("[x]\n\n[x]: JAVASCRIPT:alert(1)")]
    public void A_link_that_could_run_something_is_refused_or_harmless(string text)
    {
        var reading = Reading.Of(text);

        Assert.True(reading.Faults.Length > 0 || AllowedHtml.Complaints(reading.Html).IsEmpty, reading.Html);
    }
}
