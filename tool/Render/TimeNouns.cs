using IlnSite.Render.Calendars;
using NodaTime;

namespace IlnSite.Render;

/// <summary>The nouns of times: moments on the clocks of the world, deadlines, calendars to subscribe to.</summary>
sealed class TimeNouns
{
    readonly Site site;
    readonly RoundEvents events;

    public TimeNouns(Site site, Strings strings)
    {
        (this.site, events) = (site, new(site, strings));
        City = new(new()
        {
            ["name"] = city => strings.Text($"city.{city.City}"),
            ["datetime"] = city => Iso(city.Time),
            ["weekday"] = city => strings.Text(string.Create(CultureInfo.InvariantCulture, $"weekday.{(int)city.Time.DayOfWeek}")),
            ["date"] = city => city.Time.Date,
            ["time"] = city => strings.Digits(Clock(city.Time)),
            ["offset"] = city => strings.Digits(Offset(city.Time)),
            ["is_day_before"] = city => city.DayShift < 0,
            ["is_day_after"] = city => city.DayShift > 0,
        });
        Deadline = new(new()
        {
            ["date"] = deadline => deadline.Day,
            ["ends"] = deadline => Iso(deadline.LastMinute),
            ["time"] = deadline => strings.Digits(Clock(deadline.LastMinute)),
            ["zone"] = deadline => deadline.Zone.Id,
            ["offset"] = deadline => strings.Digits(Offset(deadline.LastMinute)),
            ["utc_date"] = deadline => deadline.LastMinute.WithZone(DateTimeZone.Utc).Date,
            ["utc_time"] = deadline => strings.Digits(Clock(deadline.LastMinute.WithZone(DateTimeZone.Utc))),
            ["days_left"] = deadline => deadline.DaysLeft(site.Today),
            ["is_over"] = deadline => deadline.DaysLeft(site.Today) is null,
            ["cities"] = deadline => Cities(deadline.LastMinute),
        });
        Calendar = new(new()
        {
            ["url"] = calendar => site.Urls.Link(calendar.Url),
            ["webcal"] = calendar => site.Urls.Webcal(calendar.Url),
        });
    }

    public Noun<Deadline> Deadline { get; }

    Noun<CityTime> City { get; }

    Noun<CalendarLink> Calendar { get; }

    public object? Cities(ZonedDateTime moment) => City.List(CityTime.Around(moment));

    public object? Until(LocalDate? day) => Deadline.Of(day is { } last ? new(last, site.Settings.TimeZone) : null);

    public object? CalendarOfSite() => Link(Urls.Calendar, site.Rounds.SelectMany(events.Of));

    public object? CalendarOf(Round round) => Link(Urls.RoundCalendar(round.Name), events.Of(round));

    public object? CalendarOfApplications(Round round) =>
        Link(Urls.Applications(round.Name), events.Applications(round));

    public object? CalendarOfChat(Round round, int number) =>
        Calendar.Of(new(Urls.Chat(round.Name, round.ChatNames[number])));

    /// <summary>Null where the calendar would be empty, as there is none then.</summary>
    object? Link(SiteUrl url, IEnumerable<CalendarEvent> content) => content.Any() ? Calendar.Of(new(url)) : null;

    public static string Offset(ZonedDateTime time) => time.Offset.ToString("+HH:mm", CultureInfo.InvariantCulture);

    public static string Clock(ZonedDateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    static string Iso(ZonedDateTime time) => time.ToString("uuuu-MM-dd'T'HH:mmo<+HH:mm>", CultureInfo.InvariantCulture);

    sealed record CalendarLink(SiteUrl Url);
}
