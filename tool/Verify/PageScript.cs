namespace IlnSite.Verify;

/// <summary>A script element.</summary>
/// <param name="Address">Where its text lies; null where it stands in the page.</param>
/// <param name="Type">In lower case; empty for a program of the usual kind.</param>
/// <param name="Waits">True where the page is read on while it loads.</param>
sealed record PageScript(string? Address, string Type, bool Waits, string Text)
{
    public bool IsData => Type is "application/ld+json" or "application/json";

    public bool IsProgram => Type is "" or "module" or "text/javascript";
}
