namespace IlnSite.Model;

/// <summary>Finds what a reader of one post may want next.</summary>
sealed class Related(Site site)
{
    const int Most = 5;

    /// <summary>So many posts of one tag are looked at; a tag on everything says nothing anyway.</summary>
    const int MostOfATag = 200;

    readonly ImmutableDictionary<string, Tag> tagBySlug = site.Tags.ToImmutableDictionary(
        tag => tag.Url.Path,
        StringComparer.Ordinal);

    /// <summary>Posts that share tags: the more and the rarer, the better. Not those of the same topic, which have a list
    /// of their own.</summary>
    public ImmutableArray<Post> To(Post post)
    {
        var weights = new Dictionary<Post, double>();
        foreach (var tag in post.Meta.Tags.Select(name => tagBySlug[Urls.Tag(Slug.From(name)).Path]))
            foreach (var other in tag.Posts.Take(MostOfATag).Where(other => other != post && (other.Topic is null || other.Topic != post.Topic)))
                weights[other] = weights.GetValueOrDefault(other) + (1.0 / tag.Posts.Length);
        return
        [
            .. weights.OrderByDescending(pair => pair.Value)
                .ThenByDescending(pair => pair.Key.Meta.Date)
                .ThenBy(pair => pair.Key.Url)
                .Select(pair => pair.Key)
                .Take(Most),
        ];
    }
}
