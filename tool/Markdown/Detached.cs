using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace IlnSite.Markdown;

/// <summary>Writes part of a text so that it can stand on another page among others of its kind: headings become bold
/// paragraphs without ids, footnote numbers go.</summary>
static class Detached
{
    public static void Apply(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.Insert(0, new PlainHeading());
        renderer.ObjectRenderers.Insert(0, new NoFootnote());
    }

    sealed class PlainHeading : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            renderer.EnsureLine();
            renderer.Write("<p><strong>");
            renderer.WriteLeafInline(heading);
            renderer.WriteLine("</strong></p>");
        }
    }

    sealed class NoFootnote : HtmlObjectRenderer<FootnoteLink>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteLink link)
        {
            // The note itself stays on the page of its post.
        }
    }
}
