using System.Text.Json.Nodes;
using NodaTime;

namespace IlnSite.Render.Head;

/// <summary>Chats in the words of schema.org: events that take place online.</summary>
static class ChatEvents
{
    public static IEnumerable<JsonNode> Of(Round round, Rendering rendering) =>
        Enumerable.Range(0, round.Meta.Chats.Length).Select(number => Event(round, number, rendering));

    /// <summary>The chats that a post announces.</summary>
    public static IEnumerable<JsonNode> Of(Post post, Rendering rendering) => post.Round is { } round
        ? Enumerable.Range(0, round.Meta.Chats.Length)
            .Where(number => Announces(post, round.Meta.Chats[number]))
            .Select(number => Event(round, number, rendering))
        : [];

    /// <summary>A post of the kind chat announces the chats of its round on its topic; without a topic, those of its day.</summary>
    static bool Announces(Post post, Chat chat) => post.Meta.Kind == PostKind.Chat
        && (chat.Topic is { Value: var topic } && post.Topic is { Name: var name }
            ? topic == name
            : chat.Starts.Date == post.Date);

    static JsonObject Event(Round round, int number, Rendering rendering)
    {
        var chat = round.Meta.Chats[number];
        var summary = round.ChatSummaries[number].Opening;
        // Where readers learn how to take part.
        var post = rendering.Site.PostsByRound[round].FirstOrDefault(post => Announces(post, chat));
        var page = rendering.Urls.Absolute(post?.Url ?? round.Url);
        return JsonLd.Thing("Event",
            ("@id", string.Create(CultureInfo.InvariantCulture, $"{rendering.Urls.Absolute(round.Url)}#chat-{number + 1}")),
            ("name", chat.Title),
            ("description", summary.Length > 0 ? summary : null),
            ("url", page),
            ("startDate", Time(chat.Start)),
            ("endDate", Time(chat.Start.PlusMinutes(chat.Minutes))),
            ("eventAttendanceMode", "https://schema.org/OnlineEventAttendanceMode"),
            ("eventStatus", "https://schema.org/EventScheduled"),
            ("location", JsonLd.Thing("VirtualLocation", ("url", page))),
            ("organizer", JsonLd.Organization(rendering)),
            ("isAccessibleForFree", true),
            ("inLanguage", rendering.Site.Settings.Language));
    }

    static string Time(ZonedDateTime time) => time.ToString("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>", CultureInfo.InvariantCulture);
}
