using CsCheck;

namespace IlnSite.Tests.Model;

/// <summary>No number below the smallest count can be found, not even by whoever can subtract.</summary>
public sealed class PublishedCountTests
{
    static readonly ImmutableArray<Country> Some = [.. Countries.All.OrderBy(country => country.Code, StringComparer.Ordinal).Take(12)];

    [Theory]
    [InlineData("40,14,3,1", false, "40,14,few,few")] // Nothing to subtract from.
    [InlineData("40,30,3,1", true, "40,-,few,few")] // 74 less 70 would leave 4.
    [InlineData("40,14,3,1", true, "-,-,few,few")] // Without 14, whoever knows the rule could tell that neither is above 7.
    [InlineData("40,12,1", true, "-,-,few")]
    [InlineData("40,12,9,9,9", true, "40,-,few,few,few")]
    [InlineData("40,12,5,5,5,5", true, "40,12,few,few,few,few")] // 20 could be 9 and three others, or 1 and …
    [InlineData("40,12", true, "40,12")]
    [InlineData("3", true, "-")]
    [InlineData("1,1", true, "-,-")]
    public void What_is_told(string counts, bool hasTotal, string told) =>
        Assert.Equal(told, string.Join(',', Told([.. counts.Split(',').Select(int.Parse)], hasTotal).Select(Word)));

    [Fact]
    public void A_total_that_is_not_the_sum_gives_nothing_away() =>
        Assert.Equal([40, 12, null], PublishedCount.Of(Round([40, 12, 1], new(92, false, null, null)), 10).Values.Select(count => count.Count).OrderDescending());

    [Fact]
    public void Every_small_number_stays_possible() =>
        Gen.Select(Gen.OneOf(Gen.Int[1, 12], Gen.Int[1, 60]).Array[1, 6], Gen.Int[5, 12]).Sample((counts, smallest) =>
        {
            var told = Told([.. counts], hasTotal: true, smallest);

            Assert.All(counts.Zip(told), pair => Assert.True(pair.Second.Count is null || (pair.Second.Count == pair.First && pair.First >= smallest)));
            var hidden = counts.Zip(told).Where(pair => pair.Second.Count is null).ToArray();
            if (hidden.All(pair => !pair.Second.IsFew))
                return;
            // A reader knows the sum of what is hidden, which of it are few, and that the others are not.
            var sum = hidden.Sum(pair => pair.First);
            foreach (var guess in Enumerable.Range(1, smallest - 1))
                Assert.Contains(sum - guess, Sums([.. hidden.Where(pair => pair.Second.IsFew).Skip(1).Concat(hidden.Where(pair => !pair.Second.IsFew)).Select(pair => pair.Second.IsFew)], smallest));
        });

    /// <summary>All sums of so many numbers, each either below the smallest count or at least that.</summary>
    static HashSet<int> Sums(bool[] areFew, int smallest) => areFew.Aggregate(
        new HashSet<int> { 0 },
        (sums, isFew) => [.. sums.SelectMany(sum => (isFew ? Enumerable.Range(1, smallest - 1) : Enumerable.Range(smallest, 200)).Select(more => sum + more))]);

    static PublishedCount[] Told(ImmutableArray<int> counts, bool hasTotal, int smallest = 10)
    {
        var told = PublishedCount.Of(Round(counts, new(counts.Sum(), !hasTotal, null, null)), smallest);
        return [.. counts.Select((_, i) => told[Some[i]])];
    }

    static RoundMeta Round(ImmutableArray<int> counts, Figure total) => new()
    {
        Name = "Round 1",
        Participants = [total],
        Countries = [.. counts.Select((count, i) => new CountryShare(Some[i], count))],
    };

    static string Word(PublishedCount count) => count switch
    {
        { IsFew: true } => "few",
        { Count: { } number } => number.ToString(CultureInfo.InvariantCulture),
        _ => "-",
    };
}
