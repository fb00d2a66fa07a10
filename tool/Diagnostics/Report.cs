namespace IlnSite.Diagnostics;

/// <summary>Collects the faults of one run. Safe for several threads.</summary>
sealed class Report
{
    readonly Lock gate = new();
    readonly List<Diagnostic> found = [];

    public bool HasErrors
    {
        get
        {
            lock (gate)
                return found.Exists(fault => fault.Severity == Severity.Error);
        }
    }

    public void Add(Code code, SourceSpan span, string message, string? hint = null) =>
        Add(new(code, code.Severity, span, message, hint));

    /// <summary>Old posts brought in from elsewhere are allowed gaps: what is an error in a new post is a warning.</summary>
    public void AddLenient(bool lenient, Code code, SourceSpan span, string message, string? hint = null) =>
        Add(new(code, lenient ? Severity.Warning : code.Severity, span, message, hint));

    /// <summary>All faults in order of place, each once.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        lock (gate)
            return [.. found.Distinct().Order()];
    }

    void Add(Diagnostic fault)
    {
        lock (gate)
            found.Add(fault);
    }
}
