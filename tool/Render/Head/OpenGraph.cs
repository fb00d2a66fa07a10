namespace IlnSite.Render.Head;

/// <summary>A name and what stands behind it, for meta elements.</summary>
sealed record Named(string Name, string Content);

/// <summary>What others show of a page when somebody shares it (ogp.me).</summary>
static class OpenGraph
{
    /// <summary>Open Graph wants a country behind the language; where a language alone is given, the one that its
    /// documentation lists, and nothing where that would be a guess.</summary>
    static readonly Dictionary<string, string> Locales = new(StringComparer.Ordinal)
    {
        ["en"] = "en_US",
        ["fr"] = "fr_FR",
        ["es"] = "es_ES",
        ["ar"] = "ar_AR",
    };

    /// <summary>The one thing that Twitter's cards, which some others show too, do not take from Open Graph.</summary>
    public static IEnumerable<Named> CardOf(Rendering rendering, PageHead head) =>
        rendering.Cards.Of(head.Subject) is null ? [] : [new("twitter:card", "summary_large_image")];

    public static IEnumerable<Named> Of(Rendering rendering, SiteUrl url, PageHead head, string description)
    {
        var settings = rendering.Site.Settings;
        yield return new("og:type", head.Subject is PostSubject or StorySubject ? "article" : "website");
        yield return new("og:title", head.Title);
        yield return new("og:description", description);
        yield return new("og:url", rendering.Urls.Absolute(url));
        yield return new("og:site_name", settings.Title);
        if (LocaleOf(head.Language ?? settings.Language) is { } locale)
            yield return new("og:locale", locale);
        foreach (var property in ImageOf(rendering, head).Concat(ArticleOf(rendering, head)))
            yield return property;
    }

    static IEnumerable<Named> ImageOf(Rendering rendering, PageHead head)
    {
        if (rendering.Cards.Of(head.Subject) is not { } card)
            yield break;
        yield return new("og:image", rendering.Urls.Absolute(card.Url));
        yield return new("og:image:width", CardDrawing.Width.ToString(CultureInfo.InvariantCulture));
        yield return new("og:image:height", CardDrawing.Height.ToString(CultureInfo.InvariantCulture));
        yield return new("og:image:alt", card.Alt);
    }

    static IEnumerable<Named> ArticleOf(Rendering rendering, PageHead head)
    {
        if (head.Subject is StorySubject { Story: var story })
            yield return new("article:published_time", story.Meta.Published.ToString());
        if (head.Subject is not PostSubject { Post: var post })
            yield break;
        yield return new("article:published_time", Articles.Published(post, rendering.Site.Settings));
        if (post.Meta.Updated is not null)
            yield return new("article:modified_time", Articles.Modified(post, rendering.Site.Settings));
        yield return new("article:section", post.Topic?.Meta.Title ?? rendering.Nouns.KindOf(post));
        foreach (var tag in post.Meta.Tags)
            yield return new("article:tag", tag);
    }

    static string? LocaleOf(string language) => language.Split('-') switch
    {
        [var alone] => Locales.GetValueOrDefault(alone),
        [var first, { Length: 2 } country] => $"{first}_{country.ToUpperInvariant()}",
        _ => null,
    };
}
