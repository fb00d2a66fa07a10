using System.Text.Json;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Privacy;

/// <summary>Recall and precision of the detectors on invented texts, through the command that everyone uses.</summary>
public sealed class ScannerTests
{
    static readonly Dictionary<string, Score[]> Sets = new[] { "stories", "hard", "letters", "short", "controls", "traps" }.ToDictionary(name => name, Read);

    public static TheoryData<string, double> AtBlockLevel() => new()
    {
        { "email", 1 }, { "email_obfuscated", 1 }, { "ip", 1 }, { "orcid", 1 }, { "phone", 0.9 }, { "handle", 0.9 }, { "url_personal", 0.9 },
        { "person!", 0.9 }, { "city!", 0.9 }, { "institution!", 0.9 }, { "street_address", 0.8 }, { "date_of_birth", 0.8 },
    };

    [Theory]
    [MemberData(nameof(AtBlockLevel))]
    public void Of_each_kind_enough_is_found_for_sure(string type, double least)
    {
        var spans = Sets.Values.SelectMany(set => set).Where(span => span.Type == type).ToArray();

        Assert.NotEmpty(spans);
        Assert.InRange((double)spans.Count(span => span.IsBlocked) / spans.Length, least, 1);
    }

    [Fact]
    public void What_is_not_sure_is_shown_to_a_person()
    {
        var stories = Sets["stories"];
        var unknown = Sets.Values.SelectMany(set => set).Where(span => span.Type == "person").ToArray();
        var all = Sets.Values.SelectMany(set => set).Where(span => span.Type.Length > 0).ToArray();

        Assert.InRange((double)stories.Count(span => span.IsSeen) / stories.Length, 0.94, 1);
        Assert.InRange((double)all.Count(span => span.IsSeen) / all.Length, 0.94, 1);
        Assert.InRange((double)unknown.Count(span => span.IsSeen) / unknown.Length, 0.9, 1);
    }

    [Fact]
    public void What_is_sure_is_right()
    {
        var blocks = Sets.Values.SelectMany(set => set).SelectMany(span => span.Blocks).ToArray();

        Assert.InRange((double)blocks.Count(isRight => isRight) / blocks.Length, 0.95, 1);
        Assert.DoesNotContain(false, Sets["controls"].Concat(Sets["traps"]).SelectMany(span => span.Blocks));
    }

    [Fact]
    public void The_sets_are_as_large_as_promised()
    {
        Assert.InRange(Lines("stories").Length, 150, 1000);
        Assert.InRange(Lines("controls").Length, 60, 1000);
    }

    [Theory]
    [InlineData("Write to ｊａｎｅ＠example．org", 9, 25)]
    [InlineData("😀 jane\u200B@\u00ADexample.org!", 3, 21)]
    [InlineData("é e\u0301 jane&#64;example.org", 5, 25)]
    public void Offsets_are_those_of_the_text_as_given(string text, int start, int end)
    {
        var found = JsonDocument.Parse(Scan(JsonSerializer.Serialize(new Dictionary<string, string> { ["text"] = text }))).RootElement.GetProperty("findings");

        var only = Assert.Single(found.EnumerateArray());
        Assert.Equal((start, end), (only.GetProperty("start").GetInt32(), only.GetProperty("end").GetInt32()));
    }

    [Fact]
    public void A_text_alone_is_enough_and_the_id_comes_back_as_it_was()
    {
        Assert.Equal("{\"id\":7,\"findings\":[]}\n", Scan("{\"id\":7,\"text\":\"We read books.\"}"));
        Assert.Equal(1, Iln.RunWith("{\"id\":7}\n", "story", "scan", "--json").ExitCode);
    }

    static string Scan(string line) => Iln.RunWith(line + "\n", "story", "scan", "--json").Out;

    static string[] Lines(string name) => File.ReadAllLines(Repository.Path("tests", "Privacy", "Corpus", $"{name}.jsonl"));

    /// <summary>A stretch to be found, and how it fared; the blocks of a text stand with its first one.</summary>
    sealed record Score(string Type, bool IsBlocked, bool IsSeen, bool[] Blocks);

    static Score[] Read(string name)
    {
        var lines = Lines(name);
        var answers = Iln.RunWith(string.Join('\n', lines), "story", "scan", "--json").Out.Split('\n');
        return [.. lines.SelectMany((line, i) => ScoresOf(JsonDocument.Parse(line).RootElement, JsonDocument.Parse(answers[i]).RootElement))];
    }

    static IEnumerable<Score> ScoresOf(JsonElement question, JsonElement answer)
    {
        var text = question.GetProperty("text").GetString() ?? "";
        var gold = question.GetProperty("gold").EnumerateArray().Select(span => (Start: Int(span, "start"), End: Int(span, "end"), Type: span.GetProperty("type").GetString() + (span.GetProperty("own").GetBoolean() ? "!" : ""))).ToArray();
        var found = answer.GetProperty("findings").EnumerateArray().Select(span => (Start: Int(span, "start"), End: Int(span, "end"), IsBlock: span.GetProperty("level").GetString() == "block")).ToArray();
        bool[] blocks = [.. found.Where(span => span.IsBlock).Select(span => gold.Any(wanted => wanted.Start < span.End && span.Start < wanted.End))];
        foreach (var (start, end, type) in gold.DefaultIfEmpty((0, 0, "")))
        {
            yield return new(type, Covers(found.Where(span => span.IsBlock)), Covers(found), blocks);
            blocks = [];

            bool Covers(IEnumerable<(int Start, int End, bool)> spans) =>
                Enumerable.Range(start, end - start).All(at => !char.IsLetterOrDigit(text[at]) || spans.Any(span => span.Start <= at && at < span.End));
        }
    }

    static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
