using IlnSite.Privacy;

namespace IlnSite.Commands.Stories;

/// <summary>A story on its way: what came in, what was found in it, what was decided. The title stands before the text, so
/// that it is looked at as well.</summary>
sealed record StoryDraft(string Id, StoryFile Story, string Source, ReviewFile Review, ImmutableArray<Replacement> Replacements)
{
    public int Undecided => Replacements.Count(replacement => !replacement.IsDecided);

    /// <summary>Title, blank line, text.</summary>
    public string Written => Anonymised.Write(Source, Replacements);

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
        var source = $"{story.Title}\n\n{File.ReadAllText(folder.Text(id)).ReplaceLineEndings("\n").Trim()}\n";
        return new(id, story, source, review, Anonymised.Replace(new(source, story.Country, story.ToHide), review.Decisions));
    }

    /// <summary>What is still in the finished text that is sure to identify somebody; nothing of it may be published.</summary>
    public ImmutableArray<Finding> Left() =>
        [.. Scanner.Scan(new(Written, Story.Country, Story.ToHide)).Where(finding => finding.Level == FindingLevel.Block)];
}
