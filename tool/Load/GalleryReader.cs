namespace IlnSite.Load;

/// <summary>photos/librariancommute.yml → <see cref="GalleryMeta"/>: photos beside it that belong to no post and answer
/// the hashtag of the file's name.</summary>
static class GalleryReader
{
    public static GalleryMeta? Read(YamlMap map, PhotoUse use, FileFaults faults)
    {
        var fields = new Fields(map, faults);
        var photos = new PhotoReader(use, lenient: false);
        var gallery = new GalleryMeta(fields.Text("title"), fields.Markdown("description"), fields.Groups("photos", photos.Read));
        fields.Done();
        return faults.Any ? null : gallery;
    }
}
