using System.Text.RegularExpressions;
using PhoneNumbers;

namespace IlnSite.Privacy.Detectors;

/// <summary>Telephone numbers: any with + or 00 before it; others that are valid in the country of the text by
/// libphonenumber's plans, or that follow a word such as “phone”. The only caller of that library.</summary>
static partial class Phones
{
    const int Shortest = 6;

    const int ShortestWithCue = 5;

    /// <summary>With a plus sign nothing else is meant.</summary>
    public static void FindInternational(Reading reading)
    {
        if (!reading.Lower.Contains('+', StringComparison.Ordinal))
            return;
        foreach (Match match in Shape().Matches(reading.Lower))
            foreach (var (from, to) in Parts(match))
                if (reading.Lower[from] == '+' || reading.Lower[from..to].StartsWith("(+", StringComparison.Ordinal))
                {
                    Look(reading, from, to);
                    reading.Spare(from, to - from);
                }
    }

    public static void Find(Reading reading)
    {
        if (reading.Lower.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            foreach (Match match in Shape().Matches(reading.Lower))
                foreach (var (from, to) in Parts(match))
                    Look(reading, from, to);
        foreach (Match match in Spelled().Matches(reading.Lower))
            reading.Block(match.Index, match.Index + match.Length, FindingType.Phone, "a telephone number in words");
    }

    static void Look(Reading reading, int from, int to)
    {
        var number = reading.Lower[from..to];
        var digits = number.Count(char.IsAsciiDigit);
        if (digits < (HasCue(reading, from, to) ? ShortestWithCue : Shortest) || reading.IsSpared(from, to))
            return;
        var isInternational = number[0] == '+' || number.StartsWith("(+", StringComparison.Ordinal) || number.StartsWith("00", StringComparison.Ordinal);
        if (isInternational ? IsInternational(number, digits) : digits <= 15 && (HasCue(reading, from, to) || IsNational(reading, number, from, to)))
            reading.Block(Scheme().Match(reading.Before(from, 8).ToString()) is { Success: true } scheme ? from - scheme.Length : from, to, FindingType.Phone, "a telephone number");
        else if (digits >= 8)
            reading.Review(from, to, FindingType.Word, "a long number");
    }

    /// <summary>Two numbers may stand with a stroke or two blanks between them.</summary>
    static IEnumerable<(int From, int To)> Parts(Match match)
    {
        var from = match.Index;
        foreach (Match cut in Cut().Matches(match.Value))
            if (match.Value[(from - match.Index)..cut.Index].Count(char.IsAsciiDigit) >= Shortest && match.Value[(cut.Index + cut.Length)..].Count(char.IsAsciiDigit) >= Shortest)
            {
                yield return (from, match.Index + cut.Index);
                from = match.Index + cut.Index + cut.Length;
            }
        yield return (from, match.Index + match.Length);
    }

    static bool IsInternational(string number, int digits)
    {
        if (digits is < 7 or > 17)
            return false;
        if (number.Contains('+', StringComparison.Ordinal))
            return digits > 8 || (Parse(number, null) is { } plus && PhoneNumberUtil.GetInstance().IsPossibleNumber(plus));
        return !number.StartsWith("00", StringComparison.Ordinal) || Parse("+" + number[2..].TrimStart(), null) is { } parsed && PhoneNumberUtil.GetInstance().IsPossibleNumber(parsed);
    }

    static bool IsNational(Reading reading, string number, int from, int to)
    {
        if (reading.Country.Length != 2 || Parse(number, reading.Country) is not { } parsed)
            return false;
        var util = PhoneNumberUtil.GetInstance();
        if (!util.IsValidNumber(parsed))
            return false;
        // 120 000 000 readers: a quantity in groups of three.
        return !Grouped().IsMatch(number) || !(Noun().IsMatch(reading.After(to, 30)) || Quantity().IsMatch(reading.Before(from, 20)));
    }

    static PhoneNumber? Parse(string number, string? country)
    {
        try
        {
            return PhoneNumberUtil.GetInstance().Parse(number, country);
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    public static bool HasCue(Reading reading, int from, int to) =>
        Before().IsMatch(reading.Before(from, 50)) || Behind().IsMatch(reading.After(to, 24));

    // Digits with at most two signs between them; not inside a longer word or number.
    [GeneratedRegex(@"(?<![\w.\-/#@$€£])(?:\(?\+\s?|00)?\(?\d(?:(?:[ .\-/·]|\s?\(|\)\s?|\s-\s|\s/\s|[ ]{2}|\s?\(0\)\s?)?\d){4,20}(?!\w|[.\-/]\d)(?:\s?(?:,\s?)?(?:x|ext\.?|extn\.?|extension|ramal|anexo|poste|int\.?)\s?\d{1,6}\b)?")]
    private static partial Regex Shape();

    [GeneratedRegex(@"\s/\s|/(?=\s?[+0(])|[ ]{2}")]
    private static partial Regex Cut();

    [GeneratedRegex(@"\b(?:tel|telephone|telefono|telefone|telefon|tel[eé]phone|teléfono|phone|fone|mobile|mobil|movil|portable|mob|cell|cellphone|cellular|celular|celu|handphone|hand phone|hp|whats ?app|wa|viber|signal|imo|zalo|kakao ?talk|telegram|sms|text(?: me)?|fax|landline|hotline|helpline|number|contact|puhelin|gsm|ph|no\.? hp|nomor|numero|línea|linea|dial|(?:call|ring|phone|message|reach|text|buzz|whatsapp|sms|try|get) (?:me|us|her|him|them)|call|ring|extension|desk|office line|line)(?:\s?\(?(?:me|at|on|is|was|no|nr|num|number|phone|mobile|home|work|office|cell|direct|line|and|or|us|here|through|via|by|my|also|now|still|to|es|e|ist|using|for|with|anytime|any time|whatsapp|sms|if|you|want|the|app|same|are|this|personal|private|new|old)\)?[\s.:;,#=-]*){0,6}[\s.:;,#=(*_-]*$|\((?:home|mobile|cell|work|office|partner|h|m|w|o|c|tel|t|p)\)\s?$|[☎☏✆📞📱]\s?$")]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s?[(,-]?\s?(?:is my (?:number|phone|mobile|cell)|\(?(?:mobile|cell|home|office|work|whatsapp|phone|viber|tel|fax|sms|landline|handphone|direct)\b|on whatsapp|after \d|\(w\)|\(h\)|\(m\)|\(c\)|\(o\))")]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?:tel|sms|callto|whatsapp):(?://)?$")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^\d{1,3}(?: \d{3})+$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^ (?!is\b|or\b|and\b|if\b|for\b|on\b|any\b|when\b|after\b|before\b|between\b|during\b|but\b|to\b|in\b|at\b|from\b|because\b|so\b)[a-z]")]
    private static partial Regex Noun();

    [GeneratedRegex(@"\b(?:about|over|nearly|some|than|almost|of|has|have|hold|holds|around|approximately|roughly|only|exactly|total|population) $")]
    private static partial Regex Quantity();

    const string Digit = "(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double (?:zero|oh|one|two|three|four|five|six|seven|eight|nine)|triple (?:zero|oh|one|two|three|four|five|six|seven|eight|nine))";

    [GeneratedRegex(@"\b(?:plus )?(?:" + Digit + @"[\s,-]+){6,18}" + Digit + @"\b")]
    private static partial Regex Spelled();
}
