using IlnSite.Images;
using IlnSite.Load;
using IlnSite.Markdown;
using IlnSite.Privacy;
using IlnSite.Render;
using IlnSite.Verify;

namespace IlnSite;

/// <summary>A site of which every output can be made.</summary>
sealed record Plan(Content Content, Site Site, ImmutableArray<Output> Outputs);

/// <summary>The whole build on one screen, and the only caller of its phases.</summary>
static class Pipeline
{
    /// <summary>Files → site → outputs, none of them made yet. Null where the faults leave nothing to make.</summary>
    public static Plan? Plan(BuildOptions options, Report report)
    {
        var content = ContentReader.Read(options.Content, options.BaseUrl, Each, report);
        if (content is null)
            return null;
        StoryApproval.Check(content, options.Content, report);
        var photos = new PhotoFiles(CacheFolder(options, "photos"), content.Settings.HasAvif);
        content = PostPhotos.Read(content, options.Content, photos, Each, report);
        var source = ThemeReader.Read(ThemeFolder(options, content.Settings), content.Settings.Language, report);
        if (source is null || Theme.Load(source, report) is not { } theme)
            return null;

        var urls = new Urls(content.Settings.Url, content.Settings.PostAddress);
        var audience = new Audience(
            options.Today ?? options.Now.InZone(content.Settings.TimeZone).Date,
            options.Drafts,
            options.Future);
        var publication = Publication.Decide(content, urls, audience, file => InContent(file, options));
        var texts = new Texts(
            new(urls, publication.Targets, key => theme.Strings.Text(key), report),
            audience.Today,
            file => InContent(file, options));
        var rounds = RoundBuilder.Build(content, texts.Short, report);
        var bodies = texts.Read(content, publication, rounds, theme.Strings.Figure, Each);
        var site = new SiteBuilder(content, publication, urls, report).Build(rounds, bodies, audience);
        var outputs = OutputKinds.Plan(new(site, theme, Each, new CardFiles(CacheFolder(options, "cards")).Make, report), report);
        WrittenLinks.Check(outputs, report);
        return new(content, site, outputs);
    }

    /// <summary>Makes every output and checks them all; nothing is written.</summary>
    public static ImmutableArray<OutputFile> Make(Plan plan, Action<int> progress, Report report)
    {
        var files = new OutputFile[plan.Outputs.Length];
        var done = 0;
        Each(files.Length, i =>
        {
            files[i] = new(plan.Outputs[i], plan.Outputs[i].Make(report));
            progress(Interlocked.Increment(ref done));
        });
        ImmutableArray<OutputFile> made = [.. files];
        if (report.HasErrors) // A page that could not be made would be blamed for what it lacks.
            return made;
        PublishedFiles.Check(made, Each, report);
        SiteRules.Check(made, plan.Site.Urls, Each, report);
        return made;
    }

    /// <summary>The only loop that runs on several threads.</summary>
    public static void Each(int count, Action<int> act) => Parallel.For(0, count, act);

    static string InContent(SourceFile file, BuildOptions options) =>
        file.Path[(options.Content.Replace('\\', '/').TrimEnd('/').Length + 1)..];

    /// <summary>Beside the content, and safe to delete.</summary>
    static string CacheFolder(BuildOptions options, string name) => Path.Combine(
        Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(options.Content)) ?? "",
        ".cache",
        name);

    static string ThemeFolder(BuildOptions options, SiteSettings settings) =>
        options.Theme ?? Path.Combine(
            Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(options.Content)) ?? "",
            "themes",
            settings.Theme);
}
