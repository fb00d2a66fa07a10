using IlnSite.Render.Head;

namespace IlnSite.Render.Pages;

/// <summary>/photos/, all photos with their credits, and a gallery for each hashtag that photos answer. A site without
/// photos has neither.</summary>
static class PhotoPages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering)
    {
        var (site, strings) = (rendering.Site, rendering.Strings);
        var galleries = site.Galleries.SelectMany(gallery => Paged.Plan(
            rendering,
            (kind, gallery.Url, "gallery", HeadOf(gallery, rendering)),
            ("photos", gallery.Photos, rendering.Nouns.Photo.List),
            ("gallery", rendering.Nouns.Gallery.Of(gallery))));
        return site.Photos.IsEmpty ? [] : galleries.Concat(Paged.Plan(
            rendering,
            ("/photos/", Urls.Photos, "photos", Head(rendering, strings.Text("photos.title"), strings.Text("photos.description"), Urls.Photos, site.Photos)),
            ("photos", site.Photos, rendering.Nouns.Photo.List)));
    }

    static PageHead HeadOf(Gallery gallery, Rendering rendering) => Head(
        rendering,
        gallery.Title ?? $"#{gallery.Hashtag}",
        rendering.Strings.Text("gallery.description", $"#{gallery.Hashtag}"),
        gallery.Url,
        gallery.Photos) with
    {
        Bodies = [gallery.Description],
    };

    static PageHead Head(Rendering rendering, string title, string description, SiteUrl url, ImmutableArray<ShownPhoto> photos) =>
        new(title, description, [.. photos.Select(photo => photo.Source).Distinct()])
        {
            Subject = new GallerySubject(title, url, [.. photos.Take(rendering.Site.Settings.PostsPerPage)]),
        };
}
