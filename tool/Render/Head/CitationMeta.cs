namespace IlnSite.Render.Head;

/// <summary>A citation in meta elements: Dublin Core, and the <c>citation_</c> names that Highwire Press began and Google
/// Scholar and Zotero read.</summary>
static class CitationMeta
{
    public static IEnumerable<Named> Of(Rendering rendering, PageHead head) => head.Subject switch
    {
        PostSubject { Post: var post } => Of(Citation.Of(post, rendering.Site)),
        StorySubject { Story: var story } => Of(Citation.Of(story, rendering.Site)),
        _ => [],
    };

    static IEnumerable<Named> Of(Citation citation)
    {
        yield return new("DC.title", citation.Title);
        foreach (var author in citation.Authors)
            yield return new("DC.creator", author);
        yield return new("DC.date", citation.Date.ToString());
        yield return new("DC.language", citation.Language);
        yield return new("DC.publisher", citation.Site);
        yield return new("DC.identifier", citation.Address);
        // Zotero takes everything with a citation_title for a journal's article unless it is told its own word.
        yield return new("DC.type", "blogPost");
        if (citation.Licence is { } licence)
            yield return new("DC.rights", licence.Link);
        yield return new("citation_title", citation.Title);
        foreach (var author in citation.Authors)
            yield return new("citation_author", author);
        yield return new("citation_publication_date", citation.Date.ToString().Replace('-', '/'));
        yield return new("citation_publisher", citation.Site);
        yield return new("citation_language", citation.Language);
        yield return new("citation_public_url", citation.Address);
        foreach (var keyword in citation.Keywords)
            yield return new("citation_keywords", keyword);
    }
}
