namespace IlnSite.Render.Head;

/// <summary>What a page is about, where machines have words for it.</summary>
abstract record Subject;

sealed record PostSubject(Post Post) : Subject;

sealed record StorySubject(Story Story) : Subject;

/// <param name="Photos">Those that the page shows.</param>
sealed record GallerySubject(string Title, SiteUrl Url, ImmutableArray<ShownPhoto> Photos) : Subject;

sealed record RoundSubject(Round Round) : Subject;
