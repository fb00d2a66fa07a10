using System.Text.RegularExpressions;

namespace IlnSite.Render;

/// <summary>
/// Style sheets without comments and without the space that only people need. Everything else stays as it is written:
/// strings, the order of rules, and space that has a meaning, as in <c>a :hover</c> or <c>1px + 2px</c>. No library that
/// does more could be had without warnings when the tool is compiled ahead of time.
/// </summary>
static partial class CompactCss
{
    public static string Of(string css) => Parts().Replace(css, part => part switch
    {
        { Groups: { } groups } when groups["string"].Success => groups["string"].Value,
        { Groups: { } groups } when groups["sign"].Success => groups["sign"].Value,
        _ => " ",
    }).Trim();

    /// <summary>A string; a sign with the space and the comments that mean nothing beside it (a colon may have a meaning
    /// by the space before it); other space.</summary>
    [GeneratedRegex("""(?<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?:\s|/\*.*?\*/)*(?<sign>[{};,])(?:\s|/\*.*?\*/)*|(?<sign>:)(?:\s|/\*.*?\*/)+|(?:\s|/\*.*?\*/)+""", RegexOptions.Singleline)]
    private static partial Regex Parts();
}
