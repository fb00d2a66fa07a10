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
    static readonly MarkdownPipeline Long = Build(isShort: false);

    static readonly MarkdownPipeline Short = Build(isShort: true);

    public Body Read(MarkdownSource source)
    {
        var pipeline = source.Kind == TextKind.Short ? Short : Long;
        if (Parse(source, pipeline) is not { } document)
            return Body.Empty;
        new BlockRules(source, words, report).Check(document); // First, as headings can hold figures.
        var headings = HeadingRules.Apply(document, source, report);
        HtmlRules.Check(document, source, report);
        var photos = new PhotoRules(source, urls, words, report).Apply(document);
        var links = new LinkRules(source, urls, targets, headings, report).Apply(document);
        return new()
        {
            Html = new(Render(pipeline, renderer => renderer.Render(document))),
            Headings = headings,
            Links = links,
            Questions = [.. QuestionBlocks(document).Select(block =>
                new Html(Render(pipeline, renderer => { Detached.Apply(renderer); renderer.WriteChildren(block); })))],
            QuestionLines =
            [
                .. QuestionBlocks(document).SelectMany(block => block.Descendants<ParagraphBlock>())
                    .Select(paragraph => PlainText(paragraph.Inline).Trim())
                    .Where(line => line.Length > 0),
            ],
            Photos = photos,
            Opening = Opening(document),
        };
    }

    static IEnumerable<NamedBlock> QuestionBlocks(MarkdownDocument document) =>
        document.Descendants<NamedBlock>().Where(block => block.Name == "questions");

    static MarkdownPipeline Build(bool isShort)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        // GitHub's rules: what is a table can be seen from its second line alone, and a long one is read as quickly as a short one.
        builder.UsePipeTables(new() { UseGfmRules = true }).UseTaskLists();
        if (!isShort)
            builder.UseFootnotes().UseDefinitionLists();
        builder.Extensions.Add(new SiteExtension());
        builder.Extensions.Add(new Bounds());
        return builder.Build();
    }

    /// <returns>Null where the text is refused as a whole.</returns>
    MarkdownDocument? Parse(MarkdownSource source, MarkdownPipeline pipeline)
    {
        if (Bounds.TooMany(source.Text) is { } line)
            return TooDeep(line, "By here this text has too many lists, quotations or blocks inside each other, or thousands of tables, definitions or underlined headings.");
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(source.Text, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nesting; it names no place.
            return TooDeep(0, "Lists or quotations stand too deep inside each other somewhere in this text.");
        }
        if (Bounds.Crowded(document) is { } sign)
            return TooDeep(sign, "By here this paragraph has too many brackets, stars, underscores or backticks, or too many that are never closed.");
        return Bounds.TooDeep(document) is { } thing ? TooDeep(thing.Span.Start, "Too many things stand inside each other here.") : document;

        MarkdownDocument? TooDeep(int at, string message)
        {
            report.Add(Codes.TextTooDeep, source.SpanAt(at, 1), message);
            return null;
        }
    }

    string Render(MarkdownPipeline pipeline, Action<HtmlRenderer> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(text);
        pipeline.Setup(renderer);
        SpokenNames.Apply(renderer, words);
        write(renderer);
        return Shown(text.ToString());
    }

    /// <summary>Numbers of signs that no page can show (&amp;#xFFFF;) become the sign for that (CommonMark 0.31.2, 2.5).</summary>
    static string Shown(string text) => text.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');

    static string Opening(MarkdownDocument document)
    {
        const int most = 200;
        if (document.Descendants<ParagraphBlock>().FirstOrDefault(paragraph => paragraph.Inline?.FirstChild is not null) is not { } first)
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
        return Shown(text.ToString());
    }
}
