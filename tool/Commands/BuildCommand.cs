using IlnSite.Verify;
using IlnSite.Write;

namespace IlnSite.Commands;

/// <summary><c>iln build</c> and <c>iln check</c>: all checks; build then writes the site.</summary>
static class BuildCommand
{
    public static ExitCode Run(BuildOptions options, bool writes, Session session)
    {
        var started = session.Clock();
        var report = new Report();
        if (writes && !SiteWriter.MayWrite(options.Output, options.Content, report))
            return Close(options, report, session);
        var plan = Pipeline.Plan(options, report);
        var files = plan is null
            ? []
            : Pipeline.Make(plan, session.Progress("Making page", plan.Outputs.Length), report);
        // What could not be made or is wrong by itself is told first.
        if (plan is not null && !report.HasErrors)
            GuardCommand.Check(plan, files, options, report);
        if (plan is not null && options.Against is { } feed)
            Compare(plan, feed, options, report);
        if (Close(options, report, session) is not ExitCode.Published and var refused)
            return refused;

        var written = writes ? SiteWriter.Write(options.Output, files, Pipeline.Each) : null;
        foreach (var held in plan?.Site.HeldBack ?? [])
            session.Out.WriteLine(held.Appears is { } day
                ? $"Held back: {held.File.Path} appears on {day:uuuu-MM-dd}."
                : $"Held back: {held.File.Path} is a draft.");
        var pages = files.Count(file => file.Output is { Template: not null, IsRedirect: false });
        var seconds = ((session.Clock() - started) / 1000.0).ToString("0.0", CultureInfo.InvariantCulture);
        var warnings = report.Sorted().Length;
        session.Out.WriteLine(written is null
            ? $"All is well: {Count(pages, "page")}, {Count(warnings, "warning")}, {seconds} s. Nothing was written."
            : $"{Count(pages, "page")} in {options.Output}: {Count(written.Changed, "file")} written, {written.Unchanged} unchanged, {written.Removed} removed; {Count(warnings, "warning")}, {seconds} s.");
        return ExitCode.Published;
    }

    /// <summary>Which posts readers would take for new ones.</summary>
    static void Compare(Plan plan, string feed, BuildOptions options, Report report)
    {
        if (FeedFetch.Get(feed, report) is { } bytes && PublishedFeed.Read(bytes, feed, report) is { } published)
            FeedChanges.Check(plan.Site, new($"{options.Content.Replace('\\', '/').TrimEnd('/')}/site.yml", ""), published, report);
    }

    /// <summary>Prints the faults and says whether to go on.</summary>
    static ExitCode Close(BuildOptions options, Report report, Session session)
    {
        var faults = report.Sorted();
        session.Error.Write(Printer.Print(faults, options.Format));
        var errors = faults.Count(fault => fault.Severity == Severity.Error || options.Strict);
        if (errors == 0)
            return ExitCode.Published;
        if (options.Format == ReportFormat.Text)
            session.Error.WriteLine($"{Count(errors, "thing")} to mend; nothing was written.");
        return ExitCode.Refused;
    }

    static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
