using NodaTime;
using static IlnSite.Render.Calendars.EventTime;

namespace IlnSite.Render.Calendars;

/// <summary>What stands above the events of a calendar.</summary>
/// <param name="Name">What the reader's calendar calls it.</param>
/// <param name="Address">Where it can be had again.</param>
sealed record CalendarHead(string Name, SiteUrl Address, Urls Urls);

/// <summary>
/// An iCalendar file (RFC 5545, with RFC 7986). Comes in: events. Goes out: bytes that depend on the content alone, so
/// without the time at which they were made. Times keep the name of their zone, which is described in the file, or stand
/// in UTC.
/// </summary>
static class CalendarFile
{
    static readonly LocalDateTime CountsFrom = new(2000, 1, 1, 0, 0);

    public static byte[] Make(CalendarHead head, IEnumerable<CalendarEvent> events)
    {
        CalendarEvent[] ordered = [.. events.OrderBy(one => one.Time.Order).ThenBy(one => one.Uid, StringComparer.Ordinal)];
        var lines = new ContentLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//IlnSite//iln//EN");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.AddText("NAME", head.Name);
        lines.AddText("X-WR-CALNAME", head.Name);
        lines.Add("URL", head.Urls.Absolute(Urls.Home));
        lines.Add("SOURCE;VALUE=URI", head.Urls.Absolute(head.Address));
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        lines.Add("X-PUBLISHED-TTL", "P1D"); // Outlook's word for the same.
        foreach (var zone in ordered.Select(one => one.Time).OfType<Hours>()
            .Where(hours => !ZoneDescription.IsUtc(hours.From.Zone))
            .GroupBy(hours => hours.From.Zone)
            .OrderBy(zone => zone.Key.Id, StringComparer.Ordinal))
            ZoneDescription.Add(lines, zone.Key, new(
                zone.Min(hours => hours.From.ToInstant()),
                // The end is a time that is written too.
                zone.Max(hours => hours.To.ToInstant()) + Duration.Epsilon));
        foreach (var one in ordered)
            Add(lines, one, head.Urls);
        lines.Add("END", "VCALENDAR");
        return lines.ToBytes();
    }

    static void Add(ContentLines lines, CalendarEvent one, Urls urls)
    {
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", one.Uid);
        lines.Add("DTSTAMP", Utc(Stamp(one)));
        if (one.Updated is { } updated)
            lines.Add("LAST-MODIFIED", Utc(updated));
        // It must grow with each change (3.8.7.4). Minutes do, and nobody has to count.
        lines.Add("SEQUENCE", one.Updated is { } at
            ? Math.Max(0, NodaTime.Period.Between(CountsFrom, at, PeriodUnits.Minutes).Minutes).ToString(CultureInfo.InvariantCulture)
            : "0");
        switch (one.Time)
        {
            case Days days:
                lines.Add("DTSTART;VALUE=DATE", Date(days.First));
                lines.Add("DTEND;VALUE=DATE", Date(days.Last.PlusDays(1))); // The first day that is no longer part of it (3.6.1).
                lines.Add("TRANSP", "TRANSPARENT"); // Nobody is busy for whole days because of it.
                break;
            case Hours hours:
                lines.Add(Moment("DTSTART", hours.From).Name, Moment("DTSTART", hours.From).Value);
                lines.Add(Moment("DTEND", hours.To).Name, Moment("DTEND", hours.To).Value);
                break;
        }
        lines.AddText("SUMMARY", one.Title);
        if (one.Description.Length > 0)
            lines.AddText("DESCRIPTION", one.Description);
        lines.Add("URL", urls.Absolute(one.Page));
        lines.Add("STATUS", "CONFIRMED");
        lines.Add("END", "VEVENT");
    }

    /// <summary>Every event has to say when it was written down. Where no editor did, its year's first day must do: it
    /// stays, and for most events it is in the past.</summary>
    static LocalDateTime Stamp(CalendarEvent one) => one.Updated ?? one.Time switch
    {
        Days { First: var day } => new(day.Year, 1, 1, 0, 0),
        Hours { From: var from } => new(from.Year, 1, 1, 0, 0),
        _ => CountsFrom,
    };

    /// <summary>A local time that comes twice, when clocks go back, should mean the first (3.3.5), but Python's icalendar
    /// takes the second. Nobody mistakes UTC.</summary>
    static (string Name, string Value) Moment(string name, ZonedDateTime when) =>
        ZoneDescription.IsUtc(when.Zone) || when.Zone.MapLocal(when.LocalDateTime).Count > 1
            ? (name, Utc(when.ToInstant().InUtc().LocalDateTime))
            : ($"{name};TZID={when.Zone.Id}", ZoneDescription.Local(when.LocalDateTime));

    static string Date(LocalDate date) => date.ToString("uuuuMMdd", CultureInfo.InvariantCulture);

    static string Utc(LocalDateTime when) => ZoneDescription.Local(when) + "Z";
}
