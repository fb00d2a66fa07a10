using NodaTime;

namespace IlnSite.Model;

/// <summary>What the clocks of a city show at a moment.</summary>
/// <param name="City">Its name among the words of a theme: <c>city.sydney</c>.</param>
/// <param name="DayShift">-1, 0 or 1: whether it is the day before there, the same day or the day after.</param>
sealed record CityTime(string City, ZonedDateTime Time, int DayShift)
{
    /// <summary>Enough to find oneself between two of them, from east of the date line to west of it.</summary>
    static readonly ImmutableArray<(string City, DateTimeZone Zone)> Cities =
    [
        .. new[]
        {
            ("honolulu", "Pacific/Honolulu"), ("los_angeles", "America/Los_Angeles"), ("new_york", "America/New_York"),
            ("sao_paulo", "America/Sao_Paulo"), ("london", "Europe/London"), ("lagos", "Africa/Lagos"),
            ("johannesburg", "Africa/Johannesburg"), ("nairobi", "Africa/Nairobi"), ("delhi", "Asia/Kolkata"),
            ("singapore", "Asia/Singapore"), ("tokyo", "Asia/Tokyo"), ("sydney", "Australia/Sydney"),
            ("auckland", "Pacific/Auckland"),
        }.Select(city => (city.Item1, DateTimeZoneProviders.Tzdb[city.Item2])),
    ];

    /// <summary>The same moment around the world, from west to east.</summary>
    public static IEnumerable<CityTime> Around(ZonedDateTime moment) => Cities.Select(city =>
    {
        var there = moment.WithZone(city.Zone);
        return new CityTime(city.City, there, NodaTime.Period.DaysBetween(moment.Date, there.Date));
    });
}
