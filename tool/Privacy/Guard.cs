using System.Buffers;
using System.Collections.Concurrent;

namespace IlnSite.Privacy;

/// <summary>What the guard looks at.</summary>
sealed record Guarded
{
    public required Content Content { get; init; }

    public required ImmutableArray<OutputFile> Outputs { get; init; }

    public required ImmutableArray<AllowedFinding> Allowed { get; init; }

    /// <summary>People whose stories lie in private/; empty where there is none, as on the host that publishes.</summary>
    public required ImmutableArray<Submission> Known { get; init; }

    /// <summary>Says what a published picture carries beside the picture; null for nothing.</summary>
    public required Func<ReadOnlyMemory<byte>, string?> PictureExtras { get; init; }
}

/// <summary>
/// The last look before anything is written (PRIVACY 4.4, fail closed). Comes in: content as typed, comments of YAML
/// included, and every finished output. Goes out: a fault for each address, number or account that could be somebody's, for
/// each name that lies in private/, each file nobody expects, each story that is not as it was approved. Faults give kind
/// and place, never the text: logs are public. What cannot be read, and a rule that throws, is a fault as well.
/// </summary>
static class Guard
{
    public static void Check(Guarded guarded, Each each, Report report)
    {
        StoryRules.Check(guarded.Content, report);
        var allowed = new AllowedTexts(guarded.Allowed, guarded.Content, report);
        var seen = new Seen(guarded, allowed);
        var texts = new OutputTexts(seen.IsClean);
        SourceFile[] sources = [.. guarded.Content.SourceFiles];
        each(sources.Length, i => Safely(new(sources[i].Path, ""), report, () => CheckSource(sources[i], allowed, seen, texts, report)));
        allowed.Close(report);

        each(guarded.Outputs.Length, i =>
        {
            var output = guarded.Outputs[i].Output;
            Safely(new(output.Url.Path, ""), report, () => CheckOutput(guarded.Outputs[i], guarded, seen, texts, report));
        });
        foreach (var ((type, key), output) in seen.Found)
            if (!seen.InSources.ContainsKey((type, key)))
                report.Add(
                    Codes.PersonalData,
                    new SourceFile(Structured.InPath(output.Url.FilePath).Any() ? "an address of the site" : output.Url.Path, "").Whole,
                    Message(type),
                    output.Sources is [var source, ..] ? $"look at {source.Path}" : null);
    }

    static void Safely(SourceFile place, Report report, Action check)
    {
#pragma warning disable CA1031 // A rule that fails must never let anything through.
        try
        {
            check();
        }
        catch (Exception fault)
        {
            report.Add(Codes.GuardFailed, place.Whole, $"The guard could not look at this: {fault.GetType().Name}.", "nothing is published until it can");
        }
#pragma warning restore CA1031
    }

    static void CheckSource(SourceFile source, AllowedTexts allowed, Seen seen, OutputTexts texts, Report report)
    {
        var number = 0;
        foreach (var line in source.Text.Split('\n'))
        {
            number++;
            var hasFound = false;
            foreach (var finding in seen.Look(line))
            {
                hasFound = true;
                if (!allowed.Covers(finding.Type, line[finding.Start..finding.End], source.Path))
                {
                    seen.InSources.TryAdd((finding.Type, AllowedTexts.Key(line[finding.Start..finding.End])), 0);
                    report.Add(Codes.PersonalData, new(new(source.Path, ""), number, finding.Start + 1, 0), Message(finding.Type), Hint(finding.Type, source.Path));
                }
            }
            if (!hasFound)
                texts.AddClean(line);
        }
    }

