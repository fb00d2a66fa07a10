using Markdig.Syntax;
using SourceSpan = IlnSite.Diagnostics.SourceSpan;

namespace IlnSite.Markdown;

/// <summary>Knows the named blocks and the round's figures, and what they become.</summary>
sealed class BlockRules(MarkdownSource source, Func<string, string> words, Report report)
{
    static readonly string[] Names = ["questions", "participants", "everyone", "returners", "quote"];

    static readonly string[] FigureNames = ["round.name", "round.participants", "round.countries", "round.new_countries"];

    public void Check(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<NamedBlock>())
            Check(block);
        foreach (var figure in document.Descendants<FigureInline>())
            Check(figure);
    }

    void Check(NamedBlock block)
    {
        var span = source.SpanAt(block.Span.Start, block.OpeningFencedCharCount + block.Name.Length);
        if (source.Kind == TextKind.Short)
        {
            report.Add(Codes.BlockUnknown, span, "A short text like this one has no blocks.", "write the words without the lines that start with :::");
            return;
        }
        if (!Names.Contains(block.Name))
        {
            report.Add(Codes.BlockUnknown, span, block.Name.Length == 0 ? "This line closes a block, but none is open." : $"No block is called {Spelling.Quote(block.Name)}.",
                block.Name.Length == 0 ? "take the line out, or open a block with  :::questions"
                : Spelling.Nearest(block.Name, Names) is { } near ? $"write:  :::{near}" : $"the blocks are {Spelling.OneOf(Names)}");
            return;
        }
        if (block.ClosingFencedCharCount == 0)
            report.Add(Codes.BlockUnclosed, span, $"The block :::{block.Name} is opened here and never closed.", "type a line  :::  where it ends");
        if (block.Name == "quote")
            Quote(block, span);
        else
            (block.Opening, block.Closing) = ($"<div class=\"{block.Name}\">\n<p class=\"label\">{Html.Encode(words($"block.{block.Name}"))}</p>", "</div>");
    }

    void Quote(NamedBlock block, SourceSpan span)
    {
        var id = (block.Arguments ?? "").Trim();
        if (source.Quotes.FirstOrDefault(quote => quote.Id == id) is not { } quote)
        {
            report.Add(Codes.QuoteUnknown, span, id.Length == 0 ? "The quotation does not say where it comes from." : $"No quotation in the front matter has the id {Spelling.Quote(id)}.",
                Spelling.Nearest(id, source.Quotes.Select(known => known.Id)) is { } near ? $"did you mean {near}?"
                : source.Quotes.Length > 0 ? $"write:  :::quote {source.Quotes[0].Id}" : "add  quotes: [{id: …, by: …, work: …}]  to the front matter");
            return;
        }
        var cite = quote.Link is { } link ? $" cite=\"{Html.Encode(link)}\"" : "";
        block.Opening = $"<figure class=\"quote\">\n<blockquote{cite}>";
        block.Closing = $"</blockquote>\n<figcaption>{Caption(quote)}</figcaption>\n</figure>";
    }

    static string Caption(QuoteSource quote)
    {
        var work = quote.Work is { } name ? $"<cite>{Html.Encode(name)}</cite>" : null;
        if (work is not null && quote.Link is { } link)
            work = $"<a href=\"{Html.Encode(link)}\">{work}</a>";
        return string.Join(", ", new[] { Encoded(quote.By), work, Encoded(quote.Detail), Encoded(quote.Published) }.OfType<string>());

        static string? Encoded(string? text) => text is null ? null : Html.Encode(text);
    }

    void Check(FigureInline figure)
    {
        var span = source.SpanAt(figure.Span.Start, figure.Span.Length);
        if (!FigureNames.Contains(figure.Name))
            report.Add(Codes.FigureUnknown, span, $"No figure is called {Spelling.Quote(figure.Name)}.",
                Spelling.Nearest(figure.Name, FigureNames) is { } near ? $"did you mean {{{{ {near} }}}}?"
                : $"the figures are {Spelling.OneOf(FigureNames)}; to print two braces, put them in backticks");
        else if (source.Figures is null)
            report.Add(Codes.FigureUnknown, span, $"{Spelling.Quote(figure.Name)} needs a round, and this text has none.", "add a line  round: …  to the front matter");
        else if (source.Figures.TryGetValue(figure.Name, out var printed))
            figure.Words = printed;
        else
            report.Add(Codes.FigureUnknown, span, $"The file of the round does not hold the figure {Spelling.Quote(figure.Name)}.", "add it there, or take it out here");
    }
}
