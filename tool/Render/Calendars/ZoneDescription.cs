using NodaTime;
using NodaTime.TimeZones;

namespace IlnSite.Render.Calendars;

/// <summary>
/// A time zone as calendars want it described (RFC 5545, 3.6.5). Comes in: a zone of the tz database and a span of time.
/// Goes out: a VTIMEZONE with the transitions that matter in that span, each as one observance; rules that repeat would
/// be wrong as soon as a country changes its mind.
/// </summary>
static class ZoneDescription
{
    public static bool IsUtc(DateTimeZone zone) =>
        TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone.Id, out var id) && id is "Etc/UTC" or "Etc/GMT" or "UTC";

    public static void Add(ContentLines lines, DateTimeZone zone, Interval span)
    {
        List<ZoneInterval> intervals = [.. zone.GetZoneIntervals(span)];
        // Some programs fail where a zone has summer time alone, so the winter before the first summer belongs to it.
        while (IsSummer(zone, intervals[0]) && Before(zone, intervals[0]) is { } before)
            intervals.Insert(0, before);
        lines.Add("BEGIN", "VTIMEZONE");
        lines.Add("TZID", zone.Id);
        foreach (var interval in intervals)
            AddObservance(lines, zone, interval);
        lines.Add("END", "VTIMEZONE");
    }

    public static string Local(LocalDateTime when) => when.ToString("uuuuMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    static void AddObservance(ContentLines lines, DateTimeZone zone, ZoneInterval interval)
    {
        var kind = IsSummer(zone, interval) ? "DAYLIGHT" : "STANDARD";
        var from = Before(zone, interval)?.WallOffset ?? interval.WallOffset;
        lines.Add("BEGIN", kind);
        // The time that clocks showed when they were put on or back; long ago for zones that never did.
        lines.Add("DTSTART", Local(interval.HasStart ? interval.Start.WithOffset(from).LocalDateTime : new(1900, 1, 1, 0, 0)));
        lines.Add("TZOFFSETFROM", Written(from));
        lines.Add("TZOFFSETTO", Written(interval.WallOffset));
        lines.AddText("TZNAME", interval.Name);
        lines.Add("END", kind);
    }

    /// <summary>In the tz database Ireland's standard time is that of the summer, and winter is an hour less. Calendars
    /// call the later time on the clock summer time everywhere.</summary>
    static bool IsSummer(DateTimeZone zone, ZoneInterval interval) =>
        interval.Savings > Offset.Zero || (interval.Savings == Offset.Zero && Before(zone, interval)?.Savings < Offset.Zero);

    static ZoneInterval? Before(DateTimeZone zone, ZoneInterval interval) =>
        interval.HasStart ? zone.GetZoneInterval(interval.Start - Duration.Epsilon) : null;

    static string Written(Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        var written = string.Create(CultureInfo.InvariantCulture, $"{(offset.Seconds < 0 ? '-' : '+')}{seconds / 3600:00}{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? written : string.Create(CultureInfo.InvariantCulture, $"{written}{seconds % 60:00}");
    }
}
