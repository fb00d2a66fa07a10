using System.Text.RegularExpressions;

namespace IlnSite.Load;

/// <summary>An entry of reply: in site.yml → <see cref="ReplyChannel"/>.</summary>
static partial class ReplyReader
{
    public static ReplyChannel Read(Fields fields)
    {
        const string example = "link: \"mailto:desk@example.org?subject={title}\"";
        var link = fields.Link("link") ?? (fields.Has("link") ? "" : fields.Missing("link", example, ""));
        foreach (Match place in Place().Matches(link))
            Check(fields, link, place);
        return new(fields.Required("title", "By mail"), link);
    }

    static void Check(Fields fields, string link, Match place)
    {
        var name = place.Value.Trim('{', '}');
        if (!ReplyChannel.Places.Contains(name) || place.Value.Length != name.Length + 2)
            fields.Faults.Add(Codes.ValueUnknown, SpanOf(fields, place), $"{Spelling.Quote(place.Value)} stands for nothing.",
                Spelling.Nearest(name, ReplyChannel.Places) is { } near ? $"did you mean {{{near}}}?" : "write {title} or {url}");
        else if (link.IndexOf('?', StringComparison.Ordinal) is var query && (query < 0 || query > place.Index))
            fields.Faults.Add(Codes.ValueUnknown, SpanOf(fields, place), $"{place.Value} can stand only behind a question mark.",
                "write for example mailto:desk@example.org?subject={title}");
    }

    /// <summary>Where the words stand, if they stand on the value's first line as they are.</summary>
    static SourceSpan SpanOf(Fields fields, Match place)
    {
        var whole = fields.SpanOf("link");
        var at = whole.File.LineSpan(whole.Line)[(whole.Column - 1)..].IndexOf(place.Value, StringComparison.Ordinal);
        return at < 0 ? whole : whole with { Column = whole.Column + at, Length = place.Length };
    }

    /// <summary>Words between braces, or a brace alone.</summary>
    [GeneratedRegex(@"\{[^{}]*\}|[{}]")]
    private static partial Regex Place();
}
