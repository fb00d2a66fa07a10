using IlnSite.Privacy;

namespace IlnSite.Commands.Stories;

/// <summary>The label that a story may carry now.</summary>
/// <param name="Round">The round's name where the story may keep it.</param>
/// <param name="Settled">What from now on holds for every story of the round; goes into the register with the approval.</param>
sealed record PlaceOfStory(PlaceLabel Label, string? Round, ImmutableArray<SettledPlace> Settled)
{
    public static PlaceOfStory? Of(StoryFile story, Content content, Register register, Report report)
    {
        if (story.Round is not { } name)
            return new(new(PlaceLevel.Network, PlaceLabels.Words("", PlaceLevel.Network), false), null, []);
        if (content.Rounds.FirstOrDefault(round => round.Name == name) is not { } round)
        {
            report.Add(Codes.RoundUnknown, new SourceFile($"rounds/{name}.yml", "").Whole, $"There is no round {Spelling.Quote(name)}.",
                Spelling.Nearest(name, content.Rounds.Select(round => round.Name)) is { } near ? $"did you mean {near}?" : null);
            return null;
        }
        var k = Math.Max(PlaceLabels.Floor, content.Settings.SmallestCount);
        var before = register.Places.Where(place => place.Round == name).ToImmutableDictionary(place => place.Country, place => place.Level, StringComparer.Ordinal);
        var participants = PlaceLabels.ParticipantsOf(round.Meta);
        // A country that the round's list lost still has its stories.
        foreach (var code in before.Keys.Where(code => !participants.ContainsKey(code)))
            participants = participants.Add(code, 1);
        var settled = PlaceLabels.Settle(before, participants, k);
        var label = PlaceLabels.Of(story.Country ?? "", settled, participants, (PlaceLabels.TotalOf(round.Meta), k));
        return new(label, label.KeepsRound ? name : null, [.. settled.Select(pair => new SettledPlace(name, pair.Key, pair.Value))]);
    }
}
