using System.Text.RegularExpressions;

namespace IlnSite.Privacy.Detectors;

/// <summary>Numbers of books and machines that look like telephone numbers, addresses or dates. With a check digit where
/// the number has one. Nothing is found here; what is recognised is spared by the detectors that follow.</summary>
static partial class HarmlessNumbers
{
    public static void Find(Reading reading)
    {
        if (reading.Lower.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return;
        foreach (Match match in Isbn().Matches(reading.Lower))
            if (match.Groups["cue"].Success || IsIsbn(match.Groups["number"].Value))
                Spare(match.Groups["number"]);
        foreach (Match match in Issn().Matches(reading.Lower))
            if (match.Groups["cue"].Success || (IsIssn(match.Groups["number"].Value) && !Phones.HasCue(reading, match.Index, match.Index + match.Length)))
                Spare(match.Groups["number"]);
        foreach (var rule in (ReadOnlySpan<Regex>)[Doi(), Named(), CallNumber(), Dewey(), Version(), Money(), Grouped(), Date(), Years(), Time(), Measure(), Isni()])
            foreach (Match match in rule.Matches(reading.Plain))
                Spare(match.Groups["number"] is { Success: true } number ? number : match);

        void Spare(Group group) => reading.Spare(group.Index, group.Length);
    }

    static bool IsIsbn(string text)
    {
        var digits = string.Concat(text.Where(char.IsLetterOrDigit));
        var groups = text.Split('-', ' ');
        // Without the word ISBN, ten digits in a row or in other groups may be a telephone number whose sum fits by chance.
        if (digits.Length == 10)
            return groups.Length == 4 && groups[3].Length == 1 && digits.Select((c, i) => (c == 'x' ? 10 : c - '0') * (10 - i)).Sum() % 11 == 0;
        return digits.Length == 13 && (groups.Length is 1 or 2 || groups[^1].Length == 1) && digits[..3] is "978" or "979"
            && digits.Select((c, i) => (c - '0') * (i % 2 == 0 ? 1 : 3)).Sum() % 10 == 0;
    }

    static bool IsIssn(string text)
    {
        var digits = string.Concat(text.Where(char.IsLetterOrDigit));
        // Without the word ISSN, and from the block of the first years: 8812-3456 is somebody in Costa Rica.
        return digits.Length == 8 && digits[0] is '0' or '1' or '2' && digits.Select((c, i) => (c == 'x' ? 10 : c - '0') * (8 - i)).Sum() % 11 == 0;
    }

    [GeneratedRegex(@"(?<cue>\be?-?isbns?\b[\s:\-]*(1[03][\s:\-]+)?)?(?<![\d\-+])(?<number>(97[89][\- ]?)?\d{1,5}[\- ]?\d{1,7}[\- ]?\d{1,6}[\- ]?[\dx])(?![\d\-])")]
    private static partial Regex Isbn();

    [GeneratedRegex(@"(?<cue>\be?-?issn(-l)?\b[\s:\-]*(\((print|online)\)[\s:]*)?)?(?<![\d\-+])(?<number>\d{4}-\d{3}[\dx])(?![\d\-])")]
    private static partial Regex Issn();

    [GeneratedRegex(@"\b(doi:\s*|(https?://)?(dx\.)?doi\.org/)?10\.\d{4,9}/[^\s""<>]+|\bhdl(\.handle\.net)?[:/]\s*\d[\w./]+|\barXiv:\s*\d{4}\.\d{4,5}(v\d+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Doi();

    // A number that says what it numbers.
    [GeneratedRegex(@"\b(OCLC|\(OCoLC\)|OCN|LCCN|PMID|PMC|VIAF|ISNI|ISMN|ISRC|EAN|barcode|bar code|accession|acc\.|shelf ?mark|call number|call no|class(mark| number)?|item|record|bib|control number|system number|invoice|order|ticket|catalogue|catalog|model|serial|part|ISO|RFC|MARC|Z39|grant|project|form|section|chapter|volume|vol|issue|pages?|pp|p|room|flight|bus|route|line|edition|exhibit|case|BS|NISO|ANSI|OpenURL|Psalm|article|figure|table|lot)\b(\.|\s+(no|number|nr|id))?\.?[\s:#]*(?<number>(in|ocm|ocn|n|nb|no)?\s?[A-Z]{0,3}\d[\d\-./:]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    // Library of Congress, and what resembles it: Z699 .A1, PR6056.A82 H6 1998.
    [GeneratedRegex(@"\b[A-Z]{1,3} ?\d{1,4}(\.\d{1,4})? ?\.[A-Z]\d{1,5}( ?[A-Z]\d{1,5})?( ?(19|20)\d\d[a-z]?)?( v\.\d+)?\b")]
    private static partial Regex CallNumber();

    [GeneratedRegex(@"(?<![\d.])\d{3}\.\d{1,9}(?![\d.])( [A-Z]{3}\b)?")]
    private static partial Regex Dewey();

    [GeneratedRegex(@"\b(versions?|release|ver|firmware|build|software|section|clause|chapter|rule|§|Koha|DSpace|Windows|Android|iOS|Ubuntu|Linux|Java|Python|PHP|MySQL|Drupal|Joomla|WordPress|Moodle|Evergreen|Omeka|Zotero|EndNote|v)[\s.:]*(?<number>v?\d+(\.\d+){1,4}(-\w+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Version();

    [GeneratedRegex(@"(?<![\w+])(US\$|[A-Z]{0,2}[$€£¥₹₦₱₩]|R|Rs\.?|USD|AUD|NZD|EUR|GBP|KES|KSh|UGX|USh|NGN|INR|IDR|Rp\.?|PHP|FJD|ZAR|CFA|XAF|XOF|RM|MYR|BDT|Tk|PKR|LKR|VND|JPY|CNY|CHF|SEK|NOK|DKK)\s?\d[\d,. ]*(?<=\d)(\s?(million|billion|m|bn|k)\b)?|(?<![\d+])\d[\d,. ]*(?<=\d)\s?(%|per cent|percent|dollars|euros?|pounds|rupees|shillings|naira|pesos|yen|yuan|rand|francs|kroner|kronor|USD|EUR|VND|UGX)", RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    // 1,250,000 and 12.500 books; with spaces only where a word of counting stands before or a noun behind.
    [GeneratedRegex(@"(?<![\d.,+])\d{1,3}(,\d{3})+(\.\d+)?(?![\d,])|(?<=\b(about|over|nearly|some|than|almost|of|has|have|hold|holds|around|approximately|roughly|only|exactly|total|another|all|our|these|those|the) )\d{1,3}( \d{3})+(?= [A-Za-z])")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"(?<![\d/\-.])(\d{4}[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\d|3[01])|(0?[1-9]|[12]\d|3[01])[-/.](0?[1-9]|1[0-2])[-/.](19|20)?\d\d|(0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\d|3[01])[-/.](19|20)?\d\d)(?![\d/\-])(T\d\d:\d\d(:\d\d)?Z?)?")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<![\d\-])(1[4-9]|20)\d\d\s?[-/]\s?((1[4-9]|20)?\d\d)(?![\d\-])")]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<![\d:.])([01]?\d|2[0-4])[:.h][0-5]\d(:[0-5]\d)?( ?-+ ?([01]?\d|2[0-4])[:.h][0-5]\d)?(?![\d:]|\.\d)( ?[ap]\.?m\b)?")]
    private static partial Regex Time();

    [GeneratedRegex(@"(?<![\d+])\d[\d,. ]*(?<=\d) ?(km|kilomet(re|er)s?|miles?|cm|mm|met(re|er)s?|kg|grams?|GB|MB|TB|KB|kbps|Mbps|Hz|dpi|hours?|hrs?|minutes?|mins?|years?|days?|weeks?|months?|volumes?|vols?|books?|titles|items|copies|students|members|people|readers|patrons|users|visitors|records|pages|followers|words|loans|journals|articles|square)\b")]
    private static partial Regex Measure();

    [GeneratedRegex(@"\bISNI[\s:]*\d{4}[ \-]?\d{4}[ \-]?\d{4}[ \-]?\d{3}[\dX]|\bisni\.org/(isni/)?\d{15}[\dX]|(?<![\d\-])0000 \d{4} \d{4} \d{3}[\dX](?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Isni();
}
