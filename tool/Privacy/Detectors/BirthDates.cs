using System.Text.RegularExpressions;

namespace IlnSite.Privacy.Detectors;

/// <summary>Dates beside a word of birth, and years where somebody says it of themselves. A date alone, of a time when a
/// living person may have been born, is for a person to look at.</summary>
static partial class BirthDates
{
    const string Month = @"(?:jan(?:uary?|eiro|uari)?|feb(?:ruary?|ruari|ruarie|ruar|rero|braio)?|mar(?:ch|zo|s|co|z|t|et|tie)?|apr(?:il|ile|ilie)?|abril|avril|may|mayo|mai|maio|mei|maj|maggio|jun[ei]?o?|juin|junho|giugno|jul[yi]?o?|juillet|julho|luglio|aug(?:ust|ustus|usti)?|agosto|aout|agustus|sep(?:t|tember|tembre|tiembre)?|setembro|settembre|oct(?:ober|ubre|obre)?|okt(?:ober)?|outubro|ottobre|nov(?:ember|iembre|embre|embro|iembrie)?|dec(?:ember|embre)?|de[sz](?:ember|embro)|diciembre|dicembre|enero|janvier|gennaio|fevereiro|fevrier|febbraio|" + OtherMonth + ")";

    // Polish, Czech, Croatian, Turkish, Swahili, Malay, Finnish, Russian, Ukrainian, Greek, Arabic, Hindi; folded.
    const string OtherMonth = @"stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|ledna|unora|brezna|dubna|kvetna|cervna|cervence|srpna|zari|rijna|prosince|sijecnja|veljace|ozujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|studenoga|prosinca|ocak|subat|mart|nisan|mayis|haziran|temmuz|eylul|ekim|kasim|aralik|machi|aprili|juni|julai|agosti|septemba|oktoba|novemba|desemba|mac|ogos|disember|tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesakuuta|heinakuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta|marts|marcius|aprilis|majus|junius|julius|augusztus|szeptember|januarie|thang \d{1,2}|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|ιανουαριου|φεβρουαριου|μαρτιου|απριλιου|μαιου|ιουνιου|ιουλιου|αυγουστου|σεπτεμβριου|οκτωβριου|νοεμβριου|δεκεμβριου|يناير|فبراير|مارس|ابريل|أبريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|जनवरी|फरवरी|मारच|अपरल|मई|जन|जलाई|अगसत|सितबर|अकटबर|नवबर|दिसबर";

