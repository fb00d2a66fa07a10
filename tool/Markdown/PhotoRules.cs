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
        foreach (var container in document.Descendants<ContainerBlock>().Prepend(document).ToArray())
            for (var i = 0; i < container.Count; i++)
                if (Alone(container[i]) is { } image && Find(source, FileOf(image)) is { } photo)
                {
                    var alt = MarkdownReader.PlainText(image);
                    shown.Add(photo.File.Value);
                    container[i] = new MarkupBlock(PhotoMarkup.Figure(photo with { Alt = alt.Length > 0 ? alt : photo.Alt }, urls, words, isHero: false));
                }
        foreach (var image in document.Descendants<LinkInline>().Where(link => link.IsImage))
        {
            var span = source.SpanAt(image.Span.Start, image.Span.Length);
            if (Find(source, FileOf(image)) is not { } photo)
                Unknown(FileOf(image), source, span, report);
            else
            {
                shown.Add(photo.File.Value);
                report.Add(Codes.ImagePlace, span, "The photo stands inside a line of text.", "put it on a line of its own with an empty line before and after");
            }
        }
        return shown.DrainToImmutable();
    }

    static string FileOf(LinkInline image) => Uri.UnescapeDataString(image.Url ?? "");

    static Photo? Find(MarkdownSource source, string file) => source.Photos.FirstOrDefault(photo => photo.File.Value == file);

    /// <summary>The image that is all of a paragraph.</summary>
    static LinkInline? Alone(Block block) =>
        block is ParagraphBlock { Inline: { FirstChild: LinkInline { IsImage: true, NextSibling: null } image } } ? image : null;

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
