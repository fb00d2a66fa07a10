using IlnSite.Render.Head;

namespace IlnSite.Render.Pages;

/// <summary>/rounds/, and a page for each round.</summary>
static class RoundPages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => rendering.Site.Rounds
        .Select(round => rendering.Page(
            kind,
            round.Url,
            "round",
            new(round.Meta.Name, rendering.Strings.Text("round.description", round.Meta.Name, rendering.Site.Settings.Title),
                [round.Source.File, .. rendering.Site.PostsByRound[round].Select(post => post.Source.File)])
            {
                Subject = new RoundSubject(round),
                Bodies = [round.Description, .. round.ChatSummaries],
            },
            ("round", rendering.Nouns.Round.Of(round))))
        .Append(rendering.Page("/rounds/", Urls.Rounds, "rounds", new(rendering.Strings.Text("rounds.title"), rendering.Strings.Text("rounds.description"))));
}
