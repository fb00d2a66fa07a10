using System.Net;

namespace IlnSite.Commands.Stories;

/// <summary><c>iln story preview ID</c>: the mail that asks the participant. It holds exactly what would be published.</summary>
static class PreviewCommand
{
    public static ExitCode Run(PrivateFolder folder, string id, Session session)
    {
        var report = new Report();
        if (StoryDraft.Read(folder, id, report) is not { } draft
            || Register.Read(folder, report) is not { } register
            || Load.ContentReader.Read(folder.Content, null, Pipeline.Each, report) is not { } content
            || PlaceOfStory.Of(draft.Story, content, register, report) is not { } place)
            return DraftCommand.Close(report, session);
        if (draft.Undecided > 0 || !draft.Review.HasReadQuestions || draft.Left() is not [])
        {
            session.Error.WriteLine($"Not everything is decided yet:  iln story draft {id}");
            return ExitCode.Refused;
        }
        var day = session.Now.InZone(content.Settings.TimeZone).Date;
        var contact = content.Settings.Contact is { } link && link.StartsWith("mailto:", StringComparison.Ordinal) ? link[7..] : null;
        var byline = Byline(draft, place);
        folder.Write(folder.Preview(id), "");
        MailFile.WritePreview(
            folder.Preview(id),
            (contact, draft.Story.Author.Email, $"Your story for {content.Settings.Title}: please look at it"),
            (Text(draft, byline, content.Settings.Title), HtmlText(draft, byline, content.Settings.Title)),
            draft.Photo,
            (session.Now, id));
        var known = register.Of(id) ?? new Consent { Id = "c" + PrivateFolder.Draw(session.Chance), Story = id };
        register.With(known with
        {
            ConsentText = ConsentText.Hash,
            Identity = draft.Story.Identity,
            Place = place.Label.Words,
            PreviewSent = day,
            PreviewHash = HashOf(draft),
            Agreed = null,
        }).Write(folder);
        session.Out.WriteLine($"Send this mail: {folder.Preview(id)}");
        session.Out.WriteLine($"When the answer is yes:  iln story approve {id} --yes DATE --channel mail --message NUMBER --adult --reviewer NAME");
        return ExitCode.Published;
    }

    /// <summary>Of the title, the text and the photo, whose name is its hash: none may change after it was shown.</summary>
    public static string HashOf(StoryDraft draft) => Privacy.StoryApproval.HashOf(draft.Written);

    public static string Byline(StoryDraft draft, PlaceOfStory place)
    {
        var who = draft.Story.PrintedName is { } name ? $"{name}, a participant in {place.Label.Words}" : $"A participant in {place.Label.Words}";
        return place.Round is { } round ? $"{who}, round {round}" : who;
    }

    static string Text(StoryDraft draft, string byline, string site) => $"""
        Thank you for your story. Below is exactly what would be published on the website of {site}. Nothing of it is
        public yet, and nothing will be without your yes.

        ------------------------------------------------------------

        {draft.Title}
        {byline}

        {draft.BodyInMail.Trim()}

        ------------------------------------------------------------

        If you agree, answer this mail and write:  Yes, I agree.
        If you want something changed, or prefer to be named, or prefer a summary in our words, tell us. If you do not want
        it published, you need not answer.

        What you would agree to:

        {ConsentText.Words}

        Story {draft.Id}. To take it back later, name this number or answer this mail.

        """.ReplaceLineEndings("\n");

    static string HtmlText(StoryDraft draft, string byline, string site)
    {
        var body = string.Concat(draft.BodyInMail.Trim().Split("\n\n").Select(part => $"<p>{Encode(part).Replace("\n", "<br>\n", StringComparison.Ordinal)}</p>\n"));
        var consent = string.Concat(ConsentText.Words.Split("\n\n").Select(part => $"<p>{Encode(part).Replace("\n- ", "<br>\n- ", StringComparison.Ordinal)}</p>\n"));
        return $"""
            <!DOCTYPE html>
            <html lang="{Encode(draft.Story.Language ?? "en")}">
            <body>
            <p>Thank you for your story. Below is exactly what would be published on the website of {Encode(site)}. Nothing of it is public yet, and nothing will be without your yes.</p>
            <hr>
            <h1>{Encode(draft.Title)}</h1>
            <p><em>{Encode(byline)}</em></p>
            {body}<hr>
            <p>If you agree, answer this mail and write: <strong>Yes, I agree.</strong></p>
            <p>If you want something changed, or prefer to be named, or prefer a summary in our words, tell us. If you do not want it published, you need not answer.</p>
            <h2>What you would agree to</h2>
            {consent}<p>Story {Encode(draft.Id)}. To take it back later, name this number or answer this mail.</p>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    static string Encode(string text) => WebUtility.HtmlEncode(text);
}
