using System.Text.RegularExpressions;
using IlnSite.Load;
using IlnSite.Privacy;
using NodaTime;

namespace IlnSite.Commands.Stories;

/// <summary>The participant's yes as it came in.</summary>
sealed record Yes
{
    public string? Day { get; init; }

    public string? Channel { get; init; }

    public string? Message { get; init; }

    public bool IsAdult { get; init; }

    public string? Reviewer { get; init; }

    public ImmutableArray<string> Scope { get; init; } = ["text"];

    /// <summary>A person looked, and the photo shows nobody.</summary>
    public bool ShowsNobody { get; init; }

    public string? ThirdPersons { get; init; }

    public string? Licence { get; init; }

    public string? Contact { get; init; }
}

/// <summary><c>iln story approve ID</c>: writes down the yes and makes the public file. Stories wait until three can come out
/// at once, so that no date says whose a story is.</summary>
static partial class ApproveCommand
{
    const int Batch = 3;

    public static ExitCode Run(PrivateFolder folder, string id, Yes yes, Session session)
    {
        var report = new Report();
        if (StoryDraft.Read(folder, id, report) is not { } draft
            || Register.Read(folder, report) is not { } register
            || ContentReader.Read(folder.Content, null, Pipeline.Each, report) is not { } content
            || PlaceOfStory.Of(draft.Story, content, register, report) is not { } place)
            return DraftCommand.Close(report, session);
        var today = session.Now.InZone(content.Settings.TimeZone).Date;
        string[] missing = [.. Missing(draft, register.Of(id), yes, place, today)];
        if (missing.Length > 0)
        {
            foreach (var what in missing)
                session.Error.WriteLine(what);
            session.Error.WriteLine("Nothing was published.");
            return ExitCode.Refused;
        }
        var consent = register.Of(id)! with // Missing says so where there is none.
        {
            Channel = yes.Channel,
            Message = yes.Message,
            IsAdult = yes.IsAdult,
            Scope = yes.Scope,
            Agreed = StoryDates.Read(yes.Day),
            Licence = yes.Licence ?? "all rights reserved",
            Contact = yes.Contact ?? draft.Story.Author.Email,
            ThirdPersons = yes.ThirdPersons,
            RecordedBy = yes.Reviewer,
            KeepUntil = draft.Story.Received.PlusMonths(12),
            BodyHash = draft.Hash,
        };
        var others = register.Places.Where(settled => place.Settled.IsEmpty || settled.Round != place.Settled[0].Round);
        (register.With(consent) with { Places = [.. others, .. place.Settled] }).Write(folder);
        if (draft.Photo is { } photo)
            folder.Write(folder.WaitingPhoto(photo.Name), photo.Bytes);
        folder.Write(folder.Waiting(id), PublicFile(draft, consent, place, yes, new(today.Year, today.Month, null)));
        Release(folder, new(today.Year, today.Month, null), session);
        return ExitCode.Published;
    }

