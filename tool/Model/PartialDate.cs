using NodaTime;

namespace IlnSite.Model;

/// <summary>A date of which the day, or the month too, may be unknown: 2015-08-18, 2013-09 or 2013.</summary>
sealed record PartialDate(int Year, int? Month, int? Day) : IComparable<PartialDate>
{
    public LocalDate First => new(Year, Month ?? 1, Day ?? 1);

    public LocalDate Last => this switch
    {
        { Day: { } } => First,
        { Month: { } } => First.PlusMonths(1).PlusDays(-1),
        _ => First.PlusYears(1).PlusDays(-1),
    };

    public int CompareTo(PartialDate? other) => other is null ? 1 : First.CompareTo(other.First);

    /// <summary>ISO 8601 at the precision known; fit for the <c>datetime</c> attribute.</summary>
    public override string ToString() => this switch
    {
        { Day: { } } => Text($"{Year:0000}-{Month:00}-{Day:00}"),
        { Month: { } } => Text($"{Year:0000}-{Month:00}"),
        _ => Text($"{Year:0000}"),
    };

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
