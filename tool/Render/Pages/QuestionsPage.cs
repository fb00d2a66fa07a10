namespace IlnSite.Render.Pages;

/// <summary>/questions/: all questions to discuss, by topic.</summary>
static class QuestionsPage
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        [rendering.Page(kind, Urls.Questions, "questions", new(rendering.Strings.Text("questions.title"), rendering.Strings.Text("questions.description")))];
}
