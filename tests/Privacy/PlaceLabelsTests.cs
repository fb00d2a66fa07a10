using CsCheck;
using IlnSite.Privacy;

namespace IlnSite.Tests.Privacy;

/// <summary>By brute force: whatever a reader knows of the rule, the numbers and earlier builds, at least k people are left
/// behind every label.</summary>
public sealed class PlaceLabelsTests
{
    static readonly string[] Codes = [.. Countries.All.Select(country => country.Code).Order(StringComparer.Ordinal)];

    /// <summary>A round as it is known at several moments: numbers are corrected, countries are added.</summary>
    static readonly Gen<(int K, ImmutableSortedDictionary<string, int>[] Moments)> Rounds =
        from k in Gen.Bool.Select(isLarge => isLarge ? 10 : 5)
        from countries in Gen.Shuffle(Codes).SelectMany(all => Gen.Int[1, 90].Select(count => all[..count]))
        from counts in Gen.Int[1, 60].Select(size => Math.Max(1, 60 / size)).Array[countries.Length]
        from changes in Gen.Int[-3, 3].Array[countries.Length].Array[1, 4]
        from first in Gen.Int[1, countries.Length]
        select (k, changes.Select((change, moment) => countries
            .Take(moment == 0 ? first : countries.Length)
            .Select((code, i) => KeyValuePair.Create(code, Math.Max(1, counts[i] + (moment == 0 ? 0 : change[i]))))
            .ToImmutableSortedDictionary(StringComparer.Ordinal)).ToArray());

    [Fact]
    public void At_least_k_people_could_carry_every_label() =>
        Rounds.Sample(round =>
        {
            var settled = PlaceLabels.Settle(ImmutableSortedDictionary<string, PlaceLevel>.Empty, round.Moments[0], round.K);
            Holds(settled, round.Moments[0], round.K);
        });

    [Fact]
    public void So_it_is_when_numbers_change_and_what_was_once_public_tells_no_more() =>
        Rounds.Sample(round =>
        {
            var before = ImmutableSortedDictionary<string, PlaceLevel>.Empty;
            foreach (var participants in round.Moments)
            {
                var now = PlaceLabels.Settle(before, participants, round.K);
                Holds(now, participants, round.K);
                Assert.All(before, pair => Assert.True(now[pair.Key] >= pair.Value));
                // Who compares both sees the same people behind a label, or more: a group moves whole or stays.
                foreach (var group in before.GroupBy(pair => PlaceLabels.Words(pair.Key, pair.Value), StringComparer.Ordinal))
                    Assert.Single(group.Select(pair => PlaceLabels.Words(pair.Key, now[pair.Key])).Distinct());
                before = now;
            }
        });

    [Fact]
    public void No_label_stands_for_two_groups()
    {
        // Antarctica is a country, a subregion and a region by itself: three times the same group.
        var groups = from level in Enum.GetValues<PlaceLevel>()
                     from code in Codes
                     group code by (level, Words: PlaceLabels.Words(code, level)) into meant
                     group string.Join(' ', meant) by meant.Key.Words;

        Assert.All(groups, group => Assert.Single(group.Distinct()));
    }

    [Fact]
    public void A_small_island_is_not_found_by_subtraction()
    {
        var participants = new Dictionary<string, int> { ["AU"] = 40, ["NZ"] = 14, ["PG"] = 3, ["FJ"] = 1, ["TO"] = 1, ["WS"] = 1 };

        var settled = PlaceLabels.Settle(ImmutableSortedDictionary<string, PlaceLevel>.Empty, participants, 10);

        // “Oceania” could only be the four small ones: six people.
        Assert.Equal("the network", PlaceLabels.Of("FJ", settled, participants, (null, 10)).Words);
        Assert.False(PlaceLabels.Of("FJ", settled, participants, (null, 10)).KeepsRound);
        Assert.True(PlaceLabels.Of("FJ", settled, participants, (860, 10)).KeepsRound);
        Assert.Equal("Australia", PlaceLabels.Of("AU", settled, participants, (null, 10)).Words);
    }

    static void Holds(ImmutableSortedDictionary<string, PlaceLevel> settled, ImmutableSortedDictionary<string, int> participants, int k)
    {
        foreach (var code in participants.Keys)
        {
            var label = PlaceLabels.Of(code, settled, participants, (null, k));
            var crowd = participants.Where(pair => PlaceLabels.Of(pair.Key, settled, participants, (null, k)).Words == label.Words).Sum(pair => pair.Value);
            Assert.True(crowd >= k || (label.Level == PlaceLevel.Network && !label.KeepsRound), $"{label.Words} stands for {crowd}");
        }
    }
}
