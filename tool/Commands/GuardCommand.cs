using IlnSite.Images;
using IlnSite.Load;
using IlnSite.Privacy;
using IlnSite.Commands.Stories;

namespace IlnSite.Commands;

/// <summary><c>iln guard</c>: all checks of a build, and what git is about to carry away.</summary>
static class GuardCommand
{
    public static ExitCode Run(BuildOptions options, (string? Range, bool Installs) git, Session session)
    {
        var report = new Report();
        var repository = GitRepository.Of(options.Content);
        if (git.Installs)
            return Install(repository, session);
        if (git.Range is not null && repository is null)
        {
            session.Error.WriteLine("This is not a git repository.");
            return ExitCode.Usage;
        }
        if (repository is not null)
        {
            var names = new KnownPeople(People(options.Content, report));
            // Faults of the content are told by the build below.
            var allowed = ContentReader.Read(options.Content, options.BaseUrl, Pipeline.Each, new()) is { } content
                ? new AllowedTexts(AllowFile.Read(options.Content, options.Now.InUtc().Date, new()), content, new())
                : null;
            foreach (var carried in repository.TrackedTexts(report))
                Check(carried, "stand in a file that git tracks", "take it out, or let git forget the file");
            if (git.Range is { } range)
                foreach (var carried in repository.Carried(range, PublishedFiles.ExtrasOf, report))
                    Check(carried, "be pushed here", "a later commit does not help: write the commits anew, with  git rebase  or  git commit --amend");

            void Check(CarriedText carried, string what, string hint)
            {
                foreach (var type in (carried.IsPublic ? Structured.Find(carried.Text).Where(finding => allowed?.CoversAnywhere(finding.Type, carried.Text[finding.Start..finding.End]) != true) : [])
                    .Concat(names.Find(carried.Text)).Select(finding => finding.Type).Concat(carried.IsPath ? Structured.InPath(carried.Text) : []).Distinct())
                    report.Add(Codes.PersonalData, new SourceFile(carried.Place, "").Whole, $"Something of the kind “{Finding.Name(type).Replace('_', ' ')}” would {what}.", hint);
            }
        }
        var built = BuildCommand.Run(options, writes: false, session);
        session.Error.Write(Printer.Print(report.Sorted(), options.Format));
        return report.HasErrors ? ExitCode.Refused : built;
    }

    /// <summary>Everything the guard needs beside the site itself; called by every build and check.</summary>
    public static void Check(Plan plan, ImmutableArray<OutputFile> files, BuildOptions options, Report report)
    {
        if (GitRepository.Of(options.Content) is { } repository)
            foreach (var path in repository.Tracked("private", report))
                report.Add(Codes.PrivateTracked, new SourceFile("private", "").Whole, "Git tracks a file of private/, and whoever pushes would publish it.",
                    $"git rm --cached -r private  (one of {path.Length} letters in its name)");
        Guard.Check(
            new()
            {
                Content = plan.Content,
                Outputs = files,
                Allowed = AllowFile.Read(options.Content, options.Now.InZone(plan.Site.Settings.TimeZone).Date, report),
                Known = People(options.Content, report),
                PictureExtras = PublishedFiles.ExtrasOf,
            },
            Pipeline.Each,
            report);
    }

    static ImmutableArray<Submission> People(string content, Report report)
    {
        var folder = new PrivateFolder(content);
        var people = ImmutableArray.CreateBuilder<Submission>();
        foreach (var id in folder.RawIds)
            if (StoryFile.Read(folder, id, report) is { IsInvented: false, Identity: not Identity.Named } story)
                people.Add(story.Author);
        return people.DrainToImmutable();
    }

    static ExitCode Install(GitRepository? repository, Session session)
    {
        if (repository is null)
        {
            session.Error.WriteLine("This is not a git repository.");
            return ExitCode.Usage;
        }
        var path = repository.InstallHook();
        session.Out.WriteLine(path is null ? "There is a pre-push hook already; let it also run  iln guard --git \"$remote_sha..$local_sha\"  for each line that git gives it." : $"Installed: {path}. Every push is looked at first.");
        return path is null ? ExitCode.Refused : ExitCode.Published;
    }
}
