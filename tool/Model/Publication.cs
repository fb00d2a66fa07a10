using NodaTime;

namespace IlnSite.Model;

/// <summary>For whom a build is made.</summary>
/// <param name="Today">The day, in the site's zone.</param>
/// <param name="Drafts">Show drafts too.</param>
/// <param name="Future">Show posts whose day has not come too.</param>
sealed record Audience(LocalDate Today, bool Drafts, bool Future);

/// <summary>Decides what is public, and where each thing stands.</summary>
sealed record Publication(
    ImmutableArray<Document<PostMeta>> Posts,
    ImmutableArray<Document<PageMeta>> Pages,
    ImmutableArray<HeldBack> HeldBack,
    LinkTargets Targets)
{
    public static Publication Decide(Content content, Urls urls, Audience audience, Func<SourceFile, string> pathOf)
    {
        var heldBack = ImmutableArray.CreateBuilder<HeldBack>();
        var why = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var posts = content.Posts.Where(post =>
        {
            if (WhyNot(post, audience.Today) is not { } reason)
                return true;
            if (reason.Appears is null ? audience.Drafts : audience.Future)
                return true;
            heldBack.Add(reason);
            why[pathOf(post.File)] = reason.Appears is { } day ? $"it appears on {day:uuuu-MM-dd}" : "it is a draft";
            return false;
        }).ToImmutableArray();
        var pages = content.Pages.Where(page =>
        {
            if (!page.Meta.IsDraft || audience.Drafts)
                return true;
            heldBack.Add(new(page.File, page.Meta.Title, null));
            why[pathOf(page.File)] = "it is a draft";
            return false;
        }).ToImmutableArray();

        var published = ImmutableDictionary.CreateBuilder<string, SiteUrl>(StringComparer.Ordinal);
        foreach (var post in posts)
            published[pathOf(post.File)] = urls.Post(post.Meta.Date.Date, post.Meta.Slug);
        foreach (var page in pages)
            published[pathOf(page.File)] = Urls.Page(page.Meta.Slug);
        foreach (var round in content.Rounds)
            published[pathOf(round.File)] = Urls.Round(round.Name);
        foreach (var topic in content.Topics)
            published[pathOf(topic.File)] = Urls.Topic(topic.Name);
        foreach (var story in content.Stories)
            published[pathOf(story.File)] = Urls.Story(story.Name);
        return new(posts, pages, heldBack.ToImmutable(), new(published.ToImmutable(), why.ToImmutable(), content.Files));
    }

    /// <summary>Why a post is not public on a day; null where it is.</summary>
    public static HeldBack? WhyNot(Document<PostMeta> post, LocalDate today) => post.Meta switch
    {
        { IsDraft: true } => new(post.File, post.Meta.Title, null),
        { Date: var date } when date.Date > today => new(post.File, post.Meta.Title, date.Date),
        _ => null,
    };
}
