namespace IlnSite.Render.Files;

/// <summary>The photos that posts show, in all their sizes and formats.</summary>
static class Photos
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        from post in rendering.Site.Posts
        from photo in post.Meta.Photos.Append(post.Meta.Hero)
        from rendition in photo?.Image?.Renditions ?? []
        group (rendition, post.Source.File) by rendition.Url into same // The same picture in two posts is one file.
        select new Output(same.Key, kind, null, [.. same.Select(one => one.File).Distinct()], _ => same.First().rendition.Bytes);
}
