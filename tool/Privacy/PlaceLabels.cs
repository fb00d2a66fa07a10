namespace IlnSite.Privacy;

/// <summary>How much of a place may be said.</summary>
enum PlaceLevel
{
    Country,
    Subregion,
    Region,

    /// <summary>Somewhere in the network.</summary>
    Network,
}

/// <summary>What a story may say of where its author lives.</summary>
/// <param name="KeepsRound">False where even “somewhere in the network” would be too few people within the round.</param>
sealed record PlaceLabel(PlaceLevel Level, string Words, bool KeepsRound);

/// <summary>
/// Labels that at least k people could carry (PRIVACY 4.3). The rule is public, so a reader can subtract whoever would have
/// got a finer label; hence a group consists only of those that are in no finer one. Comes in: the countries of a round with
/// their numbers, and how far each was coarsened before. Goes out: the same for each country now. A group that is too
/// small goes up whole, never in part: then what was published before and what is published after name the same people.
/// </summary>
static class PlaceLabels
{
    /// <summary>Fewer than this is never enough, whatever a site's settings say.</summary>
    public const int Floor = 5;

    /// <param name="before">What stories of this round already went by; empty for the first one.</param>
    /// <param name="participants">People by country; 1 where a number is not known.</param>
    public static ImmutableSortedDictionary<string, PlaceLevel> Settle(
        IReadOnlyDictionary<string, PlaceLevel> before,
        IReadOnlyDictionary<string, int> participants,
        int k)
    {
        k = Math.Max(k, Floor);
        var levels = participants.Keys.ToDictionary(code => code, code => before.GetValueOrDefault(code), StringComparer.Ordinal);
        foreach (var level in (ReadOnlySpan<PlaceLevel>)[PlaceLevel.Country, PlaceLevel.Subregion, PlaceLevel.Region])
            foreach (var group in levels.Where(pair => pair.Value == level).GroupBy(pair => Words(pair.Key, level), StringComparer.Ordinal).ToArray())
                if (group.Sum(pair => participants[pair.Key]) < k)
                    foreach (var (code, _) in group)
                        levels[code] = level + 1;
        return levels.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>The label of one country under what was settled.</summary>
    /// <param name="round">How many took part in all, where that was published (countries that nobody listed are among them), and k.</param>
    public static PlaceLabel Of(string code, IReadOnlyDictionary<string, PlaceLevel> settled, IReadOnlyDictionary<string, int> participants, (int? Total, int K) round)
    {
        var level = settled.GetValueOrDefault(code, PlaceLevel.Network);
        if (level != PlaceLevel.Network)
            return new(level, Words(code, level), KeepsRound: true);
        var finer = settled.Where(pair => pair.Value != PlaceLevel.Network).Sum(pair => participants[pair.Key]);
        var rest = Math.Max(participants.Values.Sum() - finer, (round.Total ?? 0) - finer);
        return new(level, Words(code, level), rest >= Math.Max(round.K, Floor));
    }

    /// <summary>People by country as a round's file tells.</summary>
    public static ImmutableSortedDictionary<string, int> ParticipantsOf(RoundMeta round) =>
        round.Countries.ToImmutableSortedDictionary(share => share.Country.Code, share => Math.Max(1, share.Participants ?? 1), StringComparer.Ordinal);

    /// <summary>The smallest of the published figures: where they disagree, the careful one counts.</summary>
    public static int? TotalOf(RoundMeta round) => round.Participants.IsEmpty ? null : round.Participants.Min(figure => figure.Count);

    /// <summary>As it stands behind “a participant in”.</summary>
    public static string Words(string code, PlaceLevel level) => (Countries.Find(code), level) switch
    {
        (null, _) or (_, PlaceLevel.Network) => "the network",
        // The subregion around it bears the same name, and one label may not stand for two groups.
        ({ Code: "FM" }, PlaceLevel.Country) => "the Federated States of Micronesia",
        ({ } country, PlaceLevel.Country) => country.Name,
        ({ Subregion: "Caribbean" }, PlaceLevel.Subregion) => "the Caribbean",
        ({ } country, PlaceLevel.Subregion) => country.Subregion,
        ({ Region: "Americas" }, _) => "the Americas",
        ({ } country, _) => country.Region,
    };

    /// <summary>The countries that a label could stand for, or null where it is no label.</summary>
    public static ImmutableArray<string>? Meant(string words)
    {
        if (words == "the network")
            return [.. Countries.All.Select(country => country.Code)];
        foreach (var level in (ReadOnlySpan<PlaceLevel>)[PlaceLevel.Country, PlaceLevel.Subregion, PlaceLevel.Region])
            if (Countries.All.Where(country => Words(country.Code, level) == words).Select(country => country.Code).ToImmutableArray() is { IsEmpty: false } codes)
                return codes;
        return null;
    }
}
