using IlnSite.Privacy;

namespace IlnSite.Commands.Stories;

/// <summary><c>iln story draft ID</c>: the text with words in brackets, and a page on which a person decides what no program
/// can. Ends in an error while anything is undecided; asks nothing twice.</summary>
static class DraftCommand
{
    public static ExitCode Run(PrivateFolder folder, string id, (bool InTerminal, string? Decisions) options, Session session)
    {
        var report = new Report();
        if (options.Decisions is { } saved)
            Take(folder, id, saved, report);
        if (StoryDraft.Read(folder, id, report) is not { } draft)
            return Close(report, session);
        if (options.InTerminal && (draft.Undecided > 0 || !draft.Review.HasReadQuestions))
        {
            folder.Write(folder.Decisions(id), Ask(draft, session).ToYaml());
            draft = StoryDraft.Read(folder, id, report);
            if (draft is null)
                return Close(report, session);
        }
        folder.Write(folder.Draft(id), draft.Written);
        folder.Write(folder.ReviewPage(id), ReviewPage.Write(draft));
        session.Out.WriteLine($"Draft:  {folder.Draft(id)}");
        session.Out.WriteLine($"Review: {folder.ReviewPage(id)}  (open it in a browser; or  iln story draft {id} --terminal)");
        if (draft.Undecided == 0 && draft.Review.HasReadQuestions)
        {
            session.Out.WriteLine($"All is decided. Next:  iln story preview {id}");
            return ExitCode.Published;
        }
        session.Error.WriteLine(draft.Undecided > 0
            ? $"{draft.Undecided} still to be decided."
            : "The questions beside the text have not been gone through.");
        session.Error.WriteLine($"Save what the page gives you as {folder.Decisions(id)} and run this again.");
        return ExitCode.Refused;
    }

    /// <summary>Decisions that the page saved somewhere else are joined to those that were there.</summary>
    static void Take(PrivateFolder folder, string id, string path, Report report)
    {
        if (!File.Exists(path))
        {
            report.Add(Codes.FileMissing, new SourceFile(path, "").Whole, "There is no such file.", "name the file that the review page saved");
            return;
        }
        var (before, saved) = (ReviewFile.Read(folder.Decisions(id), report), ReviewFile.Read(path, report));
        if (report.HasErrors)
            return;
        var all = saved.Decisions.Concat(before.Decisions).DistinctBy(decision => (decision.Text, decision.Type));
        folder.Write(folder.Decisions(id), new ReviewFile(saved.HasReadQuestions || before.HasReadQuestions, [.. all]).ToYaml());
    }

    static ReviewFile Ask(StoryDraft draft, Session session)
    {
        var decisions = draft.Review.Decisions.ToBuilder();
        foreach (var replacement in draft.Replacements.Where(replacement => !replacement.IsDecided))
        {
            var (finding, key) = (replacement.Finding, Decision.KeyOf(replacement.Text));
            if (decisions.Any(decision => decision.Text == key && decision.Type == finding.Type))
                continue;
            var from = Math.Max(0, finding.Start - 60);
            var to = Math.Min(draft.Source.Length, finding.End + 60);
            session.Out.WriteLine();
            session.Out.WriteLine($"…{OneLine(draft.Source[from..finding.Start])}>>{replacement.Text}<<{OneLine(draft.Source[finding.End..to])}…");
            session.Out.WriteLine($"({finding.Reason})  k keep · r replace by {Anonymised.Usual(finding.Type)} · other words stand in its place · q stop");
            if (session.In.ReadLine()?.Trim() is not { Length: > 0 } answer || answer is "q")
                return new(draft.Review.HasReadQuestions, decisions.ToImmutable());
            decisions.Add(new(key, finding.Type, answer switch
            {
                "k" => null,
                "r" => Anonymised.Usual(finding.Type),
                _ => ReviewFile.Bracketed(answer),
            }));
        }
        var hasRead = draft.Review.HasReadQuestions;
        if (!hasRead)
        {
            session.Out.WriteLine();
            foreach (var question in ReviewFile.QuestionsOf(draft))
                session.Out.WriteLine($"- {question}");
            session.Out.WriteLine("Facts can name a person as surely as a name. Have you read the story with these in mind, and changed what needs it in text.md? y/n");
            hasRead = session.In.ReadLine()?.Trim() is "y" or "yes";
        }
        return new(hasRead, decisions.ToImmutable());
    }

    static string OneLine(string text) => text.Replace('\n', ' ');

    public static ExitCode Close(Report report, Session session)
    {
        session.Error.Write(Printer.Print(report.Sorted(), ReportFormat.Text));
        return report.HasErrors ? ExitCode.Refused : ExitCode.Published;
    }
}
