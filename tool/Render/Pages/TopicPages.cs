namespace IlnSite.Render.Pages;

/// <summary>/topics/, and a page for each topic through the rounds.</summary>
static class TopicPages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => rendering.Site.Topics
        .SelectMany(topic => Paged.Plan(
            rendering,
            (kind, topic.Url, "topic", HeadOf(topic, rendering)),
            ("posts", [.. rendering.Site.PostsByTopic[topic]], rendering.Nouns.Post.List),
            ("topic", rendering.Nouns.Topic.Of(topic))))
        .Append(rendering.Page(
            "/topics/",
            Urls.Topics,
            "topics",
            new(rendering.Strings.Text("topics.title"), rendering.Strings.Text("topics.description"))));

    static PageHead HeadOf(Topic topic, Rendering rendering) => new(
        topic.Meta.Title,
        rendering.Strings.Text("topic.description", topic.Meta.Title),
        [topic.Source.File, .. rendering.Site.PostsByTopic[topic].Select(post => post.Source.File)])
    {
        Bodies = [topic.Description],
    };
}
