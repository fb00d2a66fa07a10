using System.Text.Json.Nodes;
using NodaTime;

namespace IlnSite.Render.Head;

/// <summary>Chats in the words of schema.org: events that take place online.</summary>
static class ChatEvents
{
    public static IEnumerable<JsonNode> Of(Round round, Rendering rendering) =>
        round.Meta.Chats.Select((_, i) => Event(round, i, rendering.Urls.Absolute(round.Url), rendering));

    /// <summary>The chats of its round that a post of the kind chat announces: those on its topic, or on its day.</summary>
    public static IEnumerable<JsonNode> Of(Post post, Rendering rendering) => post is { Meta.Kind: PostKind.Chat, Round: { } round }
        ? Enumerable.Range(0, round.Meta.Chats.Length)
            .Where(i => IsOf(round.Meta.Chats[i], post))
            .Select(i => Event(round, i, rendering.Urls.Absolute(post.Url), rendering))
        : [];

    static bool IsOf(Chat chat, Post post) => chat.Topic is { Value: var topic } && post.Topic is { Name: var name }
        ? topic == name
        : chat.Starts.Date == post.Date;

    /// <param name="page">Where readers learn how to take part.</param>
    static JsonObject Event(Round round, int number, string page, Rendering rendering)
    {
        var chat = round.Meta.Chats[number];
        var summary = round.ChatSummaries[number].Opening;
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
