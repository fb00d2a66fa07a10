using IlnSite.Load;
using IlnSite.Privacy;
using NodaTime;

namespace IlnSite.Commands;

/// <summary>privacy/allow.yml beside the content folder: exceptions by rule, file, reason and last day.</summary>
static class AllowFile
{
    public static ImmutableArray<AllowedFinding> Read(string content, LocalDate today, Report report)
    {
        var folder = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(content)) ?? "", "privacy");
        if (!File.Exists(Path.Combine(folder, "allow.yml")))
            return [];
        if (ContentFolder.Read(folder, "allow.yml", report) is not { } file)
            return [];
        var faults = new FileFaults(report);
        if (Yaml.Parse(file, 0, file.Text.Length, faults) is not { } map)
            return [];
        var fields = new Fields(map, faults);
        var allowed = fields.Groups("allow", entry => Read(entry, content, today));
        fields.Done();
        return faults.Any ? [] : allowed;
    }

    static AllowedFinding Read(Fields entry, string content, LocalDate today)
    {
        var until = entry.Date("until") ?? (entry.Has("until") ? default : entry.Missing("until", "until: 2030-12-31", default(LocalDate)));
        var file = entry.Required("file", "content/posts/2015-08-18-getting-to-know-you.md");
        if (file.AsSpan().IndexOfAny("*?[") >= 0)
            entry.Faults.Add(Codes.AllowUseless, entry.SpanOf("file"), "An exception is for one file, never for a pattern.", "name each file on a line of its own");
        if (entry.Has("until") && until < today)
            entry.Faults.Add(Codes.AllowUseless, entry.SpanOf("until"), "This exception has run out.", "look at it again: take it out, or give it a later day");
        return new(
            entry.Choice("rule", FindingType.Word, [.. Enum.GetValues<FindingType>().Where(type => type is not FindingType.Word and not FindingType.Person and not FindingType.City and not FindingType.Institution).Select(type => (Finding.Name(type), type))]),
            Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(content)) ?? "", file).Replace('\\', '/'),
            entry.Required("reason", "the network's own account"),
            until,
            entry.Span);
    }
}
