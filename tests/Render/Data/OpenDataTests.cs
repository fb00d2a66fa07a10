using System.Text.Json;
using IlnSite.Render.Data;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Render.Data;

/// <summary>What others take away: every figure with its source, nobody who could be found.</summary>
public sealed class OpenDataTests : IDisposable
{
    readonly TempFolder folder = new TempFolder().WithCopyOf(Repository.Path("tests", "Faults", "_sound"))
        .With("content/rounds/1.yml", """
            name: "=HYPERLINK(\"https://evil.example\"), the first"
            starts: 2014-03
            hashtag: network
            participants: [{count: 92, source: "https://source.example/a?b,c", as_of: 2013-05-09}, {count: 700, at_least: true}]
            countries:
              count: {count: 3, source: "https://source.example/n"}
              list: {AU: 70, FJ: 3, NZ: 19}
              first_time: [AU, FJ, NZ]
            chats:
              - {title: Chat, starts: 2014-04-05 18:00, zone: America/Sao_Paulo, host: Somebody by name}
            """);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Small_numbers_are_told_nowhere()
    {
        Build();

        Assert.Equal(
            """
            round,name,code,country,region,subregion,is_new,participants,participants_below,list_is_complete,source,as_of
            1,"'=HYPERLINK(""https://evil.example""), the first",AU,Australia,Oceania,Australia and New Zealand,true,70,,true,https://source.example/n,
            1,"'=HYPERLINK(""https://evil.example""), the first",FJ,Fiji,Oceania,Melanesia,true,,10,true,https://source.example/n,
            1,"'=HYPERLINK(""https://evil.example""), the first",NZ,New Zealand,Oceania,Australia and New Zealand,true,,,true,https://source.example/n,

            """.ReplaceLineEndings("\r\n"),
            Text("data/countries.csv"));
        using var json = JsonDocument.Parse(Text("data/rounds.json"));
        var countries = json.RootElement.GetProperty("rounds")[0].GetProperty("countries").EnumerateArray()
            .Select(country => $"{country.GetProperty("code")} {country.GetProperty("participants").GetRawText()} {country.GetProperty("participants_below").GetRawText()}");
        Assert.Equal(["AU 70 null", "FJ null 10", "NZ null null"], countries);
        Assert.Contains("Australia</a> (new) 70 <a href=\"/countries/fiji/\">Fiji</a> (new) a few <a href=\"/countries/new-zealand/\">New Zealand</a> (new)  </p>", Text("rounds/1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_stand_beside_their_sources()
    {
        Build();

        Assert.Contains("\r\n1,\"'=HYPERLINK(\"\"https://evil.example\"\"), the first\",https://example.org/rounds/1/,2014-03,,,,92,false,\"https://source.example/a?b,c\",2013-05-09,3,false,https://source.example/n,,3,false,,,1\r\n", Text("data/rounds.csv"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Text("data/rounds.json"));
        Assert.Equal(
            """[{"count":92,"at_least":false,"source":"https://source.example/a?b,c","as_of":"2013-05-09"},{"count":700,"at_least":true,"source":null,"as_of":null}]""",
            JsonSerializer.Serialize(json.RootElement.GetProperty("rounds")[0].GetProperty("participants")));
        Assert.Equal("2014-04-05T18:00:00-03:00", json.RootElement.GetProperty("rounds")[0].GetProperty("chats")[0].GetProperty("starts").GetString());
        Assert.DoesNotContain("Somebody", Text("data/rounds.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_describes_the_data_exactly()
    {
        Build();
        using var schema = JsonDocument.Parse(Text("data/rounds.schema.json"));
        using var json = JsonDocument.Parse(Text("data/rounds.json"));

        Assert.Equal("https://example.org/data/rounds.schema.json", schema.RootElement.GetProperty("$id").GetString());
        Assert.Empty(SchemaFaults(json.RootElement, schema.RootElement, schema.RootElement, "$"));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("1-2", "1-2")]
    public void A_cell_is_a_text_and_no_formula(string text, string cell) => Assert.Equal(cell, Csv.Cell(text));

    [Fact]
    public void Every_column_is_explained_to_readers()
    {
        using var output = new TempFolder();

        var run = Iln.Run("build", "--strict", "--content", folder["content"], "--theme", Repository.Path("themes", "default"), "--output", output["_site"]);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        var page = File.ReadAllText(output["_site/data/index.html"]);
        foreach (var column in RoundTables.RoundColumns.Concat(RoundTables.CountryColumns))
            Assert.Contains($"<code>{column}</code>", page, StringComparison.Ordinal);
    }

    void Build()
    {
        var run = Iln.Run("build", "--content", folder["content"], "--theme", folder["theme"], "--output", folder["_site"]);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    string Text(string file) => File.ReadAllText(folder[$"_site/{file}"]);

    /// <summary>As much of JSON Schema as ours uses.</summary>
    static IEnumerable<string> SchemaFaults(JsonElement value, JsonElement schema, JsonElement root, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return SchemaFaults(value, root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), root, path); // A text by the standard.
        var faults = new List<string>();
        var kind = value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.Number => "integer",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Null => "null",
            _ => "string",
        };
        var types = schema.GetProperty("type");
        if (types.ValueKind == JsonValueKind.Array ? !types.EnumerateArray().Any(type => type.GetString() == kind) : types.GetString() != kind)
            faults.Add($"{path} is {kind}");
        if (schema.TryGetProperty("pattern", out var pattern) && kind == "string"
            && !System.Text.RegularExpressions.Regex.IsMatch(value.GetString() ?? "", pattern.GetString() ?? ""))
            faults.Add($"{path} does not match");
        if (kind == "array")
            faults.AddRange(value.EnumerateArray().SelectMany((member, i) => SchemaFaults(member, schema.GetProperty("items"), root, $"{path}[{i}]")));
        if (kind == "object")
        {
            var properties = schema.GetProperty("properties");
            faults.AddRange(schema.GetProperty("required").EnumerateArray().Where(name => !value.TryGetProperty(name.GetString() ?? "", out _)).Select(name => $"{path} lacks {name}"));
            foreach (var member in value.EnumerateObject())
                faults.AddRange(properties.TryGetProperty(member.Name, out var inner)
                    ? SchemaFaults(member.Value, inner, root, $"{path}.{member.Name}")
                    : [$"{path}.{member.Name} is unknown"]);
        }
        return faults;
    }
}
