namespace IlnSite.Render.Search;

/// <summary>/search/ and the index that it searches. The page's name of the index changes with the index, and the names of
/// its files with them: so all of it is made while the addresses are planned.</summary>
static class SearchPage
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering)
    {
        var documents = SearchDocuments.Of(rendering);
        var files = Shards.Of(documents, rendering.Each);
        var page = rendering.Page(
            kind,
            Urls.Search,
            "search",
            new(rendering.Strings.Text("search.title"), rendering.Strings.Text("search.description")),
            ("index", rendering.Urls.Link(files[0].Url)),
            ("facets", rendering.Nouns.Facet.List(Facets(documents, rendering))));
        return files.Select(file => new Output(file.Url, "/search/NAME", null, [], _ => file.Bytes)).Prepend(page);
    }

    /// <summary>What results can be chosen by, where there is a choice.</summary>
    static IEnumerable<Facet> Facets(ImmutableArray<SearchDocument> documents, Rendering rendering)
    {
        var (site, strings) = (rendering.Site, rendering.Strings);
        var present = documents.SelectMany(document => document.Choices).ToHashSet();
        var all = new[]
        {
            new Facet(SearchDocuments.Round, [.. site.Rounds.Reverse().Select(round => new Choice(round.Name, round.Meta.Name))]),
            new Facet(SearchDocuments.Topic, [.. site.Topics.Select(topic => new Choice(topic.Name, topic.Meta.Title))]),
            new Facet(
                SearchDocuments.Country,
                [
                    .. site.Countries.Select(history => history.Country)
                        .Order(strings.CountryOrder)
                        .Select(country => new Choice(country.Slug, strings.Country(country))),
                ]),
            new Facet(
                SearchDocuments.Kind,
                [
                    .. Enum.GetNames<PostKind>()
                        .Select(kind => kind.ToLowerInvariant())
                        .Concat(SearchDocuments.OtherKinds)
                        .Where(kind => present.Contains((SearchDocuments.Kind, kind)))
                        .Select(kind => new Choice(kind, SearchDocuments.NameOf(kind, strings))),
                ]),
        };
        return all.Where(facet => facet.Choices.Length > 1);
    }
}

/// <summary>Something that results can be chosen by.</summary>
/// <param name="Name">As in the address: <c>round</c>.</param>
sealed record Facet(string Name, ImmutableArray<Choice> Choices);

sealed record Choice(string Value, string Title);
