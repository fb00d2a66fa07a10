namespace IlnSite.Verify;

/// <summary>Checks all finished outputs: links and ids, pictures, headings, titles, feeds, calendars.</summary>
static class SiteRules
{
    /// <param name="each">Runs a function for every number, in parallel.</param>
    public static void Check(ImmutableArray<OutputFile> files, Urls urls, Each each, Report report)
    {
        var pages = new HtmlPage?[files.Length];
        each(
            files.Length,
            i => pages[i] = files[i].Output.Url.FilePath.EndsWith(".html", StringComparison.Ordinal) ? HtmlPage.Read(files[i].Bytes) : null);
        var destinations = Destinations.Of(files, pages, urls);
        var feeds = new FeedRules(destinations, report);
        each(files.Length, i =>
        {
            if (pages[i] is { } page)
                new PageRules(files[i], page, destinations, report).Check();
            else if (FeedRules.IsFor(files[i].Output.Url))
                feeds.Check(files[i]);
            else if (files[i].Output.Url.FilePath.EndsWith(".ics", StringComparison.Ordinal))
                CalendarRules.Check(files[i], report);
        });
        feeds.CheckIds();
    }
}
