using System.Text.RegularExpressions;
using NodaTime;

namespace IlnSite.Load;

/// <summary>posts/2015-08-18-getting-to-know-you.md, or the folder of that name → <see cref="PostMeta"/>.</summary>
static partial class PostReader
{
    public static PostMeta? Read(YamlMap map, SourceFile file, string name, SiteSettings? site, FileFaults faults)
    {
        if (FileName(file, name, faults) is not ({ } firstDate, { } firstSlug))
            return null;
        var fields = new Fields(map, faults);
        var lenient = fields.Flag("imported");
        var photos = new PhotoReader(site?.PhotoUse ?? PhotoUse.Plain, lenient);
        var date = fields.DateAndTime("date", site?.TimeZone ?? DateTimeZone.Utc) ?? (firstDate.AtMidnight(), false);
        var topic = fields.Sourced("topic");
        var photo = fields.Group("photo");
        var call = fields.Group("call");
        var series = fields.Group("series");
        var meta = new PostMeta
        {
            Title = fields.Required("title", "Getting to know you"),
            Date = date.When,
            HasTime = date.HasTime,
            FirstDate = firstDate,
            FirstSlug = firstSlug,
            Slug = fields.SlugText("slug") ?? firstSlug,
            Updated = fields.Date("updated"),
            Round = fields.Sourced("round"),
            Topic = topic,
            Kind = fields.Choice("kind", topic is null ? PostKind.News : PostKind.Topic, ("topic", PostKind.Topic),
                ("news", PostKind.News), ("guest", PostKind.Guest), ("chat", PostKind.Chat), ("call", PostKind.Call),
                ("postcard", PostKind.Postcard), ("survey", PostKind.Survey)),
            Series = series is null ? null : Series(series),
            Tags = Tags(fields),
            Authors = Authors(fields),
            Countries = fields.Countries("countries"),
            Summary = fields.Text("summary"),
            Hero = photo is null ? null : photos.Read(photo),
            Photos = fields.Groups("photos", photos.ReadForText),
            Hashtags = [.. HashtagReader.Read(fields, "hashtags").Select(tag => tag.Value)],
            Call = call is null
                ? null
                : new(call.Required("text", "Send us a photo of your desk"), call.Date("until"), call.Link("link")),
            Resources = fields.Groups("resources", Resource),
            Quotes = Quotes(fields),
            Aliases = fields.Aliases("aliases"),
            Id = FeedId(fields),
            Language = fields.Language("lang"),
            Direction = fields.Direction("dir"),
            IsDraft = fields.Flag("draft"),
            IsImported = lenient,
        };
        fields.CheckOrder("updated", meta.Date.Date, meta.Updated, "The post was updated before its own date.");
        photo?.Done();
        call?.Done();
        series?.Done();
        fields.Done();
        return faults.Any ? null : meta;
    }

    public static Resource Resource(Fields fields) => new(
        fields.Required("title", "What to read"),
        fields.Link("link") ?? (fields.Has("link") ? "" : fields.Missing("link", "link: https://…", "")),
        fields.Text("publisher"),
        fields.Link("archived"));

    static (LocalDate? Date, string? Slug) FileName(SourceFile file, string name, FileFaults faults)
    {
        if (DatedName().Match(name) is not { Success: true } match)
        {
            faults.Add(Codes.FileName, file.Whole, $"The file name of a post is its date and a few words, unlike {Spelling.Quote(name)}.",
                "rename the file to something like 2015-08-18-getting-to-know-you.md");
            return default;
        }
        var date = DateFields.ParseDate(new(match.Groups["date"].Value, file.Whole), faults);
        return ValueFields.IsSlug(new(match.Groups["slug"].Value, file.Whole), faults)
            ? (date, match.Groups["slug"].Value)
            : default;
    }

    static SeriesPart Series(Fields fields) => new(
        fields.Required("name", "Proving our worth"),
        fields.Number("part", 1, 999) ?? (fields.Has("part") ? 1 : fields.Missing("part", "part: 1", 1)),
        fields.Text("title"),
        fields.SpanOf("part"));

    static ImmutableArray<string> Tags(Fields fields)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var tags = ImmutableArray.CreateBuilder<string>();
        foreach (var tag in fields.SourcedTexts("tags"))
            if (seen.Add(Slug.From(tag.Value)))
                tags.Add(tag.Value);
            else
                fields.Faults.Add(
                    Codes.TagTwice,
                    tag.Span,
                    $"The tag {Spelling.Quote(tag.Value)} stands here twice.",
                    "take one of the two out");
        return tags.DrainToImmutable();
    }

    /// <summary>A name alone, or a group with name, role and country.</summary>
    static ImmutableArray<Author> Authors(Fields fields)
    {
        var authors = ImmutableArray.CreateBuilder<Author>();
        foreach (var node in fields.List("authors"))
            if (node is YamlText text)
                authors.Add(new(text.Value.Trim(), null, null));
            else if (fields.GroupOf("authors", node) is { } group)
            {
                authors.Add(new(group.Required("name", "Kate Byrne"), group.Text("role"), group.Country("country")));
                group.Done();
            }
        return authors.DrainToImmutable();
    }

    static ImmutableArray<QuoteSource> Quotes(Fields fields) => fields.Groups("quotes", group => new QuoteSource(
        group.Required("id", "ranganathan"),
        group.Text("by"),
        group.Text("work"),
        group.Text("detail"),
        group.Text("published"),
        group.Link("link")));

    static string? FeedId(Fields fields)
    {
        if (fields.Sourced("id") is not { } id || (Uri.TryCreate(id.Value, UriKind.Absolute, out _) && !id.Value.Any(char.IsWhiteSpace)))
            return fields.Text("id");
        fields.Faults.Add(Codes.LinkInvalid, id.Span, $"{Spelling.Quote(id.Value)} cannot be a feed's permanent id.",
            "leave the line out; only an imported post brings an id, as in https://example.org/?p=123");
        return null;
    }

    [GeneratedRegex(@"^(?<date>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})-(?<slug>.+)$")]
    private static partial Regex DatedName();
}
