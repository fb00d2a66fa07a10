using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = IlnSite.Diagnostics.SourceSpan;

namespace IlnSite.Markdown;

/// <summary>Turns a paragraph that holds nothing but a photo into a figure with its credit. A photo's words and credit
/// come from the front matter, so that it cannot be shown without them.</summary>
static class PhotoRules
{
    /// <returns>The files shown.</returns>
    public static ImmutableArray<string> Apply(MarkdownDocument document, MarkdownSource source, Urls urls, Func<string, string> words, Report report)
    {
        var shown = ImmutableArray.CreateBuilder<string>();
        foreach (var image in document.Descendants<LinkInline>().Where(link => link.IsImage).ToArray())
        {
            var span = source.SpanAt(image.Span.Start, image.Span.Length);
            var file = Uri.UnescapeDataString(image.Url ?? "");
            if (Find(source, file) is not { } photo)
            {
                Unknown(file, source, span, report);
                continue;
            }
            shown.Add(photo.File.Value);
            var alt = MarkdownReader.PlainText(image);
            if (Paragraph(image) is not { } paragraph)
                report.Add(Codes.ImagePlace, span, "The photo stands inside a line of text.", "put it on a line of its own with an empty line before and after");
            else if (paragraph.Parent is { } parent)
                parent[parent.IndexOf(paragraph)] = new MarkupBlock(PhotoMarkup.Figure(
                    photo with { Alt = alt.Length > 0 ? alt : photo.Alt }, urls, words, isHero: false));
        }
        return shown.DrainToImmutable();
    }

    static Photo? Find(MarkdownSource source, string file) => source.Photos.FirstOrDefault(photo => photo.File.Value == file);

    /// <summary>The paragraph of which the image is all.</summary>
    static ParagraphBlock? Paragraph(LinkInline image) =>
        image is { PreviousSibling: null, NextSibling: null, Parent: { ParentBlock: ParagraphBlock paragraph } } ? paragraph : null;

    static void Unknown(string file, MarkdownSource source, SourceSpan span, Report report)
    {
        if (file.Contains("//", StringComparison.Ordinal) || file.Contains(':', StringComparison.Ordinal))
            report.Add(Codes.ImageRemote, span, "The picture would be fetched from another site.", "put the picture's file beside the post and name it in  photos:");
        else
            report.Add(Codes.PhotoCredit, span, $"The front matter does not say whose photo {Spelling.Quote(file)} is.",
                Spelling.Nearest(file, source.Photos.Select(photo => photo.File.Value)) is { } near ? $"did you mean {near}?"
                : $"add  photos:  with  - file: {file}  and below it alt:, by: and licence:");
    }
}
