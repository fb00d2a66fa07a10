using System.Text.Json;
using IlnSite.Privacy;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Privacy;

/// <summary>The glance that says which detectors need not look is held against these detectors.</summary>
public sealed class QuickLookTests
{
    [Theory]
    [InlineData("stories")]
    [InlineData("hard")]
    [InlineData("letters")]
    [InlineData("short")]
    [InlineData("controls")]
    [InlineData("traps")]
    public void Nothing_is_missed_that_a_close_look_finds(string corpus)
    {
        var missed = File.ReadAllLines(Repository.Path("tests", "Privacy", "Corpus", $"{corpus}.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString() ?? "")
            // The guard looks at sentences and lines; the shorter they are, the harder for a glance.
            .SelectMany(text => text.Split('\n').Concat(text.Split(". ")).Append(text))
            .SelectMany(text => Told(text, Structured.Find(text, Signs.All)).Except(Told(text, Structured.Find(text))));

        Assert.Empty(missed.Distinct());
    }

    /// <summary>Words with an underscore are accounts in a story and words of computers on a page; the guard leaves them.</summary>
    static IEnumerable<string> Told(string text, IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Type != FindingType.Handle || !text[finding.Start..finding.End].Contains('_', StringComparison.Ordinal)).Select(finding => $"{finding.Type} {text[finding.Start..finding.End]} in {text}");

    [Theory]
    [InlineData("We wrote to each other for a year, and in the second week of March we read the same book.")]
    [InlineData("Round 2015B began on 18 August 2015 with 860 people from 84 countries; it ended in 2015.")]
    [InlineData("/2015/08/18/getting-to-know-you/#what-is-on-your-desk")]
    [InlineData("[this topic](2015-08-18-getting-to-know-you.md#what-to-talk-about) at the library. Still, at 10.")]
    [InlineData(":::questions")]
    [InlineData("There are {{ round.participants }} of us in {{ round.countries }} countries.")]
    [InlineData("Much was written in 1931 by librarians after their return.")]
    public void Ordinary_text_is_passed_over(string text) => Assert.Equal(Signs.None, QuickLook.At(text));
}
