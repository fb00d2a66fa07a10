using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace IlnSite.Markdown;

/// <summary>Gives headings ids made from their words, and sees that their levels follow each other.</summary>
static class HeadingRules
{
    public static ImmutableArray<Heading> Apply(MarkdownDocument document, MarkdownSource source, Report report)
    {
        var headings = ImmutableArray.CreateBuilder<Heading>();
        Dictionary<string, int> taken = new(StringComparer.Ordinal);
        var level = 1;
        foreach (var block in document.Descendants<HeadingBlock>())
        {
            var text = MarkdownReader.PlainText(block.Inline);
            var span = source.SpanAt(block.Span.Start, block.Span.Length);
            if (source.Kind == TextKind.Short)
                report.Add(Codes.HeadingLevel, span, "A short text like this one has no headings.", $"write **{text}** for bold words");
            else if (block.Level == 1)
                report.Add(Codes.HeadingLevel, span, "The heading of the first level is the title, which stands in the front matter.", $"write:  ## {text}");
            else if (block.Level > level + 1)
                report.Add(Codes.HeadingLevel, span, $"A heading of level {block.Level} follows one of level {level}{(level == 1 ? " (the title)" : "")}; a level is left out.",
                    $"write:  {new string('#', level + 1)} {text}");
            level = block.Level;
            if (source.Kind == TextKind.Short)
                continue;
            var id = Unique(Slug.From(text), taken);
            block.GetAttributes().Id = id;
            headings.Add(new(block.Level, id, text));
        }
        return headings.DrainToImmutable();
    }

    /// <param name="taken">Id → how often it was wanted.</param>
    static string Unique(string id, Dictionary<string, int> taken)
    {
        var unique = id;
        for (var number = taken.GetValueOrDefault(id) + 1; !taken.TryAdd(unique, 1); number++)
        {
            // Remembered, so that a thousand equal headings are not counted a thousand times.
            taken[id] = number;
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }
        return unique;
    }
}
