using System.Text.RegularExpressions;
using IlnSite.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace IlnSite.Tests.Workflows;

/// <summary>Holds what makes the workflows safe to run on anybody's pull request; actionlint sees to the rest.</summary>
public sealed partial class WorkflowTests
{
    static readonly string Folder = Repository.Path(".github", "workflows");

    public static TheoryData<string> Files() =>
        new(Directory.EnumerateFiles(Folder, "*.yml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void There_is_one_to_check_and_one_to_publish() =>
        Assert.Equal(["check.yml", "publish.yml"], Files().Select(row => row.Data).Where(file => file is "check.yml" or "publish.yml"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_action_is_pinned_by_its_commit_with_the_version_beside_it(string file)
    {
        var uses = Text(file).Split('\n').Where(line => Uses().IsMatch(line));

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(Pinned(), line));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_permission_is_left_to_the_repositorys_settings(string file)
    {
        var permissions = Assert.IsType<YamlMappingNode>(Value(Load(file), "permissions"));

        Assert.All(permissions.Children, permission => Assert.Contains(permission.Value.ToString(), new[] { "read", "none" }));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_job_ends_in_a_time_of_its_own(string file) =>
        Assert.All(Jobs(file), job => Assert.InRange(int.Parse(Value(job, "timeout-minutes")?.ToString() ?? "0"), 1, 30));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_run_is_started_with_more_rights_than_its_pull_request_has(string file)
    {
        var on = Value(Load(file), "on");
        string[] events = on is YamlMappingNode map ? [.. map.Children.Keys.Select(key => key.ToString())] : [on?.ToString() ?? ""];

        Assert.NotEmpty(events);
        Assert.Empty(events.Intersect(["pull_request_target", "workflow_run", "issue_comment"]));
    }

    /// <summary>A value put into a script's text is a script; through the environment it stays a value.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void No_value_from_outside_becomes_part_of_a_script(string file)
    {
        var scripts = Steps(file).Select(step => Value(step, "run")?.ToString()).OfType<string>();

        Assert.All(scripts, script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Checked_out_files_come_without_the_means_to_push(string file)
    {
        var checkouts = Steps(file).Where(step => Value(step, "uses")?.ToString().StartsWith("actions/checkout@", StringComparison.Ordinal) == true);

        Assert.All(checkouts, step => Assert.Equal("false", Value(Value(step, "with"), "persist-credentials")?.ToString()));
    }

    [Fact]
    public void Only_the_job_that_deploys_may_write()
    {
        var writers = from row in Files()
                      from job in (YamlMappingNode)Value(Load(row.Data), "jobs")!
                      let permissions = Value(job.Value, "permissions") as YamlMappingNode
                      where permissions is not null && permissions.Children.Values.Any(value => value.ToString() == "write")
                      select $"{row.Data} {job.Key}";

        Assert.Equal(["publish.yml deploy"], writers);
    }

    static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    static YamlNode Load(string file)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(Text(file));
        stream.Load(reader);
        return stream.Documents[0].RootNode;
    }

    static YamlNode? Value(YamlNode? node, string key) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    static IEnumerable<YamlNode> Jobs(string file) => Assert.IsType<YamlMappingNode>(Value(Load(file), "jobs")).Children.Values;

    static IEnumerable<YamlNode> Steps(string file) => Jobs(file).SelectMany(job => (YamlSequenceNode?)Value(job, "steps") ?? []);

    [GeneratedRegex(@"^\s*(- )?uses:")]
    private static partial Regex Uses();

    [GeneratedRegex(@"^\s*(- )?uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+){2}$")]
    private static partial Regex Pinned();
}
