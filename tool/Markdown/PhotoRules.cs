using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = IlnSite.Diagnostics.SourceSpan;

namespace IlnSite.Markdown;

/// <summary>Turns a paragraph that holds nothing but a photo into a figure with its credit. A photo's credit comes from
/// the front matter, so that it cannot be shown without; what it shows is said there or between the brackets.</summary>
sealed class PhotoRules(MarkdownSource source, Urls urls, Func<string, string> words, Report report)
{
    /// <returns>The photos shown.</returns>
    public ImmutableArray<Photo> Apply(MarkdownDocument document)
    {
        var shown = ImmutableArray.CreateBuilder<Photo>();
        foreach (var container in document.Descendants<ContainerBlock>().Prepend(document).ToArray())
            for (var i = 0; i < container.Count; i++)
                if (Alone(container[i]) is { } image && Find(FileOf(image)) is { } photo)
                {
                    shown.Add(InText(photo, image));
                    container[i] = new MarkupBlock(PhotoMarkup.Figure(shown[^1], urls, words, isHero: false));
                }
        foreach (var image in document.Descendants<LinkInline>().Where(link => link.IsImage))
        {
            if (Find(FileOf(image)) is not { } photo)
                Unknown(FileOf(image), SpanOf(image));
            else
            {
                shown.Add(photo);
                report.Add(Codes.ImagePlace, SpanOf(image), "The photo stands inside a line of text.", "put it on a line of its own with an empty line before and after");
            }
        }
        return shown.DrainToImmutable();
    }

    /// <summary>The photo with the words that the text has for it: ![what it shows](file "caption").</summary>
    Photo InText(Photo photo, LinkInline image)
    {
        var alt = MarkdownReader.PlainText(image).Trim();
        var inText = photo with { Alt = alt.Length > 0 ? alt : photo.Alt, Caption = image.Title is { Length: > 0 } title ? title : photo.Caption };
        if (alt.Length > 0 && photo.IsDecorative)
            report.AddLenient(photo.IsLenient, Codes.PhotoAlt, SpanOf(image), "The front matter calls this photo decorative, so nobody would hear these words.",
                $"write  ![]({photo.File.Value})  or take out  decorative: true");
        else if (inText is { Alt: null, IsDecorative: false })
            report.AddLenient(photo.IsLenient, Codes.PhotoAlt, SpanOf(image), "The photo has no words for those who cannot see it.",
                $"write what it shows between the brackets:  ![…]({photo.File.Value})");
        // Those of the front matter were looked at where they stand.
        if (alt.Length > 0)
            foreach (var (code, message, hint) in AltText.Faults(inText))
                report.AddLenient(photo.IsLenient, code, SpanOf(image), message, hint);
        return inText;
    }

    SourceSpan SpanOf(LinkInline image) => source.SpanAt(image.Span.Start, image.Span.Length);

    static string FileOf(LinkInline image) => Uri.UnescapeDataString(image.Url ?? "");

    Photo? Find(string file) => source.Photos.FirstOrDefault(photo => photo.File.Value == file);

    /// <summary>The image that is all of a paragraph.</summary>
    static LinkInline? Alone(Block block) =>
        block is ParagraphBlock { Inline: { FirstChild: LinkInline { IsImage: true, NextSibling: null } image } } ? image : null;

    void Unknown(string file, SourceSpan span)
    {
        if (file.Contains("//", StringComparison.Ordinal) || file.Contains(':', StringComparison.Ordinal))
            report.Add(Codes.ImageRemote, span, "The picture would be fetched from another site.", "put the picture's file beside the post and name it in  photos:");
        else
            report.Add(Codes.PhotoCredit, span, $"The front matter does not say whose photo {Spelling.Quote(file)} is.",
                Spelling.Nearest(file, source.Photos.Select(photo => photo.File.Value)) is { } near ? $"did you mean {near}?"
                : $"add  photos:  with  - file: {file}  and below it by:, source: and licence:");
    }
}
