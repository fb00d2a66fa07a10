using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace IlnSite.Markdown;

/// <summary>Adds to Markdown what the network's posts need: named blocks and the round's figures.</summary>
sealed class SiteExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.InsertBefore<ThematicBreakParser>(new NamedBlockParser());
        pipeline.BlockParsers.Replace<FootnoteParser>(new OrderedFootnoteParser()); // Where there are footnotes.
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new FigureParser());
        pipeline.DocumentProcessed += AlignByClass;
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

    /// <summary>Markdig writes style attributes into aligned columns, which a strict Content-Security-Policy forbids.</summary>
    static void AlignByClass(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
                for (var i = 0; i < row.Count; i++)
                    if (table.ColumnDefinitions.ElementAtOrDefault(i)?.Alignment is { } side)
                        row[i].GetAttributes().AddClass(side switch
                        {
                            TableColumnAlign.Center => "align-center",
                            TableColumnAlign.Right => "align-right",
                            _ => "align-left",
                        });
            foreach (var column in table.ColumnDefinitions)
                column.Alignment = null;
        }
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
