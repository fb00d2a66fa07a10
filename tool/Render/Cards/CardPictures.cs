namespace IlnSite.Render.Cards;

/// <summary>The files of the social cards, made when asked for.</summary>
static class CardPictures
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => rendering.Cards.All.Select(group =>
        new Output(
            group.Key,
            kind,
            "card.svg",
            [.. group.SelectMany(card => card.Sources)],
            report => rendering.Draw(group.First().Drawing, report)));
}
