namespace IlnSite.Diagnostics;

enum Severity
{
    Warning,
    Error,
}

/// <summary>A kind of fault, with a name that never changes.</summary>
/// <param name="Name">Lower-case words joined by hyphens: <c>photo-licence</c>.</param>
/// <param name="Severity">How much it weighs unless the place says otherwise.</param>
/// <param name="Meaning">One or two sentences for an editor: what it means and how to mend it.</param>
sealed record Code(string Name, Severity Severity, string Meaning);

/// <summary>Something an editor should mend: where, what, and what to type.</summary>
/// <param name="Message">A whole sentence in plain words.</param>
/// <param name="Hint">What to type, without a full stop; null where the message says it all.</param>
sealed record Diagnostic(Code Code, Severity Severity, SourceSpan Span, string Message, string? Hint)
    : IComparable<Diagnostic>
{
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
            return 1;
        var order = string.CompareOrdinal(Span.File.Path, other.Span.File.Path);
        order = order != 0 ? order : Span.Line.CompareTo(other.Span.Line);
        order = order != 0 ? order : Span.Column.CompareTo(other.Span.Column);
        order = order != 0 ? order : string.CompareOrdinal(Code.Name, other.Code.Name);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }
}
