using IlnSite.Images;
using IlnSite.Load;

namespace IlnSite.Commands.Stories;

/// <summary><c>iln story withdraw ID</c>: takes a story back everywhere this program can reach, proves it by looking, and
/// says what only people can do (PRIVACY 4.7).</summary>
static class WithdrawCommand
{
    /// <summary>Shorter lines of a story may stand anywhere.</summary>
    const int Telling = 40;

    public static ExitCode Run(PrivateFolder folder, string id, BuildOptions build, Session session)
    {
        var report = new Report();
        if (!PrivateFolder.IsId(id) || Register.Read(folder, report) is not { } register)
        {
            session.Error.WriteLine(report.HasErrors ? Printer.Print(report.Sorted(), ReportFormat.Text) : $"{Spelling.Quote(id)} is not the id of a story.");
            return ExitCode.Refused;
        }
        var wasPublic = File.Exists(folder.Published(id));
        if (!wasPublic && !Directory.Exists(folder.Raw(id)) && register.Of(id) is null)
        {
            session.Error.WriteLine($"There is no story {id}.");
            return ExitCode.Refused;
        }
        var settings = ContentReader.Read(folder.Content, null, Pipeline.Each, new())?.Settings;
        var today = session.Now.InZone(settings?.TimeZone ?? NodaTime.DateTimeZone.Utc).Date;
        string[] traces = [.. Traces(folder, id)];
        string[] pictures = [.. Pictures(folder, id, settings?.HasAvif ?? false)];

        if (wasPublic)
            folder.Write(folder.Published(id), $"---\nwithdrawn: {today.Year:0000}-{today.Month:00}\n---\n");
        foreach (var picture in pictures)
        {
            Delete(folder.PublishedPhoto(picture));
            Delete(folder.WaitingPhoto(picture));
        }
        Delete(folder.Waiting(id));
        Delete(folder.Decisions(id));
        Delete(folder.ReviewPage(id));
        if (Directory.Exists(folder.Raw(id)))
            Directory.Delete(folder.Raw(id), recursive: true);
        // Everything in there can be made anew.
        if (Directory.Exists(folder.Cache))
            Directory.Delete(folder.Cache, recursive: true);

        // Of the consent only the proof of what was done is left.
        var known = register.Of(id);
        register.With(new() { Id = known?.Id ?? "none", Story = id, Agreed = known?.Agreed, Withdrawn = known?.Withdrawn ?? today, Erased = today, BodyHash = known?.BodyHash }).Write(folder);

        var built = wasPublic ? BuildCommand.Run(build, writes: true, session) : ExitCode.Published;
        string[] left = [.. Left(traces, pictures, [build.Output, folder.Cache, folder.Content, folder.Path])];
        foreach (var path in left)
            session.Error.WriteLine($"Something of the story is still in {path}.");
        if (built != ExitCode.Published)
            session.Error.WriteLine("The site could not be built anew; what is online still has the story. Mend what stands above and run  iln build");
        session.Out.WriteLine(Checklist(id, wasPublic));
        return built != ExitCode.Published ? built : left.Length > 0 ? ExitCode.Refused : ExitCode.Published;
    }

    static void Delete(string path)
    {
        if (File.Exists(path))
            File.Delete(path);
    }

    /// <summary>Every line of the story long enough to be nobody else's.</summary>
    static IEnumerable<string> Traces(PrivateFolder folder, string id) =>
        new[] { folder.Published(id), folder.Text(id), folder.Draft(id), folder.Waiting(id) }
            .Where(File.Exists)
            .SelectMany(path => Body(File.ReadAllText(path)).Split('\n'))
            .Select(line => line.Trim())
            .Where(line => line.Length >= Telling)
            .Select(line => line[..Telling])
            .Distinct(StringComparer.Ordinal);

    static string Body(string text) =>
        text.StartsWith("---\n", StringComparison.Ordinal) && text.IndexOf("\n---\n", 3, StringComparison.Ordinal) is > 0 and var end ? text[(end + 5)..] : text;

    /// <summary>Names of the photo and of all that was made of it.</summary>
    static IEnumerable<string> Pictures(PrivateFolder folder, string id, bool hasAvif)
    {
        var name = new[] { folder.Published(id), folder.Waiting(id) }.Where(File.Exists).Select(path => StoryPhoto.NameIn(File.ReadAllText(path))).FirstOrDefault(name => name is not null);
        if (name is null)
            return [];
        var file = new[] { folder.PublishedPhoto(name), folder.WaitingPhoto(name) }.FirstOrDefault(File.Exists);
        var made = file is null ? null : new PhotoFiles(Path.Combine(folder.Cache, "photos"), hasAvif).Make(new FileInfo(file), new SourceFile(file, "").Whole, new());
        return (made?.Renditions.Select(rendition => Path.GetFileName(rendition.Url.Path)) ?? []).Prepend(name);
    }

    static IEnumerable<string> Left(string[] traces, string[] pictures, string[] folders)
    {
        foreach (var path in folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
        {
            if (pictures.Contains(Path.GetFileName(path)))
                yield return path;
            // As it stands, and as it stands in a page or in JSON.
            var text = File.ReadAllText(path);
            var plain = System.Net.WebUtility.HtmlDecode(text).Replace("\\\"", "\"", StringComparison.Ordinal);
            if (traces.Any(trace => text.Contains(trace, StringComparison.Ordinal) || plain.Contains(trace, StringComparison.Ordinal)))
                yield return path;
        }
    }

    static string Checklist(string id, bool wasPublic) => !wasPublic
        ? $"Story {id} was not public. Delete the mail it came in, and every copy of private/ that you keep elsewhere."
        : $"""
        Story {id} is gone from content/, private/ and the built site; its address says that it was withdrawn.
        What this program cannot do, do by hand and tick:
        [ ] Publish the site now, and look at the story's address and at /stories/ in a private window.
        [ ] Delete the mail it came in, the answers to it, the form's row, and copies of private/ elsewhere.
        [ ] Git: the old text is in the history. If it identifies somebody, run  git filter-repo --path content/stories/{id}.md
            --invert-paths , push with force, and ask the host to purge cached views and pull-request references.
            Clones and forks stay; ask their owners.
        [ ] Search engines: ask for the removal of the address. Web archives: ask for its exclusion.
        [ ] Posts in social media, newsletters, translations and slides that quoted the story.
        [ ] Write to the participant that it is done, and what may remain: forks, archives, feed readers, downloads.
        """;
}
