namespace IlnSite.Render.Pages;

/// <summary>/topics/, and a page for each topic through the rounds.</summary>
static class TopicPages
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => rendering.Site.Topics
        .Select(topic => rendering.Page(
            kind,
            topic.Url,
            "topic",
            new(topic.Meta.Title, rendering.Strings.Text("topic.description", topic.Meta.Title),
                [topic.Source.File, .. rendering.Site.PostsByTopic[topic].Select(post => post.Source.File)])
            {
                Bodies = [topic.Description],
            },
            ("topic", rendering.Nouns.Topic.Of(topic))))
        .Append(rendering.Page("/topics/", Urls.Topics, "topics", new(rendering.Strings.Text("topics.title"), rendering.Strings.Text("topics.description"))));
}
