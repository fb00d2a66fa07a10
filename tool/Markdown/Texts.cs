using NodaTime;

namespace IlnSite.Markdown;

/// <summary>All texts of the content → bodies.</summary>
/// <param name="pathOf">A file's path relative to the content folder.</param>
sealed class Texts(MarkdownReader reader, LocalDate today, Func<SourceFile, string> pathOf)
{
    public Bodies Read(Content content, Publication publication, ImmutableArray<Round> rounds, Func<Figure, string> print, Each each)
    {
        var figures = rounds.ToDictionary(round => round.Name, round => RoundBuilder.Figures(round, print), StringComparer.Ordinal);
        All(publication.Coming, Post, each); // For their faults only.
        return new(
            All(publication.Posts, Post, each),
            All(publication.Pages, page => Long(page, TextKind.Long), each),
            All(content.Stories, story => Long(story, TextKind.Story) with { Photos = [.. new[] { story.Meta.Photo }.OfType<Photo>()] }, each),
            Short,
            Short,
            Short);

        MarkdownSource Post(Document<PostMeta> post) => Long(post, TextKind.Long) with
        {
            Day = LocalDate.Max(today, post.Meta.Date.Date),
            Figures = post.Meta.Round is { } round ? figures.GetValueOrDefault(round.Value) : null,
            Quotes = post.Meta.Quotes,
            Photos = post.Meta.Photos,
        };
    }

    /// <summary>Markdown in a value of a YAML file.</summary>
    public Body Short<T>(Document<T> document, SourceText text) => reader.Read(new()
    {
        Text = text.Markdown,
        Kind = TextKind.Short,
        Day = today,
        Path = pathOf(document.File),
        SpanAt = (start, length) => PlaceIn(text, start, length),
    });

    MarkdownSource Long<T>(Document<T> document, TextKind kind) => new()
    {
        Text = document.File.Text[document.BodyStart..],
        Kind = kind,
        Day = today,
        Path = pathOf(document.File),
        SpanAt = (start, length) => document.File.SpanAt(document.BodyStart + start, length),
    };

    ImmutableArray<Body> All<T>(ImmutableArray<Document<T>> documents, Func<Document<T>, MarkdownSource> sourceOf, Each each)
    {
        var bodies = new Body[documents.Length];
        each(bodies.Length, i => bodies[i] = reader.Read(sourceOf(documents[i])));
        return [.. bodies];
    }

    /// <summary>A block written with <c>|</c> keeps its lines, so the place can be told; otherwise the value's start.</summary>
    static SourceSpan PlaceIn(SourceText text, int start, int length)
    {
        var before = text.Markdown.AsSpan(0, Math.Min(start, text.Markdown.Length));
        var line = before.Count('\n');
        var column = before.Length - (before.LastIndexOf('\n') + 1);
        var (file, first, indent, _) = text.Span;
        var written = text.Markdown.Split('\n').ElementAtOrDefault(line) ?? "";
        return file.Line(first + line).TrimStart() == written.TrimStart() && written.Length > 0
            ? new(file, first + line, indent + column, length)
            : text.Span;
    }
}
