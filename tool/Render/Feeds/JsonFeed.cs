using System.Text.Encodings.Web;
using System.Text.Json;

namespace IlnSite.Render.Feeds;

/// <summary>feed.json of the whole site and beneath each round, topic, tag and the stories: JSON Feed 1.1.</summary>
static class JsonFeed
{
    // The file is never put into a page, so that < need not be escaped.
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        rendering.Feeds.All.Select(feed => feed.Output(kind, FeedFormat.Json, all => Make(rendering, all)));

    /// <summary>An entry as it stands in every JSON feed that has it.</summary>
    public static byte[] Write(FeedEntry entry, string siteLanguage) => Object(json =>
    {
        json.WriteString("id", entry.Id);
        json.WriteString("url", entry.Link);
        json.WriteString("title", XmlText.Clean(entry.Title));
        // One of the two must be there.
        if (entry.Html is { } html)
            json.WriteString("content_html", XmlText.Clean(html));
        else
            json.WriteString("content_text", XmlText.Clean(entry.Summary.Length > 0 ? entry.Summary : entry.Title));
        if (entry.Summary.Length > 0)
            json.WriteString("summary", XmlText.Clean(entry.Summary));
        if (entry.Photo is { } photo)
            json.WriteString("image", photo.Link);
        if (entry.Published is { } published)
        {
            json.WriteString("date_published", AtomFeed.Date(published));
            if (published != entry.Updated)
                json.WriteString("date_modified", AtomFeed.Date(entry.Updated));
        }
        if (entry.Authors.Length > 0)
            Authors(json, entry.Authors);
        if (entry.Categories.Length > 0)
        {
            json.WriteStartArray("tags");
            foreach (var category in entry.Categories)
                json.WriteStringValue(XmlText.Clean(category.Label));
            json.WriteEndArray();
        }
        if (entry.Language != siteLanguage)
            json.WriteString("language", entry.Language);
        if (entry.Photo is { } attached)
        {
            json.WriteStartArray("attachments");
            json.WriteStartObject();
            json.WriteString("url", attached.Link);
            json.WriteString("mime_type", attached.MediaType);
            // Shown beside the picture where the text, which holds it too, is not.
            json.WriteString("title", XmlText.Clean(attached.Credit));
            json.WriteNumber("size_in_bytes", attached.Bytes);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    });

    static byte[] Make(Rendering rendering, Feed feed)
    {
        var (site, urls) = (rendering.Site.Settings, rendering.Urls);
        var head = Object(json =>
        {
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", XmlText.Clean(feed.LongTitle));
            json.WriteString("home_page_url", urls.Absolute(feed.Page));
            json.WriteString("feed_url", urls.Absolute(feed.Url(FeedFormat.Json)));
            json.WriteString("description", XmlText.Clean(feed.Description));
            json.WriteString("user_comment", XmlText.Clean($"{rendering.Strings.Text("follow.in_browser")} {urls.Absolute(Urls.Follow)}"));
            json.WriteString("language", site.Language);
            Authors(json, [new(site.Title, urls.Absolute(Urls.Home))]);
        });
        // The list is put in before the brace that ends the head.
        return Feed.Join([.. head.AsSpan(0, head.Length - 1), .. ",\"items\":[\n"u8], feed.Items.Select(item => item.Written.Value.Json), ",\n"u8, "\n]}\n"u8);
    }

    static void Authors(Utf8JsonWriter json, ImmutableArray<FeedAuthor> authors)
    {
        json.WriteStartArray("authors");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("name", XmlText.Clean(author.Name));
            json.WriteString("url", author.Link);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static byte[] Object(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }
}
