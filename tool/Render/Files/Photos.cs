namespace IlnSite.Render.Files;

/// <summary>The photos that pages show, in all their sizes and formats.</summary>
static class Photos
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        from shown in rendering.Site.Photos
        from rendition in shown.Photo.Image?.Renditions ?? []
        group (rendition, File: shown.Source) by rendition.Url into same // The same picture in two posts is one file.
        select new Output(same.Key, kind, null, [.. same.Select(one => one.File).Distinct()], _ => same.First().rendition.Bytes);
}
