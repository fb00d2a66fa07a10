using System.Text.RegularExpressions;

namespace IlnSite.Privacy.Detectors;

/// <summary>Postal addresses: boxes, a number with a street's word before or behind its name, postcodes of the country
/// from which the text comes. The titles of well-known books are none.</summary>
static partial class StreetAddresses
{
    public static void Find(Reading reading)
    {
        if (reading.Lower.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return;
        foreach (var rule in (ReadOnlySpan<Regex>)[Box(), NumberFirst(), NumberFirstPlain(), NumberFirstForeign(), NumberLast(), NumberLastSuffix(), Unit(), EastAsian(), Told()])
            foreach (Match match in rule.Matches(reading.Plain))
                if (!IsTitle(match.Value))
                    Add(reading, match.Groups["address"] is { Success: true } told ? told : match);
        foreach (Match match in PostcodeCue().Matches(reading.Lower))
            reading.Block(match.Groups["code"].Index, match.Groups["code"].Index + match.Groups["code"].Length, FindingType.StreetAddress, "a postcode");
        if (Postcode(reading.Country) is { } postcode)
            foreach (Match match in postcode.Matches(reading.Plain))
                if (!reading.IsSpared(match.Index, match.Index + match.Length))
                    reading.Block(match.Index, match.Index + match.Length, FindingType.StreetAddress, "a postcode");
    }

    /// <summary>With the parts that follow it: a flat, a town and its postcode.</summary>
    static void Add(Reading reading, Group match)
    {
        var end = match.Index + match.Length;
        if (Tail().Match(reading.Plain, end) is { Success: true } tail && tail.Index == end)
            end += tail.Length;
        reading.Block(match.Index, end, FindingType.StreetAddress, "a postal address");
        reading.Spare(match.Index, end - match.Index);
    }

    static bool IsTitle(string address)
    {
        var bare = string.Join(' ', Tokens.Of(FoldedText.Of(address)).Select(token => token.Lower));
        return KnownWords.All.Has("titles", bare) || Ordinal().IsMatch(bare);
    }

    /// <summary>Postcodes with letters, which nothing else looks like.</summary>
    static Regex? Postcode(string country) => country switch
    {
        "GB" or "IM" or "JE" or "GG" => British(),
        "CA" => Canadian(),
        "NL" => Dutch(),
        "IE" => Irish(),
        "US" or "PR" => American(),
        "MT" => Maltese(),
        _ => null,
    };

    // Words for a box in a post office.
    [GeneratedRegex(@"\b(?:(?:G\.?\s?)?P\.?\s?O\.?\s?-?\s?B(?:ox|OX|\.)|Post(?:al)? (?:Office )?[Bb]ox|post ?box|p\.?o\.? ?box|po box|Private (?:Mail )?Bag|private bag|PMB|Locked Bag|Mail ?bag|B\.?\s?P\.?|Bo[iî]te [Pp]ostale|boite postale|Apartado(?: (?:de [Cc]orreos|[Pp]ostal|[Aa]ereo))?|apartado(?: postal)?|Casilla(?: de [Cc]orreos?| [Pp]ostal)?|casilla|Caixa [Pp]ostal|caixa postal|C\.P\.|Postfach|Postboks|Postbus|Casella [Pp]ostale|P\.?\s?K\.?|a/ya|C\.?P\.?)\s?(?:No\.?|Nr\.?|number|#|:|N°)?\s?(?:[A-Z]{1,3}[\s-]?)?\d[\d\-]{0,11}(?:/\d+)?|\b\d\d\s?B\.?P\.?\s?\d{2,5}")]
    private static partial Regex Box();

    const string Name = @"(?:[A-Z][\w'.-]*|of|the|de|la|du|and|&|St\.|\d+(?:st|nd|rd|th))";

    const string EnglishStreet = @"(?:Street|Str?\.?|Road|Rd\.?|Avenue|Ave?\.?|Lane|Ln\.?|Drive|Dr\.?|Close|Cl\.?|Crescent|Cres\.?|Terrace|Tce\.?|Ter\.?|Place|Pl\.?|Square|Sq\.?|Boulevard|Blvd\.?|Way|Court|Ct\.?|Highway|Hwy\.?|Parade|Pde\.?|Quay|Row|Walk|Gardens?|Gdns\.?|Grove|Gr\.?|Hill|Mews|Circle|Cir\.?|Circuit|Cct\.?|Loop|Esplanade|Alley|Parkway|Pkwy\.?|Trail|Expressway|Bypass|Rise|View|Marg|Nagar|Chowk|Salai|Path|Gali|Bazaar|Bazar|Extension|Layout|Colony|Estate|Roundabout|Causeway|Embankment|Promenade|Wharf|Broadway|Cross|Main|Mall|Green|Vale|Heights|Park|Bridge|Corner|Turnpike|Pike|Crossing|Point|Sarani|Path|Sadak|Mawatha|Mw\.?|Magistrala)";

    [GeneratedRegex(@"(?<![\w.,/:#$€£-])(?:(?:Flat|Apt\.?|Apartment|Unit|Suite|Room|Shop|Level|Floor)\s?\d{1,4}[A-Z]?,?\s|(?:[A-Z]\w+\s)?(?:House|Flats|Court|Building|Mansions),?\s)?(?:(?:No\.?|#|Nr\.?|Plot|Unit|Flat|Apt\.?|House|Suite|Lot|Shop|Block)\s?(?:No\.?\s?)?)?\d{1,5}(?:[A-Da-d]\b|\s?[-/]\s?\d{1,5}[A-Da-d]?)?,?\s(?:(?:N|S|E|W|North|South|East|West|NE|NW|SE|SW|Old|New|Upper|Lower)\.?\s)?(?:" + Name + @"\s){1,4}" + EnglishStreet + @"(?![\w'])(?:\s(?:North|South|East|West|N|S|E|W|NE|NW|SE|SW)\b)?")]
    private static partial Regex NumberFirst();

    // Written without capitals, where only the surest words count.
    [GeneratedRegex(@"(?<![\w.,/:#$€£-])\d{1,4}[a-d]?,?\s(?!(?:years?|days?|miles?|minutes?|hours?|books?|people|libraries|steps?|times|km|of|in|on|at|the|and|to|for|from|more|other|a|kilomet|met|block|percent|old|new|different|librarians|staff|students|main|long|busy|great)\b)(?:[a-z][a-z'-]+\s){1,3}(?<!\b(?:the|a|this|that|our|my|on|down|up|across|of|in|by|every|along|is|are|was|with|to|from|busy)\s)(?:street|road|avenue|lane|crescent|boulevard|terrace|esplanade)\b(?!\s(?:map|art|food|fair|market|child|trip|show|safety))|(?<![\w.,/:#$€£-])\d{1,5},?\s(?:[A-Z'-]+\s){1,3}(?:STREET|ROAD|AVENUE|LANE|CRESCENT|BOULEVARD|TERRACE|DRIVE|PLACE|HIGHWAY|ST|RD|AVE)\b")]
    private static partial Regex NumberFirstPlain();

    // 12 rue de la Paix, 12, avenue Habib Bourguiba, 12 bis
    [GeneratedRegex(@"(?<![\w./:#$€£-])(?:No\.?\s)?\d{1,4}(?:\s?(?:bis|ter|[A-D])\b)?,?\s(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d\.?|[Bb]lvd\.?|[Pp]lace|[Cc]hemin|[Aa]ll[ee]e|[Ii]mpasse|[Qq]uai|[Cc]ours|[Rr]oute|[Ss]quare|[Pp]assage|[Ff]aubourg|[Cc]ite|[Cc]alle|[Vv]ia|[Ss]haria|[Ss]hari'?|[Ss]t\.|[Ss]okak|[Dd]uong|[Dd]\.|[Pp]ho|[Tt]hanon|[Uu]l\.|[Uu]lica|[Uu]litsa|[Nn]gach|[Nn]go|[Hh]em|[Jj]alan|[Ll]orong|[Jj]ln\.?|[Jj]l\.|[Pp]ersiaran|[Ll]ebuh)\s(?:(?:de|du|des|de la|de l'|d'|la|le|les|el|al|del|della|dei)\s?)*[\w'-]+(?:[\s-](?:(?:de|du|des|la|le|el|al|von|et)\s)*[A-Z][\w'-]*){0,3}")]
    private static partial Regex NumberFirstForeign();

    // Calle Mayor 12, Rua das Flores, 45, ul. Długa 7/3, Jl. Merdeka No. 12, Via Roma 5, Ataturk Caddesi No: 5
    [GeneratedRegex(@"\b(?:Calle|calle|C/|Cl\.|Carrera|carrera|Cra\.?|Kra\.?|Cll\.?|Avenida|avenida|Av\.?|Avda\.?|Diagonal|Transversal|Pasaje|Jir[oó]n|Jr\.|Paseo|Plaza|Rua|rua|R\.|Travessa|Largo|Pra[cç]a|Alameda|Estrada|Rodovia|Via|via|Viale|viale|Corso|Piazza|piazza|Vicolo|Rue|rue|Boulevard|Avenue|Bd\.|Jalan|jalan|Jln\.?|Jl\.?|jl\.?|Lorong|Persiaran|Lebuh|Gang|Kampung|Kg\.|ul\.|Ul\.|ulica|Ulica|ulitsa|Ulitsa|pr\.|prospekt|Prospekt|bul\.|Bul\.|bulevar|Bulevar|Str\.|Strada|strada|Soseaua|Calea|Bulevardul|Rruga|Odos|Soi|soi|Thanon|Rruga|Trg|trg|Laan|Am|An der|Auf dem|Im|Zum|Zur|Beim|Unter|al\.|Al\.|os\.|pl\.|Pl\.|Shariah?|Lane|Soi|Phum|St\.)\s(?:(?:de|du|des|da|do|das|dos|del|de la|de los|las|los|la|el|al|della|dei|di|e|y|nam\.|gen\.|den|der|dem|van|van de|van der|kralja|kneza|sv\.|sw\.)\s)*[A-Z\d][\w'.-]*(?:\s(?:(?:de|del|da|do|das|dos|de la|di|e|y|von|la|el)\s)*[A-Z][\w'.-]*){0,4}(?:,|\s)\s?(?:No\.?:?|N°|N\.?º|no\.?|nº|num\.?|n\.|#|[Nn]r\.?|km|nomor|blok|Kav\.?|s/n)?\s?\d{1,5}(?:\s?[-/]\s?\d{1,4}|\s?[A-Da-d]\b)?(?:\s?-\s?\d{1,4})?")]
    private static partial Regex NumberLast();

    // Lindenstraße 12, Kerkstraat 5, Storgatan 3, Mannerheimintie 14 A, Vaci utca 7, Istiklal Caddesi No: 5
    [GeneratedRegex(@"\b[A-Z][\w'.-]*(?:\s[A-Z][\w'.-]*){0,3}(?:strasse|str\.|strase|gasse|allee|platz|weg|damm|ufer|ring|straat|laan|plein|gracht|kade|singel|dijk|gatan|gata|gate|vagen|vegen|veien|vej|gade|gaten|torg|torget|alle|katu|tie|kuja|polku|tanav|tn|maantee|iela|gatve|gatvė|utca|ucca)\s\d{1,4}(?:\s?[-/]\s?\d{1,4})?(?:\s?[A-Da-d]\b)?|\b[A-Z][\w'.-]*(?:\s[A-Z][\w'.-]*){0,3}\s(?:Strasse|Straße|Str\.|Gasse|Allee|Platz|Weg|utca|u\.|ut|ter|korut|[Cc]addesi|[Cc]ad\.|[Ss]okak|[Ss]okagi|[Ss]ok\.|[Bb]ulvari|[Mm]ahallesi|[Mm]ah\.|iela|gatve|g\.|pr\.|ulica|ul\.|utca|vej|gade|vei|gata|gate|plads|vag|katu|Street|Road|Avenue|Lane|Marg|Salai|Mawatha)(?:,)?\s(?:No\.?:?\s?|Nr\.?\s?|#)?\d{1,4}(?:\s?[-/]\s?\d{1,4})?(?:\s?[A-Da-d]\b)?(?!\s(?:years|people|books|libraries))")]
    private static partial Regex NumberLastSuffix();

    // House No. 14, Block C, Sector 7; Flat 3B, Plot 22, Barangay 5; Km 12
    [GeneratedRegex(@"\b(?:House|Flat|Apartment|Apt|Plot|Unit|Villa|Bungalow|Quarters|Room|Shop|Stand|Erf|Compound|Hse|H|Qtr|Lote|Manzana|Mz|Casa|Depto|Dpto|Barangay|Brgy|Purok|Building|Bldg|Villa|Tower)\.?\s?(?:No\.?|Number|#|Nr\.?|no\.?)?\s?:?\s?\d{1,5}(?:[/-]\d{1,4})?\s?[A-Ha-h]?,\s?(?:(?:Block|Sector|Phase|Street|Road|Lane|Zone|Area|Section|Ward|Lot|Floor|Rt|Rw|RT|RW|Extension|St\.?|Rd\.?|Stage|Etapa|Piso|Level)\s[\w-]{1,12}|[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,3})(?:,\s?(?:(?:Block|Sector|Phase|Street|Road|Lane|Zone|Area|Section|Ward|Lot)\s[\w-]{1,12}|[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,3}\s(?:" + EnglishStreet + @")))*")]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?:〒\s?\d{3}-?\d{4}\s?)?\b\d{1,3}(?:-\d{1,3}){1,2},?\s[A-Z][\w-]+(?:-(?:cho|machi|ku|dori|dai|ro|gil|dong|gu|daero)|(?:cho|machi|ku))\b|\b\d{1,2}-\d{1,2}-\d{1,2}\s[A-Z][a-z]+(?:,\s[A-Z][\w-]+){0,2}|\b\d{1,4}(?:/\d+)?\s(?:[A-Z]\w+\s){0,2}Soi\s(?:[A-Z]\w+\s)?\d{1,3}|\b\d{1,4}(?:-\d{1,4})?,?\s[A-Z][\w-]*(?:-ro|-gil|-daero|-dong)\b(?:\s?\d{1,3}(?:-gil)?)?|〒\s?\d{3}-?\d{4}|\b\d{1,2}-chome(?:[\s,-]\d{1,3}){1,3}|\d+号|\d+番地|[\u4e00-\u9fff]{2,8}[路街道]\d{1,4}号")]
    private static partial Regex EastAsian();

