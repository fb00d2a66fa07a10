using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IlnSite.Markdown;

/// <summary>
/// Text → <see cref="Body"/>. CommonMark 0.31.2 with tables, footnotes, task lists, definition lists, heading ids,
/// <c>:::</c> blocks and the round's figures; one pipeline, built once. Comes in: text from anyone. Goes out: markup
/// that runs nothing, whose links are known. What is not allowed is a fault with its line, never dropped in silence.
/// The only folder that calls Markdig.
/// </summary>
sealed class MarkdownReader(Urls urls, LinkTargets targets, Func<string, string> words, Report report)
{
    /// <summary>Containers inside each other; beyond it Markdig gives up, and so would any reader.</summary>
    const int MaxDepth = 100;

    static readonly MarkdownPipeline Long = Build(isShort: false);

    static readonly MarkdownPipeline Short = Build(isShort: true);

    public Body Read(MarkdownSource source)
    {
        var pipeline = source.Kind == TextKind.Short ? Short : Long;
        if (TooDeep(source.Text) is { } deep)
        {
            report.Add(Codes.TextTooDeep, source.SpanAt(deep, 1), $"More than {MaxDepth} brackets or quotation marks are opened here without being closed.");
            return Body.Empty;
        }
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(source.Text, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nesting; it names no place.
            report.Add(Codes.TextTooDeep, source.SpanAt(0, 1), "Lists or quotations stand too deep inside each other somewhere in this text.");
            return Body.Empty;
        }
        var headings = HeadingRules.Apply(document, source, report);
        HtmlRules.Check(document, source, report);
        var blocks = new BlockRules(source, words, report);
        blocks.Check(document);
        var photos = PhotoRules.Apply(document, source, urls, words, report);
        var links = new LinkRules(source, urls, targets, headings, report).Apply(document);
        return new()
        {
            Html = new(Render(pipeline, renderer => renderer.Render(document))),
            Headings = headings,
            Links = links,
            Questions = [.. document.Descendants<NamedBlock>().Where(block => block.Name == "questions").Select(block =>
                new Html(Render(pipeline, renderer => { Detached.Apply(renderer); renderer.WriteChildren(block); })))],
            PhotosShown = photos,
            Opening = Opening(document),
        };
    }

    static MarkdownPipeline Build(bool isShort)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.UsePipeTables().UseTaskLists();
        if (!isShort)
            builder.UseFootnotes().UseDefinitionLists();
        builder.Extensions.Add(new SiteExtension(isShort));
        return builder.Build();
    }

    static string Render(MarkdownPipeline pipeline, Action<HtmlRenderer> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(text);
        pipeline.Setup(renderer);
        write(renderer);
        return text.ToString();
    }

    /// <summary>Where brackets or quotation marks pile up so that reading them would take very long; every real text
    /// closes its brackets.</summary>
    static int? TooDeep(string text)
    {
        var open = 0;
        for (var i = 0; i < text.Length; i++)
        {
            open = text[i] switch { '[' => open + 1, ']' => Math.Max(0, open - 1), '\n' when i > 0 && text[i - 1] == '\n' => 0, _ => open };
            if (open > MaxDepth)
                return i;
        }
        return null;
    }

    static string Opening(MarkdownDocument document)
    {
        const int most = 200;
        if (document.OfType<ParagraphBlock>().FirstOrDefault(paragraph => paragraph.Inline?.FirstChild is not null) is not { } first)
            return "";
        var text = string.Join(' ', PlainText(first.Inline).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= most)
            return text;
        var end = text.LastIndexOf(' ', most - 1);
        return text[..(end > 0 ? end : most - 1)].TrimEnd('.', ',', ';', ':') + "…";
    }

    public static string PlainText(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines?.Descendants<Inline>() ?? [])
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content),
                CodeInline code => text.Append(code.Content),
                LineBreakInline => text.Append(' '),
                FigureInline figure => text.Append(figure.Words),
                HtmlEntityInline entity => text.Append(entity.Transcoded),
                AutolinkInline link => text.Append(link.Url),
                _ => text,
            };
        return text.ToString();
    }
}
