using IlnSite.Tests.Support;

namespace IlnSite.Tests.Faults;

/// <summary>Faults of files that no repository can or should hold: links, gigabytes, locked files, full folders.</summary>
public sealed class FileFaultTests : IDisposable
{
    static readonly string Sound = Repository.Path("tests", "Faults", "_sound");

    readonly TempFolder folder = new TempFolder().WithCopyOf(Sound);

    public static IReadOnlyList<string> Codes { get; } = ["file-link", "file-too-big", "file-unreadable", "output-folder"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("content/posts/2014-05-01-passwd.md", "/etc/passwd")]
    [InlineData("content/posts/2014-05-01-inside.md", "2014-03-01-hello.md")]
    [InlineData("content/extra", "/etc")]
    public void A_symbolic_link_is_refused(string link, string target)
    {
        File.CreateSymbolicLink(folder[link], target);

        Assert.Equal(
            $"{link}: error file-link: This is a link to another place, and links are not followed.\n    put the file itself here\n1 thing to mend; nothing was written.\n",
            Check());
    }

    [Fact]
    public void A_file_of_too_many_bytes_is_refused()
    {
        folder.With("content/pages/big.md", new byte[Load.ContentFolder.MaxTextBytes + 1]);

        Assert.Equal(
            "content/pages/big.md: error file-too-big: The file is larger than 16 MB.\n1 thing to mend; nothing was written.\n",
            Check());
    }

    [Fact]
    public void Data_of_too_many_bytes_are_refused()
    {
        folder.With("content/rounds/big.yml", "name: " + new string('x', Load.Yaml.MaxLength));

        Assert.Contains(
            "content/rounds/big.yml(1,1): error file-too-big: The data here are longer than 2 MB.",
            Check(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named()
    {
        folder.With("content/pages/locked.md", "---\ntitle: Locked\n---\n");
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess,
            "The administrator may open every file, and Windows locks them otherwise, so none can be locked for this test.");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder["content/pages/locked.md"], UnixFileMode.None);

        Assert.Contains(
            "content/pages/locked.md: error file-unreadable: The file cannot be opened.",
            Check(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_opened_is_named()
    {
        folder.With("content/posts/2014-06-01-locked/index.md", "---\ntitle: Locked\n---\n");
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess,
            "The administrator may open every folder, and Windows locks them otherwise, so none can be locked for this test.");
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(folder["content/posts/2014-06-01-locked"], UnixFileMode.None);

        var report = Check();

        File.SetUnixFileMode(folder["content/posts/2014-06-01-locked"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Contains(
            "content/posts/2014-06-01-locked: error file-unreadable: The folder cannot be opened.",
            report,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/_site", "The output folder and the content folder lie inside each other.")]
    [InlineData("", "The output folder and the content folder lie inside each other.")]
    [InlineData("theirs", "The folder holds files that this tool did not write.")]
    [InlineData("theirs/file.txt", "There is a file of that name.")]
    public void A_folder_that_is_not_ours_is_not_written_to(string output, string words)
    {
        folder.With("theirs/file.txt", "precious");

        var run = Iln.Run(
            "build",
            "--content",
            folder["content"],
            "--theme",
            folder["theme"],
            "--output",
            folder[output]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error output-folder: {words}", run.Error, StringComparison.Ordinal);
        Assert.Equal("precious", File.ReadAllText(folder["theirs/file.txt"]));
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("&a [", 1_000)]
    [InlineData("? ", 100_000)]
    [InlineData("\"", 99_999)]
    [InlineData("'", 99_999)]
    [InlineData("[\"a\",", 10_000)]
    [InlineData("[ \"a\" ], \"a\": ", 10_000)]
    [InlineData("\"\\\\", 50_000)]
    [InlineData("a: b ", 100_000)]
    [InlineData("x #", 100_000)]
    [InlineData("*a, ", 100_000)]
    [InlineData("a: |\n ", 100_000)]
    public void Hostile_data_end_in_a_fault(string piece, int times)
    {
        folder.With("content/pages/hostile.md", $"---\ntitle: {string.Concat(Enumerable.Repeat(piece, times))}\n---\n");

        Assert.Contains("content/pages/hostile.md", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_nested_by_thousands_of_lines_end_in_a_fault()
    {
        var nested = string.Concat(Enumerable.Range(0, 1_500).Select(i => $"{new string(' ', i)}a:\n"));
        folder.With("content/pages/hostile.md", $"---\ntitle: x\n{nested}---\n");

        Assert.Contains("content/pages/hostile.md(14,12): error yaml-too-deep", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_of_quoted_words_without_its_end_is_read_once()
    {
        folder.With("content/pages/hostile.md", $"---\ntitle: x\ntags: [{string.Concat(Enumerable.Repeat("\"a\",", 200_000))}\n---\n");

        Assert.Contains("content/pages/hostile.md(3,7): error yaml-unclosed", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fifty_thousand_names_end_in_faults_for_each()
    {
        folder.With(
            "content/pages/hostile.md",
            $"---\ntitle: x\n{string.Concat(Enumerable.Range(0, 50_000).Select(i => $"k{i}: 1\n"))}---\n");

        Assert.Contains("50000 things to mend", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_at_each_letter_of_a_long_line_is_told_without_copying_the_line_each_time()
    {
        folder.With("content/posts/2014-06-01-hostile.md", $"---\ntitle: x\ntags: [{string.Concat(Enumerable.Repeat("a,", 200_000))}]\n---\n");

        Assert.Contains("199999 things to mend", Check(), StringComparison.Ordinal);
    }

    string Check()
    {
        var run = Iln.Run("check", "--content", folder["content"], "--theme", folder["theme"]);
        Assert.Equal(1, run.ExitCode);
        return run.Error.Replace(folder.Path + "/", "", StringComparison.Ordinal);
    }
}
