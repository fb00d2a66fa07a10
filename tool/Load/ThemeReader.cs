namespace IlnSite.Load;

/// <summary>themes/NAME/ → <see cref="ThemeSource"/>: templates (*.html, partials/*.html), assets/*, strings/en.yml and
/// strings in other languages, of which those missing are taken from English.</summary>
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
        var assets = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in files.Where(path => path.StartsWith("assets/", StringComparison.Ordinal)))
            if (ContentFolder.ReadAll(Path.Combine(folder, path), report, ContentFolder.At(folder, path)) is { } bytes)
                assets[path["assets/".Length..]] = bytes;
        var strings = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var path in new[] { "strings/en.yml", $"strings/{language.Split('-')[0]}.yml", $"strings/{language}.yml" }.Distinct())
            if (files.Contains(path))
                ReadStrings(folder, path, strings, report);
        return new(
            ContentFolder.At(folder, "").File.Path,
            templates.ToImmutable(),
            assets.ToImmutable(),
            strings.ToImmutable());
    }

    static void ReadStrings(
        string folder,
        string path,
        ImmutableDictionary<string, string>.Builder strings,
        Report report)
    {
        var faults = new FileFaults(report);
        if (ContentFolder.Read(folder, path, report) is { } file && Yaml.Parse(file, 0, file.Text.Length, faults) is { } map)
            Flatten(map, "");

        void Flatten(YamlMap group, string prefix)
        {
            foreach (var (key, value) in group.Entries)
                if (value is YamlMap inner)
                    Flatten(inner, $"{prefix}{key.Value}.");
                else if (value is YamlText text)
                    strings[prefix + key.Value] = text.Value;
                else
                    faults.Add(Codes.ValueType, value.Span, $"{Spelling.Quote(key.Value)} takes words, not a list.");
        }
    }
}
