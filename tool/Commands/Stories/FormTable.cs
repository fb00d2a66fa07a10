namespace IlnSite.Commands.Stories;

/// <summary>The table (CSV, RFC 4180) that form services export: a heading line, then a row for each who answered. Columns
/// are known by the words in their headings; those that nobody needs, such as the address of a computer or the hour, are
/// not even read.</summary>
static class FormTable
{
    static readonly (string Field, string[] Words)[] Columns =
    [
        ("name", ["your name", "full name", "name"]),
        ("email", ["e-mail", "email", "mail"]),
        ("acronym", ["acronym", "abbreviation"]),
        ("library", ["library", "institution", "workplace", "organisation", "organization"]),
        ("city", ["city", "town"]),
        ("country", ["country"]),
        ("nick", ["nickname", "nick"]),
        ("role", ["role", "position", "job"]),
        ("title", ["title", "heading"]),
        ("text", ["your story", "story", "text", "tell us", "message"]),
        ("adult", ["18", "adult", "age"]),
    ];

    /// <summary>Rows by field; null where there is no column with the story.</summary>
    public static ImmutableArray<ImmutableDictionary<string, string>>? Read(string text)
    {
        var rows = Rows(text.TrimStart('\uFEFF'));
        if (rows.Count == 0)
            return null;
        Dictionary<int, string> fields = [];
        foreach (var (field, words) in Columns)
            foreach (var word in words)
            {
                // A column that is known already stays what it is: “Title of your story” is no story.
                var column = Enumerable.Range(0, rows[0].Count).FirstOrDefault(
                    i => !fields.ContainsKey(i) && rows[0][i].Contains(word, StringComparison.OrdinalIgnoreCase) && !rows[0][i].Contains("partner", StringComparison.OrdinalIgnoreCase),
                    -1);
                if (column < 0)
                    continue;
                fields[column] = field;
                break;
            }
        if (!fields.ContainsValue("text"))
            return null;
        return
        [
            .. rows.Skip(1)
                .Select(row => row.Select((cell, i) => (Cell: cell.Trim(), Field: fields.GetValueOrDefault(i)))
                    .Where(pair => pair.Field is not null && pair.Cell.Length > 0)
                    .ToImmutableDictionary(pair => pair.Field!, pair => pair.Cell, StringComparer.Ordinal)) // Filtered.
                .Where(row => row.ContainsKey("text")),
        ];
    }

    static List<List<string>> Rows(string text)
    {
        var separator = text.AsSpan(0, Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal))).Contains(';') && !text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal)).Contains(',') ? ';' : ',';
        List<List<string>> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (c == '"' && i < text.Length)
                isQuoted = !isQuoted && cell.ToString().Trim().Length == 0;
            else if (!isQuoted && c == separator)
                End();
            else if ((!isQuoted || i == text.Length) && c == '\n')
            {
                End();
                if (row.Count > 1 || row[0].Length > 0)
                    rows.Add(row);
                row = [];
            }
            else if (c != '\r')
                cell.Append(c);
        }
        return rows;

        void End()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }
    }
}
