namespace IlnSite.Privacy;

/// <summary>What every story file must be, whoever wrote it: without notes, with a label that enough people could carry.</summary>
static class StoryRules
{
    public static void Check(Content content, Report report)
    {
        var k = Math.Max(PlaceLabels.Floor, content.Settings.SmallestCount);
        foreach (var story in content.Stories)
        {
            CheckNotes(story, report);
            if (!story.Meta.IsWithdrawn)
                CheckPlace(story, content, k, report);
        }
    }

    /// <summary>A note in the data is not part of what was approved, and everybody can read it.</summary>
    static void CheckNotes(Document<StoryMeta> story, Report report)
    {
        var number = 0;
        foreach (var line in story.File.Text[..story.BodyStart].Split('\n'))
        {
            number++;
            if (line.TrimStart().StartsWith('#') || line.Contains(" #", StringComparison.Ordinal) && !line.Contains('"', StringComparison.Ordinal))
                report.Add(Codes.StoryPrivacy, new(new(story.File.Path, ""), number, 1, 0), "A note stands in the data of this story; it was not approved and everybody can read it.", "take the note out");
        }
    }

    /// <summary>Whom the label could mean is counted here without knowing who is meant: a label of too few is refused, though
    /// the participant's country is in no public file.</summary>
    static void CheckPlace(Document<StoryMeta> story, Content content, int k, Report report)
    {
        if (story.Meta.Place is not { } place)
            return;
        var at = story.File.Whole;
        if (PlaceLabels.Meant(place) is not { } meant)
        {
            report.Add(Codes.StoryPrivacy, at, "The place of this story is not one of the labels that  iln story approve  writes.", "bring the approved file back");
            return;
        }
        if (place == PlaceLabels.Words("", PlaceLevel.Network) || story.Meta.By is not null && story.Meta.Round is null)
            return;
        var round = content.Rounds.FirstOrDefault(round => round.Name == story.Meta.Round?.Value);
        var people = round is null ? 0 : PlaceLabels.ParticipantsOf(round.Meta).Where(pair => meant.Contains(pair.Key)).Sum(pair => pair.Value);
        if (people < k)
            report.Add(Codes.StoryPrivacy, at, $"Fewer than {k} people of the round could carry the label of this story.", "take the story back with  iln story withdraw  and approve it anew, with a coarser label");
    }
}
