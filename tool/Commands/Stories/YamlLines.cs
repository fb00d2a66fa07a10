namespace IlnSite.Commands.Stories;

/// <summary>Writes the few lines of data that these commands keep. Every value stands in quotes, so that no name or note
/// can be read as anything else.</summary>
sealed class YamlLines
{
    readonly StringBuilder lines = new();

    public YamlLines Add(string key, string? value, string indent = "")
    {
        if (!string.IsNullOrEmpty(value))
            lines.Append(indent).Append(key).Append(": ").Append(Quoted(value)).Append('\n');
        return this;
    }

    /// <summary>For ids, dates and numbers of our own, which need no quotes.</summary>
    public YamlLines AddPlain(string key, string? value, string indent = "")
    {
        if (!string.IsNullOrEmpty(value))
            lines.Append(indent).Append(key).Append(": ").Append(value).Append('\n');
        return this;
    }

    public YamlLines AddList(string key, ImmutableArray<string> values) =>
        AddPlain(key, values.IsEmpty ? null : $"[{string.Join(", ", values.Select(Quoted))}]");

    public YamlLines Line(string line)
    {
        lines.Append(line).Append('\n');
        return this;
    }

    public static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\t' => text.Append(' '),
                _ when char.IsControl(c) => text,
                _ => text.Append(c),
            };
        return text.Append('"').ToString();
    }

    public override string ToString() => lines.ToString();
}
