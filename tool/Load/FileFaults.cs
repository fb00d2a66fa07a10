namespace IlnSite.Load;

/// <summary>Passes the faults of one file on to the report and remembers whether it must be left out.</summary>
sealed class FileFaults(Report report)
{
    public bool Any { get; private set; }

    public void Add(Code code, SourceSpan span, string message, string? hint = null)
    {
        Any |= code.Severity == Severity.Error;
        report.Add(code, span, message, hint);
    }

    public void AddLenient(bool lenient, Code code, SourceSpan span, string message, string? hint = null)
    {
        Any |= !lenient && code.Severity == Severity.Error;
        report.AddLenient(lenient, code, span, message, hint);
    }
}