    static void CheckOutput(OutputFile file, Guarded guarded, Seen seen, OutputTexts texts, Report report)
    {
        var path = file.Output.Url.FilePath;
        // An address that gives somebody away is not repeated in the report.
        FindingType[] inPath = [.. Structured.InPath(path).Concat(seen.People.Find(path.Replace('/', ' ').Replace('-', ' ').Replace('_', ' ')).Select(finding => finding.Type)).Distinct()];
        var name = inPath.Length == 0 ? file.Output.Url.Path : file.Output.Sources is [var told, ..] ? told.Path : "an address of the site";
        var place = new SourceFile(name, "").Whole;
        foreach (var type in inPath)
            report.Add(Codes.PersonalData, place, $"Something of the kind “{Spoken(type)}” would stand in the address of a page or in the name of a file.");
        switch (FileKinds.Of(path))
        {
            case OutputKind.Unknown:
                report.Add(Codes.FileForbidden, place, "A file of this kind is never published: nobody can tell what it carries.", "take it out");
                return;
            case OutputKind.Picture:
                if (guarded.PictureExtras(file.Bytes) is { } extras)
                    report.Add(Codes.PhotoMetadata, place, $"The published picture carries more than the picture: {extras}.");
                if (!FileKinds.IsOpaque(path))
                    report.Add(Codes.FileForbidden, place, "The name of a picture is made of figures alone; another name could be somebody's.");
                break;
        }
        texts.Read(file);
    }

    static string Message(FindingType type) => $"Something of the kind “{Spoken(type)}” would be published here.";

    static string Spoken(FindingType type) => Finding.Name(type).Replace('_', ' ');

    static string Hint(FindingType type, string path) =>
        $"take it out; or, if it is public by right, allow it in privacy/allow.yml:  - {{rule: {Finding.Name(type)}, file: {path}, reason: …, until: …}}";

    /// <summary>What was found where; kinds and texts, which never leave this class.</summary>
    sealed class Seen(Guarded guarded, AllowedTexts allowed)
    {
        static readonly SearchValues<char> OfAddress = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789/-_#.");

        readonly string host = guarded.Content.Settings.Url.Host;
        readonly string site = guarded.Content.Settings.Url.AbsoluteUri;
        readonly string encoded = Uri.EscapeDataString(guarded.Content.Settings.Url.AbsoluteUri);

        /// <summary>As ids of entries begin (RFC 4151).</summary>
        readonly string tag = $"tag:{guarded.Content.Settings.Url.Host},";

        public KnownPeople People { get; } = new(guarded.Known);

        public ConcurrentDictionary<(FindingType, string), byte> InSources { get; } = [];

        public ConcurrentDictionary<(FindingType, string), Output> Found { get; } = [];

        public IEnumerable<Finding> Look(string text) => People.IsEmpty ? Structured.Find(text) : Structured.Find(text).Concat(People.Find(text));

        public bool IsClean(string whole, Output output)
        {
            // The site's own host may look like a person's; its pages are looked at under their own addresses.
            var text = whole.Contains(host, StringComparison.Ordinal) ? Without(Without(Without(whole, site), encoded), tag) : whole;
            var isClean = true;
            foreach (var finding in Look(text))
            {
                if (allowed.CoversAnywhere(finding.Type, text[finding.Start..finding.End]))
                    continue;
                isClean = false;
                // Whichever page comes first by its name tells of it, so that two runs say the same.
                Found.AddOrUpdate(
                    (finding.Type, AllowedTexts.Key(text[finding.Start..finding.End])),
                    output,
                    (_, other) => string.CompareOrdinal(other.Url.Path, output.Url.Path) <= 0 ? other : output);
            }
            return isClean;
        }

        static string Without(string text, string start)
        {
            for (var at = text.IndexOf(start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(start, at, StringComparison.Ordinal))
            {
                var end = at + start.Length;
                // Encoded strokes only: nothing else that is encoded passes.
                while (end < text.Length && (OfAddress.Contains(text[end]) || text.AsSpan(end).StartsWith("%2F")))
                    end += text[end] == '%' ? 3 : 1;
                text = string.Concat(text.AsSpan(0, at), " ", text.AsSpan(end));
            }
            return text;
        }
    }
}
