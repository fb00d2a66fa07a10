namespace IlnSite.Model;

/// <summary>Puts rounds in order and finds out which countries were new in each.</summary>
static class RoundBuilder
{
    /// <param name="describe">Markdown of a round's file → body.</param>
    public static ImmutableArray<Round> Build(
        Content content,
        Func<Document<RoundMeta>, SourceText, Body> describe,
        Report report)
    {
        var rounds = ImmutableArray.CreateBuilder<Round>();
        var allListed = true;
        HashSet<Country> seen = [];
        foreach (var source in content.Rounds.OrderBy(round => round.Meta.Starts?.First).ThenBy(round => round.Name, StringComparer.Ordinal))
        {
            var listed = source.Meta.Countries.Select(share => share.Country).ToImmutableArray();
            allListed &= listed.Length > 0;
            var computed = listed.Where(country => !seen.Contains(country))
                .OrderBy(country => country.Name, StringComparer.Ordinal)
                .ToImmutableArray();
            seen.UnionWith(listed);
            if (allListed)
                Compare(source.Meta, computed, report);
            rounds.Add(new()
            {
                Source = source,
                Url = Urls.Round(source.Name),
                Description = source.Meta.Description is { } text ? describe(source, text) : Body.Empty,
                FirstTime = allListed ? computed : source.Meta.FirstTime,
                ChatSummaries = [.. source.Meta.Chats.Select(chat => chat.Summary is { } summary ? describe(source, summary) : Body.Empty)],
                ChatNames = StableNames.Of(source.Meta.Chats.Select(chat => chat.Slug ?? Slug.From(chat.Topic?.Value ?? chat.Title))),
            });
        }
        return rounds.ToImmutable();
    }

    /// <summary>A round's figures as its posts print them.</summary>
    /// <param name="print">A figure in words: “860”, “over 700”.</param>
    public static IReadOnlyDictionary<string, string> Figures(Round round, Func<Figure, string> print)
    {
        var figures = new Dictionary<string, string>(StringComparer.Ordinal) { ["round.name"] = round.Meta.Name };
        if (round.Meta.Participants is [var participants, ..])
            figures["round.participants"] = print(participants);
        if (round.Meta.CountryCount is [var countries, ..])
            figures["round.countries"] = print(countries);
        else if (round.Meta.Countries.Length > 0)
            figures["round.countries"] = print(new(round.Meta.Countries.Length, false, null, null));
        if (round.Meta.FirstTimeCount is { } stated)
            figures["round.new_countries"] = print(stated);
        else if (round.FirstTime.Length > 0)
            figures["round.new_countries"] = print(new(round.FirstTime.Length, false, null, null));
        return figures;
    }

    static void Compare(RoundMeta round, ImmutableArray<Country> computed, Report report)
    {
        if (round.FirstTimeSpan is not { } span || round.FirstTimeCount is not { } stated)
            return;
        var missing = computed.Except(round.FirstTime).Select(country => country.Code).ToArray();
        var extra = round.FirstTime.Except(computed).Select(country => country.Code).ToArray();
        if (round.FirstTime.Length == 0 ? stated.Count == computed.Length : missing.Length + extra.Length == 0)
            return;
        var words = (missing.Length > 0 ? $"; new by the lists but not named: {string.Join(", ", missing)}" : "")
            + (extra.Length > 0 ? $"; named, but here before or not in the list: {string.Join(", ", extra)}" : "");
        report.Add(Codes.FiguresDiffer, span, $"By the statement {stated.Count} new, by the lists of all rounds {computed.Length}{words}.",
            "mend the list or the statement; the site shows what the lists give");
    }
}
