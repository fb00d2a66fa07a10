namespace IlnSite.Render.Data;

/// <summary>A table as RFC 4180 has it: commas, CR LF, UTF-8.</summary>
static class Csv
{
    public static byte[] Write(IEnumerable<string> columns, IEnumerable<IEnumerable<object?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(columns))
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static string Cell(object? value) => value switch
    {
        null => "",
        true => "true",
        false => "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => Quoted(Harmless(value.ToString() ?? "")),
    };

    static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") >= 0 || text.StartsWith(' ') || text.EndsWith(' ')
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;

    /// <summary>Spreadsheets run a text that starts with one of these signs as a formula. Behind an apostrophe it is a
    /// text for all that are known (OWASP, CSV Injection).</summary>
    static string Harmless(string text) => text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..]
        || text is ['\t' or '\r' or '\n', ..]
        ? "'" + text
        : text;
}
