using AngleSharp.Html.Parser;

namespace IlnSite.BrowserTests.Support;

/// <summary>Chooses the pages to look at: of each kind of output as many as it takes to see every element, class and
/// attribute that any page of that kind holds. What the theme gains is thereby looked at without a change here.</summary>
static class Sample
{
    static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Pages that hold something to read, in the order of their addresses.</summary>
    public static IEnumerable<OutputFile> Of(ImmutableArray<OutputFile> made) =>
        made.Where(file => file.Output is { Template: not null, IsRedirect: false } && file.Output.Url.FilePath.EndsWith(".html", StringComparison.Ordinal))
            .GroupBy(file => (file.Output.Kind, file.Output.Template))
            .SelectMany(Cover)
            .OrderBy(file => file.Output.Url);

    /// <summary>Takes the page with most that was not yet seen until all is seen.</summary>
    static IEnumerable<OutputFile> Cover(IEnumerable<OutputFile> pages)
    {
        var left = pages.Select(page => (Page: page, Marks: Marks(page.Bytes))).ToArray();
        while (left.OrderByDescending(one => one.Marks.Count).ThenBy(one => one.Page.Output.Url).First() is { Marks.Count: > 0 } most)
        {
            yield return most.Page;
            string[] seen = [.. most.Marks];
            foreach (var one in left)
                one.Marks.ExceptWith(seen);
        }
    }

    static HashSet<string> Marks(ReadOnlyMemory<byte> page)
    {
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Span));
        var marks = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.QuerySelectorAll("body, body *"))
        {
            marks.UnionWith(element.ClassList.Select(name => $".{name.TrimEnd(Digits)}"));
            marks.UnionWith(element.Attributes.Select(attribute => $"{element.LocalName}[{attribute.Name}]"));
            marks.Add($"{element.ParentElement?.LocalName} > {element.LocalName}");
        }
        return marks;
    }
}
