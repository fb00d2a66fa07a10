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

    /// <summary>The same topic in other rounds first, then posts that share tags: the more and the rarer, the better.</summary>
    public ImmutableArray<Post> To(Post post)
    {
        var sameTopic = post.Topic is { } topic
            ? site.PostsByTopic[topic].Where(other => other != post && other.Round != post.Round).Reverse()
            : [];
        ImmutableArray<Post> first = [.. sameTopic.Take(Most)];
        if (first.Length == Most)
            return first;
        var weights = new Dictionary<Post, double>();
        foreach (var tag in post.Meta.Tags.Select(name => tagBySlug[Urls.Tag(Slug.From(name)).Path]))
            foreach (var other in tag.Posts.Take(MostOfATag).Where(other => other != post))
                weights[other] = weights.GetValueOrDefault(other) + (1.0 / tag.Posts.Length);
        var byTags = weights.OrderByDescending(pair => pair.Value)
            .ThenByDescending(pair => pair.Key.Meta.Date)
            .ThenBy(pair => pair.Key.Url)
            .Select(pair => pair.Key);
        return [.. first.Concat(byTags).Distinct().Take(Most)];
    }
}
