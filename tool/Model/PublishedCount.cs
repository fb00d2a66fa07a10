namespace IlnSite.Model;

/// <summary>
/// What may be told of how many took part from a country. Comes in: a round with its numbers, and the smallest count that
/// a site prints. Goes out: for each country its number, “a few”, or nothing. Where the number of all participants is
/// published too and is (nearly) the sum of these, “a few” could be found by subtraction; then the smallest of the other
/// numbers are kept back as well, until every number below the smallest count fits each of the few.
/// </summary>
/// <param name="Count">Null where it may not be told.</param>
/// <param name="IsFew">True where it may be told that it is below the smallest count.</param>
sealed record PublishedCount(int? Count, bool IsFew)
{
    static readonly PublishedCount Few = new(null, true);

    static readonly PublishedCount KeptBack = new(null, false);

    public static ImmutableDictionary<Country, PublishedCount> Of(RoundMeta round, int smallest)
    {
        var shares = round.Countries.Where(share => share.Participants is not null)
            .Select(share => (share.Country, Count: share.Participants ?? 0)) // Filtered.
            .OrderBy(share => share.Count)
            .ThenBy(share => share.Country.Code, StringComparer.Ordinal)
            .ToImmutableArray();
        var few = shares.Count(share => share.Count < smallest);
        var sum = shares.Sum(share => (long)share.Count);
        var hasTotal = round.Participants.Any(figure => !figure.AtLeast && Math.Abs(figure.Count - sum) < smallest);
        int? keptBack = few == 0 || !hasTotal
            ? 0
            : Enumerable.Range(0, shares.Length - few + 1).Cast<int?>()
                .FirstOrDefault(more => IsHidden([.. shares.Select(share => (long)share.Count)], few, more ?? 0, smallest));
        return shares
            .Select((share, i) => KeyValuePair.Create(
                share.Country,
                keptBack is null ? KeptBack
                : i < few ? Few
                : i < few + keptBack ? KeptBack
                : new(share.Count, false)))
            .ToImmutableDictionary();
    }

    /// <summary>Whether one of the few could still be anything from 1 to just below the smallest count, for a reader who
    /// knows this rule, the total, and so the sum of what is hidden.</summary>
    /// <param name="more">How many larger numbers are kept back beside the few.</param>
    static bool IsHidden(ImmutableArray<long> counts, int few, int more, int smallest)
    {
        var sum = counts.Take(few + more).Sum();
        var largestKeptBack = few + more < counts.Length ? counts[few + more] : sum;
        var most = sum - (few - 1) - ((long)more * smallest);
        var least = sum - ((long)(few - 1) * (smallest - 1)) - (more * largestKeptBack);
        return most >= smallest - 1 && least <= 1;
    }
}
