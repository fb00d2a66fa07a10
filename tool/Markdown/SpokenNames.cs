using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace IlnSite.Markdown;

/// <summary>Gives a name to what shows its meaning to the eye alone: the boxes of a task list, the arrow back from a note,
/// a table too wide for its page. Such a table scrolls in a box that the keyboard reaches.</summary>
static class SpokenNames
{
    public static void Apply(HtmlRenderer renderer, Func<string, string> words)
    {
        renderer.ObjectRenderers.Insert(0, new TaskRenderer(Name(words("block.done")), Name(words("block.to_do"))));
        renderer.ObjectRenderers.Insert(0, new NoteRenderer(Name(words("block.back"))));
        renderer.ObjectRenderers.Insert(0, new WideTableRenderer(Name(words("block.table"))));
    }

    static string Name(string words) => $"aria-label=\"{Html.Encode(words)}\"";

    sealed class TaskRenderer(string done, string toDo) : HtmlObjectRenderer<TaskList>
    {
        protected override void Write(HtmlRenderer renderer, TaskList task) =>
            renderer.Write($"<input disabled=\"disabled\" type=\"checkbox\"{(task.Checked ? $" checked=\"checked\" {done}" : $" {toDo}")} />");
    }

    sealed class NoteRenderer(string back) : HtmlObjectRenderer<FootnoteLink>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteLink link) => renderer.Write(link.IsBackLink
            ? string.Create(CultureInfo.InvariantCulture, $"<a href=\"#fnref:{link.Index}\" class=\"footnote-back-ref\" {back}>&#8617;</a>")
            : string.Create(CultureInfo.InvariantCulture, $"<a id=\"fnref:{link.Index}\" href=\"#fn:{link.Footnote.Order}\" class=\"footnote-ref\"><sup>{link.Footnote.Order}</sup></a>"));
    }

    sealed class WideTableRenderer(string name) : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.EnsureLine();
            renderer.WriteLine($"<div class=\"scroll\" role=\"group\" {name} tabindex=\"0\">");
            base.Write(renderer, table);
            renderer.EnsureLine();
            renderer.WriteLine("</div>");
        }
    }
}
