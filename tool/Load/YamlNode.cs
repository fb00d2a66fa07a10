namespace IlnSite.Load;

/// <summary>A piece of YAML with its place. Anchors, tags and types do not exist here: every value is text, a list or
/// a map, so that <c>NO</c> stays Norway and a date stays what was typed.</summary>
abstract record YamlNode(SourceSpan Span);

/// <param name="IsQuoted">Written in quotes or as a block: then an empty text is meant to be empty.</param>
/// <param name="FirstLine">For a block of text (<c>|</c> or <c>&gt;</c>) the line where its content starts, else 0.</param>
sealed record YamlText(SourceSpan Span, string Value, bool IsQuoted, int FirstLine = 0) : YamlNode(Span)
{
    public bool IsLeftOut => !IsQuoted && Value.Length == 0;
}

sealed record YamlList(SourceSpan Span, ImmutableArray<YamlNode> Members) : YamlNode(Span);

/// <param name="IsInline">Written in braces on one line.</param>
sealed record YamlMap(SourceSpan Span, ImmutableArray<YamlEntry> Entries, bool IsInline = false) : YamlNode(Span);

sealed record YamlEntry(YamlText Key, YamlNode Value);
