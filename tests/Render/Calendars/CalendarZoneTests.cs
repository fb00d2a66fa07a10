using IlnSite.Render.Calendars;
using IlnSite.Verify;
using NodaTime;

namespace IlnSite.Tests.Render.Calendars;

/// <summary>A chat is at the same moment for everybody, on both sides of each change of the clocks.</summary>
public sealed class CalendarZoneTests
{
    static readonly string[] Zones =
    [
        "Australia/Sydney", "Australia/Lord_Howe", "Europe/London", "Europe/Dublin", "America/New_York", "America/Sao_Paulo",
        "Africa/Johannesburg", "Africa/Casablanca", "Asia/Kathmandu", "Pacific/Apia", "Etc/UTC", "Etc/GMT-10",
    ];

    public static TheoryData<string> AllZones() => new(Zones);

    [Theory]
    [MemberData(nameof(AllZones))]
    public void Both_programs_find_the_same_moments(string zone)
    {
        var (calendar, expected) = Made(zone);

        Assert.Equal(expected, Moments(CalendarReaders.IcalNet(calendar)));
        Assert.Equal(expected, Moments(CalendarReaders.Python(calendar, byDescription: false)));
    }

    [Theory]
    [MemberData(nameof(AllZones))]
    public void The_description_of_the_zone_alone_gives_the_same_moments(string zone)
    {
        var (calendar, expected) = Made(zone);

        Assert.Equal(expected, Moments(CalendarReaders.Python(calendar, byDescription: true)));
    }

    [Theory]
    [MemberData(nameof(AllZones))]
    public void Every_single_chat_is_right_when_it_stands_alone(string zone)
    {
        var wrong = new List<string>();
        foreach (var start in Starts(zone))
        {
            var calendar = Calendar([Event(start)]);
            CalendarRules.Check(calendar, wrong.Add);
            if (CalendarReaders.IcalNet(calendar)[0].Start != Utc(start))
                wrong.Add(start.ToString());
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Irish_winter_is_not_called_summer_time()
    {
        var winter = Text(At("Europe/Dublin", 2016, 1, 15));
        var summer = Text(At("Europe/Dublin", 2016, 7, 15));

        Assert.Contains("BEGIN:STANDARD\r\nDTSTART:20151025T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nTZNAME:GMT\r\n", winter, StringComparison.Ordinal);
        Assert.DoesNotContain("DAYLIGHT", winter, StringComparison.Ordinal);
        Assert.Contains("BEGIN:DAYLIGHT\r\nDTSTART:20160327T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nTZNAME:IST\r\n", summer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zone_is_described_for_the_time_that_is_needed_and_no_longer()
    {
        var text = Text(At("Asia/Kathmandu", 2015, 9, 16));

        Assert.Contains(
            "BEGIN:VTIMEZONE\r\nTZID:Asia/Kathmandu\r\nBEGIN:STANDARD\r\nDTSTART:19860101T000000\r\nTZOFFSETFROM:+0530\r\nTZOFFSETTO:+0545\r\nTZNAME:+0545\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n",
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("VTIMEZONE", Text(At("Etc/UTC", 2015, 9, 16)), StringComparison.Ordinal);
        Assert.Contains("DTSTART:20150916T120000Z\r\n", Text(At("Etc/UTC", 2015, 9, 16)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_hour_that_comes_twice_is_written_in_UTC()
    {
        var zone = DateTimeZoneProviders.Tzdb["America/Sao_Paulo"];
        // On 21 February 2015 clocks went from midnight back to eleven.
        var end = new Deadline(new(2015, 2, 21), zone).Ends;

        var text = Encoding.UTF8.GetString(Calendar([Event(end.PlusHours(-1), end)]));

        Assert.Contains("DTSTART:20150222T020000Z\r\nDTEND;TZID=America/Sao_Paulo:20150222T000000\r\n", text, StringComparison.Ordinal);
    }

    static (byte[] Calendar, string[] Expected) Made(string zone)
    {
        ZonedDateTime[] starts = [.. Starts(zone)];
        return (Calendar(starts.Select(start => Event(start))),
            [.. starts.Select(start => $"{Utc(start)} {Utc(start.PlusMinutes(90))}").Order(StringComparer.Ordinal)]);
    }

    /// <summary>Chats of an hour and a half around every change of the clocks from 2014 to 2016, and every month.</summary>
    static IEnumerable<ZonedDateTime> Starts(string id)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var changes = zone.GetZoneIntervals(Instant.FromUtc(2013, 12, 1, 0, 0), Instant.FromUtc(2017, 2, 1, 0, 0))
            .Where(interval => interval.HasStart && interval.Start > Instant.FromUtc(2013, 12, 1, 0, 0))
            .SelectMany(interval => new[] { -1440, -180, -90, -60, -30, 0, 30, 60, 120, 1440 }.Select(minutes => interval.Start.Plus(Duration.FromMinutes(minutes))));
        var months = Enumerable.Range(0, 36).Select(month => Instant.FromUtc(2014, 1, 15, 9, 30).Plus(Duration.FromDays(30 * month)));
        return changes.Concat(months).Distinct().Select(instant => instant.InZone(zone));
    }

    static ZonedDateTime At(string zone, int year, int month, int day) =>
        DateTimeZoneProviders.Tzdb[zone].AtStrictly(new(year, month, day, 12, 0));

    static string Text(ZonedDateTime start) => Encoding.UTF8.GetString(Calendar([Event(start)]));

    static CalendarEvent Event(ZonedDateTime start, ZonedDateTime? end = null) => new()
    {
        Uid = $"{start.ToInstant().ToUnixTimeSeconds()}@example.org",
        Title = "Chat",
        Time = new EventTime.Hours(start, end ?? start.PlusMinutes(90)),
        Page = Urls.Rounds,
    };

    static byte[] Calendar(IEnumerable<CalendarEvent> events)
    {
        var calendar = CalendarFile.Make(new("A network", Urls.Calendar, new(new("https://example.org/"), "")), events);
        CalendarRules.Check(calendar, fault => Assert.Fail(fault));
        return calendar;
    }

    static string[] Moments(ReadEvent[] events) =>
        [.. events.Select(one => $"{one.Start} {one.End}").Order(StringComparer.Ordinal)];

    static string Utc(ZonedDateTime time) => time.ToInstant().ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
