using NodaTime;

namespace IlnSite.Tests.Model;

public sealed class DeadlineTests
{
    [Theory]
    [InlineData("Australia/Sydney", 2015, 2, 15, "2015-02-15T13:00:00Z")]
    [InlineData("Australia/Sydney", 2015, 4, 5, "2015-04-05T14:00:00Z")] // Clocks went back that morning.
    [InlineData("Australia/Sydney", 2015, 10, 3, "2015-10-03T14:00:00Z")]
    [InlineData("Australia/Sydney", 2015, 10, 4, "2015-10-04T13:00:00Z")] // Clocks went on that morning.
    [InlineData("Europe/London", 2015, 3, 28, "2015-03-29T00:00:00Z")]
    [InlineData("Europe/London", 2015, 3, 29, "2015-03-29T23:00:00Z")]
    [InlineData("Europe/London", 2015, 10, 25, "2015-10-26T00:00:00Z")]
    [InlineData("America/Sao_Paulo", 2014, 2, 15, "2014-02-16T03:00:00Z")] // A day of 25 hours.
    [InlineData("America/Sao_Paulo", 2014, 10, 18, "2014-10-19T03:00:00Z")] // The midnight after it did not exist.
    [InlineData("America/Sao_Paulo", 2014, 10, 19, "2014-10-20T02:00:00Z")]
    [InlineData("America/Sao_Paulo", 2016, 2, 20, "2016-02-21T03:00:00Z")]
    [InlineData("America/Sao_Paulo", 2016, 10, 15, "2016-10-16T03:00:00Z")]
    [InlineData("Pacific/Apia", 2011, 12, 29, "2011-12-30T10:00:00Z")] // The day after it did not exist.
    [InlineData("Etc/UTC", 2016, 2, 29, "2016-03-01T00:00:00Z")]
    public void It_ends_with_the_day(string zone, int year, int month, int day, string ends)
    {
        var deadline = new Deadline(new(year, month, day), DateTimeZoneProviders.Tzdb[zone]);

        Assert.Equal(ends, deadline.Ends.ToInstant().ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Assert.Equal(new LocalDateTime(year, month, day, 23, 59), deadline.LastMinute.LocalDateTime);
    }

    [Theory]
    [InlineData(13, 2)]
    [InlineData(14, 1)]
    [InlineData(15, 0)]
    [InlineData(16, null)]
    public void Days_are_left_until_it_is_over(int today, int? left) =>
        Assert.Equal(left, new Deadline(new(2015, 2, 15), DateTimeZone.Utc).DaysLeft(new(2015, 2, today)));
}
