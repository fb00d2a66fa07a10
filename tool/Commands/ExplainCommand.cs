namespace IlnSite.Commands;

/// <summary><c>iln explain ADDRESS</c>: where a page comes from.</summary>
static class ExplainCommand
{
    public static ExitCode Run(BuildOptions options, string address, Session session)
    {
        var report = new Report();
        var plan = Pipeline.Plan(options, report);
        if (plan is null)
        {
            session.Error.Write(Printer.Print(report.Sorted(), options.Format));
            return ExitCode.Refused;
        }
        var wanted = plan.Site.Urls.Inside(address) ?? new SiteUrl(address);
        if (plan.Outputs.FirstOrDefault(output => output.Url == wanted || output.Url.FilePath == wanted.Path) is not { } output)
        {
            var near = Spelling.Nearest(wanted.Path, plan.Outputs.Select(output => output.Url.Path));
            session.Error.WriteLine($"The site has no address {wanted}.{(near is null ? "" : $" Did you mean {near}?")}");
            return ExitCode.Refused;
        }
        session.Out.WriteLine($"address   {plan.Site.Urls.Absolute(output.Url)}");
        session.Out.WriteLine($"file      {output.Url.FilePath}");
        session.Out.WriteLine($"kind      {output.Kind}");
        if (output.Template is { } template)
            session.Out.WriteLine($"template  {template}.html");
        foreach (var source in output.Sources)
            session.Out.WriteLine($"source    {source.Path}");
        return ExitCode.Published;
    }
}
