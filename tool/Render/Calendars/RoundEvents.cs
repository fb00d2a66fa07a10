using NodaTime;

namespace IlnSite.Render.Calendars;

/// <summary>
/// What of a round goes into calendars: its first and last day, its topics, applications, chats. Only days that are known
/// to the day; a month is no event. An event's id is the round's name, its kind and, where there can be several, the
/// name of the topic or chat: dates, titles, the site's address and the order in the file can change, the id stays.
/// </summary>
sealed class RoundEvents(Site site, Strings strings)
{
    const int Fortnight = 14;

    public IEnumerable<CalendarEvent> Of(Round round) =>
    [
        .. Applications(round),
        .. Day(round, "starts", "calendar.starts", round.Meta.Starts),
        .. Topics(round),
        .. round.Meta.Chats.Select((_, i) => Chat(round, i)),
        .. Day(round, "ends", "calendar.ends", round.Meta.Ends),
    ];

    /// <summary>The day on which applications open, and the last hour before they close. Not all of the last day: it
    /// would end hours later in half of the world.</summary>
    public IEnumerable<CalendarEvent> Applications(Round round)
    {
        if (round.Meta.Applications is not { } dates)
            yield break;
        var description = dates.Form ?? "";
        if (dates.Opens is { } opens)
            yield return Event(round, "opens", strings.Text("calendar.opens", round.Meta.Name), new EventTime.Days(opens, opens)) with
            {
                Description = description,
            };
        if (dates.Closes is { } closes && new Deadline(closes, site.Settings.TimeZone).Ends is var end)
            yield return Event(round, "closes", strings.Text("calendar.closes", round.Meta.Name), new EventTime.Hours(end.PlusHours(-1), end)) with
            {
                Description = description,
            };
    }

    public CalendarEvent Chat(Round round, int number)
    {
        var chat = round.Meta.Chats[number];
        string?[] lines =
        [
            round.ChatSummaries[number].Opening,
            chat.Host is { } host ? strings.Text("calendar.host", host) : null,
            chat.Hashtag is { } tag ? $"#{tag}" : null,
        ];
        return Event(round, $"chat.{round.ChatNames[number]}", strings.Text("calendar.chat", chat.Title), new EventTime.Hours(chat.Start, chat.End)) with
        {
            Description = string.Join('\n', lines.Where(line => line is { Length: > 0 })),
            Updated = Later(chat.Updated, round.Meta.Updated),
        };
    }

    IEnumerable<CalendarEvent> Topics(Round round)
    {
        var names = StableNames.Of(round.Meta.Schedule.Select(line => Slug.From(line.Topic?.Value ?? line.Title ?? "")));
        for (var i = 0; i < names.Length; i++)
        {
            var line = round.Meta.Schedule[i];
            if (line.Date.Day is null)
                continue;
            var topic = site.Topics.FirstOrDefault(topic => topic.Name == line.Topic?.Value);
            yield return Event(
                round,
                $"topic.{names[i]}",
                strings.Text("calendar.topic", line.Title ?? topic?.Meta.Title),
                new EventTime.Days(line.Date.First, LastDay(round.Meta, line.Date.First))) with
            {
                Page = PostOn(topic, round)?.Url ?? topic?.Url ?? round.Url,
                Description = topic?.Description.Opening ?? "",
            };
        }
    }

    /// <summary>A topic has a fortnight, unless the next one or the end of the round comes first.</summary>
    static LocalDate LastDay(RoundMeta round, LocalDate first) => round.Schedule
        .Where(line => line.Date.Day is not null)
        .Select(line => line.Date.First.PlusDays(-1))
        .Append(round.Ends is { Day: not null } end ? end.First : LocalDate.MaxIsoValue)
        .Append(first.PlusDays(Fortnight - 1))
        .Where(last => last >= first)
        .Min();

    Post? PostOn(Topic? topic, Round round) => topic is null
        ? null
        : site.PostsByRound[round].FirstOrDefault(post => post.Topic == topic && post.Unpublished is null);

    IEnumerable<CalendarEvent> Day(Round round, string kind, string words, PartialDate? date) => date is { Day: not null }
        ? [Event(round, kind, strings.Text(words, round.Meta.Name), new EventTime.Days(date.First, date.First))]
        : [];

    CalendarEvent Event(Round round, string kind, string title, EventTime time) => new()
    {
        Uid = Uri.EscapeDataString($"{round.Name}.{kind}") + $"@{site.Settings.FirstHost}",
        Title = title,
        Time = time,
        Page = round.Url,
        Updated = round.Meta.Updated,
    };

    static LocalDateTime? Later(LocalDateTime? a, LocalDateTime? b) => a is null || b > a ? b : a;
}