    public static void Find(Reading reading)
    {
        if (reading.Lower.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return;
        foreach (var match in Reading.NearFigures(Date(), reading.Lower, 30, 40))
        {
            var year = YearOf(match.Value);
            if (year is < 1915)
                continue;
            var (from, to) = (match.Index, match.Index + match.Length);
            var before = reading.Before(from, 80).ToString();
            var cue = Before().Match(before);
            // “The library was born on …” is nobody's birthday.
            if ((cue.Success && (cue.Groups["own"].Success || !Thing().IsMatch(before[..cue.Index]))) || Behind().IsMatch(reading.After(to, 50)))
                Block(reading, from, to);
            else if (year is >= 1920 and <= 2005)
                reading.Review(from, to, FindingType.DateOfBirth, "a full date of somebody's lifetime");
        }
        foreach (var match in Reading.NearFigures(MonthOrYear(), reading.Lower, 30, 20))
            if ((BeforeYear().IsMatch(reading.Before(match.Index, 60)) || BehindYear().IsMatch(reading.After(match.Index + match.Length, 14))) && !reading.IsSpared(match.Index, match.Index + match.Length))
                Block(reading, match.Index, match.Index + match.Length);
    }

    static void Block(Reading reading, int from, int to)
    {
        reading.Block(from, to, FindingType.DateOfBirth, "a date of birth");
        reading.Spare(from, to - from);
    }

    static int? YearOf(string date) =>
        Year().Match(date) is { Success: true } year ? int.Parse(year.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<![\w\-/.])(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.|er|o)?[\s/-]{0,2}(?:of |de |day of )?" + Month + @"\b\.?(?:(?:,? |-|/| de | del | nam | of |, in )(?:the year )?(?:[12]\d{3}|'?\d\d)\b)?|" + Month + @"\b\.? (?:the )?(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?:(?:, ?| | of )[12]\d{3}\b)?|[12]\d{3}[-/.] ?(?:0?[1-9]|1[0-2])[-/.] ?(?:0?[1-9]|[12]\d|3[01])(?![\d/-])|(?:0?[1-9]|[12]\d|3[01]) ?[-/.] ?(?:0?[1-9]|[12]\d|3[01]) ?[-/.] ?(?:[12]\d{3}|\d\d)(?![\d/-])|[12]\d{3}[年년] ?\d{1,2}[月월] ?\d{1,2}[日일]|(?:ngay )?\d{1,2} thang \d{1,2}(?:,? nam [12]\d{3})?|(?:19|20)\d\d\. (?:" + Month + @") \d{1,2}\.)")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<![\w\-/.,])(?:" + Month + @",? (?:of )?)?(?:19[2-9]\d|200\d)(?!\d|[-/.]\d)|(?<!\w)'\d\d\b")]
    private static partial Regex MonthOrYear();

    // What may stand between the word and the date: is, on, the, a Tuesday, in Suva.
    const string Between = @"(?:\s?[:=,(;>-]+\s?|\s+|[은는이가は]\s?)(?:(?:\p{So}|[\uD800-\uDFFF]+|un|pe|ngay|tarehe|في|بتاريخ|στισ|τησ|tgl|am|auf|is|was|are|were|both|falls|fell|on|the|el|le|am|em|il|pada|den|dia|in|bin ich|wurde ich|ich|es|est|e|ist|er|es el|dnia|dne|tarikh|tanggal|ni|je|la|o|в|на|był[ao]?|den|this|next|last|every year|each year|being|comes|back|year|it|a|an|sunny|cold|rainy|hot|beautiful|early|late|\w+day|morning|night|evening|here|there|in \w+|at \w+|to|of|hospital|town|village|my|party|celebrated)[\s,:]+){0,7}$";

    [GeneratedRegex(@"\b(?:(?<own>(?:my|her|his|whose|our|their|partner's) (?:own )?(?:\w+ )?(?:birthday|birth ?date|birth day|date of birth|dob|d\.o\.b\.?)|date[- ]of[- ]birth|birth ?date|d\.?\s?o\.?\s?b\b\.?|" + OwnWord + @"|i (?:was|am) born|i'm born|me born|i came into (?:the|this) world|i first saw the light|naci|je suis nee?|ich bin|ich wurde|eu nasci|sono nat[oa]|saya lahir|i (?:turn|turned|will be|shall be|became|become|will turn|celebrated my|celebrate my) (?:[\w-]+ )?(?:birthday|\d\d(?:th|st|nd|rd)?|\w+y(?:[- ]\w+)?|\w+ieth))|birthdays?|birth|born|b\.|nacid[oa]|nee|geboren|gebore|nascid[oa]|nat[oa]|lahir|fodt|fodd|syntynyt|szulettem|narozen[ay]?|rodjen[a]?|roden[a]?|urodzon[ya]|ur\.|nascut[a]?|dogdum|dogumlu|(?:turned|turns|turning) (?:\d\d|\w+ty(?:[- ]\w+)?))" + Between)]
    private static partial Regex Before();

    const string OwnWord = @"fecha de nacimiento|date de naissance|data de nascimento|geburtsdatum|geburtstag|mein geburtstag|data di nascita|tanggal lahir|tarikh lahir|fodselsdato|fodselsdag|fodelsedag|cumpleanos|aniversario|compleanno|anniversaire|data urodzenia|urodziny|urodzil[ae]m sie|datum narozeni|datum rodenja|rodendan|data nasterii|syntymapaiva|syntymaaika|szuletesi datum|szuletesnapom|dogum tarihi\w*|dogum gun\w*|geboortedatum|verjaardag|ngay sinh|sinh(?: ngay)?|kaarawan|ipinanganak|tarehe ya kuzaliwa|nilizaliwa|naci|nasci|sinh nam|生年月日|出生日期|生日|誕生日|出生于|생년월일|생일|дата рождения|день рождения|родил[аи]сь|родился|я родилась|дата народження|народил[аи]ся|народився|датум рођења|рођена?|γεννηθηκα|ημερομηνια γεννησησ|γενεθλια|تاريخ الميلاد|مواليد|ولدت|عيد ميلادي|जनम ?तिथि|जनमदिन|जनम|জনম|நான பிறநதது|วนเกด|תאריך לידה|נולדתי|יום הולדת";

    [GeneratedRegex(@"^(?: ?[,(-] ?| (?:is|was|as|it's|it is|marks|that is|that's|,) )?\s?(?:as |is |it is )?(?:geboren\b|dogumluyum|is when i was|my (?:own )?(?:\w+ )?(?:birthday|birth ?date|date of birth)|\(?(?:date of birth|dob|d\.o\.b|birthday)\b|when i was born|i was born|the day i was born|\(my birthday)")]
    private static partial Regex Behind();

    [GeneratedRegex(@"\b(?:i (?:was|am) born|i'm born|naci|je suis nee?|saya lahir|eu nasci|ich bin|ich wurde|sono nat[oa]|(?:my )?year of birth|(?:my )?birth year|born and (?:raised|bred)|(?:my )?date of birth|d\.?o\.?b\.?)" + Between)]
    private static partial Regex BeforeYear();

    [GeneratedRegex(@"^ (?:baby\b|geboren\b|dogumlu|born\b|nacid[oa]\b|年生|년생)|^(?:年生|년생)")]
    private static partial Regex BehindYear();

    [GeneratedRegex(@"[12]\d{3}")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:library|libraries|network|association|project|idea|programme|program|organi[sz]ation|journal|archives?|services?|university|college|school|museum|building|collection|branch|website|blog|initiative|club|festival|it|author|writer|poet|novelist|town|city|country|nation|republic|consortium|catalogue|database|magazine|newspaper|movement|campaign|ifla|group)(?:'s)? (?:\w+ ){0,3}$")]
    private static partial Regex Thing();
}
