using NodaTime;

namespace IlnSite.Model;

/// <summary>A day until whose end something can be done, as the site's own clock has it.</summary>
sealed record Deadline(LocalDate Day, DateTimeZone Zone)
{
    /// <summary>The midnight after the day. Leniently, since some midnights do not exist: São Paulo used to change its
    /// clocks at that hour.</summary>
    public ZonedDateTime Ends => Zone.AtLeniently(Day.PlusDays(1).AtMidnight());

    /// <summary>What people are told: “midnight” could be that of either night.</summary>
    public ZonedDateTime LastMinute => Ends.PlusMinutes(-1);

    /// <summary>0 on the day itself, null once it is over.</summary>
    public int? DaysLeft(LocalDate today) => today <= Day ? NodaTime.Period.DaysBetween(today, Day) : null;
}
