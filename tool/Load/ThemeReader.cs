namespace IlnSite.Load;

/// <summary>themes/NAME/ → <see cref="ThemeSource"/>: templates (*.html, partials/*.html, and *.svg, which
/// keep their ending), assets/*, and the words of the interface.</summary>
static class ThemeReader
{
    public static ThemeSource? Read(string folder, string language, Report report)
    {
        if (!Directory.Exists(folder))
        {
            report.Add(
                Codes.ThemeMissing,
                ContentFolder.At(folder, ""),
                "There is no such theme.",
                "mend  theme:  in site.yml, or name its folder with  --theme FOLDER");
            return null;
        }
        var files = ContentFolder.List(folder, report);
        var templates = ImmutableSortedDictionary.CreateBuilder<string, SourceFile>(StringComparer.Ordinal);
        foreach (var path in files.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && (!path.Contains('/', StringComparison.Ordinal) || path.StartsWith("partials/", StringComparison.Ordinal))))
            if (ContentFolder.Read(folder, path, report) is { } file)
                templates[path[..^".html".Length]] = file;
        foreach (var path in files.Where(path => path.EndsWith(".svg", StringComparison.Ordinal) && !path.Contains('/', StringComparison.Ordinal)))
            if (ContentFolder.Read(folder, path, report) is { } file)
                templates[path] = file;
        var assets = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in files.Where(path => path.StartsWith("assets/", StringComparison.Ordinal)))
            if (ContentFolder.ReadAll(Path.Combine(folder, path), report, ContentFolder.At(folder, path)) is { } bytes)
                assets[path["assets/".Length..]] = bytes;
        return new(
            ContentFolder.At(folder, "").File.Path,
            templates.ToImmutable(),
            assets.ToImmutable(),
            language,
            StringsReader.Read(folder, files, language, report));
    }
}
