using System.Text.RegularExpressions;
using NodaTime;

namespace IlnSite.Load;

/// <summary>Dates and zones in fields: ISO 8601 (2015-08-18), times in a named zone of the tz database.</summary>
static partial class DateFields
{
    public static LocalDate? Date(this Fields fields, string key) =>
        fields.Sourced(key) is { } text ? ParseDate(text, fields.Faults) : null;

    /// <summary>A day, or only a month or a year where no more is known.</summary>
    public static PartialDate? PartialDate(this Fields fields, string key)
    {
        if (fields.Sourced(key) is not { } text)
            return null;
        if (MonthOnly().Match(text.Value) is { Success: true } month)
        {
            var (year, number) = (Int(month, "year"), Int(month, "month"));
            if (number is null or (>= 1 and <= 12) && year is >= 1900 and <= 2200)
                return new(year.Value, number, null);
        }
        if (GuessMonth(text.Value) is { } guess)
        {
            fields.Faults.Add(
                Codes.DateInvalid,
                text.Span,
                $"{Spelling.Quote(text.Value)} is not a month in the form year-month.",
                $"write {guess}");
            return null;
        }
        return ParseDate(text, fields.Faults) is { } date ? new(date.Year, date.Month, date.Day) : null;
    }

    /// <summary>A day or a day and time in the given zone; a written offset must be the zone's own on that day.</summary>
    public static (LocalDateTime When, bool HasTime)? DateAndTime(this Fields fields, string key, DateTimeZone zone)
    {
        if (fields.Sourced(key) is not { } text)
            return null;
        if (WithTime().Match(text.Value) is not { Success: true } match)
        {
            if (text.Value.Split([' ', 'T'], 2) is [var first, var rest] && Iso().IsMatch(first))
            {
                fields.Faults.Add(
                    Codes.DateInvalid,
                    text.Span,
                    $"{Spelling.Quote(rest.Trim())} is not a time of day in the form hours:minutes.",
                    GuessTime(rest.Trim()) is { } time ? $"write {first} {time}" : $"write for example {first} 19:30");
                return null;
            }
            return ParseDate(text, fields.Faults) is { } day ? (day.AtMidnight(), false) : null;
        }
        var date = ParseDate(new(match.Groups["date"].Value, text.Span), fields.Faults);
        if (date is null)
            return null;
        var (hour, minute) = (Int(match, "hour"), Int(match, "minute"));
        if (hour is null or > 23 || minute is null or > 59)
        {
            fields.Faults.Add(
                Codes.DateInvalid,
                text.Span,
                $"{Spelling.Quote(text.Value)} holds no time of day.",
                $"write for example {match.Groups["date"].Value} 19:30");
            return null;
        }
        var when = date.Value.At(new LocalTime(hour.Value, minute.Value));
        return CheckOffset(match.Groups["offset"].Value, when, zone, text.Span, fields.Faults) ? (when, true) : null;
    }

    public static DateTimeZone? Zone(this Fields fields, string key)
    {
        if (fields.Sourced(key) is not { } text)
            return null;
        var zones = DateTimeZoneProviders.Tzdb;
        if (zones.GetZoneOrNull(text.Value) is { } zone && (text.Value.Contains('/', StringComparison.Ordinal) || text.Value == "UTC"))
            return zone;
        var near = zones.Ids.FirstOrDefault(
            id => id.Equals(text.Value, StringComparison.OrdinalIgnoreCase) && id.Contains('/', StringComparison.Ordinal))
            ?? zones.Ids.FirstOrDefault(id => id.EndsWith("/" + text.Value.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase))
            ?? Spelling.Nearest(text.Value, zones.Ids.Where(id => id.Contains('/', StringComparison.Ordinal)));
        fields.Faults.Add(Codes.ZoneUnknown, text.Span, $"{Spelling.Quote(text.Value)} is not the name of a time zone.",
            near is null ? "write a continent and a city, as in Australia/Sydney or Africa/Johannesburg" : $"did you mean {near}?");
        return null;
    }

    public static void CheckOrder(
        this Fields fields,
        string laterKey,
        LocalDate? earlier,
        LocalDate? later,
        string words)
    {
        if (earlier > later)
            fields.Faults.Add(
                Codes.DateOrder,
                fields.SpanOf(laterKey),
                words,
                "mend the one of the two dates that is wrong");
    }

