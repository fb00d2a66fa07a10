using System.Text.Json;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Render.Calendars;

/// <summary>An event as a calendar program understood it.</summary>
sealed record ReadEvent(string Uid, string Title, string Start, string End, int Sequence, bool IsDay, string? Description);

/// <summary>Two programs that had no part in making a calendar, and read it.</summary>
static class CalendarReaders
{
    const string Script = """
        import datetime, icalendar, json, sys
        def when(v):
            return v.isoformat() if not isinstance(v, datetime.datetime) else v.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')
        out = []
        for e in icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT'):
            assert not e.errors, e.errors
            out.append({'Uid': str(e['UID']), 'Title': str(e['SUMMARY']), 'Start': when(e['DTSTART'].dt), 'End': when(e['DTEND'].dt),
                        'Sequence': int(e['SEQUENCE']), 'IsDay': not isinstance(e['DTSTART'].dt, datetime.datetime),
                        'Description': str(e['DESCRIPTION']) if 'DESCRIPTION' in e else None})
        print(json.dumps(out))
        """;

    /// <summary>Debian's python3-icalendar. It knows zones by name; with <paramref name="byDescription"/> the names are
    /// made unknown, so that only what the file says of them counts.</summary>
    public static ReadEvent[] Python(byte[] calendar, bool byDescription)
    {
        var text = Encoding.UTF8.GetString(calendar);
        if (byDescription)
            text = text.Replace("TZID:", "TZID:Unheard-of-", StringComparison.Ordinal)
                .Replace("TZID=", "TZID=Unheard-of-", StringComparison.Ordinal);
        using var folder = new TempFolder();
        folder.With("a.ics", text);
        return JsonSerializer.Deserialize<ReadEvent[]>(Tool.RunPython("icalendar", Script, folder.Path, folder["a.ics"])) ?? [];
    }

    public static ReadEvent[] IcalNet(byte[] calendar) =>
    [
        .. (Ical.Net.Calendar.Load(Encoding.UTF8.GetString(calendar)) ?? throw new InvalidOperationException("It holds no calendar.")).Events
            .Select(one => new ReadEvent(
                one.Uid ?? "",
                one.Summary ?? "",
                When(one.DtStart),
                When(one.DtEnd),
                one.Sequence,
                one.IsAllDay,
                one.Description)),
    ];

    static string When(Ical.Net.DataTypes.CalDateTime? time) => time switch
    {
        null => "",
        { HasTime: false } => time.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => time.AsUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
    };
}
