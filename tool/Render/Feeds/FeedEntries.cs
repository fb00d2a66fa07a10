using NodaTime;

namespace IlnSite.Render.Feeds;

/// <summary>
/// Makes the entries of all feeds. A post stands in the feeds of the site, its round, its topic and its tags, and in an
/// archive: its text is read once, and written once in each format; the feeds copy the bytes. Measured at 10,000 posts with
/// 680 feeds in three formats (tests/Benchmarks, with and without the lines of feeds in OutputKinds, checks included):
/// 2.6 to 3.8 s of 31 to 33 s of processor time, 8 to 12 %, on a busy machine.
/// </summary>
sealed class FeedEntries(Rendering rendering)
{
    readonly SiteSettings settings = rendering.Site.Settings;
    readonly Urls urls = rendering.Urls;
    readonly EntryText text = new(rendering);

    public FeedItem Of(Post post) => new(post.Source.File, Updated(post), new(() => Written(Entry(post))));

    public FeedItem Of(Story story) => new(story.Source.File, Updated(story), new(() => Written(story.Meta.IsWithdrawn ? Emptied(story) : Entry(story))));

    WrittenEntry Written(FeedEntry entry) => new(
        RssFeed.Write(entry),
        AtomFeed.Write(entry),
        JsonFeed.Write(entry, settings.Language));

    FeedEntry Entry(Post post) => new()
    {
        Id = FeedId.Of(post.Meta, settings.FirstHost),
        Title = post.Meta.Title,
        Link = urls.Absolute(post.Url),
        Published = Published(post),
        Updated = Updated(post),
        Summary = post.Summary,
        Html = settings.FeedSummaryOnly ? null : text.Of(post),
        Language = post.Meta.Language ?? settings.Language,
        Authors = [.. post.Meta.Authors.Select(author => new FeedAuthor(author.Name, urls.Absolute(Urls.Author(author.Slug))))],
        Categories = Categories(post.Meta.Tags, post.Topic, post.Round),
        Photo = post.Meta.Hero is { Image.Fallback: { } image } shown
            ? new(urls.Absolute(image.Url), image.ContentType, image.Bytes.Length, image.Width, image.Height, shown.Alt, shown.Credit.By,
                CreditLine.Plain(shown.Credit, key => rendering.Strings.Text(key)), shown.Credit.Licence)
            : null,
    };

    /// <summary>Without a day: it could help to find out whose story it is (PRIVACY.md).</summary>
    FeedEntry Entry(Story story) => new()
    {
        Id = FeedId.Of(story.Source, settings.FirstHost),
        Title = story.Meta.Title,
        Link = urls.Absolute(story.Url),
        Updated = Updated(story),
        Summary = story.Body.Opening,
        Html = settings.FeedSummaryOnly ? null : text.Of(story),
        Language = story.Meta.Language ?? settings.Language,
        Categories = Categories([], story.Topic, story.Round),
    };

    /// <summary>The same entry with nothing in it, so that readers' programs write over their copy.</summary>
    FeedEntry Emptied(Story story) => new()
    {
        Id = FeedId.Of(story.Source, settings.FirstHost),
        Title = rendering.Strings.Text("story.withdrawn"),
        Link = urls.Absolute(story.Url),
        Updated = Updated(story),
        Summary = rendering.Strings.Text("story.withdrawn_text"),
        Html = settings.FeedSummaryOnly ? null : $"<p>{Html.Encode(rendering.Strings.Text("story.withdrawn_text"))}</p>",
        Language = settings.Language,
    };

    ImmutableArray<FeedCategory> Categories(ImmutableArray<string> tags, Topic? topic, Round? round) =>
    [
        .. tags.Select(tag => new FeedCategory(urls.Absolute(Urls.Tags), Slug.From(tag), tag)),
        .. new[] { topic }.OfType<Topic>().Select(known => new FeedCategory(urls.Absolute(Urls.Topics), known.Name, known.Meta.Title)),
        .. new[] { round }.OfType<Round>().Select(known => new FeedCategory(urls.Absolute(Urls.Rounds), known.Name, known.Meta.Name)),
    ];

    OffsetDateTime Published(Post post) => settings.TimeZone.AtLeniently(post.Meta.Date).ToOffsetDateTime();

    /// <summary>An update on the day of a post that has an hour is later than that hour.</summary>
    OffsetDateTime Updated(Post post)
    {
        var published = Published(post);
        if (post.Meta.Updated is not { } day)
            return published;
        var updated = settings.TimeZone.AtStartOfDay(day).ToOffsetDateTime();
        return updated.ToInstant() > published.ToInstant() ? updated : published;
    }

    OffsetDateTime Updated(Story story) =>
        settings.TimeZone.AtStartOfDay(story.Meta.Published.First).ToOffsetDateTime();
}

/// <summary>A post or story in the feeds.</summary>
/// <param name="Written">Made when the first feed asks for it.</param>
sealed record FeedItem(SourceFile Source, OffsetDateTime Updated, Lazy<WrittenEntry> Written);

/// <summary>An entry in each format, ready to be copied into a feed.</summary>
sealed record WrittenEntry(byte[] Rss, byte[] Atom, byte[] Json);
