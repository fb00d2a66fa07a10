namespace IlnSite.Model;

/// <summary>A theme's files as they were read.</summary>
/// <param name="Folder">As displayed: <c>themes/default</c>.</param>
/// <param name="Templates">By name without ending: <c>post</c>, <c>partials/credit</c>.</param>
/// <param name="Assets">By file name: <c>style.css</c>.</param>
/// <param name="Strings">The words of the interface by dotted name, in the site's language where the theme speaks it.</param>
sealed record ThemeSource(
    string Folder,
    ImmutableSortedDictionary<string, SourceFile> Templates,
    ImmutableSortedDictionary<string, byte[]> Assets,
    ImmutableDictionary<string, string> Strings);
