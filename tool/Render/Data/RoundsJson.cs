using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace IlnSite.Render.Data;

/// <summary>/data/rounds.json: all that is known of the rounds, each figure with its source and date, for programs.
/// Only sums; what is said of few people is said as on the round's page.</summary>
static class RoundsJson
{
    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Letters of all scripts as they are; the file is data and never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        [new(Urls.RoundsJson, kind, null, [.. rendering.Site.Rounds.Select(round => round.Source.File)], _ => Make(rendering.Site))];

    static byte[] Make(Site site)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", site.Urls.Absolute(Urls.RoundsSchema));
            json.WriteString("title", site.Settings.Title);
            json.WriteString("address", site.Urls.Absolute(Urls.Home));
            json.WriteString("licence", site.Settings.Licence?.Name);
            json.WriteString("licence_address", site.Settings.Licence?.Link);
            List(json, "rounds", site.Rounds, round => Round(json, round, site));
            json.WriteEndObject();
        }
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    static void Round(Utf8JsonWriter json, Round round, Site site)
    {
        var meta = round.Meta;
        json.WriteString("round", round.Name);
        json.WriteString("name", meta.Name);
        json.WriteString("address", site.Urls.Absolute(round.Url));
        json.WriteString("starts", meta.Starts?.ToString());
        json.WriteString("ends", meta.Ends?.ToString());
        json.WriteString("hashtag", meta.Hashtag);
        json.WriteString("applications_open", Day(meta.Applications?.Opens));
        json.WriteString("applications_close", Day(meta.Applications?.Closes));
        Figures(json, "participants", meta.Participants);
        Figures(json, "country_count", meta.CountryCount);
        Figures(json, "new_country_count", meta.FirstTimeCount is { } stated ? [stated] : []);
        json.WriteBoolean("has_all_countries", meta.Countries.Length > 0);
        Countries(json, round, site.Settings.SmallestCount);
        List(json, "schedule", meta.Schedule, line =>
        {
            var topic = site.Topics.FirstOrDefault(topic => topic.Name == line.Topic?.Value);
            json.WriteString("date", line.Date.ToString());
            json.WriteString("title", line.Title ?? topic?.Meta.Title);
            json.WriteString("topic", topic?.Name);
            json.WriteString("address", topic is null ? null : site.Urls.Absolute(topic.Url));
        });
        List(json, "chats", meta.Chats, chat =>
        {
            json.WriteString("title", chat.Title);
            json.WriteString("starts", chat.Start.ToString("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>", CultureInfo.InvariantCulture));
            json.WriteString("zone", chat.Zone.Id);
            json.WriteNumber("minutes", chat.Minutes);
            json.WriteString("hashtag", chat.Hashtag);
            json.WriteString("topic", chat.Topic?.Value);
        });
        json.WriteNumber("posts", site.PostsByRound[round].Count(post => post.Unpublished is null));
        List(json, "sources", meta.Sources, source =>
        {
            json.WriteString("title", source.Title);
            json.WriteString("link", source.Link);
            json.WriteString("publisher", source.Publisher);
            json.WriteString("archived", source.Archived);
        });
    }

    static void Countries(Utf8JsonWriter json, Round round, int smallest)
    {
        var counts = PublishedCount.Of(round.Meta, smallest);
        List(json, "countries", round.KnownCountries.OrderBy(country => country.Slug, StringComparer.Ordinal), country =>
        {
            var count = counts.GetValueOrDefault(country);
            json.WriteString("code", country.Code);
            json.WriteString("name", country.Name);
            json.WriteString("region", country.Region);
            json.WriteString("subregion", country.Subregion);
            json.WriteBoolean("is_new", round.FirstTime.Contains(country));
            Number(json, "participants", count?.Count);
            Number(json, "participants_below", count is { IsFew: true } ? smallest : null);
        });
    }

    static void Figures(Utf8JsonWriter json, string name, ImmutableArray<Figure> figures) => List(json, name, figures, figure =>
    {
        json.WriteNumber("count", figure.Count);
        json.WriteBoolean("at_least", figure.AtLeast);
        json.WriteString("source", figure.Source);
        json.WriteString("as_of", figure.AsOf?.ToString());
    });

    static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    static string? Day(LocalDate? date) => date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
