using IlnSite.Verify;

namespace IlnSite.Tests.Verify;

/// <summary>The check of finished calendars finds what no content can cause.</summary>
public sealed class CalendarRulesTests
{
    const string Sound = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//A//B//EN
        BEGIN:VTIMEZONE
        TZID:Australia/Sydney
        BEGIN:STANDARD
        DTSTART:20140406T030000
        TZOFFSETFROM:+1100
        TZOFFSETTO:+1000
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:a
        DTSTAMP:20140101T000000Z
        SEQUENCE:0
        DTSTART;TZID=Australia/Sydney:20140501T100000
        DTEND;TZID=Australia/Sydney:20140501T110000
        SUMMARY:A title that is folded at
          a space
        URL:https://example.org/
        END:VEVENT
        END:VCALENDAR

        """;

    public static IReadOnlyList<string> Codes { get; } = ["calendar-invalid"];

    [Fact]
    public void A_sound_calendar_has_no_fault() => Assert.Empty(Faults(Sound));

    [Theory]
    [InlineData("VERSION:2.0\n", "", "VERSION is missing in VCALENDAR.")]
    [InlineData("UID:a\n", "", "UID is missing in VEVENT.")]
    [InlineData("DTSTAMP:20140101T000000Z\n", "", "DTSTAMP is missing in VEVENT.")]
    [InlineData("DTEND;TZID=Australia/Sydney:20140501T110000\n", "", "DTEND is missing in VEVENT.")]
    [InlineData("TZOFFSETTO:+1000\n", "", "TZOFFSETTO is missing in STANDARD.")]
    [InlineData("TZID=Australia/Sydney:20140501T11", "TZID=Europe/London:20140501T11", "The zone Europe/London is not described.")]
    [InlineData("20140501T110000", "20140501T100000", "An event ends at 20140501T100000, before it starts at 20140501T100000.")]
    [InlineData("VERSION:2.0\n", "VERSION:2.0\nVERSION:2.0\n", "VERSION stands in one VCALENDAR twice.")]
    [InlineData("VERSION:2.0\n", "VERSION:2.0\nMETHOD:REQUEST\n", "METHOD would make an invitation of a calendar.")]
    [InlineData("END:VEVENT\n", "", "line 21 ends VCALENDAR, which was not begun.")]
    [InlineData("END:VCALENDAR\n", "", "VCALENDAR is not ended.")]
    [InlineData("END:VCALENDAR\n", "END:VCALENDAR\nA:b\n", "line 23 stands outside the calendar.")]
    [InlineData("URL:https://example.org/", "URL", "line 20 is no property.")]
    [InlineData("A title", "A \u0007", "line 19 holds a control character.")]
    [InlineData("UID:a\n", "UID:a-very-long-name-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on-too\n", "line 13 is longer than 75 octets.")]
    public void A_spoilt_calendar_is_found(string what, string by, string fault) =>
        Assert.Contains(fault, Faults(Sound.Replace(what, by, StringComparison.Ordinal)));

    [Fact]
    public void Two_events_with_one_id_are_found()
    {
        var from = Sound.IndexOf("BEGIN:VEVENT", StringComparison.Ordinal);
        var one = Sound[from..Sound.IndexOf("END:VCALENDAR", StringComparison.Ordinal)];

        Assert.Equal(["Two events have the id \"a\"."], Faults(Sound.Insert(from, one)));
    }

    [Fact]
    public void A_calendar_without_events_is_found() =>
        Assert.Equal(["It holds no event."], Faults("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:a\nEND:VCALENDAR\n"));

    [Fact]
    public void Lines_that_end_in_LF_alone_are_found()
    {
        var faults = new List<string>();

        CalendarRules.Check(Encoding.UTF8.GetBytes(Sound), faults.Add);

        Assert.Contains("line 1 holds a CR or LF alone.", faults);
    }

    [Fact]
    public void A_character_that_is_broken_by_a_fold_is_found()
    {
        var bytes = Encoding.Latin1.GetBytes(Lines(Sound).Replace("A title", "A \u00C3\r\n \u00A9", StringComparison.Ordinal));
        var faults = new List<string>();

        CalendarRules.Check(bytes, faults.Add);

        Assert.Contains("line 18 breaks a character of UTF-8.", faults);
    }

    static List<string> Faults(string text)
    {
        var faults = new List<string>();
        CalendarRules.Check(Encoding.UTF8.GetBytes(Lines(text)), faults.Add);
        return faults;
    }

    static string Lines(string text) => text.ReplaceLineEndings("\r\n");
}