    // Where the words around it say that it is one.
    [GeneratedRegex(@"\b(?i:address(?: is| was|:)|(?:i |we |she |he )?lives? at|house at|home (?:is )?at|(?:post|posted|mail|mailed|send|sent|write)(?: \w+){0,4} (?:to|at)|find (?:me|us) at|staying at|come to)\s(?<address>(?![Rr]ound|[Pp]age|[Cc]hapter)[A-Z][\w'-]+(?:\s[A-Z][\w'-]*){0,2}\s\d{1,3}[A-Da-d]?)\b(?!\s[a-z]|[:.]\d)(?!\s(?:January|May|March))")]
    private static partial Regex Told();

    // What belongs to an address that was found: flat, suburb, town with postcode.
    [GeneratedRegex(@"(?:,\s?(?:Apt\.?|Apartment|Flat|Unit|Suite|Floor|Piso|Depto|Dpto|Int|Of|Block|Room|Barrio|Bairro|Colonia|Col\.|RT|Kel\.|Kec\.|Brgy\.?|Barangay|Zone|Zona)\.?\s[\w/-]{1,14}(?:\s[A-Z][\w-]+)?)*(?:,\s?(?:[A-Z][\w'.-]+(?:[\s-][A-Z][\w'.-]+){0,3}\s)?(?:[A-Z]{0,2}-?\s?\d{4,6}(?:-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b(?:\s[A-Z][\w'.-]+){0,2})?")]
    private static partial Regex Tail();

