using IlnSite.Load;
using IlnSite.Privacy;
using NodaTime;

namespace IlnSite.Commands.Stories;

/// <summary>How the author wants to appear; all four are equal choices.</summary>
enum Identity
{
    Anonymous,
    Pseudonym,
    Named,

    /// <summary>A summary in the editor's words, for anyone at risk.</summary>
    Summary,
}

/// <summary>What came in, and nothing that is not needed to make it anonymous and to ask for consent.</summary>
sealed record StoryFile
{
    public required Submission Author { get; init; }

    public string? Country { get; init; }

    public string? Round { get; init; }

    public string? Topic { get; init; }

    public required string Title { get; init; }

    public string? Language { get; init; }

    /// <summary>Themes that run through the stories.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    public required LocalDate Received { get; init; }

    public Identity Identity { get; init; }

    /// <summary>The name to print, for <see cref="Identity.Pseudonym"/>.</summary>
    public string? Pseudonym { get; init; }

    public bool IsInvented { get; init; }

    /// <summary>What the photo shows, for those who cannot see it; looked at like the text.</summary>
    public string? PhotoAlt { get; init; }

    public string? PrintedName => Identity switch
    {
        Identity.Named => Author.Name,
        Identity.Pseudonym => Pseudonym,
        _ => null,
    };

    /// <summary>For the detectors; who wants to be named has no name to hide.</summary>
    public Submission ToHide => Identity == Identity.Named
        ? new() { Email = Author.Email, OtherNames = Author.OtherNames, Shown = PrintedName }
        : Author with { Shown = PrintedName };

    public string ToYaml() => new YamlLines()
        .Add("title", Title)
        .Add("name", Author.Name)
        .Add("email", Author.Email)
        .Add("library", Author.Library)
        .Add("acronym", Author.Acronym)
        .Add("city", Author.City)
        .Add("nick", Author.Nick)
        .Add("role", Author.Role)
        .Add("country", Country)
        .Add("round", Round)
        .Add("topic", Topic)
        .Add("language", Language)
        .AddList("tags", Tags)
        .AddPlain("identity", Identity.ToString().ToLowerInvariant())
        .Add("pseudonym", Pseudonym)
        .AddPlain("received", StoryDates.Text(Received))
        .AddPlain("invented", IsInvented ? "true" : null)
        .Add("photo_alt", PhotoAlt)
        .ToString();

    public static StoryFile? Read(PrivateFolder folder, string id, Report report)
    {
        if (Data.Read(folder.Submission(id), report) is not var (fields, faults))
            return null;
        var story = new StoryFile
        {
            Title = fields.Required("title", "A desk by the sea"),
            Author = new()
            {
                Name = fields.Text("name"),
                Email = fields.Text("email"),
                Library = fields.Text("library"),
                Acronym = fields.Text("acronym"),
                City = fields.Text("city"),
                Nick = fields.Text("nick"),
                Role = fields.Text("role"),
                OtherNames = OtherNames(folder, report),
            },
            Country = fields.Country("country")?.Code,
            Round = fields.Text("round"),
            Topic = fields.Text("topic"),
            Language = fields.Language("language"),
            Tags = fields.Texts("tags"),
            Identity = fields.Choice("identity", Identity.Anonymous, ("anonymous", Identity.Anonymous), ("pseudonym", Identity.Pseudonym), ("named", Identity.Named), ("summary", Identity.Summary)),
            Pseudonym = fields.Text("pseudonym"),
            Received = fields.Date("received") ?? default,
            IsInvented = fields.Flag("invented"),
            PhotoAlt = fields.Text("photo_alt"),
        };
        fields.Done();
        return faults.Any ? null : story;
    }

    static ImmutableArray<string> OtherNames(PrivateFolder folder, Report report)
    {
        if (!File.Exists(folder.OtherNames) || Data.Read(folder.OtherNames, report) is not var (fields, _))
            return [];
        var names = fields.Texts("names");
        fields.Done();
        return names;
    }
}

/// <summary>Days as they stand in the files.</summary>
static class StoryDates
{
    public static string Text(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    public static LocalDate? Read(string? text) =>
        text is not null && NodaTime.Text.LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value : null;
}

/// <summary>Opens a file of “name: value” lines.</summary>
static class Data
{
    public static (Fields Fields, FileFaults Faults)? Read(string path, Report report)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        if (!File.Exists(path))
        {
            report.Add(Codes.FileMissing, ContentFolder.At(folder, Path.GetFileName(path)), "This file is missing.");
            return null;
        }
        if (ContentFolder.Read(folder, Path.GetFileName(path), report) is not { } file)
            return null;
        var faults = new FileFaults(report);
        return Yaml.Parse(file, 0, file.Text.Length, faults) is { } map ? (new(map, faults), faults) : null;
    }
}
