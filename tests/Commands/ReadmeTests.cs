using System.Text.RegularExpressions;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Commands;

/// <summary>What the README says is true.</summary>
public sealed partial class ReadmeTests
{
    static readonly string Text = File.ReadAllText(Repository.Path("README.md"));

    public static TheoryData<string> CommandLines() =>
        new(Command().Matches(Text).Select(match => match.Groups["arguments"].Value).Where(line => !line.StartsWith("serve", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void A_command_in_it_works(string line)
    {
        using var folder = new TempFolder();
        string[] arguments = line.Split(' ');
        if (arguments[0] is "build" or "check" or "explain")
            arguments = [.. arguments, "--content", Repository.Path("content")];
        if (arguments[0] is "build")
            arguments = [.. arguments, "--output", folder["_site"]];

        var run = Iln.Run(arguments);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    [Fact]
    public void The_commands_are_those_that_the_tests_know() =>
        Assert.Contains("build", CommandLines().Select(row => row.Data));

    [Fact]
    public void Its_post_and_its_round_pass_the_checks()
    {
        using var folder = new TempFolder();
        folder.WithCopyOf(Repository.Path("content"), "content").WithCopyOf(Repository.Path("privacy"), "privacy");
        folder.With("content/posts/2015-08-19-getting-to-know-you.md", Block("markdown"));
        folder.With("content/rounds/readme.yml", Block("yaml"));

        var run = Iln.Run("check", "--content", folder["content"], "--theme", Repository.Path("themes", "default"));

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    [Fact]
    public void Its_example_of_a_fault_is_what_the_program_prints()
    {
        using var folder = new TempFolder();
        folder.WithCopyOf(Repository.Path("content"), "content");
        folder.With(
            "content/posts/2015-08-18-getting-to-know-you.md",
            "---\ntitle: Getting to know you\ntopic: getting-to-know-you\nround: 2015c\n---\n\nText.\n");

        var run = Iln.Run("check", "--content", folder["content"], "--theme", Repository.Path("themes", "default"));

        var printed = string.Join(
            '\n',
            run.Error.Replace(folder.Path + "/", "", StringComparison.Ordinal).Split('\n').Select(line => "    " + line));
        Assert.Contains(FaultExample().Match(Text).Value.Trim(), printed, StringComparison.Ordinal);
    }

    [Fact]
    public void It_names_every_option_and_exit_code()
    {
        var help = Iln.Run("build", "--help").Out;

        Assert.All(
            Regex.Matches(help, @"--[a-z-]+").Select(match => match.Value).Where(option => option is not "--help"),
            option => Assert.Contains(option, Text, StringComparison.Ordinal));
    }

    static string Block(string language) =>
        Regex.Match(Text, $@"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    [GeneratedRegex(@"^    dotnet run --project tool -- (?<arguments>.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"    content/posts/2015-08-18.*?\n.*?\n.*?\n")]
    private static partial Regex FaultExample();
}
