using System.Text.Json.Nodes;

namespace IlnSite.Render.Head;

/// <summary>Posts and stories in the words of schema.org.</summary>
static class Articles
{
    public static JsonObject Of(Post post, Rendering rendering)
    {
        var (meta, urls, settings) = (post.Meta, rendering.Urls, rendering.Site.Settings);
        return JsonLd.Thing("BlogPosting",
            ("@id", urls.Absolute(post.Url) + "#post"),
            ("headline", meta.Title),
            ("description", post.Summary.Length > 0 ? post.Summary : null),
            ("url", urls.Absolute(post.Url)),
            ("mainEntityOfPage", urls.Absolute(post.Url)),
            ("datePublished", Published(post, settings)),
            ("dateModified", Modified(post, settings)),
            ("author", JsonLd.List(meta.Authors.Select(author => AuthorOf(author, urls))) ?? (JsonNode)JsonLd.Organization(rendering)),
            ("publisher", JsonLd.Organization(rendering)),
            ("inLanguage", meta.Language ?? settings.Language),
            ("isPartOf", JsonLd.List(PartOf(post, rendering))),
            ("position", meta.Series?.Part),
            ("articleSection", rendering.Nouns.KindOf(post)),
            ("about", post.Topic is { } topic ? JsonLd.Thing("Thing", ("name", topic.Meta.Title), ("url", urls.Absolute(topic.Url))) : null),
            ("keywords", JsonLd.List(meta.Tags.Select(tag => (JsonNode)tag))),
            ("contentLocation", JsonLd.List(post.Countries.Select(country => JsonLd.Thing("Country", ("name", rendering.Strings.Country(country)), ("url", urls.Absolute(Urls.Country(country))))))),
            ("license", settings.Licence?.Link),
            ("image", JsonLd.List(new[] { meta.Hero }.Concat(post.Body.Photos).OfType<Photo>().Select(photo => Pictures.Of(photo, rendering)).OfType<JsonObject>())));
    }

    /// <summary>Whose story it is stays with the network; no author is named. The words stay theirs, so no licence either.</summary>
    public static JsonObject Of(Story story, Rendering rendering)
    {
        var (urls, settings) = (rendering.Urls, rendering.Site.Settings);
        return JsonLd.Thing("Article",
            ("@id", urls.Absolute(story.Url) + "#story"),
            ("headline", story.Meta.Title),
            ("description", story.Body.Opening.Length > 0 ? story.Body.Opening : null),
            ("url", urls.Absolute(story.Url)),
            ("mainEntityOfPage", urls.Absolute(story.Url)),
            ("datePublished", story.Meta.Published.ToString()),
            ("publisher", JsonLd.Organization(rendering)),
            ("inLanguage", story.Meta.Language ?? settings.Language),
            ("isPartOf", JsonLd.WebSite(rendering)),
            ("about", story.Topic is { } topic ? JsonLd.Thing("Thing", ("name", topic.Meta.Title), ("url", urls.Absolute(topic.Url))) : null));
    }

    /// <summary>A day alone where the editor gave no hour; with its offset where one stands.</summary>
    public static string Published(Post post, SiteSettings settings) => post.Meta.HasTime
        ? settings.TimeZone.AtLeniently(post.Meta.Date).ToString("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>", CultureInfo.InvariantCulture)
        : post.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    public static string Modified(Post post, SiteSettings settings) =>
        post.Meta.Updated?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? Published(post, settings);

    /// <summary>Who has a role beside the name is a person; a name alone is most often that of an office (“ILN editors”),
    /// and to call a person an organization does less harm than the other way round.</summary>
    static JsonObject AuthorOf(Author author, Urls urls) => JsonLd.Thing(
        author.Role is null ? "Organization" : "Person",
        ("name", author.Name),
        ("jobTitle", author.Role),
        ("url", urls.Absolute(Urls.Author(author.Slug))));

    static IEnumerable<JsonNode> PartOf(Post post, Rendering rendering)
    {
        yield return JsonLd.WebSite(rendering);
        if (post.Meta.Series is { } series)
            yield return JsonLd.Thing("CreativeWorkSeries", ("name", series.Name));
    }
}
