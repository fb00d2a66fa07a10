using IlnSite.Images;

namespace IlnSite.Commands.Stories;

/// <summary>What was typed behind <c>iln story add</c>.</summary>
sealed record AddOptions
{
    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Library { get; init; }

    public string? Acronym { get; init; }

    public string? City { get; init; }

    public string? Country { get; init; }

    public string? Nick { get; init; }

    public string? Role { get; init; }

    public string? Round { get; init; }

    public string? Topic { get; init; }

    public string? Title { get; init; }

    public string? Language { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public Identity Identity { get; init; }

    public string? Pseudonym { get; init; }

    /// <summary>A picture file that belongs to the story.</summary>
    public string? Photo { get; init; }

    /// <summary>What the photo shows.</summary>
    public string? PhotoAlt { get; init; }

    public bool IsInvented { get; init; }

    /// <summary>A file with the text.</summary>
    public string? Text { get; init; }

    /// <summary>A mail file.</summary>
    public string? Mail { get; init; }

    /// <summary>A form's table.</summary>
    public string? Table { get; init; }
}

/// <summary><c>iln story add</c>: takes a story in, under an id drawn by chance.</summary>
static class AddCommand
{
    public static ExitCode Run(PrivateFolder folder, AddOptions options, Session session)
    {
        if (new[] { options.Text, options.Mail, options.Table }.Count(source => source is not null) != 1)
            return Refuse(session, "Name the story's text: one of  --text FILE,  --mail FILE.eml  or  --csv FILE.csv");
        var path = options.Text ?? options.Mail ?? options.Table ?? "";
        foreach (var file in new[] { path, options.Photo }.OfType<string>())
            if (!File.Exists(file))
                return Refuse(session, $"There is no file {file}.");
        if (options.Photo is not null && options.Table is not null)
            return Refuse(session, "A photo belongs to one story, and a table has many: take that story in by itself with --text.");
        if (options.Photo is not null && string.IsNullOrWhiteSpace(options.PhotoAlt))
            return Refuse(session, "Say what the photo shows, for those who cannot see it:  --photo-alt \"A desk by a window\"");
        if (options.Country is { } country && Countries.Find(country) is null)
            return Refuse(session, $"{Spelling.Quote(country)} is not a country code; write two letters of ISO 3166-1, as in FJ for Fiji");
        if (options.Identity == Identity.Pseudonym && options.Pseudonym is null)
            return Refuse(session, "Say which name the author chose:  --pseudonym NAME");

        if (options.Mail is not null)
            return AddMail(folder, options, session);
        if (options.Table is not null)
            return AddTable(folder, options, session);
        return Keep(folder, options, File.ReadAllText(path), session);
    }

    static ExitCode AddMail(PrivateFolder folder, AddOptions options, Session session)
    {
        if (MailFile.Read(options.Mail ?? "") is not { } mail)
            return Refuse(session, $"{options.Mail} is no mail file. Save the mail as .eml and try again.");
        // Which of several is meant, only a person can say.
        var photo = options.Photo is null && mail.Photos is [var only] ? only : default;
        foreach (var left in mail.Left.Concat(photo.Bytes is null ? mail.Photos.Select(one => one.Name) : []))
            session.Error.WriteLine($"Not taken in: {left}. A story takes one photo; save the right one as a file and name it with --photo.");
        return Keep(
            folder,
            options with { Name = options.Name ?? mail.Name, Email = options.Email ?? mail.Email, Title = options.Title ?? mail.Subject },
            mail.Text,
            session,
            photo);
    }

    static ExitCode AddTable(PrivateFolder folder, AddOptions options, Session session)
    {
        if (FormTable.Read(File.ReadAllText(options.Table ?? "")) is not { } rows)
            return Refuse(session, "The table has no column for the story; its heading should hold the word “story” or “text”.");
        foreach (var row in rows)
        {
            var country = row.GetValueOrDefault("country") is { } named ? Countries.Find(named) ?? Countries.Guess(named) : null;
            var kept = Keep(
                folder,
                options with
                {
                    Name = row.GetValueOrDefault("name") ?? options.Name,
                    Email = row.GetValueOrDefault("email") ?? options.Email,
                    Library = row.GetValueOrDefault("library") ?? options.Library,
                    Acronym = row.GetValueOrDefault("acronym") ?? options.Acronym,
                    City = row.GetValueOrDefault("city") ?? options.City,
                    Nick = row.GetValueOrDefault("nick") ?? options.Nick,
                    Role = row.GetValueOrDefault("role") ?? options.Role,
                    Title = row.GetValueOrDefault("title") ?? options.Title,
                    Country = country?.Code ?? options.Country,
                },
                row["text"],
                session);
            if (kept != ExitCode.Published)
                return kept;
        }
        return ExitCode.Published;
    }

    /// <param name="photo">One that came with the mail.</param>
    static ExitCode Keep(PrivateFolder folder, AddOptions options, string text, Session session, (string Name, byte[] Bytes) photo = default)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Refuse(session, "There is no text in it.");
        if (options.Photo is { } file)
            photo = (file, File.ReadAllBytes(file));
        if (photo.Bytes is { } bytes && PictureFile.Read(bytes) is Refused refused)
            return Refuse(session, $"{Path.GetFileName(photo.Name)}: {refused.Message} {refused.Hint}".TrimEnd());
        var id = PrivateFolder.Draw(session.Chance);
        while (Directory.Exists(folder.Raw(id)) || File.Exists(folder.Published(id)))
            id = PrivateFolder.Draw(session.Chance);
        var story = new StoryFile
        {
            Title = options.Title ?? "A story from the network",
            Author = new()
            {
                Name = options.Name,
                Email = options.Email,
                Library = options.Library,
                Acronym = options.Acronym,
                City = options.City,
                Nick = options.Nick,
                Role = options.Role,
            },
            Country = options.Country is { } country ? Countries.Find(country)?.Code : null,
            Round = options.Round,
            Topic = options.Topic,
            Language = options.Language,
            Tags = options.Tags,
            Identity = options.Identity,
            Pseudonym = options.Pseudonym,
            Received = session.Now.InUtc().Date,
            IsInvented = options.IsInvented,
            PhotoAlt = options.PhotoAlt,
        };
        folder.Write(folder.Submission(id), story.ToYaml());
        folder.Write(folder.Text(id), text.ReplaceLineEndings("\n").Trim() + "\n");
        if (photo is { Name: { } name, Bytes: { } picture })
            folder.Write(Path.Combine(folder.Raw(id), "photo" + Path.GetExtension(name).ToLowerInvariant()), picture);
        session.Out.WriteLine($"{id}: taken in. Next:  iln story draft {id}");
        return ExitCode.Published;
    }

    static ExitCode Refuse(Session session, string why)
    {
        session.Error.WriteLine(why);
        return ExitCode.Usage;
    }
}
