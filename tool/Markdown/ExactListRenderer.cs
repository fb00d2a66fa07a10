using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace IlnSite.Markdown;

/// <summary>Writes lists to the letter of the specification, whose examples start a new line after <c>&lt;li&gt;</c> where a
/// block follows; Markdig's own renderer does not.</summary>
sealed class ExactListRenderer : HtmlObjectRenderer<ListBlock>
{
    protected override void Write(HtmlRenderer renderer, ListBlock list)
    {
        renderer.EnsureLine();
        renderer.Write(list.IsOrdered ? "<ol" : "<ul");
        if (list is { IsOrdered: true, OrderedStart: not (null or "1") })
            renderer.Write($" start=\"{list.OrderedStart}\"");
        renderer.WriteAttributes(list).WriteLine('>');
        var outer = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = !list.IsLoose;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            renderer.Write("<li").WriteAttributes(item).Write('>');
            if (item.FirstOrDefault(block => block is not LinkReferenceDefinitionGroup) is { } first && (list.IsLoose || first is not ParagraphBlock))
                renderer.WriteLine();
            renderer.WriteChildren(item);
            renderer.WriteLine("</li>");
        }
        renderer.ImplicitParagraph = outer;
        renderer.WriteLine(list.IsOrdered ? "</ol>" : "</ul>");
    }
}