    public static LocalDate? ParseDate(Sourced<string> text, FileFaults faults)
    {
        if (Iso().Match(text.Value) is { Success: true } iso)
        {
            var (year, month, day) = (Int(iso, "year") ?? 0, Int(iso, "month") ?? 0, Int(iso, "day") ?? 0);
            if (IsDate(year, month, day) && iso.Groups["month"].Length == 2 && iso.Groups["day"].Length == 2)
                return new(year, month, day);
            faults.Add(Codes.DateInvalid, text.Span,
                IsDate(year, month, day)
                    ? "Month and day have two digits each."
                    : $"There is no day {Spelling.Quote(text.Value)}.",
                IsDate(year, month, day) ? $"write {Written(year, month, day)}"
                : IsDate(year, day, month) ? $"did you mean {Written(year, day, month)}?"
                : month is >= 1 and <= 12
                    && year is >= 1900 and <= 2200 ? $"that month has {CalendarSystem.Iso.GetDaysInMonth(year, month)} days"
                : "write year, month and day, as in 2015-08-18");
            return null;
        }
        faults.Add(
            Codes.DateInvalid,
            text.Span,
            $"{Spelling.Quote(text.Value)} is not a date in the form year-month-day.",
            Guess(text.Value));
        return null;
    }

    static bool CheckOffset(string offset, LocalDateTime when, DateTimeZone zone, SourceSpan span, FileFaults faults)
    {
        if (offset.Length == 0)
            return true;
        var right = zone.AtLeniently(when).Offset;
        var minutes = offset is "Z" ? 0
            : ((offset[1] - '0') * 600) + ((offset[2] - '0') * 60) + int.Parse(
                offset[^2..],
                CultureInfo.InvariantCulture);
        if (right.Seconds == (offset[0] == '-' ? -60 : 60) * minutes)
            return true;
        faults.Add(Codes.ZoneOffset, span, $"{offset} is not the offset of {zone.Id} on that day; it is {right:+HH:mm}.",
            $"leave the offset out, or write {right:+HH:mm}");
        return false;
    }

    /// <summary>What to type, from the ways in which people write dates.</summary>
    static string Guess(string text)
    {
        if (Slashed().Match(text) is { Success: true } slashed)
        {
            var (a, b, year) = (Int(slashed, "a") ?? 0, Int(slashed, "b") ?? 0, Int(slashed, "year") ?? 0);
            var (dayFirst, monthFirst) = (IsDate(year, b, a), IsDate(year, a, b));
            if (dayFirst && monthFirst && a != b)
                return $"write {Written(year, b, a)} if the day stands first, {Written(year, a, b)} if the month does";
            if (dayFirst || monthFirst)
                return dayFirst ? $"write {Written(year, b, a)}" : $"write {Written(year, a, b)}";
        }
        string[] formats = ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "dddd d MMMM yyyy", "dddd, d MMMM yyyy", "yyyy/M/d", "yyyy.M.d"];
        return DateTime.TryParseExact(
            text,
            formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AllowWhiteSpaces,
            out var date)
            ? $"write {Written(date.Year, date.Month, date.Day)}"
            : "write year, month and day, as in 2015-08-18";
    }

    static string? GuessMonth(string text)
    {
        string[] formats = ["yyyy-M", "yyyy/M", "M/yyyy", "MMMM yyyy", "MMM yyyy", "MMMM, yyyy"];
        return DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var month)
            && month.Year is >= 1900 and <= 2200
            ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : null;
    }

    static string? GuessTime(string text)
    {
        string[] formats = ["H.mm", "HHmm", "h tt", "htt", "h:mm tt", "h:mmtt", "h.mm tt", "h.mmtt", "H'h'mm", "H'h'"];
        return DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var time)
            ? time.ToString("HH:mm", CultureInfo.InvariantCulture)
            : null;
    }

    static bool IsDate(int year, int month, int day) => year is >= 1900 and <= 2200 && month is >= 1 and <= 12
        && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    static string Written(int year, int month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    static int? Int(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(-(?<month>[0-9]{2}))?$")]
    private static partial Regex MonthOnly();

    [GeneratedRegex(@"^(?<date>[0-9-]+)[ T]+(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(:[0-9]{2})?\s*(?<offset>Z|[+-][0-9]{2}:?[0-9]{2})?$")]
    private static partial Regex WithTime();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})[./ -](?<b>[0-9]{1,2})[./ -](?<year>[0-9]{4})$")]
    private static partial Regex Slashed();
}
