namespace IlnSite.Render.Calendars;

/// <summary>/calendar.ics with all events of the site, one for each round, and one for each chat and each round's
/// applications. A calendar without events is none (RFC 5545, 3.6).</summary>
static class Calendars
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering)
    {
        var events = new RoundEvents(rendering.Site, rendering.Strings);
        ImmutableArray<Round> rounds = [.. rendering.Site.Rounds.Where(round => events.Of(round).Any())];
        if (rounds.Length > 0)
            yield return File(rendering, Urls.Calendar, kind, rendering.Site.Settings.Title, rounds, events.Of);
        foreach (var round in rounds)
        {
            var name = rendering.Strings.Text("calendar.of_round", rendering.Site.Settings.Title, round.Meta.Name);
            yield return File(rendering, Urls.RoundCalendar(round.Name), "/rounds/NAME/calendar.ics", name, [round], events.Of);
            if (events.Applications(round).Any())
                yield return File(rendering, Urls.Applications(round.Name), "/rounds/NAME/applications.ics", name, [round], events.Applications);
            for (var i = 0; i < round.Meta.Chats.Length; i++)
            {
                var number = i;
                yield return File(rendering, Urls.Chat(round.Name, round.ChatNames[i]), "/rounds/NAME/chats/CHAT.ics", name, [round], round => [events.Chat(round, number)]);
            }
        }
    }

    static Output File(
        Rendering rendering,
        SiteUrl address,
        string kind,
        string name,
        ImmutableArray<Round> rounds,
        Func<Round, IEnumerable<CalendarEvent>> eventsOf) =>
        new(address, kind, null, [.. rounds.Select(round => round.Source.File)],
            _ => CalendarFile.Make(new(name, address, rendering.Urls), rounds.SelectMany(eventsOf)));
}
