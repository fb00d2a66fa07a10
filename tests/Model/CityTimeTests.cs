using NodaTime;

namespace IlnSite.Tests.Model;

public sealed class CityTimeTests
{
    [Theory]
    // Sydney in winter and on both sides of its changes.
    [InlineData(2015, 7, 1, 12, "sydney 01 22:00, london 01 13:00, sao_paulo 01 09:00, johannesburg 01 14:00, delhi 01 17:30")]
    [InlineData(2015, 4, 4, 15, "sydney 05 02:00, london 04 16:00, sao_paulo 04 12:00, johannesburg 04 17:00, delhi 04 20:30")]
    [InlineData(2015, 4, 4, 16, "sydney 05 02:00, london 04 17:00, sao_paulo 04 13:00, johannesburg 04 18:00, delhi 04 21:30")]
    [InlineData(2015, 10, 3, 16, "sydney 04 03:00, london 03 17:00, sao_paulo 03 13:00, johannesburg 03 18:00, delhi 03 21:30")]
    // London.
    [InlineData(2015, 3, 29, 0, "sydney 29 11:00, london 29 00:00, sao_paulo 28 21:00, johannesburg 29 02:00, delhi 29 05:30")]
    [InlineData(2015, 3, 29, 1, "sydney 29 12:00, london 29 02:00, sao_paulo 28 22:00, johannesburg 29 03:00, delhi 29 06:30")]
    [InlineData(2016, 10, 30, 1, "sydney 30 12:00, london 30 01:00, sao_paulo 29 23:00, johannesburg 30 03:00, delhi 30 06:30")]
    // São Paulo by its rules of 2014 to 2016, which it has given up since.
    [InlineData(2014, 10, 19, 2, "sydney 19 13:00, london 19 03:00, sao_paulo 18 23:00, johannesburg 19 04:00, delhi 19 07:30")]
    [InlineData(2014, 10, 19, 3, "sydney 19 14:00, london 19 04:00, sao_paulo 19 01:00, johannesburg 19 05:00, delhi 19 08:30")]
    [InlineData(2015, 2, 22, 1, "sydney 22 12:00, london 22 01:00, sao_paulo 21 23:00, johannesburg 22 03:00, delhi 22 06:30")]
    [InlineData(2015, 2, 22, 2, "sydney 22 13:00, london 22 02:00, sao_paulo 21 23:00, johannesburg 22 04:00, delhi 22 07:30")]
    [InlineData(2016, 10, 16, 3, "sydney 16 14:00, london 16 04:00, sao_paulo 16 01:00, johannesburg 16 05:00, delhi 16 08:30")]
    [InlineData(2020, 1, 15, 12, "sydney 15 23:00, london 15 12:00, sao_paulo 15 09:00, johannesburg 15 14:00, delhi 15 17:30")]
    public void Clocks_show_summer_time_where_it_was(int year, int month, int day, int hour, string shown)
    {
        var around = CityTime.Around(new LocalDateTime(year, month, day, hour, 0).InUtc()).ToDictionary(city => city.City);

        Assert.Equal(shown, string.Join(", ", new[] { "sydney", "london", "sao_paulo", "johannesburg", "delhi" }
            .Select(city => $"{city} {around[city].Time.ToString("dd HH:mm", CultureInfo.InvariantCulture)}")));
    }

    [Fact]
    public void The_day_is_told_where_it_is_another_one()
    {
        var chat = DateTimeZoneProviders.Tzdb["Australia/Sydney"].AtStrictly(new(2014, 11, 25, 7, 0));

        var days = CityTime.Around(chat).ToDictionary(city => city.City, city => city.DayShift);

        Assert.Equal((-1, -1, 0, 0), (days["honolulu"], days["london"], days["sydney"], days["auckland"]));
        Assert.Equal(1, CityTime.Around(chat.WithZone(DateTimeZoneProviders.Tzdb["Pacific/Honolulu"])).Single(city => city.City == "sydney").DayShift);
    }
}
