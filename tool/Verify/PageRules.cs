namespace IlnSite.Verify;

/// <summary>
/// Looks at the finished pages. Comes in: a page as it will be published. Goes out: faults, at the place in the content
/// where they can be mended if there is one. It changes nothing.
/// </summary>
sealed class PageRules(OutputFile file, HtmlPage page, Destinations destinations, Report report)
{
    readonly Urls urls = destinations.Urls;
    readonly HashSet<string> reported = new(StringComparer.Ordinal);

    public void Check()
    {
        foreach (var link in page.Links)
            CheckLink(link);
        foreach (var load in page.Loads)
            CheckLoad(load);
        new ScriptRules(page, destinations, Fault).Check();
        foreach (var id in page.Ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            Fault(
                Codes.PageId,
                $"The id {Spelling.Quote(id.Key)} stands on the page {id.Count()} times.",
                "give one of the two headings other words");
        foreach (var picture in page.PicturesWithoutAlt)
            Fault(Codes.PageAlt, $"The picture {Spelling.Quote(picture)} has no alt attribute.");
        CheckHead();
    }

    void CheckHead()
    {
        if (!page.HasTitle)
            Fault(Codes.PageTitle, "The page has no title.");
        if (file.Output.IsRedirect)
            return;
        if (!page.HasDescription)
            Fault(Codes.PageTitle, "The page has no description for search engines and those who share it.");
        if (!page.HasLanguage)
            Fault(Codes.PageTitle, "The page does not say in which language it is.");
        if (page.HeadingLevels.Count(level => level == 1) != 1)
            Fault(
                Codes.PageHeadings,
                $"The page has {page.HeadingLevels.Count(level => level == 1)} headings of the first level; it needs one.");
        for (var i = 1; i < page.HeadingLevels.Count; i++)
            if (page.HeadingLevels[i] > page.HeadingLevels[i - 1] + 1)
                Fault(
                    Codes.PageHeadings,
                    $"A heading of level {page.HeadingLevels[i]} follows one of level {page.HeadingLevels[i - 1]}.");
    }

    void CheckLink(string link)
    {
        if (link.StartsWith('#'))
        {
            if (link.Length > 1 && !page.Ids.Contains(Uri.UnescapeDataString(link[1..])) && reported.Add(link))
                Fault(Codes.PageLink, $"The page links to {Spelling.Quote(link)}, which is not on it.");
            return;
        }
        if (Uri.TryCreate(link, UriKind.Absolute, out var absolute) && absolute.Scheme != "file" && !link.StartsWith(urls.Origin, StringComparison.Ordinal))
            return;
        if (!reported.Add(link))
            return;
        var fragment = link.Contains('#', StringComparison.Ordinal)
            ? link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..]
            : "";
        if (urls.Inside(link) is not { } url)
        {
            // Whole addresses on our host but outside the base path belong to somebody else's folder.
            if (!link.StartsWith(urls.Origin, StringComparison.Ordinal))
                Fault(
                    Codes.PageLink,
                    $"The page links to {Spelling.Quote(link)}, which is no address of this site.",
                    $"in a template write  {{{{ url \"/…/\" }}}}, which adds {urls.BasePath}");
        }
        else if (link.StartsWith('/') && !destinations.Has(url))
            Fault(
                Codes.PageLink,
                $"The page links to {Spelling.Quote(url.Path)}, which the site does not have.",
                destinations.Near(url) is { } near ? $"did you mean {near}?" : null);
        else if (link.StartsWith('/') && fragment.Length > 0 && !destinations.HasId(url, Uri.UnescapeDataString(fragment)))
            Fault(Codes.PageLink, $"The page links to {Spelling.Quote(link)}, and that page has no such id.");
    }

    void CheckLoad(string load)
    {
        if (load.StartsWith('#'))
        {
            if (!page.Ids.Contains(load[1..]))
                Fault(Codes.PageLink, $"The page shows {Spelling.Quote(load)}, which is not on it.");
        }
        else if (urls.Inside(load) is not { } url)
            Fault(
                Codes.PageForeign,
                $"The page would load {Spelling.Quote(load)} from elsewhere.",
                "put the file into the theme's assets");
        else if (!destinations.Has(url))
            Fault(Codes.PageLink, $"The page loads {Spelling.Quote(url.Path)}, which the site does not have.");
        else if (load.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 && !destinations.HasId(url, Uri.UnescapeDataString(load[(hash + 1)..])))
            Fault(Codes.PageLink, $"The page shows {Spelling.Quote(load)}, and that file has no such id.");
    }

    void Fault(Code code, string message, string? hint = null) => report.Add(code, PlaceOf(file.Output), message, hint);

    /// <summary>The main source of a page; for one that no editor wrote, its template's name and its address.</summary>
    public static SourceSpan PlaceOf(Output output) => output.Sources is [var source, ..]
        ? source.Whole
        : new SourceFile($"{output.Url} ({output.Template ?? output.Kind})", "").Whole;
}
