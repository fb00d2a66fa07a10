namespace IlnSite.Render.Search;

/// <summary>Where a word stands in a document, best last.</summary>
enum Standing
{
    OnceInText,
    TwiceInText,
    OftenInText,
    Summary,
    Title,
    HalfOfTitle,
}

/// <summary>A word in a document.</summary>
/// <param name="Document">Its number; a word's documents are in their order.</param>
readonly record struct Posting(int Document, Standing Standing);

/// <summary>
/// The documents of a word as characters that need no escape in JSON and that gzip packs well: a row for each standing,
/// after a space each, rows at the end left out where empty. A row holds how many documents lie between one and the next,
/// in a last digit of base 57 (from #) after digits of base 34 (from ]).
/// </summary>
static class Postings
{
    const int LastBase = 57, HigherBase = 34;

    public static string Write(ReadOnlySpan<Posting> postings)
    {
        var text = new StringBuilder();
        var spaces = 0;
        foreach (var standing in Enum.GetValues<Standing>())
        {
            var before = -1;
            foreach (var posting in postings)
                if (posting.Standing == standing)
                {
                    text.Append(' ', spaces);
                    spaces = 0;
                    Write(text, posting.Document - before - 1);
                    before = posting.Document;
                }
            spaces++;
        }
        return text.ToString();
    }

    static void Write(StringBuilder text, int number)
    {
        Higher(text, number / LastBase);
        text.Append((char)('#' + (number % LastBase)));
    }

    static void Higher(StringBuilder text, int number)
    {
        if (number == 0)
            return;
        Higher(text, number / HigherBase);
        text.Append((char)(']' + (number % HigherBase)));
    }
}
