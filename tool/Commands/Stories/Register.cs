using IlnSite.Load;
using IlnSite.Privacy;
using NodaTime;

namespace IlnSite.Commands.Stories;

/// <summary>One person's consent and what became of it (PRIVACY 4.8). Stays private; the public file has only the id.</summary>
sealed record Consent
{
    public required string Id { get; init; }

    public required string Story { get; init; }

    /// <summary>Where the yes came in, and under what number.</summary>
    public string? Channel { get; init; }

    public string? Message { get; init; }

    /// <summary>SHA-256 of the text that was agreed to.</summary>
    public string? ConsentText { get; init; }

    public bool IsAdult { get; init; }

    /// <summary>text, social, translation.</summary>
    public ImmutableArray<string> Scope { get; init; } = [];

    public Identity Identity { get; init; }

    public string? Place { get; init; }

    /// <summary>Other people who are named and said yes.</summary>
    public string? ThirdPersons { get; init; }

    public LocalDate? PreviewSent { get; init; }

    public string? PreviewHash { get; init; }

    public LocalDate? Agreed { get; init; }

    public string? Licence { get; init; }

    public string? Contact { get; init; }

    public string? RecordedBy { get; init; }

    public LocalDate? KeepUntil { get; init; }

    public LocalDate? Withdrawn { get; init; }

    public LocalDate? Erased { get; init; }

    public string? BodyHash { get; init; }
}

/// <summary>How far a country's label was coarsened in a round, once and for all.</summary>
sealed record SettledPlace(string Round, string Country, PlaceLevel Level);

/// <summary>private/register.yml.</summary>
sealed record Register(ImmutableArray<Consent> Consents, ImmutableArray<SettledPlace> Places)
{
    /// <summary>Null, with a fault, where the file is there and cannot be understood: then nothing may be written over it.</summary>
    public static Register? Read(PrivateFolder folder, Report report)
    {
        if (!File.Exists(folder.Register))
            return new([], []);
        if (Data.Read(folder.Register, report) is not var (fields, faults))
            return null;
        var register = new Register(
            fields.Groups("consents", Consent),
            fields.Groups("places", entry => new SettledPlace(
                entry.Required("round", "2015b"),
                entry.Required("country", "FJ"),
                entry.Choice("level", PlaceLevel.Network, [.. Enum.GetValues<PlaceLevel>().Select(level => (level.ToString(), level))]))));
        fields.Done();
        return faults.Any ? null : register;
    }

    public Consent? Of(string story) => Consents.FirstOrDefault(consent => consent.Story == story);

    public Register With(Consent consent) =>
        this with { Consents = [.. Consents.Where(other => other.Story != consent.Story).Append(consent).OrderBy(each => each.Story, StringComparer.Ordinal)] };

    public void Write(PrivateFolder folder)
    {
        var lines = new YamlLines();
        if (!Consents.IsEmpty)
            lines.Line("consents:");
        foreach (var consent in Consents)
            lines.AddPlain("- id", consent.Id, "  ")
                .AddPlain("story", consent.Story, "    ")
                .Add("channel", consent.Channel, "    ")
                .Add("message", consent.Message, "    ")
                .AddPlain("consent_text", consent.ConsentText, "    ")
                .AddPlain("adult", consent.IsAdult ? "true" : null, "    ")
                .AddPlain("scope", consent.Scope.IsEmpty ? null : $"[{string.Join(", ", consent.Scope)}]", "    ")
                .AddPlain("identity", consent.Identity.ToString().ToLowerInvariant(), "    ")
                .Add("place", consent.Place, "    ")
                .Add("third_persons", consent.ThirdPersons, "    ")
                .AddPlain("preview_sent", Day(consent.PreviewSent), "    ")
                .AddPlain("preview_sha256", consent.PreviewHash, "    ")
                .AddPlain("agreed", Day(consent.Agreed), "    ")
                .Add("licence", consent.Licence, "    ")
                .Add("contact", consent.Contact, "    ")
                .Add("recorded_by", consent.RecordedBy, "    ")
                .AddPlain("keep_until", Day(consent.KeepUntil), "    ")
                .AddPlain("withdrawn", Day(consent.Withdrawn), "    ")
                .AddPlain("erased", Day(consent.Erased), "    ")
                .AddPlain("body_sha256", consent.BodyHash, "    ");
        if (!Places.IsEmpty)
            lines.Line("places:");
        foreach (var place in Places.OrderBy(place => place.Round, StringComparer.Ordinal).ThenBy(place => place.Country, StringComparer.Ordinal))
            lines.Add("- round", place.Round, "  ").Add("country", place.Country, "    ").AddPlain("level", place.Level.ToString().ToLowerInvariant(), "    ");
        folder.Write(folder.Register, lines.ToString());
    }

    static string? Day(LocalDate? date) => date is { } day ? StoryDates.Text(day) : null;

    static Consent Consent(Fields fields) => new()
    {
        Id = fields.Required("id", "c7f2k9…"),
        Story = fields.Required("story", "k3v9x2qa"),
        Channel = fields.Text("channel"),
        Message = fields.Text("message"),
        ConsentText = fields.Text("consent_text"),
        IsAdult = fields.Flag("adult"),
        Scope = fields.Texts("scope"),
        Identity = fields.Choice("identity", Identity.Anonymous, ("anonymous", Identity.Anonymous), ("pseudonym", Identity.Pseudonym), ("named", Identity.Named), ("summary", Identity.Summary)),
        Place = fields.Text("place"),
        ThirdPersons = fields.Text("third_persons"),
        PreviewSent = fields.Date("preview_sent"),
        PreviewHash = fields.Text("preview_sha256"),
        Agreed = fields.Date("agreed"),
        Licence = fields.Text("licence"),
        Contact = fields.Text("contact"),
        RecordedBy = fields.Text("recorded_by"),
        KeepUntil = fields.Date("keep_until"),
        Withdrawn = fields.Date("withdrawn"),
        Erased = fields.Date("erased"),
        BodyHash = fields.Text("body_sha256"),
    };
}
