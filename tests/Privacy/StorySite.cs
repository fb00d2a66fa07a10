using IlnSite.Tests.Support;

namespace IlnSite.Tests.Privacy;

/// <summary>The sound site in a folder of its own, and a coordinator at it.</summary>
sealed class StorySite : IDisposable
{
    byte drawn;

    public StorySite() => Folder = new TempFolder().WithCopyOf(Repository.Path("tests", "Faults", "_sound"));

    public TempFolder Folder { get; }

    public Run Run(string line) => RunWith("", line);

    public Run RunWith(string input, string line)
    {
        // An underscore stands for a blank inside a word.
        string[] words = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace('_', ' '))];
        string[] build = words[0] == "build" || words is ["story", "withdraw", ..] ? ["--theme", Folder["theme"], "--output", Folder["_site"]] : [];
        return Iln.RunWith(input, [.. words, "--content", Folder["content"], .. build]);
    }

    public string Add(string text, string more = "")
    {
        // Each run starts its chance anew, so ids would repeat; the command draws again until one is free.
        Folder.With($"in{drawn++}.md", text);
        return IdIn(Run($"story add --text {Folder[$"in{drawn - 1}.md"]} --country FJ --round 1 --name Mere_Vakaloloma --email mere.v@mail.example.com --city Lautoka {more}"));
    }

    public string Ready(string text, string more = "")
    {
        var id = Add(text, more);
        Folder.With($"private/review/{id}.yml", "questions: true\n");
        Assert.Equal(("", 0), Ended(Run($"story draft {id}")));
        Assert.Equal(("", 0), Ended(Run($"story preview {id}")));
        return id;
    }

    public static (string Error, int ExitCode) Ended(Run run) => (run.Error, run.ExitCode);

    public string IdIn(Run run)
    {
        Assert.Equal(0, run.ExitCode);
        return run.Out.Split(':')[0];
    }

    public string[] FilesWith(string text) =>
        [.. new[] { "_site", ".cache", "content", "private" }.Select(name => Folder[name]).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal))];

    public void Dispose() => Folder.Dispose();
}
