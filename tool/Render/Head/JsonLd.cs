using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace IlnSite.Render.Head;

/// <summary>
/// What a page says to search engines, in the words of schema.org. Comes in: a page's head. Goes out: a script element
/// that runs nothing. It tells nothing that readers do not see on the page.
/// </summary>
static class JsonLd
{
    /// <summary>Keeps the letters of all languages and escapes what could end the element: &lt;, &gt; and &amp;.</summary>
    static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Null where there is nothing to say.</summary>
    public static Html? Of(Rendering rendering, SiteUrl url, PageHead head)
    {
        JsonNode?[] things =
        [
            .. url == Urls.Home ? Whole(rendering) : [],
            .. Trail(rendering, url, head),
            .. About(rendering, head),
        ];
        if (things.Length == 0)
            return null;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Format))
            new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray(things) }.WriteTo(json);
        return new($"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(bytes.ToArray())}</script>");
    }

    /// <summary>A thing with those of its properties that are known.</summary>
    public static JsonObject Thing(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
            if (value is not null)
                thing[name] = value;
        return thing;
    }

    /// <summary>Null where it would be empty.</summary>
    public static JsonArray? List(IEnumerable<JsonNode?> values) =>
        new JsonArray([.. values]) is { Count: > 0 } list ? list : null;

    /// <summary>The network, in each place anew because a node of JSON has one parent.</summary>
    public static JsonObject Organization(Rendering rendering) => Thing("Organization",
        ("@id", Id(rendering, "#organization")),
        ("name", rendering.Site.Settings.Title),
        ("url", rendering.Urls.Absolute(Urls.Home)));

    public static JsonObject WebSite(Rendering rendering) => Thing("WebSite",
        ("@id", Id(rendering, "#website")),
        ("name", rendering.Site.Settings.Title),
        ("url", rendering.Urls.Absolute(Urls.Home)));

    static IEnumerable<JsonNode> Whole(Rendering rendering)
    {
        var settings = rendering.Site.Settings;
        var site = WebSite(rendering);
        if ((settings.Description ?? settings.Tagline) is { } words)
            site["description"] = words;
        site["inLanguage"] = settings.Language;
        site["publisher"] = Thing("Organization", ("@id", Id(rendering, "#organization")));
        if (settings.Licence is { } licence)
            site["license"] = licence.Link;
        if (rendering.Theme.HasTemplate("search"))
            site["potentialAction"] = Thing("SearchAction",
                ("target", Thing("EntryPoint", ("urlTemplate", rendering.Urls.Absolute(Urls.Search) + "?q={search_term_string}"))),
                ("query-input", "required name=search_term_string"));
        return [Organization(rendering), site];
    }

    static IEnumerable<JsonNode> Trail(Rendering rendering, SiteUrl url, PageHead head)
    {
        var trail = Breadcrumbs.Of(rendering, url, head);
        if (trail.Length > 0)
            yield return Thing("BreadcrumbList", ("itemListElement", List(trail.Select((crumb, i) => Thing("ListItem",
                ("position", i + 1),
                ("name", crumb.Title),
                ("item", rendering.Urls.Absolute(crumb.Url)))))));
    }

    static IEnumerable<JsonNode> About(Rendering rendering, PageHead head) => head.Subject switch
    {
        PostSubject { Post: var post } => ChatEvents.Of(post, rendering).Prepend(Articles.Of(post, rendering)),
        StorySubject { Story: var story } => [Articles.Of(story, rendering)],
        GallerySubject gallery => [Pictures.Of(gallery, rendering)],
        RoundSubject { Round: var round } => ChatEvents.Of(round, rendering),
        _ => [],
    };

    static string Id(Rendering rendering, string fragment) => rendering.Urls.Absolute(Urls.Home) + fragment;
}
