using IlnSite.Render.Head;

namespace IlnSite.Render.Pages;

/// <summary>/stories/, and a page for each approved story.</summary>
static class StoryPages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => rendering.Site.Stories
        .Select(story => rendering.Page(
            kind,
            story.Url,
            "story",
            new(story.Meta.Title, story.Body.Opening, story.Source.File) { Language = story.Meta.Language, Subject = new StorySubject(story), Bodies = [story.Body] },
            ("story", rendering.Nouns.Story.Of(story))))
        .Concat(rendering.Site.Withdrawn.Select(story => rendering.Page(
            kind,
            story.Url,
            "story",
            new(rendering.Strings.Text("story.withdrawn"), rendering.Strings.Text("story.withdrawn_text"), story.Source.File) { IsIndexed = false },
            ("story", rendering.Nouns.Story.Of(story)))))
        .Concat(Paged.Plan(
            rendering,
            ("/stories/", Urls.Stories, "stories", new(rendering.Strings.Text("stories.title"), rendering.Strings.Text("stories.description"))),
            ("stories", rendering.Site.Stories, rendering.Nouns.Story.List)));
}
