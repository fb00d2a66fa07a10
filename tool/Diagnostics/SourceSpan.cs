namespace IlnSite.Diagnostics;

/// <summary>A place in a file: line and column count from 1, columns and length in UTF-16 code units. Line 0 is the
/// file as a whole.</summary>
readonly record struct SourceSpan(SourceFile File, int Line, int Column, int Length)
{
    public override string ToString() =>
        Line == 0 ? File.Path : string.Create(CultureInfo.InvariantCulture, $"{File.Path}({Line},{Column})");
}

/// <summary>A value together with the place where it was written.</summary>
readonly record struct Sourced<T>(T Value, SourceSpan Span);
