using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace IlnSite.Markdown;

/// <summary>Adds to Markdown what the network's posts need: named blocks and the round's figures.</summary>
sealed class SiteExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.InsertBefore<ThematicBreakParser>(new NamedBlockParser());
        pipeline.BlockParsers.Replace<FootnoteParser>(new OrderedFootnoteParser()); // Where there are footnotes.
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new FigureParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is not HtmlRenderer html)
            return;
        html.ObjectRenderers.Replace<ListRenderer>(new ExactListRenderer());
        html.ObjectRenderers.Insert(0, new NamedBlockRenderer());
        html.ObjectRenderers.Insert(0, new MarkupBlockRenderer());
        html.ObjectRenderers.Insert(0, new FigureRenderer());
    }

    sealed class FigureRenderer : HtmlObjectRenderer<FigureInline>
    {
        protected override void Write(HtmlRenderer renderer, FigureInline figure) => renderer.WriteEscape(figure.Words);
    }

    sealed class NamedBlockRenderer : HtmlObjectRenderer<NamedBlock>
    {
        protected override void Write(HtmlRenderer renderer, NamedBlock block)
        {
            renderer.EnsureLine();
            renderer.WriteLine(block.Opening);
            renderer.WriteChildren(block);
            renderer.EnsureLine();
            renderer.WriteLine(block.Closing);
        }
    }

    sealed class MarkupBlockRenderer : HtmlObjectRenderer<MarkupBlock>
    {
        protected override void Write(HtmlRenderer renderer, MarkupBlock block)
        {
            renderer.EnsureLine();
            renderer.WriteLine(block.Markup.Value.TrimEnd('\n'));
        }
    }
}
