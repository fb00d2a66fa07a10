using System.Text.RegularExpressions;

namespace IlnSite.Load;

/// <summary>topics/getting-to-know-you.yml → <see cref="TopicMeta"/>.</summary>
static class TopicReader
{
    public static TopicMeta? Read(YamlMap map, FileFaults faults)
    {
        var fields = new Fields(map, faults);
        var topic = new TopicMeta(
            fields.Required("title", "Getting to know you"),
            fields.Markdown("description"),
            [.. fields.List("questions").Select(node => fields.MarkdownOf("questions", node)).OfType<SourceText>()]);
        fields.Done();
        return faults.Any ? null : topic;
    }
}

/// <summary>pages/about.md → <see cref="PageMeta"/>.</summary>
static class PageReader
{
    public static PageMeta? Read(YamlMap map, SourceFile file, string name, FileFaults faults)
    {
        var fields = new Fields(map, faults);
        ValueFields.IsSlug(new(name, file.Whole), faults);
        var page = new PageMeta(
            fields.Required("title", "About the network"),
            fields.SlugText("slug") ?? name,
            fields.Text("summary"),
            fields.Date("updated"),
            fields.Aliases("aliases"),
            fields.Language("lang"),
            fields.Direction("dir"),
            fields.Flag("draft"));
        fields.Done();
        return faults.Any ? null : page;
    }
}

/// <summary>stories/k3v9x2qa.md, as <c>iln story approve</c> writes it → <see cref="StoryMeta"/>. Every fact of the
/// review is required: a story that nobody approved is not published.</summary>
static partial class StoryReader
{
    public static StoryMeta? Read(YamlMap map, SourceFile file, string name, FileFaults faults)
    {
        if (!OpaqueId().IsMatch(name))
            faults.Add(Codes.FileName, file.Whole, "The file name of a story is its drawn id, so that it says nothing about anyone.",
                "rename the file to eight or more random lower-case letters and digits, as in k3v9x2qa.md");
        var fields = new Fields(map, faults);
        if (fields.Has("withdrawn"))
            return Withdrawn(fields, faults);
        var story = new StoryMeta(
            fields.Required("title", "A desk by the sea"),
            fields.Sourced("round"),
            fields.Sourced("topic"),
            fields.Text("place"),
            fields.PartialDate("published") ?? (
                fields.Has("published") ? new(2000, 1, 1) : fields.Missing("published", "published: 2015-09", new PartialDate(2000, 1, 1))),
            fields.Required("consent", "the id in the register of consents"),
            fields.Required("reviewed_by", "coordinator"),
            fields.PartialDate("reviewed_on") ?? (
                fields.Has("reviewed_on") ? new(2000, 1, 1) : fields.Missing("reviewed_on", "reviewed_on: 2015-09", new PartialDate(2000, 1, 1))),
            new(fields.Required("body_sha256", "the hash of the approved text"), fields.SpanOf("body_sha256")),
            fields.Language("lang"),
            fields.Flag("invented"))
        {
            By = fields.Text("by"),
            IsSummary = fields.Flag("summary"),
            Tags = fields.Texts("tags"),
            Photo = Photo(fields),
        };
        foreach (var (key, date) in new[] { ("published", story.Published), ("reviewed_on", story.ReviewedOn) })
            if (date.Day is not null)
                faults.Add(Codes.StoryPrivacy, fields.SpanOf(key), "A story never says the day on which it came; the order of days would give people away.",
                    "write only year and month, as in 2015-09");
        fields.Done();
        return faults.Any ? null : story;
    }

    /// <summary>What <c>iln story withdraw</c> leaves: the month, so that readers of feeds take their copy away.</summary>
    static StoryMeta? Withdrawn(Fields fields, FileFaults faults)
    {
        var month = fields.PartialDate("withdrawn") ?? new(2000, 1, 1);
        fields.Done();
        return faults.Any ? null : new("Withdrawn", null, null, null, month with { Day = null }, "", "", month, new("", fields.SpanOf("withdrawn")), null, false) { IsWithdrawn = true };
    }

    /// <summary>Nobody is named as its maker but who chose to be named.</summary>
    static Photo? Photo(Fields fields)
    {
        if (fields.Sourced("photo") is not { } file)
            return null;
        if (!PhotoName().IsMatch(file.Value))
            fields.Faults.Add(Codes.StoryPrivacy, file.Span, "The photo of a story is named after its bytes, so that the name says nothing about anyone.",
                "bring back the file that  iln story approve  wrote");
        return new() { File = file, Alt = null, Credit = new() { IsOwn = true, By = fields.Text("by") } };
    }

    [GeneratedRegex("^[a-z0-9]{8,32}$")]
    private static partial Regex OpaqueId();

    [GeneratedRegex(@"^[0-9a-f]{32}\.(?:jpg|png)$")]
    private static partial Regex PhotoName();
}

/// <summary>comments/2015-08-18-getting-to-know-you.yml → <see cref="CommentsMeta"/>: text, month and thread, no names.</summary>
static class CommentsReader
{
    public static CommentsMeta? Read(YamlMap map, FileFaults faults)
    {
        var fields = new Fields(map, faults);
        var comments = fields.Groups("comments", Comment);
        fields.Done();
        return faults.Any ? null : new(comments);
    }

    // Threads end where YAML's bound on nesting does (Yaml.MaxDepth).
    static Comment Comment(Fields fields)
    {
        var text = fields.Markdown("text") ?? fields.Missing(
            "text",
            "text: …",
            new SourceText("", fields.Span));
        var month = fields.PartialDate("month");
        if (month?.Day is not null)
            fields.Faults.Add(
                Codes.StoryPrivacy,
                fields.SpanOf("month"),
                "A comment keeps its month, not its day: the day would help to find its author.",
                "write only year and month, as in 2014-09");
        return new(text, month, fields.Language("lang"), fields.Groups("replies", Comment));
    }
}
