using System.Text.RegularExpressions;
using IlnSite.Privacy;

namespace IlnSite.Commands.Stories;

/// <summary>A story on its way: what came in, what was found in it, what was decided. The title stands before the text, so
/// that it is looked at as well.</summary>
sealed partial record StoryDraft(string Id, StoryFile Story, string Source, ReviewFile Review, ImmutableArray<Replacement> Replacements, StoryPhoto? Photo)
{
    public int Undecided => Replacements.Count(replacement => !replacement.IsDecided);

    /// <summary>Title, blank line, text, and the photo with what it shows.</summary>
    public string Written => Named(Anonymised.Write(Source, Replacements));

    public string Title => Written[..Written.IndexOf('\n', StringComparison.Ordinal)].Trim();

    public string Body => Written[Written.IndexOf('\n', StringComparison.Ordinal)..].Trim() + "\n";

    public string Hash => StoryApproval.HashOf(Body);

    public static StoryDraft? Read(PrivateFolder folder, string id, Report report)
    {
        if (!PrivateFolder.IsId(id) || !File.Exists(folder.Submission(id)) || !File.Exists(folder.Text(id)))
        {
            report.Add(Codes.FileMissing, new SourceFile(folder.Raw(id), "").Whole, "There is no story of this id.",
                Spelling.Nearest(id, folder.RawIds) is { } near ? $"did you mean {near}?" : "take one in with  iln story add");
            return null;
        }
        var story = StoryFile.Read(folder, id, report);
        var review = ReviewFile.Read(folder.Decisions(id), report);
        if (story is null || report.HasErrors)
            return null;
        var photo = folder.Photo(id) is { } path ? StoryPhoto.Make(folder, path, report) : null;
        if (photo is not null && story.PhotoAlt is null)
            report.Add(Codes.PhotoAlt, new SourceFile(folder.Submission(id), "").Whole, "The photo has no words for those who cannot see it.", "add  photo_alt: what the photo shows");
        if (photo is not null)
            foreach (var (code, message, hint) in AltText.Faults(new() { File = new(photo.Name, new SourceFile(folder.Submission(id), "").Whole), Alt = story.PhotoAlt, Credit = new() }))
                report.Add(code, new SourceFile(folder.Submission(id), "").Whole, message, hint);
        if (report.HasErrors)
            return null;
        var source = $"{story.Title}\n\n{File.ReadAllText(folder.Text(id)).ReplaceLineEndings("\n").Trim()}\n";
        if (photo is not null)
            source += $"\n![{OneLine(story.PhotoAlt)}{StoryPhoto.Placeholder}\n";
        return new(id, story, source, review, Anonymised.Replace(new(source, story.Country, story.ToHide), review.Decisions), photo);
    }

    /// <summary>The text as a mail shows it, which has the photo beside it.</summary>
    public string BodyInMail => Photo is null ? Body : ShownPhoto().Replace(Body, "[photo, as attached: $1]");

    string Named(string text) => Photo is not null && text.LastIndexOf(StoryPhoto.Placeholder, StringComparison.Ordinal) is >= 0 and var at
        ? $"{text[..at]}]({Photo.Name}){text[(at + StoryPhoto.Placeholder.Length)..]}"
        : text;

    /// <summary>As words between brackets in Markdown.</summary>
    static string OneLine(string? words) => string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('[', '(').Replace(']', ')');

    [GeneratedRegex(@"^!\[(.*)\]\([0-9a-f]{32}\.(?:jpg|png)\)$", RegexOptions.Multiline)]
    private static partial Regex ShownPhoto();

    /// <summary>What is still in the finished text that is sure to identify somebody; nothing of it may be published.</summary>
    public ImmutableArray<Finding> Left() =>
        [.. Scanner.Scan(new(Written, Story.Country, Story.ToHide)).Where(finding => finding.Level == FindingLevel.Block)];
}
