namespace IlnSite.Load;

/// <summary>strings/en.yml and the files of the site's language → <see cref="StringsFile"/>s. Of pt-BR these are pt.yml
/// and pt-BR.yml, and in strings/countries/ the names of countries.</summary>
static class StringsReader
{
    public static ImmutableArray<StringsFile> Read(
        string folder,
        IEnumerable<string> files,
        string language,
        Report report)
    {
        // Tags differ in capitals only by custom: pt-br means pt-BR.
        var all = files.ToLookup(file => file, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from tag in Tags(language).Prepend("en").Distinct(StringComparer.OrdinalIgnoreCase)
               from path in new[] { $"strings/{tag}.yml", $"strings/countries/{tag}.yml" }
               from name in all[path].Take(1)
               select ReadFile(folder, name, tag, report) into file
               where file is not null
               select file,
        ];
    }

    /// <summary>zh, zh-Hant, zh-Hant-TW.</summary>
    static IEnumerable<string> Tags(string language)
    {
        var parts = language.Split('-');
        return parts.Select((_, last) => string.Join('-', parts[..(last + 1)]));
    }

    static StringsFile? ReadFile(string folder, string path, string language, Report report)
    {
        var faults = new FileFaults(report);
        if (ContentFolder.Read(folder, path, report) is not { } file
            || Yaml.Parse(file, 0, file.Text.Length, faults) is not { } map)
            return null;
        return new(file, language, [.. Words(map, "", faults)]);
    }

    static IEnumerable<(Sourced<string> Name, string Text)> Words(YamlMap group, string prefix, FileFaults faults)
    {
        foreach (var (key, value) in group.Entries)
            if (value is YamlMap inner)
                foreach (var word in Words(inner, $"{prefix}{key.Value}.", faults))
                    yield return word;
            else if (value is YamlText text)
                yield return (new(prefix + key.Value, key.Span), text.Value);
            else
                faults.Add(Codes.ValueType, value.Span, $"{Spelling.Quote(key.Value)} takes words, not a list.");
    }
}
