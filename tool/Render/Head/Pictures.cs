using System.Text.Json.Nodes;

namespace IlnSite.Render.Head;

/// <summary>Photos in the words of schema.org, as search engines show a picture's licence (Google, “Image license metadata”).</summary>
static class Pictures
{
    /// <summary>Null where there is no file.</summary>
    public static JsonObject? Of(Photo photo, Rendering rendering)
    {
        if (photo.Image?.Fallback is not { } file)
            return null;
        var (credit, address) = (photo.Credit, rendering.Urls.Absolute(file.Url));
        return JsonLd.Thing("ImageObject",
            ("url", address),
            ("contentUrl", address),
            ("width", file.Width),
            ("height", file.Height),
            ("name", credit.Title),
            ("caption", photo.Caption),
            ("description", photo.Alt),
            ("creditText", CreditLine.Plain(credit, key => rendering.Strings.Text(key))),
            // A person or an office: an organization by the same reasoning as for authors.
            ("creator", credit.By is { } by ? JsonLd.Thing("Organization", ("name", by), ("url", credit.ByLink)) : null),
            ("license", credit.Licence?.Link),
            ("acquireLicensePage", credit.Source));
    }

    public static JsonObject Of(GallerySubject gallery, Rendering rendering) => JsonLd.Thing("ImageGallery",
        ("@id", rendering.Urls.Absolute(gallery.Url)),
        ("name", gallery.Title),
        ("url", rendering.Urls.Absolute(gallery.Url)),
        ("isPartOf", JsonLd.WebSite(rendering)),
        ("image", JsonLd.List(gallery.Photos.Select(shown => Of(shown.Photo, rendering)))));
}
