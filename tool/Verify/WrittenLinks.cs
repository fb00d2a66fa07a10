namespace IlnSite.Verify;

/// <summary>Checks the links inside the site that editors wrote, as soon as all addresses are known, so that they are
/// reported with their place and together with all other faults.</summary>
static class WrittenLinks
{
    public static void Check(ImmutableArray<Output> outputs, Report report)
    {
        var byAddress = outputs.ToLookup(output => output.Url);
        foreach (var link in outputs.SelectMany(output => output.Bodies).SelectMany(body => body.Links))
            if (!byAddress.Contains(link.Url))
                report.Add(
                    Codes.LinkBroken,
                    link.Span,
                    $"The site has no address {Spelling.Quote(link.Url.Path)}.",
                    Near(link.Url, byAddress));
            else if (link is { Fragment.Length: > 0, File: not null })
                CheckHeading(
                    link,
                    [.. byAddress[link.Url].SelectMany(output => output.Bodies).SelectMany(body => body.Headings).Select(heading => heading.Id)],
                    report);
    }

    static void CheckHeading(BodyLink link, ImmutableArray<string> ids, Report report)
    {
        var wanted = Uri.UnescapeDataString(link.Fragment ?? "");
        if (!ids.Contains(wanted))
            report.Add(Codes.LinkHeading, link.Span, $"{link.File} has no heading {Spelling.Quote("#" + wanted)}.",
                Spelling.Nearest(wanted, ids) is { } near ? $"did you mean #{near}?" : "a heading's address is its words in lower case, joined by hyphens");
    }

    static string Near(SiteUrl url, ILookup<SiteUrl, Output> byAddress) =>
        byAddress.Contains(new(url.Path + "/")) ? $"did you mean {url.Path}/?"
        : Spelling.Nearest(url.Path, byAddress.Select(group => group.Key.Path)) is { } near ? $"did you mean {near}?"
        : "link to the file instead, as in ../rounds/2015b.yml";
}
