using System.Text.RegularExpressions;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Markdown;

/// <summary>Plain CommonMark comes out exactly as the standard says. tests/get-commonmark-spec.sh fetches its text.</summary>
public sealed partial class CommonMarkTests
{
    static readonly string Spec = Repository.Path("tests", ".cache", "commonmark-spec", "spec.txt");

    [Fact]
    public void Every_example_of_the_specification_comes_out_to_the_letter()
    {
        foreach (var (number, markdown, html) in Examples())
        {
            var reading = Reading.Of(markdown, site: "https://example.org/");

            var plain = HeadingId().Replace(reading.Html, "<$1>");
            Assert.True(html == plain, $"Example {number}:\n{markdown}\nshould be:\n{html}\nbut is:\n{plain}\n{reading.Report}");
        }
    }

    /// <summary>The examples hold what no text here may; then the markup is as the standard says and is not published.</summary>
    [Fact]
    public void Every_example_that_holds_something_forbidden_is_refused()
    {
        foreach (var (number, markdown, html) in Examples())
        {
            var faults = Reading.Of(markdown, site: "https://example.org/").Faults.Where(fault => fault.Severity == Severity.Error);

            var codes = faults.Select(fault => fault.Code).ToHashSet();
            foreach (var complaint in AllowedHtml.Complaints(html))
                Assert.True(codes.Overlaps(WhyNot(complaint)), $"Example {number} is let through with {complaint}:\n{markdown}");
        }
    }

    static Code[] WhyNot(string complaint) => complaint.Split(' ')[0] switch
    {
        "a" when complaint.StartsWith("a href", StringComparison.Ordinal) => [Codes.LinkScheme, Codes.HtmlForbidden],
        "img" => [Codes.PhotoCredit, Codes.ImageRemote],
        _ => [Codes.HtmlForbidden, Codes.HtmlUnclosed],
    };

    static List<(int Number, string Markdown, string Html)> Examples()
    {
        if (!File.Exists(Spec))
            Assert.Skip("The specification is not in the repository; tests/get-commonmark-spec.sh fetches it.");
        var text = File.ReadAllText(Spec).Replace('→', '\t');
        List<(int, string, string)> examples = [.. Example().Matches(text).Select((match, i) => (i + 1, match.Groups[1].Value, match.Groups[2].Value))];
        Assert.Equal(652, examples.Count);
        return examples;
    }

    [GeneratedRegex(@"^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$", RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex("<(h[1-6]) id=\"[^\"]*\">")]
    private static partial Regex HeadingId();
}
