using IlnSite.Tests.Support;
using IlnSite.Tests.Verify;

namespace IlnSite.Tests.Faults;

/// <summary>
/// Each folder beside this file is a kind of fault, each folder in it a case: files laid over the small sound site in
/// <c>_sound/</c>, and <c>expected.txt</c> with the whole report. <c>remove.txt</c> names files to take out of the sound
/// site, <c>arguments.txt</c> further arguments, one a line.
/// </summary>
public sealed class FaultTests
{
    static readonly string Folder = Repository.Path("tests", "Faults");

    public static TheoryData<string> Cases() =>
        new(Directory.EnumerateFiles(Folder, "expected.txt", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, Path.GetDirectoryName(file) ?? "").Replace('\\', '/'))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fault_is_reported_with_its_place_and_what_to_type(string name)
    {
        var source = Path.Combine(Folder, name);
        using var folder = new TempFolder();
        folder.WithCopyOf(Path.Combine(Folder, "_sound")).WithCopyOf(source);
        foreach (var gone in Lines("remove.txt"))
            File.Delete(folder[gone]);

        string[] arguments = [.. Lines("arguments.txt").Select(line => line.Replace("FOLDER", folder.Path, StringComparison.Ordinal))];
        string[] theme = arguments.Contains("--theme") ? [] : ["--theme", folder["theme"]];

        var run = Iln.Run(["check", "--content", folder["content"], .. theme, .. arguments]);

        var report = Golden.WithoutSeconds(
            (run.Error + run.Out).Replace(folder.Path + "/", "", StringComparison.Ordinal));
        Golden.Text(Path.Combine(source, "expected.txt"), report);
        Assert.Contains($" {name.Split('/')[0]}: ", report, StringComparison.Ordinal);

        string[] Lines(string file) =>
            File.Exists(Path.Combine(source, file)) ? File.ReadAllLines(Path.Combine(source, file)) : [];
    }

    [Fact]
    public void Every_kind_of_fault_has_a_case() =>
        Assert.Empty(Codes.All.Select(code => code.Name).Except(Cases().Select(row => row.Data.Split('/')[0])).Except(FileFaultTests.Codes).Except(IlnSite.Tests.Privacy.GuardTests.Codes).Except(CalendarRulesTests.Codes).Except(["card-fonts"]));

    [Fact]
    public void The_sound_site_has_no_fault()
    {
        var run = Iln.Run(
            "check",
            "--content",
            Path.Combine(Folder, "_sound", "content"),
            "--theme",
            Path.Combine(Folder, "_sound", "theme"),
            "--strict");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }
}
