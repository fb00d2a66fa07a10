using NodaTime;

namespace IlnSite.Model;

/// <summary>For whom a build is made.</summary>
/// <param name="Today">The day, in the site's zone.</param>
/// <param name="Drafts">Show drafts too.</param>
/// <param name="Future">Show posts whose day has not come too.</param>
sealed record Audience(LocalDate Today, bool Drafts, bool Future);

/// <summary>Decides what is public, and where each thing stands.</summary>
/// <param name="Coming">Posts that will be public by themselves on a later day; they are checked now, so that no build
/// fails at midnight.</param>
sealed record Publication(
    ImmutableArray<Document<PostMeta>> Posts,
    ImmutableArray<Document<PostMeta>> Coming,
    ImmutableArray<Document<PageMeta>> Pages,
    ImmutableArray<HeldBack> HeldBack,
    LinkTargets Targets)
{
    /// <param name="pathOf">A file's path relative to the content folder.</param>
    public static Publication Decide(Content content, Urls urls, Audience audience, Func<SourceFile, string> pathOf)
    {
        var reasons = content.Posts.Select(post => WhyNot(post, audience.Today)).ToImmutableArray();
        var posts = content.Posts.Where((_, i) => reasons[i] is null || IsShown(reasons[i], audience)).ToImmutableArray(
            );
        var coming = content.Posts.Where((_, i) => reasons[i] is { Appears: not null } && !IsShown(reasons[i], audience)).ToImmutableArray(
            );
        var pages = content.Pages.Where(page => !page.Meta.IsDraft || audience.Drafts).ToImmutableArray();
        ImmutableArray<HeldBack> heldBack =
        [
            .. reasons.OfType<HeldBack>().Where(reason => !IsShown(reason, audience)),
            .. content.Pages.Except(pages).Select(page => new HeldBack(page.File, page.Meta.Title, null)),
        ];

        var addresses = ImmutableDictionary.CreateBuilder<string, SiteUrl>(StringComparer.Ordinal);
        foreach (var post in posts.Concat(coming))
            addresses[pathOf(post.File)] = urls.Post(post.Meta.Date.Date, post.Meta.Slug);
        foreach (var page in pages)
            addresses[pathOf(page.File)] = Urls.Page(page.Meta.Slug);
        foreach (var round in content.Rounds)
            addresses[pathOf(round.File)] = Urls.Round(round.Name);
        foreach (var topic in content.Topics)
            addresses[pathOf(topic.File)] = Urls.Topic(topic.Name);
        foreach (var story in content.Stories)
            addresses[pathOf(story.File)] = Urls.Story(story.Name);
        return new(posts, coming, pages, heldBack, new(
            addresses.ToImmutable(),
            heldBack.ToImmutableDictionary(held => pathOf(held.File), StringComparer.Ordinal),
            content.Files));
    }

    static bool IsShown(HeldBack? reason, Audience audience) =>
        reason is { Appears: null } ? audience.Drafts : audience.Future;

    /// <summary>Why a post is not public on a day; null where it is.</summary>
    public static HeldBack? WhyNot(Document<PostMeta> post, LocalDate today) => post.Meta switch
    {
        { IsDraft: true } => new(post.File, post.Meta.Title, null),
        { Date: var date } when date.Date > today => new(post.File, post.Meta.Title, date.Date),
        _ => null,
    };
}
