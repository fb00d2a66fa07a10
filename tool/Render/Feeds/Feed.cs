using NodaTime;

namespace IlnSite.Render.Feeds;

/// <summary>Something that can be followed: the whole site, a round, a topic, a tag, the stories.</summary>
sealed record Feed
{
    /// <summary>No entry, no day: what has nothing yet was never changed.</summary>
    static readonly OffsetDateTime Never = new LocalDateTime(1970, 1, 1, 0, 0).WithOffset(Offset.Zero);

    /// <summary>Empty for the whole site, else as in <c>rounds/2015b</c>; the feed's id is drawn from it.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of its page in the table of outputs: <c>/rounds/NAME/</c>.</summary>
    public required string Pattern { get; init; }

    /// <summary>The page whose news it tells; its addresses lie beneath.</summary>
    public required SiteUrl Page { get; init; }

    /// <summary>What stands on the page: <c>Round 2015B</c>.</summary>
    public required string Title { get; init; }

    /// <summary>What tells it from others in a reader: <c>A Network: Round 2015B</c>.</summary>
    public required string LongTitle { get; init; }

    public required string Description { get; init; }

    /// <summary>Newest first, no more than the site wants in a feed.</summary>
    public required ImmutableArray<FeedItem> Items { get; init; }

    public OffsetDateTime Updated => Latest(Items);

    public SiteUrl Url(FeedFormat format) => Urls.FeedOf(Page, format);

    /// <summary>The feed in one format.</summary>
    /// <param name="kind">The kind of the whole site's.</param>
    public Output Output(string kind, FeedFormat format, Func<Feed, byte[]> make) => new(
        Url(format),
        Pattern + kind[1..],
        null,
        [.. Items.Select(item => item.Source)],
        _ => make(this));

    public static OffsetDateTime Latest(IEnumerable<FeedItem> items) =>
        items.Select(item => item.Updated).OrderByDescending(updated => updated.ToInstant()).Append(Never).First();

    /// <summary>A head, entries that are written already, and an end.</summary>
    public static byte[] Join(byte[] head, IEnumerable<byte[]> entries, ReadOnlySpan<byte> between, ReadOnlySpan<byte> end)
    {
        byte[][] all = [.. entries];
        var bytes = new byte[head.Length + all.Sum(entry => entry.Length) + (Math.Max(0, all.Length - 1) * between.Length) + end.Length];
        head.CopyTo(bytes, 0);
        var at = head.Length;
        for (var i = 0; i < all.Length; i++)
        {
            if (i > 0)
            {
                between.CopyTo(bytes.AsSpan(at));
                at += between.Length;
            }
            all[i].CopyTo(bytes, at);
            at += all[i].Length;
        }
        end.CopyTo(bytes.AsSpan(at));
        return bytes;
    }
}

/// <summary>A feed in one of its formats, as pages link to it.</summary>
sealed record FeedLink(Feed Feed, FeedFormat Format);
