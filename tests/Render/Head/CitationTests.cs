using IlnSite.Render.Head;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Render.Head;

/// <summary>Citations read back by small readers of the two formats, which know nothing of how they were written.</summary>
public sealed class CitationTests
{
    [Theory]
    [InlineData("Hello")]
    [InlineData("50% of {all} $tories & #tags_with ~ ^ \\ signs")]
    [InlineData("An open { brace, a closed } one, and \\{ both")]
    [InlineData("Bibliothèque, مكتبة, 図書館 – “quoted” 📚")]
    [InlineData("ER  - not the end, @online{x, y}")]
    public void What_is_written_is_read_back(string words)
    {
        var citation = Example with { Title = words, Authors = [words, "Smith and Sons, Ltd"], Summary = words };

        var bibtex = ReadBibTeX(BibTeX.Of(citation));
        var ris = ReadRis(Ris.Of(citation));

        Assert.Equal(words, Text(bibtex["title"]));
        Assert.Equal(words, Text(bibtex["abstract"]));
        Assert.Equal([words, "Smith and Sons, Ltd"], Names(bibtex["author"]).Select(Text));
        Assert.Equal("https://example.org/2015/08/18/x/", bibtex["url"]);
        Assert.Equal([words], ris["TI"]);
        Assert.Equal([words, "Smith and Sons, Ltd"], ris["AU"]);
        Assert.Equal([words], ris["AB"]);
    }

    [Fact]
    public void The_whole_entry() => Assert.Equal(
        """
        @online{example-2015-08-18-x,
          author = {{Ann Example}},
          title = {Title},
          organization = {A Network},
          date = {2015-08-18},
          year = {2015},
          month = aug,
          url = {https://example.org/2015/08/18/x/},
          language = {en},
          keywords = {one, two},
        }

        """,
        BibTeX.Of(Example));

    [Fact]
    public void The_whole_record() => Assert.Equal(
        "TY  - BLOG|AU  - Ann Example|TI  - Title|T2  - A Network|PY  - 2015|DA  - 2015/08/18|UR  - https://example.org/2015/08/18/x/|LA  - en|KW  - one|KW  - two|ER  - |",
        Ris.Of(Example).Replace("\r\n", "|", StringComparison.Ordinal));

    [Fact]
    public void A_line_end_starts_no_other_field()
    {
        var citation = Example with { Summary = "One\r\nUR  - https://elsewhere.example/\nTwo" };

        Assert.Equal(["https://example.org/2015/08/18/x/"], ReadRis(Ris.Of(citation))["UR"]);
        Assert.DoesNotContain('\n', ReadBibTeX(BibTeX.Of(citation))["abstract"]);
    }

    [Fact]
    public void Keywords_are_divided_by_commas_alone() => Assert.Equal(
        "C#, libraries and archives, 50%",
        ReadBibTeX(BibTeX.Of(Example with { Keywords = ["C#", "libraries, and archives", "{50%"] }))["keywords"]);

    [Fact]
    public void What_is_not_known_of_a_date_is_left_out()
    {
        var citation = Example with { Date = new(2016, 5, null), Authors = [] };

        Assert.Equal(["2016/05/"], ReadRis(Ris.Of(citation))["DA"]);
        Assert.Equal("2016-05", ReadBibTeX(BibTeX.Of(citation))["date"]);
        Assert.False(ReadRis(Ris.Of(citation)).ContainsKey("AU"));
        Assert.False(ReadBibTeX(BibTeX.Of(citation with { Date = new(2016, null, null) })).ContainsKey("month"));
    }

    [Fact]
    public void A_key_outlives_title_date_and_slug_and_is_ascii()
    {
        using var folder = new TempFolder().WithCopyOf(Repository.Path("tests", "Faults", "_sound"))
            .With("content/posts/2014-04-01-مكتبة-x.md", "---\ntitle: New title\ndate: 2015-01-01\nslug: new\n---\n\nText.\n");
        var plan = Pipeline.Plan(new() { Content = folder["content"], Theme = folder["theme"], Output = "_site", Now = Iln.Now }, new());

        var post = plan?.Site.Posts.First(post => post.Meta.Title == "New title") ?? throw new InvalidOperationException("No site.");

        Assert.Equal("example-2014-04-01-x", Citation.Of(post, plan.Site).Key);
    }

    static readonly Citation Example = new(
        "example-2015-08-18-x",
        "Title",
        ["Ann Example"],
        "A Network",
        new(2015, 8, 18),
        "https://example.org/2015/08/18/x/",
        "en",
        ["one", "two"],
        "",
        null);

    /// <summary>Two letters, two spaces, a hyphen, a space; CR LF; the last is ER.</summary>
    static Dictionary<string, string[]> ReadRis(string record)
    {
        Assert.EndsWith("\r\nER  - \r\n", record, StringComparison.Ordinal);
        Assert.StartsWith("TY  - ", record, StringComparison.Ordinal);
        var lines = record.Split("\r\n")[..^1];
        Assert.All(lines, line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
        return lines.GroupBy(line => line[..2]).ToDictionary(group => group.Key, group => group.Select(line => line[6..]).ToArray());
    }

    /// <summary>As BibTeX reads it: a field is a name, an equals sign and a value, which is a word or stands between braces
    /// that are counted whether a backslash stands before them or not.</summary>
    static Dictionary<string, string> ReadBibTeX(string entry)
    {
        var fields = new Dictionary<string, string>();
        Assert.StartsWith("@online{", entry, StringComparison.Ordinal);
        var at = entry.IndexOf(',', StringComparison.Ordinal) + 1;
        while (entry.IndexOf('=', at) is var equals and >= 0)
        {
            var name = entry[at..equals].Trim(' ', '\n', ',');
            var start = equals + 2;
            var end = start;
            for (var depth = 0; depth > 0 || entry[end] != ','; end++)
                depth += entry[end] == '{' ? 1 : entry[end] == '}' ? -1 : 0;
            var value = entry[start..end];
            fields[name] = value.StartsWith('{') ? value[1..^1] : value;
            at = end;
        }
        Assert.Equal(",\n}\n", entry[at..]);
        return fields;
    }

    static IEnumerable<string> Names(string authors)
    {
        for (int depth = 0, start = 0, at = 0; at < authors.Length; at++)
        {
            depth += authors[at] == '{' ? 1 : authors[at] == '}' ? -1 : 0;
            if (depth == 0 && authors[at] == '}')
                yield return authors[(start + 1)..at];
            if (depth == 1 && authors[at] == '{')
                start = at;
        }
    }

    /// <summary>As TeX prints it.</summary>
    static string Text(string tex)
    {
        foreach (var (command, sign) in new[]
        {
            ("\\textbraceleft{}", "\u0001"), ("\\textbraceright{}", "\u0002"), ("\\textasciitilde{}", "~"),
            ("\\textasciicircum{}", "^"), ("\\textbackslash{}", "\u0003"), ("\\#", "#"), ("\\$", "$"), ("\\%", "%"), ("\\&", "&"), ("\\_", "_"),
        })
            tex = tex.Replace(command, sign, StringComparison.Ordinal);
        Assert.DoesNotContain('\\', tex);
        return tex.Replace('\u0001', '{').Replace('\u0002', '}').Replace('\u0003', '\\');
    }
}
