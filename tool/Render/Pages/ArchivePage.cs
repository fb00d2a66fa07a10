namespace IlnSite.Render.Pages;

/// <summary>/archive/: the years, and the ways into everything else.</summary>
static class ArchivePage
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        [rendering.Page(kind, Urls.Archive, "archive", new(rendering.Strings.Text("archive.title"), rendering.Strings.Text("archive.description")))];
}
