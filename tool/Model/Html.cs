namespace IlnSite.Model;

/// <summary>Markup that is safe to print as it is; all other text is escaped on its way into a page.</summary>
readonly record struct Html(string Value)
{
    public static readonly Html Empty = new("");

    public override string ToString() => Value;

    /// <summary>Text as browsers read it in a page, whatever the file's line ends (Infra Standard, 4.7).</summary>
    public static string NormalLines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>Escapes text for element content and for attributes in double quotes.</summary>
    public static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0)
            return text;
        return text
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);
    }
}