    static IEnumerable<string> Missing(StoryDraft draft, Consent? consent, Yes yes, PlaceOfStory place, LocalDate today)
    {
        if (draft.Undecided > 0 || !draft.Review.HasReadQuestions)
            yield return $"Not everything is decided yet:  iln story draft {draft.Id}";
        foreach (var finding in draft.Left())
            yield return $"The finished text still holds something of the kind {Finding.Name(finding.Type)}: change text.md or its label.";
        if (consent?.PreviewHash is null)
            yield return $"The participant has not seen it yet:  iln story preview {draft.Id}";
        else if (consent.PreviewHash != PreviewCommand.HashOf(draft) || consent.ConsentText != ConsentText.Hash || consent.Identity != draft.Story.Identity)
            yield return $"It was changed after the preview was made; send a new one:  iln story preview {draft.Id}";
        else if (consent.Place != place.Label.Words)
            yield return $"The label has become “{place.Label.Words}” since the preview; send a new one:  iln story preview {draft.Id}";
        if (consent?.Withdrawn is not null)
            yield return "This story was withdrawn.";
        if (StoryDates.Read(yes.Day) is not { } day)
            yield return "On which day did the yes come in?  --yes 2015-09-30";
        // A day's grace: where the coordinator sits, midnight may be at another time than on the site.
        else if (day > today || day.PlusDays(1) < consent?.PreviewSent)
            yield return "The yes is dated before the preview or in the future.";
        if (string.IsNullOrWhiteSpace(yes.Channel))
            yield return "How did it come in?  --channel mail";
        if (string.IsNullOrWhiteSpace(yes.Message))
            yield return "Where can it be found again?  --message  with the mail's Message-ID or the form's number";
        if (!yes.IsAdult)
            yield return "Did they say that they are 18 or over?  --adult";
        if (string.IsNullOrWhiteSpace(yes.Reviewer))
            yield return "Who reviewed it?  --reviewer NAME  (a word such as coordinator is enough; it is public)";
        if (!yes.Scope.Contains("text"))
            yield return "The consent does not cover the text.";
        if (draft.Photo is not null && !yes.Scope.Contains("photo"))
            yield return "Did they say yes to the photo too?  --scope text photo  (else delete the photo from private/raw/ and send a new preview)";
        if (draft.Photo is not null && !yes.ShowsNobody && !yes.Scope.Contains("face"))
            yield return "Is a face, a badge, a sign or a screen to be seen in the photo?  --no-faces  if not;  --scope text photo face  if all who are shown agreed";
        if (draft.Story.Country is null && draft.Story.Identity != Identity.Named)
            yield return "The submission names no country, so no label can be made:  country: FJ  in submission.yml";
    }

    static string PublicFile(StoryDraft draft, Consent consent, PlaceOfStory place, Yes yes, PartialDate month) => new YamlLines()
        .Line("---")
        .Add("title", draft.Title)
        .Add("round", place.Round)
        .Add("topic", draft.Story.Topic)
        .AddList("tags", draft.Story.Tags)
        .Add("place", place.Label.Words)
        .Add("by", draft.Story.PrintedName)
        .AddPlain("summary", draft.Story.Identity == Identity.Summary ? "true" : null)
        .AddPlain("published", Text(month))
        .AddPlain("consent", consent.Id)
        .Add("reviewed_by", yes.Reviewer)
        .AddPlain("reviewed_on", Text(month))
        .AddPlain("body_sha256", draft.Hash)
        .AddPlain("photo", draft.Photo?.Name)
        .Add("lang", draft.Story.Language)
        .AddPlain("invented", draft.Story.IsInvented ? "true" : null)
        .Line("---")
        .Line("")
        .ToString() + draft.Body;

    /// <summary>All that wait come out with the same month, in the order of their ids, or none does.</summary>
    static void Release(PrivateFolder folder, PartialDate month, Session session)
    {
        string[] waiting = [.. folder.WaitingIds];
        if (waiting.Length < Batch)
        {
            session.Out.WriteLine($"Approved. It waits until {Batch - waiting.Length} more can come out with it.");
            return;
        }
        foreach (var id in waiting)
        {
            var text = File.ReadAllText(folder.Waiting(id));
            var body = text.IndexOf("\n---\n", StringComparison.Ordinal);
            text = Dated().Replace(text[..body], $"$1: {Text(month)}") + text[body..];
            if (StoryPhoto.NameIn(text) is { } photo)
            {
                folder.Write(folder.PublishedPhoto(photo), File.ReadAllBytes(folder.WaitingPhoto(photo)));
                File.Delete(folder.WaitingPhoto(photo));
            }
            folder.Write(folder.Published(id), text);
            File.Delete(folder.Waiting(id));
            session.Out.WriteLine($"Published: {folder.Published(id)}");
        }
    }

    static string Text(PartialDate month) => string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}");

    [GeneratedRegex(@"^(published|reviewed_on): .*$", RegexOptions.Multiline)]
    private static partial Regex Dated();
}
