namespace IlnSite.Model;

/// <summary>A theme's files as they were read.</summary>
/// <param name="Folder">As displayed: <c>themes/default</c>.</param>
/// <param name="Templates">By name without ending: <c>post</c>, <c>partials/credit</c>.</param>
/// <param name="Assets">By file name: <c>style.css</c>.</param>
/// <param name="Language">The site's.</param>
/// <param name="Strings">The words of the interface: English, then the site's language from the widest tag to the
/// narrowest (pt, pt-BR); those of a later file win.</param>
sealed record ThemeSource(
    string Folder,
    ImmutableSortedDictionary<string, SourceFile> Templates,
    ImmutableSortedDictionary<string, byte[]> Assets,
    string Language,
    ImmutableArray<StringsFile> Strings);
