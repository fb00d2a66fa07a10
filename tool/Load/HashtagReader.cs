namespace IlnSite.Load;

/// <summary>Hashtags, which editors write with or without their sign.</summary>
static class HashtagReader
{
    public static string? ReadOne(Fields fields, string key) =>
        fields.Sourced(key) is { } text ? Word(text, fields.Faults) : null;

    public static ImmutableArray<Sourced<string>> Read(Fields fields, string key) =>
    [
        .. from text in fields.SourcedTexts(key)
           let word = Word(text, fields.Faults)
           where word is not null
           select new Sourced<string>(word, text.Span),
    ];

    static string? Word(Sourced<string> text, FileFaults faults)
    {
        var tag = text.Value.TrimStart('#');
        // Marks belong to the letters of many scripts, from Devanagari to Thai.
        if (tag.Any(char.IsLetterOrDigit) && tag.All(c => char.IsLetterOrDigit(c) || c == '_' || IsMark(c)))
            return tag;
        var word = string.Concat(tag.Where(c => char.IsLetterOrDigit(c) || IsMark(c)));
        faults.Add(Codes.ValueType, text.Span, $"{Spelling.Quote(text.Value)} is not a hashtag: only letters, digits and _ can stand in it.",
            word.Length > 0 ? $"write {word}" : "write a word, as in OurNetwork");
        return null;
    }

    static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
