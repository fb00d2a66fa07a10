using System.Text.Json;

namespace IlnSite.Verify;

/// <summary>What JSON Feed 1.1 says that a feed must be, as far as ours use it.</summary>
static class JsonFeedRules
{
    /// <param name="self">The whole address of the feed.</param>
    public static IEnumerable<string> Frame(JsonElement feed, string self)
    {
        if (Text(feed, "version") != "https://jsonfeed.org/version/1.1")
            yield return "it does not say that it is JSON Feed 1.1";
        if (string.IsNullOrWhiteSpace(Text(feed, "title")))
            yield return "it has no title";
        if (Text(feed, "feed_url") != self)
            yield return "it does not name its own address";
        if (!FeedText.IsAddress(Text(feed, "home_page_url")))
            yield return "it does not lead to its page";
        if (!feed.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array || items.GetArrayLength() > 0)
            yield return "its items are not a list with one to a line";
    }

    public static IEnumerable<string> Entry(JsonElement item, FeedText text)
    {
        if (string.IsNullOrWhiteSpace(Text(item, "id")))
            yield return "it has no id";
        if (!FeedText.IsAddress(Text(item, "url")))
            yield return "its url is not a whole address";
        if (Text(item, "content_html") is null && string.IsNullOrEmpty(Text(item, "content_text")))
            yield return "it has neither HTML nor text";
        foreach (var name in new[] { "date_published", "date_modified" })
            if (item.TryGetProperty(name, out _) && !FeedText.IsDate(Text(item, name)))
                yield return $"{name} is no date of RFC 3339";
        if (item.TryGetProperty("authors", out var authors) && authors.EnumerateArray().Any(author => string.IsNullOrWhiteSpace(Text(author, "name"))))
            yield return "an author has no name";
        if (item.TryGetProperty("attachments", out var attachments))
            foreach (var file in attachments.EnumerateArray())
                foreach (var fault in text.Enclosure(Text(file, "url"), file.TryGetProperty("size_in_bytes", out var size) ? size.GetRawText() : null, Text(file, "mime_type")))
                    yield return fault;
        foreach (var fault in text.Html(Text(item, "content_html") ?? ""))
            yield return fault;
    }

    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
