using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IlnSite.Markdown;

/// <summary>
/// Lets a few harmless HTML elements through and refuses all else. It reads HTML more strictly than any browser does:
/// what it does not understand is refused, so no difference between its reading and a browser's can be used.
/// </summary>
static class HtmlRules
{
    public static void Check(MarkdownDocument document, MarkdownSource source, Report report)
    {
        foreach (var container in document.Descendants<ContainerBlock>().Prepend(document))
            Check(container.OfType<HtmlBlock>().Select(Piece), source, report);
        foreach (var leaf in document.Descendants<LeafBlock>())
            if (leaf.Inline is { } inlines)
                Check(inlines.Descendants<HtmlInline>().Select(Piece), source, report);
    }

    /// <summary>Each element is closed in the part of the text in which it is opened: between blocks of one container,
    /// or inside one paragraph.</summary>
    static void Check(IEnumerable<HtmlPiece> pieces, MarkdownSource source, Report report)
    {
        if (source.Kind != TextKind.Long)
        {
            foreach (var piece in pieces)
                report.Add(Codes.HtmlForbidden, source.SpanAt(piece.At(0), Math.Min(60, piece.Html.Length)),
                    "This text holds HTML, which stories, comments and short texts cannot.", "write it in Markdown");
            return;
        }
        var part = new HtmlPart(source, report);
        foreach (var piece in pieces)
            part.Read(piece);
        part.End();
    }

    static HtmlPiece Piece(HtmlInline inline) => new(inline.Tag, offset => inline.Span.Start + offset, IsInLine: true);

    static HtmlPiece Piece(HtmlBlock block)
    {
        // Lines in a quotation or list stand in the file with more before them than the block itself holds.
        var html = new StringBuilder();
        List<int> inBlock = [];
        List<int> inText = [];
        foreach (var line in block.Lines.Lines.AsSpan(0, block.Lines.Count))
        {
            inBlock.Add(html.Length);
            inText.Add(line.Slice.Start);
            html.Append(line.Slice.AsSpan()).Append('\n');
        }
        return new(html.ToString(), At, IsInLine: false);

        int At(int offset)
        {
            var line = inBlock.BinarySearch(offset);
            line = line >= 0 ? line : ~line - 1;
            return inText[line] + offset - inBlock[line];
        }
    }
}

/// <summary>HTML as it will stand in the page: a tag in a line of text, or a whole block of lines.</summary>
/// <param name="At">Where a character of it stands in the text.</param>
readonly record struct HtmlPiece(string Html, Func<int, int> At, bool IsInLine);
