namespace IlnSite.Render.Head;

/// <summary>What others need to cite a post or story. Names are whole: which part is a family's name, and whether there is
/// one, is not ours to guess.</summary>
/// <param name="Key">ASCII, made from the file's first date and words, so that it never changes.</param>
/// <param name="Authors">Empty for a story, whose teller stays unknown.</param>
/// <param name="Summary">Empty where there is none.</param>
sealed record Citation(
    string Key,
    string Title,
    ImmutableArray<string> Authors,
    string Site,
    PartialDate Date,
    string Address,
    string Language,
    ImmutableArray<string> Keywords,
    string Summary,
    Licence? Licence)
{
    public static Citation Of(Post post, Site site)
    {
        var (meta, settings) = (post.Meta, site.Settings);
        return new(
            KeyOf(settings, string.Create(CultureInfo.InvariantCulture, $"{meta.FirstDate:uuuu-MM-dd}-{meta.FirstSlug}")),
            meta.Title,
            meta.Authors.Length > 0 ? [.. meta.Authors.Select(author => author.Name)] : [settings.Title],
            settings.Title,
            new(post.Date.Year, post.Date.Month, post.Date.Day),
            site.Urls.Absolute(post.Url),
            meta.Language ?? settings.Language,
            meta.Tags,
            post.Summary,
            settings.Licence);
    }

    public static Citation Of(Story story, Site site) => new(
        KeyOf(site.Settings, $"story-{story.Source.Name}"),
        story.Meta.Title,
        [],
        site.Settings.Title,
        story.Meta.Published,
        site.Urls.Absolute(story.Url),
        story.Meta.Language ?? site.Settings.Language,
        [],
        story.Body.Opening,
        null); // The words stay their author's.

    /// <summary>The name of the host before the words, because BibTeX wants a letter first.</summary>
    static string KeyOf(SiteSettings settings, string words)
    {
        var host = settings.FirstHost.Split('.').FirstOrDefault(label => label is not "www" && label.Any(char.IsAsciiLetter)) ?? "x";
        return string.Join('-', $"{host}-{words}".Split('-').Select(Ascii).Where(word => word.Length > 0));

        static string Ascii(string word) => string.Concat(word.Where(char.IsAsciiLetterOrDigit));
    }
}
