using System.Collections.Concurrent;

namespace IlnSite.BrowserTests.Support;

/// <summary>What is wrong, by page; may be added to from several pages at once.</summary>
sealed class Findings
{
    readonly ConcurrentBag<(string Page, string Text)> all = [];

    public void Add(string page, string text) => all.Add((page, text));

    public void Add(string page, IEnumerable<string> texts)
    {
        foreach (var text in texts)
            Add(page, text);
    }

    /// <summary>Fails with a line for each fault; one that stands on several pages is told once.</summary>
    public void AssertNone()
    {
        string[] lines =
        [
            .. from finding in all
               group finding.Page by finding.Text into pages
               orderby pages.Key
               let others = pages.Distinct().Count() - 1
               select $"{pages.Min()}{(others == 0 ? "" : $" and {others} other pages")}: {pages.Key}",
        ];
        Assert.True(lines.Length == 0, $"{lines.Length} found:\n{string.Join('\n', lines)}");
    }
}
