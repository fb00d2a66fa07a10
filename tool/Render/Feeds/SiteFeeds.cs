namespace IlnSite.Render.Feeds;

/// <summary>All feeds of the site. Drafts and posts to come stand in none, whoever asks for the pages.</summary>
sealed class SiteFeeds
{
    readonly ImmutableDictionary<SiteUrl, Feed> byPage;

    public SiteFeeds(Rendering rendering)
    {
        var (site, entries) = (rendering.Site, new FeedEntries(rendering));
        var items = site.Posts.Where(post => post.Unpublished is null).ToDictionary(post => post, entries.Of);
        OldestFirst = [.. site.Posts.Reverse().Where(items.ContainsKey).Select(post => items[post])];
        Whole = Make("", "/", Urls.Home, site.Settings.Title,
            site.Settings.Description ?? site.Settings.Tagline ?? site.Settings.Title, OldestFirst.Reverse());
        Rounds =
        [
            .. site.Rounds.Select(round => Make(
                $"rounds/{round.Name}",
                "/rounds/NAME/",
                round.Url,
                round.Meta.Name,
                rendering.Strings.Text("round.description", round.Meta.Name, site.Settings.Title),
                Items(site.PostsByRound[round].Reverse()))).Reverse(),
        ];
        Topics =
        [
            .. site.Topics.Select(topic => Make(
                $"topics/{topic.Name}",
                "/topics/NAME/",
                topic.Url,
                topic.Meta.Title,
                rendering.Strings.Text("topic.description", topic.Meta.Title),
                Items(site.PostsByTopic[topic].Reverse()))),
        ];
        Tags =
        [
            .. site.Tags.Select(tag => Make(
                tag.Url.Path.Trim('/'),
                "/tags/NAME/",
                tag.Url,
                tag.Name,
                rendering.Strings.Text("tag.description", tag.Name),
                Items(tag.Posts))),
        ];
        // By the month that their pages show, then by id: the order in which they came could give people away.
        Stories = Make("stories", "/stories/", Urls.Stories, rendering.Strings.Text("stories.title"), rendering.Strings.Text("stories.description"),
            site.Stories.Concat(site.Withdrawn).OrderByDescending(story => story.Meta.Published.First).ThenBy(story => story.Url).Select(entries.Of));
        All = [Whole, .. Rounds, .. Topics, .. Tags, Stories];
        byPage = All.ToImmutableDictionary(feed => feed.Page);

        IEnumerable<FeedItem> Items(IEnumerable<Post> posts) => posts.Where(items.ContainsKey).Select(post => items[post]);

        Feed Make(string name, string pattern, SiteUrl page, string title, string description, IEnumerable<FeedItem> all) => new()
        {
            Name = name,
            Pattern = pattern,
            Page = page,
            Title = title,
            LongTitle = page == Urls.Home ? title : $"{site.Settings.Title}: {title}",
            Description = description,
            Items = [.. all.Take(site.Settings.FeedEntries)],
        };
    }

    public Feed Whole { get; }

    /// <summary>The latest round first.</summary>
    public ImmutableArray<Feed> Rounds { get; }

    public ImmutableArray<Feed> Topics { get; }

    public ImmutableArray<Feed> Tags { get; }

    public Feed Stories { get; }

    public ImmutableArray<Feed> All { get; }

    /// <summary>Every public post, for the archive.</summary>
    public ImmutableArray<FeedItem> OldestFirst { get; }

    /// <summary>What the readers of a page may follow: its own news first, then the site's.</summary>
    public IEnumerable<Feed> For(SiteUrl page) =>
        page != Urls.Home && byPage.TryGetValue(page, out var own) ? [own, Whole] : [Whole];
}
