namespace IlnSite.Load;

/// <summary>Values in quotes or brackets, which may go on over several lines: what an editor got wrong in one.</summary>
static class EnclosedSlips
{
    /// <param name="at">Where the quote or bracket is opened.</param>
    /// <param name="indent">How far in its line starts; lines that start further in continue the value.</param>
    /// <param name="closed">Where the value ends, as far as that can be told.</param>
    public static Slip? Find(string text, int at, int end, int indent, out int closed)
    {
        var reader = new Reader(text, at, end, indent) { At = at };
        var slip = text[at] is '"' or '\'' ? reader.Quote() : reader.Brackets();
        closed = reader.At;
        return slip;
    }

    struct Reader(string text, int start, int end, int indent)
    {
        public int At { get; set; }

        public Slip? Quote()
        {
            var (quote, rest) = (text[start], LineFrom(start));
            if (PassQuote() is { } wrong)
                return wrong;
            if (IsDone())
                return Unclosed(start, "quote", rest.TrimEnd('”', '“', '’', '‘', ' ') + quote, quote);
            var behind = LineFrom(At + 1).Trim();
            if (behind.Length == 0 || behind[0] == '#')
                return null;
            var isOneLine = LineEnd(start) > At;
            return new(Codes.YamlQuotes, At, 1, "The quote closes here, but the value goes on.", !isOneLine ? "put what follows inside the quotes"
                : YamlSlips.Mended(text, start, YamlSlips.Quoted(rest.Length > 2 && rest[^1] == quote ? rest[1..^1] : rest)));
        }

        public Slip? Brackets()
        {
            var open = new Stack<(char Bracket, int At)>();
            var colons = new Stack<int>();
            // Whether something stands since the last comma, and whether a quote would open a text here.
            var (isFilled, isFresh) = (false, true);
            for (; !IsDone(); At++)
            {
                var c = text[At];
                switch (c)
                {
                    case '[' or '{':
                        open.Push((c, At));
                        colons.Push(0);
                        (isFilled, isFresh) = (false, true);
                        break;
                    case ']' or '}':
                        var right = open.Peek().Bracket == '[' ? ']' : '}';
                        if (c != right)
                            return new(Codes.YamlUnclosed, At, 1, $"The bracket {open.Peek().Bracket} is closed by {c}.", $"type {right} instead");
                        open.Pop();
                        colons.Pop();
                        if (open.Count == 0)
                            return Behind();
                        (isFilled, isFresh) = (true, false);
                        break;
                    case ',' when !isFilled:
                        return new(Codes.YamlSyntax, At, 1, "Nothing stands before this comma.", "take the comma out");
                    case ',':
                        colons.Pop();
                        colons.Push(0);
                        (isFilled, isFresh) = (false, true);
                        break;
                    case ':' when IsColon():
                        var count = colons.Pop() + 1;
                        colons.Push(count);
                        if (count > 1)
                            return new(
                                Codes.YamlColon,
                                At,
                                1,
                                "A second colon followed by a space stands here without a comma before its name.",
                                "put the value in quotes if the colon belongs to it, else type the comma");
                        (isFilled, isFresh) = (true, true);
                        break;
                    case '#' when text[At - 1] is ' ' or '[' or '{' or ',':
                        return new(Codes.YamlQuotes, At, 1, "What follows # is a note to yourself, so the list would not go on.",
                            "take the # out, or put the value in quotes");
                    case '"' or '\'' when isFresh:
                        var quote = At;
                        if (PassQuote() is { } wrong)
                            return wrong;
                        if (IsDone())
                            return Unclosed(quote, "quote", null, c);
                        if (Next() is not (',' or ']' or '}' or ':' or '#' or '\n'))
                            return new(Codes.YamlQuotes, At, 1, "The quote closes here, but the value goes on.",
                                "type a comma if a new value starts here, else put all of it inside the quotes");
                        (isFilled, isFresh) = (true, false);
                        break;
                    case not (' ' or '\n'):
                        (isFilled, isFresh) = (true, false);
                        break;
                }
            }
            var missing = string.Concat(open.Take(Yaml.MaxDepth).Select(bracket => bracket.Bracket == '[' ? ']' : '}'));
            return Unclosed(start, $"bracket {text[start]}", LineFrom(start).TrimEnd(' ', ',') + missing, missing[^1]);
        }

        /// <summary>From an opening quote to the closing one, or to the end where there is none.</summary>
        Slip? PassQuote()
        {
            var (quote, opened) = (text[At], At);
            for (At++; !IsDone() && (text[At] != quote || (quote == '\'' && At + 1 < end && text[At + 1] == quote)); At++)
                if (text[At] == quote)
                    At++;
                else if (quote == '"' && text[At] == '\\')
                {
                    At++;
                    if (!IsDone() && !"0abt\tnvfre \"/\\N_LPxuU\n".Contains(text[At], StringComparison.Ordinal))
                        return new(Codes.YamlQuotes, At - 1, 1, "A backslash in such quotes changes the letter behind it.",
                            text[opened..At].Contains('\'', StringComparison.Ordinal) ? @"type \\ instead" : "put the value in single quotes:  '…'");
                }
            return null;
        }

        /// <summary>Whether the value can go no further: the data end, or a line starts that does not continue it.</summary>
        readonly bool IsDone()
        {
            if (At >= end)
                return true;
            if (At == start || text[At - 1] != '\n')
                return false;
            var lineEnd = LineEnd(At);
            var first = At;
            while (first < lineEnd && text[first] == ' ')
                first++;
            return first < lineEnd && first - At <= indent && text[first] is not (']' or '}');
        }

        /// <summary>What stands behind here but for spaces.</summary>
        readonly char Next()
        {
            var next = At + 1;
            while (next < end && text[next] == ' ')
                next++;
            return next < end ? text[next] : '\n';
        }

        readonly bool IsColon() => At + 1 >= end || text[At + 1] is ' ' or '\n' or ',' or ']' or '}';

        readonly Slip? Behind()
        {
            var behind = LineFrom(At + 1).Trim();
            if (behind.Length == 0 || behind[0] == '#')
                return null;
            if (behind[0] is ']' or '}')
                return new(Codes.YamlUnclosed, text.IndexOf(behind[0], At + 1), 1, "One closing bracket too many stands here.", "take it out");
            return new(Codes.YamlQuotes, start, At + 1 - start, $"A value that starts with {text[start]} ends with its closing bracket.",
                LineEnd(start) > At ? YamlSlips.Mended(text, start, YamlSlips.Quoted(LineFrom(start))) : "put the value in quotes");
        }

        /// <param name="whole">The value as it should be, if it stands on one line.</param>
        readonly Slip Unclosed(int opened, string what, string? whole, char missing)
        {
            var isOneLine = At - 1 <= LineEnd(start) || text[LineEnd(start)..Math.Min(At, end)].AsSpan().IsWhiteSpace();
            return new(Codes.YamlUnclosed, opened, LineFrom(opened).Length, $"The {what} is opened here and never closed.",
                isOneLine && whole is not null ? YamlSlips.Mended(text, start, whole) : $"type {missing} where it ends");
        }

        readonly int LineEnd(int from) => text.IndexOf('\n', from, end - from) is >= 0 and var newLine ? newLine : end;

        readonly string LineFrom(int from) => text[Math.Min(from, end)..LineEnd(Math.Min(from, end))].TrimEnd();
    }
}
