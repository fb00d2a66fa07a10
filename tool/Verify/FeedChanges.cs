namespace IlnSite.Verify;

/// <summary>
/// Compares the site with a feed that readers have. Comes in: the site and the entries published. Goes out: a fault for
/// each post that readers would be shown again as new, or that would be gone although its file is there. An entry is the
/// same post if it has the same id, else the same address now or in former times, else the same title.
/// </summary>
sealed class FeedChanges
{
    readonly Site site;
    readonly SourceFile settings;
    readonly Report report;
    readonly HashSet<string> ids;
    readonly Dictionary<string, Post> byPath = new(StringComparer.OrdinalIgnoreCase);
    readonly ILookup<string, Post> byTitle;

    FeedChanges(Site site, SourceFile settings, Report report)
    {
        (this.site, this.settings, this.report) = (site, settings, report);
        ids = site.Posts.Select(IdOf).Concat(site.Stories.Select(story => FeedId.Of(story.Source, site.Settings.FirstHost))).ToHashSet(StringComparer.Ordinal);
        byTitle = site.Posts.ToLookup(post => Words(post.Meta.Title), StringComparer.OrdinalIgnoreCase);
        foreach (var post in site.Posts)
            foreach (var address in post.Meta.Aliases.Select(alias => alias.Value).Prepend(post.Url.Path))
                byPath.TryAdd(Normal(address), post);
    }

    /// <param name="settings">site.yml, where the first host is told.</param>
    public static void Check(Site site, SourceFile settings, ImmutableArray<PublishedEntry> published, Report report) =>
        new FeedChanges(site, settings, report).Check(published);

    void Check(ImmutableArray<PublishedEntry> published)
    {
        Dictionary<Post, PublishedEntry> changed = [];
        foreach (var entry in published.Where(entry => !ids.Contains(entry.Id)))
            if ((ByLink(entry) ?? ByTitle(entry)) is { } post)
                changed.TryAdd(post, entry);
            else if (HeldBack(entry) is { } held)
                report.Add(Codes.FeedEntryGone, held.File.Whole, $"Readers have this post by the id {Spelling.Quote(entry.Id)}, and it would be gone: {held.Why}.",
                    held.Appears is null ? "take the line  draft: true  out, or leave it if that is what you want" : "give it back its date, or leave it if that is what you want");

        // A move to another host changes all at once, and one line mends all.
        var hosts = changed.Select(pair => FirstHost(pair.Value.Id, IdOf(pair.Key))).Distinct().ToArray();
        if (changed.Count > 1 && hosts is [{ } host])
        {
            report.Add(Codes.FeedId, settings.Whole, $"{changed.Count} posts would come back unread: readers know them by ids of the host {host}, not of {site.Settings.FirstHost}.",
                $"write under  feeds:  the line  first_host: {host}");
            return;
        }
        foreach (var (post, entry) in changed)
            report.Add(Codes.FeedId, post.Source.File.Whole, $"This post would come back unread: readers know it by the id {Spelling.Quote(entry.Id)}, not {Spelling.Quote(IdOf(post))}.",
                !FeedText.IsId(entry.Id) ? "Atom could not hold that id, so that nothing can be done; readers will see the post once more"
                : $"{(post.Meta.Id is null ? "add the line" : "change the line  id:  to")}  id: {Yaml(entry.Id)}");
    }

    Post? ByLink(PublishedEntry entry)
    {
        if (entry.Link is null || !Uri.TryCreate(entry.Link, UriKind.Absolute, out var link))
            return null;
        // The site may have stood in another folder: /iln/2015/… was the same post.
        var path = Normal(Uri.UnescapeDataString(link.AbsolutePath));
        for (var at = 0; at >= 0 && at < path.Length - 1; at = path.IndexOf('/', at + 1))
            if (byPath.TryGetValue(path[at..], out var post))
                return post;
        return null;
    }

    /// <summary>Titles come back through the rounds; then the day decides, and without one nothing does.</summary>
    Post? ByTitle(PublishedEntry entry)
    {
        Post[] same = [.. byTitle[Words(entry.Title ?? "")]];
        if (same.Length > 1)
            same = [.. same.Where(post => IsOnDay(post, entry))];
        // A namesake of other years is another post.
        return same is [var post] && (entry.Published is null || IsNear(post, entry)) ? post : null;
    }

    bool IsOnDay(Post post, PublishedEntry entry) => entry.Published is { } published
        && site.Settings.TimeZone.AtLeniently(post.Meta.Date).ToDateTimeOffset() is var date
        && (date == published || date.Date == published.ToOffset(date.Offset).Date);

    /// <summary>A date that an editor corrected is still near the one that was published.</summary>
    bool IsNear(Post post, PublishedEntry entry) => entry.Published is { } published
        && (site.Settings.TimeZone.AtLeniently(post.Meta.Date).ToDateTimeOffset() - published).Duration() < TimeSpan.FromDays(400);

    HeldBack? HeldBack(PublishedEntry entry) => site.HeldBack.FirstOrDefault(held =>
        Words(held.Title).Equals(Words(entry.Title ?? ""), StringComparison.OrdinalIgnoreCase));

    string IdOf(Post post) => FeedId.Of(post.Meta, site.Settings.FirstHost);

    /// <summary>The host in a published id that is like ours but for the host.</summary>
    string? FirstHost(string published, string ours)
    {
        var (start, rest) = ("tag:", ours[(ours.IndexOf(',', StringComparison.Ordinal) + 1)..]);
        return published.StartsWith(start, StringComparison.Ordinal) && ours.StartsWith($"{start}{site.Settings.FirstHost},", StringComparison.Ordinal)
            && published.EndsWith($",{rest}", StringComparison.Ordinal)
            ? published[start.Length..^(rest.Length + 1)]
            : null;
    }

    static string Normal(string path)
    {
        var plain = path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase) ? path[..^"index.html".Length] : path;
        return plain.TrimEnd('/') + "/";
    }

    static string Words(string title) =>
        string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Quoted where YAML would take it for something else.</summary>
    static string Yaml(string id) =>
        id.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '/' or '.' or '-' or '_' or '?' or '=' or ',' or '%') && !id.EndsWith(':')
            ? id
            : $"\"{id}\"";
}
