using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace IlnSite.Markdown;

/// <summary>Takes out footnotes that nothing refers to before Markdig sorts them: it calls such a note equal to every other,
/// which leaves the rest out of order.</summary>
sealed class OrderedFootnoteParser : FootnoteParser
{
    static readonly object Key = new();

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var document = processor.Document;
        if (!document.ContainsData(Key))
        {
            document.SetData(Key, true);
            document.ProcessInlinesEnd += (_, _) => TakeOutUnused(document); // Before Markdig's own.
        }
        return base.TryOpen(processor);
    }

    static void TakeOutUnused(MarkdownDocument document)
    {
        if (document.OfType<FootnoteGroup>().FirstOrDefault() is not { } group)
            return;
        var used = group.OfType<Footnote>().Where(note => note.Order >= 0).ToArray();
        group.Clear();
        foreach (var note in used)
            group.Add(note);
    }
}
