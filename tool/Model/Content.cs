namespace IlnSite.Model;

/// <summary>Everything that was read and understood. A file with faults is missing here but stands in
/// <see cref="Files"/>, so that one slip is not reported again by everyone who refers to it.</summary>
sealed record Content
{
    public required SiteSettings Settings { get; init; }

    public required SourceFile SettingsFile { get; init; }

    public required ImmutableArray<Document<PostMeta>> Posts { get; init; }

    public required ImmutableArray<Document<RoundMeta>> Rounds { get; init; }

    public required ImmutableArray<Document<TopicMeta>> Topics { get; init; }

    public required ImmutableArray<Document<PageMeta>> Pages { get; init; }

    public required ImmutableArray<Document<StoryMeta>> Stories { get; init; }

    public required ImmutableArray<Document<CommentsMeta>> Comments { get; init; }

    public ImmutableArray<Document<GalleryMeta>> Galleries { get; init; } = [];

    /// <summary>All that editors wrote, in no order that counts.</summary>
    public IEnumerable<SourceFile> SourceFiles =>
    [
        SettingsFile, .. Posts.Select(document => document.File), .. Rounds.Select(document => document.File), .. Topics.Select(document => document.File),
        .. Pages.Select(document => document.File), .. Stories.Select(document => document.File), .. Comments.Select(document => document.File),
        .. Galleries.Select(document => document.File),
    ];

    /// <summary>Every file found, relative to the content folder: <c>rounds/2015b.yml</c>.</summary>
    public required ImmutableSortedSet<string> Files { get; init; }
}
