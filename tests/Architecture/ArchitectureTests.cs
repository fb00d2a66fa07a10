using System.Text.RegularExpressions;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Architecture;

/// <summary>Holds what DESIGN.md says about who may use whom, and how large things may grow.</summary>
public sealed partial class ArchitectureTests
{
    static readonly string[] Leaves = ["Diagnostics", "Model"];

    static readonly string[] Phases = ["Load", "Markdown", "Images", "Privacy", "Render", "Verify", "Write"];

    static readonly IReadOnlyDictionary<string, string[]> LibraryOf = new Dictionary<string, string[]>
    {
        ["YamlDotNet"] = ["Load/Yaml.cs"],
        ["Markdig"] = ["Markdown/"],
        ["Scriban"] = ["Render/"],
        ["NetVips"] = ["Images/CardImage.cs", "Images/PhotoImage.cs", "Images/Libvips.cs"],
        ["AngleSharp"] = ["Verify/HtmlPage.cs"],
        ["PhoneNumbers"] = ["Privacy/Detectors/Phones.cs"],
        ["MimeKit"] = ["Commands/Stories/MailFile.cs"],
        ["System.CommandLine"] = ["Commands/"],
        ["Microsoft.AspNetCore"] = ["Commands/"],
    };

    [Fact]
    public void A_phase_uses_leaves_and_itself()
    {
        var wrong = from file in Sources()
                    let folder = file.Path.Split('/')[0]
                    where Phases.Contains(folder) || Leaves.Contains(folder)
                    from other in Phases.Append("Commands")
                    where other != folder && Uses(file.Text, other)
                    select $"{file.Path} uses {other}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Diagnostics_uses_nothing() =>
        Assert.Empty(Sources().Where(file => file.Path.StartsWith("Diagnostics/", StringComparison.Ordinal) && Uses(file.Text, "Model")).Select(file => file.Path));

    [Fact]
    public void Nothing_but_the_program_uses_commands() =>
        Assert.Empty(Sources().Where(file => file.Path != "Program.cs" && !file.Path.StartsWith("Commands/", StringComparison.Ordinal) && Uses(file.Text, "Commands")).Select(file => file.Path));

    [Fact]
    public void A_library_is_called_where_it_is_meant_to_be()
    {
        var wrong = from file in Sources()
                    from library in LibraryOf
                    where Regex.IsMatch(
                        file.Text,
                        $@"\busing (static )?{Regex.Escape(library.Key)}\b|[^.\w]{Regex.Escape(library.Key)}\.")
                        && !library.Value.Any(place => file.Path.StartsWith(place, StringComparison.Ordinal))
                    select $"{file.Path} uses {library.Key}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Clock_console_environment_and_chance_enter_in_the_program() =>
        Assert.Empty(Sources().Where(file => file.Path != "Program.cs" && Outside().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void Only_the_pipeline_runs_several_threads() =>
        Assert.Empty(Sources().Where(file => file.Path != "Pipeline.cs" && Threads().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void No_file_grows_past_300_lines_without_a_reason_at_its_top() =>
        Assert.Empty(
            from file in Sources().Concat(Sources("tests"))
            where file.Text.Count(c => c == '\n') > 300 && !file.Text.StartsWith("// Long because", StringComparison.Ordinal)
            select file.Path);

    [Fact]
    public void Every_namespace_is_its_folder()
    {
        var wrong = from file in Sources()
                    where file.Path.Contains('/', StringComparison.Ordinal)
                    let wanted = $"namespace IlnSite.{Path.GetDirectoryName(file.Path)?.Replace('/', '.')};"
                    where !file.Text.Contains(wanted, StringComparison.Ordinal)
                    select $"{file.Path} wants {wanted}";

        Assert.Empty(wrong);
    }

    static bool Uses(string text, string folder) =>
        Regex.IsMatch(text, $@"\busing (static )?IlnSite\.{folder}\b|\bIlnSite\.{folder}\.");

    static IEnumerable<(string Path, string Text)> Sources(string folder = "tool")
    {
        var root = Repository.Path(folder);
        return from file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
               let path = Path.GetRelativePath(root, file).Replace('\\', '/')
               where !path.Split('/').Any(part => part is "bin" or "obj")
               select (path, File.ReadAllText(file));
    }

    [GeneratedRegex(@"DateTime\.(Now|UtcNow|Today)|DateTimeOffset\.(Now|UtcNow)|SystemClock|\bConsole\.|\bEnvironment\.|new Random\(|Random\.Shared|Guid\.NewGuid")]
    private static partial Regex Outside();

    [GeneratedRegex(@"Parallel\.|Task\.Run|new Thread\(|ThreadPool")]
    private static partial Regex Threads();
}