    [GeneratedRegex(@"\b(?:post ?codes?|postal code|zip(?: ?code)?|pin ?code|code postal|codigo postal|c\.?p\.?:?|plz|cep|postleitzahl|eircode|kode pos)\s?(?:is|:|no\.?|=)?\s?(?<code>[a-z]{0,2}-?\s?\d[\d\- ]{2,8}\d|[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}|[a-z]\d[a-z]\s?\d[a-z]\d)\b")]
    private static partial Regex PostcodeCue();

    [GeneratedRegex(@"\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b")]
    private static partial Regex British();

    [GeneratedRegex(@"\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b")]
    private static partial Regex Canadian();

    [GeneratedRegex(@"\b[1-9]\d{3} [A-Z]{2}\b(?!\s?\d)")]
    private static partial Regex Dutch();

    [GeneratedRegex(@"\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?[0-9AC-FHKNPRTV-Y]{4}\b(?<=\d[\w ]*)")]
    private static partial Regex Irish();

    [GeneratedRegex(@"(?:\b[A-Z][\w.]+(?:\s[A-Z][\w.]+)?,\s)?\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])\s\d{5}(?:-\d{4})?\b")]
    private static partial Regex American();

    [GeneratedRegex(@"\b[A-Z]{3} \d{4}\b")]
    private static partial Regex Maltese();

    // 21st Century Way is none, nor is 2 Way.
    [GeneratedRegex(@"^\d+ (?:way|main|park|view|point|green|cross|heights|hill|bridge)$|^(?:1[4-9]|20)\d\d (?:census|annual|international|world)\b")]
    private static partial Regex Ordinal();
}
