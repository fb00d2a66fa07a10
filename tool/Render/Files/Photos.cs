namespace IlnSite.Render.Files;

/// <summary>The photos that posts show.</summary>
static class Photos
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => rendering.Site.Posts
        .SelectMany(post => post.Meta.Photos.Append(post.Meta.Hero).Select(photo => (photo?.Image, post.Source.File)))
        .Where(pair => pair.Image is not null)
        .GroupBy(pair => pair.Image!.Url) // Filtered above; the same picture in two posts is one file.
        .Select(group => new Output(group.Key, kind, null, [.. group.Select(pair => pair.File).Distinct()], _ => group.First().Image!.Bytes)); // As above.
}
