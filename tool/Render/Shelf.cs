using NodaTime;

namespace IlnSite.Render;

/// <summary>
/// The rounds as books on a shelf: each stands at its place in time, as thick as the round was long and as high as it
/// had participants. Comes in: the rounds in their order. Goes out: where each book stands, in shares of the shelf.
/// What is not known stays unknown: a theme draws it as an outline. Where a round has no date, or two would stand in one
/// place, all stand side by side instead.
/// </summary>
sealed record Shelf(ImmutableArray<Book> Books, ImmutableArray<YearOnShelf> Years)
{
    /// <summary>A round of which no end is known is drawn this long.</summary>
    const int UsualDays = 120;

    const int Colours = 8;

    /// <summary>The room between two books of a shelf without dates, as a share of a place.</summary>
    const double Gap = 0.2;

    /// <summary>The fewest pixels a shelf needs so that each book can be hit by a finger (24, WCAG 2.5.8).</summary>
    public int LeastWidth { get; } =
        Books.Length == 0 ? 0 : (int)Math.Ceiling(24 / Math.Max(0.001, Books.Min(book => book.Width)));

    public static Shelf Of(ImmutableArray<Round> rounds)
    {
        var tallest = rounds.Max(round => round.Meta.Participants is [var figure, ..] ? figure.Count : (int?)null);
        return rounds.Length > 0 && rounds.All(round => round.Meta.Starts is not null)
            ? InTime([.. rounds.Select(TimeOf)])
            : InPlaces();

        Shelf InTime((LocalDate From, LocalDate To)[] times)
        {
            if (times.Zip(times.Skip(1)).Any(pair => pair.First.To > pair.Second.From))
                return InPlaces();
            var (first, last) = (times[0].From, times.Max(time => time.To));
            double Place(LocalDate day) => Math.Max(0, (double)DaysBetween(first, day) / DaysBetween(first, last));
            return new(
                [.. rounds.Select((round, i) => BookOf(round, i, Place(times[i].From), Place(times[i].To) - Place(times[i].From)))],
                [.. Enumerable.Range(first.Year, last.Year - first.Year + 1).Select(year => new YearOnShelf(year, Place(new(year, 1, 1))))]);
        }

        Shelf InPlaces() => new(
            [.. rounds.Select((round, i) => BookOf(round, i, (i + (Gap / 2)) / rounds.Length, (1 - Gap) / rounds.Length))],
            []);

        Book BookOf(Round round, int i, double at, double width) => new(round, ColourOf(i), at, width,
            round.Meta.Participants is [var figure, ..] ? (double)figure.Count / Math.Max(1, tallest ?? 1) : null);
    }

    /// <summary>1 to 8, over and over.</summary>
    public static int ColourOf(int place) => (place % Colours) + 1;

    /// <summary>From the first to the last day of a round that has a beginning.</summary>
    static (LocalDate From, LocalDate To) TimeOf(Round round)
    {
        var from = round.Meta.Starts!.First; // InTime is called only where all have one.
        return (from, round.Meta.Ends?.Last is { } to && to > from ? to : from.PlusDays(UsualDays));
    }

    static int DaysBetween(LocalDate from, LocalDate to) => NodaTime.Period.DaysBetween(from, to);
}

/// <param name="Colour">1 to 8.</param>
/// <param name="At">Where it begins, as a share of the shelf.</param>
/// <param name="Width">As a share of the shelf.</param>
/// <param name="Height">As a share of the tallest; null where the participants are not known.</param>
sealed record Book(Round Round, int Colour, double At, double Width, double? Height);

/// <param name="At">Where the year begins, as a share of the shelf.</param>
sealed record YearOnShelf(int Year, double At);
