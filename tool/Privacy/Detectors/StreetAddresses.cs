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
        foreach (var rule in (ReadOnlySpan<Regex>)[Box(), NumberFirst(), NumberFirstPlain(), NumberFirstForeign(), NumberLast(), NumberLastSuffix(), Unit(), EastAsian(), WithTown(), House(), OtherScripts(), Told()])
            foreach (var match in Reading.NearFigures(rule, reading.Plain, 80, 80))
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
        var (from, end) = (match.Index, match.Index + match.Length);
        var line = Math.Max(reading.Plain.LastIndexOf('\n', Math.Max(0, from - 1)) + 1, from - 40);
        if (from > 0 && Head().Match(reading.Plain[line..from]) is { Success: true } head)
            from -= head.Length;
        if (Tail().Match(reading.Plain, end) is { Success: true } tail && tail.Index == end)
            end += tail.Length;
        // The author's own town is found for itself.
        if (reading.Source.Submission.City is { Length: > 2 } town && reading.Lower.IndexOf(FoldedText.Fold(town), match.Index + match.Length, end - match.Index - match.Length, StringComparison.Ordinal) is > 0 and var own
            && !reading.Plain.AsSpan(own, end - own).ContainsAnyInRange('0', '9'))
            end = own;
        while (end > match.Index && !char.IsLetterOrDigit(reading.Plain[end - 1]))
            end--;
        reading.Block(from, end, FindingType.StreetAddress, "a postal address");
        reading.Spare(from, end - from);
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
    [GeneratedRegex(@"\b(?:(?:G\.?\s?)?P\.?\s?O\.?\s?-?\s?B(?:ox|OX|\.)|Post(?:al)? (?:Office )?[Bb]ox|post ?box|p\.?o\.? ?box|po box|Private (?:Mail )?Bag|private bag|PMB|Locked Bag|Mail ?bag|B\.?\s?P\.?|Bo[iî]te [Pp]ostale|boite postale|Apartado(?: (?:de [Cc]orreos|[Pp]ostal|[Aa]ereo))?|apartado(?: postal)?|Casilla(?: de [Cc]orreos?| [Pp]ostal)?|casilla|Caixa [Pp]ostal|caixa postal|C\.P\.|Postfach|Postboks|Postbus|Casella [Pp]ostale|P\.?\s?K\.?|a/ya|C\.?P\.?)\s?(?:No\.?|Nr\.?|number|#|:|N°)?\s?(?:[A-Z]{1,3}[\s-]?)?\d[\d\-]{0,11}(?:\s-\s\d{4,5}\b)?(?:/\d+)?|\b\d\d\s?B\.?P\.?\s?\d{2,5}")]
    private static partial Regex Box();

    const string Name = @"(?:[A-Z][\w'.-]*|of|the|de|la|du|and|&|St\.|\d+(?:st|nd|rd|th))";

    const string EnglishStreet = @"(?:Street|Str?\.?|Road|Rd\.?|Avenue|Ave?\.?|Lane|Ln\.?|Drive|Dr\.?|Close|Cl\.?|Crescent|Cres\.?|Terrace|Tce\.?|Ter\.?|Place|Pl\.?|Square|Sq\.?|Boulevard|Blvd\.?|Way|Court|Ct\.?|Highway|Hwy\.?|Parade|Pde\.?|Quay|Row|Walk|Gardens?|Gdns\.?|Grove|Gr\.?|Hill|Mews|Circle|Cir\.?|Circuit|Cct\.?|Loop|Esplanade|Alley|Parkway|Pkwy\.?|Trail|Expressway|Bypass|Rise|View|Marg|Nagar|Chowk|Salai|Path|Gali|Bazaar|Bazar|Extension|Layout|Colony|Estate|Roundabout|Causeway|Embankment|Promenade|Wharf|Broadway|Cross|Main|Mall|Green|Vale|Heights|Park|Bridge|Corner|Turnpike|Pike|Crossing|Point|Sarani|Path|Sadak|Mawatha|Mw\.?|Magistrala)";

    [GeneratedRegex(@"(?<![\w.,/:#$€£-])(?:(?:Flat|Apt\.?|Apartment|Unit|Suite|Room|Shop|Level|Floor)\s?\d{1,4}[A-Z]?,?\s|(?:[A-Z]\w+\s)?(?:House|Flats|Court|Building|Mansions),?\s)?(?:(?:No\.?|#|Nr\.?|Plot|Unit|Flat|Apt\.?|House|Suite|Lot|Shop|Block)\s?(?:No\.?\s?)?)?\d{1,5}(?:[A-Da-d]\b|\s?[-/]\s?\d{1,5}[A-Da-d]?)?,?\s(?:(?:N|S|E|W|North|South|East|West|NE|NW|SE|SW|Old|New|Upper|Lower)\.?\s)?(?:" + Name + @"\s){1,4}" + EnglishStreet + @"(?![\w'])(?:\s(?:North|South|East|West|N|S|E|W|NE|NW|SE|SW)\b)?")]
    private static partial Regex NumberFirst();

    // Written without capitals, where only the surest words count.
    [GeneratedRegex(@"(?<![\w.,/:#$€£-])\d{1,4}[a-d]?,?\s(?!(?:years?|days?|miles?|minutes?|hours?|books?|people|libraries|steps?|times|km|of|in|on|at|the|and|to|for|from|more|other|a|kilomet|met|block|percent|old|new|different|librarians|staff|students|main|long|busy|great)\b)(?:[a-z][a-z'-]+\s){1,3}(?<!\b(?:the|a|this|that|our|my|on|down|up|across|of|in|by|every|along|is|are|was|with|to|from|busy)\s)(?:street|road|avenue|lane|crescent|boulevard|terrace|esplanade)\b(?!\s(?:map|art|food|fair|market|child|trip|show|safety))|(?<![\w.,/:#$€£-])\d{1,5},?\s(?:[A-Z'-]+\s){1,3}(?:STREET|ROAD|AVENUE|LANE|CRESCENT|BOULEVARD|TERRACE|DRIVE|PLACE|HIGHWAY|ST|RD|AVE)\b")]
    private static partial Regex NumberFirstPlain();

    // 12 rue de la Paix, 12, avenue Habib Bourguiba, 12 bis
    [GeneratedRegex(@"(?<![\w./:#$€£-])(?:No\.?\s)?\d{1,4}(?:\s?(?:bis|ter|[A-D])\b)?,?\s(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d\.?|[Bb]lvd\.?|[Pp]lace|[Cc]hemin|[Aa]ll[ee]e|[Ii]mpasse|[Qq]uai|[Cc]ours|[Rr]oute|[Ss]quare|[Pp]assage|[Ff]aubourg|[Cc]ite|[Cc]alle|[Vv]ia|[Ss]haria|[Ss]hari'?|[Ss]t\.|[Ss]okak|[Dd]uong|[Dd]\.|[Pp]ho|[Tt]hanon|[Uu]l\.|[Uu]lica|[Uu]litsa|[Nn]gach|[Nn]go|[Hh]em|[Ss]raid|[Bb]othar|[Jj]alan|[Ll]orong|[Jj]ln\.?|[Jj]l\.|[Pp]ersiaran|[Ll]ebuh)\s(?:(?:de|du|des|de la|de l'|d'|la|le|les|el|al|del|della|dei)\s?)*[\w'-]+(?:[\s-](?:(?:de|du|des|la|le|el|al|von|et)\s)*[A-Z][\w'-]*){0,3}")]
    private static partial Regex NumberFirstForeign();

    // Calle Mayor 12, Rua das Flores, 45, ul. Długa 7/3, Jl. Merdeka No. 12, Via Roma 5, Ataturk Caddesi No: 5
    [GeneratedRegex(@"\b(?:Calle|calle|C/|Cl\.|Carrera|carrera|Cra\.?|Kra\.?|Cll\.?|Avenida|avenida|Av\.?|Avda\.?|Diagonal|Transversal|Pasaje|Jir[oó]n|Jr\.|Paseo|Plaza|Rua|rua|R\.|Travessa|Largo|Pra[cç]a|Alameda|Estrada|Rodovia|Via|via|Viale|viale|Corso|Piazza|piazza|Vicolo|Rue|rue|Boulevard|Avenue|Bd\.|Jalan|jalan|Jln\.?|Jl\.?|jl\.?|Lorong|Persiaran|Lebuh|Gang|Kampung|Kg\.|ul\.|Ul\.|ulica|Ulica|ulitsa|Ulitsa|pr\.|prospekt|Prospekt|bul\.|Bul\.|bulevar|Bulevar|Str\.|Strada|strada|Soseaua|Calea|Bulevardul|Rruga|Odos|Soi|soi|Thanon|Rruga|Trg|trg|Laan|Am|An der|Auf dem|Im|Zum|Zur|Beim|Unter|al\.|Al\.|os\.|pl\.|Pl\.|Shariah?|Lane|Soi|Phum|St\.)\s(?:(?:de|du|des|da|do|das|dos|del|de la|de los|las|los|la|el|al|della|dei|di|e|y|nam\.|gen\.|den|der|dem|van|van de|van der|kralja|kneza|sv\.|sw\.)\s)*[A-Z\d](?:\w{0,3}\.|[\w'-]*)(?:\s(?:(?:de|del|da|do|das|dos|de la|di|e|y|von|la|el)\s)*[A-Z](?:\w{0,2}\.|[\w'-]*)){0,4}(?:,|\s)\s?(?:No\.?:?|N°|N\.?º|no\.?|nº|num\.?|n\.|#|[Nn]r\.?|km|nomor|blok|Kav\.?|s/n)?\s?\d{1,5}(?:\s?[-/]\s?\d{1,4}|\s?/?[A-Da-d]\b)?(?:\s?-\s?\d{1,4})?")]
    private static partial Regex NumberLast();

    // Lindenstraße 12, Kerkstraat 5, Storgatan 3, Mannerheimintie 14 A, Vaci utca 7, Istiklal Caddesi No: 5
    [GeneratedRegex(@"\b[A-Z](?:\w{0,2}\.|[\w'-]*)(?:\s[A-Z](?:\w{0,2}\.|[\w'-]*)){0,3}(?:strasse|str\.|strase|gasse|allee|platz|weg|damm|ufer|ring|straat|laan|plein|gracht|kade|singel|dijk|gatan|gata|gate|vagen|vegen|veien|vej|gade|gaten|torg|torget|alle|katu|tie|kuja|polku|tanav|tn|maantee|iela|gatve|gatvė|utca|ucca)\s\d{1,4}(?:\s?[-/]\s?\d{1,4})?(?:\s?[A-Da-d]\b)?|\b[A-Z](?:\w{0,2}\.|[\w'-]*)(?:\s[A-Z](?:\w{0,2}\.|[\w'-]*)){0,3}\s(?:Strasse|Straße|Str\.|Gasse|Allee|Platz|Weg|tn|tee|pst|mnt|tanav|ulice|namesti|trida|utca|u\.|ut|ter|korut|[Cc]addesi|[Cc]ad\.|[Ss]okak|[Ss]okagi|[Ss]ok\.|[Bb]ulvari|[Mm]ahallesi|[Mm]ah\.|iela|gatve|g\.|pr\.|ulica|ul\.|utca|vej|gade|vei|gata|gate|plads|vag|katu|Street|Road|Avenue|Lane|Marg|Salai|Mawatha)(?:,)?\s(?:No\.?:?\s?|Nr\.?\s?|#)?\d{1,4}(?:\s?[-/]\s?\d{1,4})?(?:\s?[A-Da-d]\b)?(?!\s(?:years|people|books|libraries))")]
    private static partial Regex NumberLastSuffix();

    // House No. 14, Block C, Sector 7; Flat 3B, Plot 22, Barangay 5; Km 12
    [GeneratedRegex(@"\b(?:House|Flat|Apartment|Apt|Plot|Unit|Villa|Bungalow|Quarters|Room|Shop|Stand|Erf|Compound|Hse|H|Qtr|Lote|Manzana|Mz|Casa|Depto|Dpto|Barangay|Brgy|Purok|Building|Bldg|Villa|Tower)\.?\s?(?:No\.?|Number|#|Nr\.?|no\.?)?\s?:?\s?[A-H]?\d{1,5}(?:[/-]\d{1,4}){0,3}(?:\s?-?[A-Ha-h]\b)?,\s?(?:(?:Block|Sector|Phase|Street|Road|Lane|Zone|Area|Section|Ward|Lot|Floor|Rt|Rw|RT|RW|Extension|St\.?|Rd\.?|Stage|Etapa|Piso|Level)\s[\w-]{1,12}|[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,3}(?:\s\d{1,3}\b)?)(?:,\s?(?:(?:Block|Sector|Phase|Street|Road|Lane|Zone|Area|Section|Ward|Lot)\s[\w-]{1,12}|[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,3}\s(?:" + EnglishStreet + @")))*")]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?:〒\s?\d{3}-?\d{4}\s?)?\b\d{1,3}(?:-\d{1,3}){1,2},?\s[A-Z][\w-]+(?:-(?:cho|machi|ku|dori|dai|ro|gil|dong|gu|daero)|(?:cho|machi|ku))\b|\b\d{1,2}-\d{1,2}-\d{1,2}\s[A-Z][a-z]+(?:,\s[A-Z][\w-]+){0,2}|\b\d{1,4}(?:/\d+)?\s(?:[A-Z]\w+\s){0,2}Soi\s(?:[A-Z]\w+\s)?\d{1,3}|\b\d{1,4}(?:-\d{1,4})?,?\s[A-Z][\w-]*(?:-ro|-gil|-daero|-dong)\b(?:\s?\d{1,3}(?:-gil)?)?|〒\s?\d{3}-?\d{4}|\b\d{1,2}-chome(?:[\s,-]\d{1,3}){1,3}|\d+号|\d+番地|[\u4e00-\u9fff]{2,8}[路街道]\d{1,4}号")]
    private static partial Regex EastAsian();

    // Hamra Street, Building 12; Street 12, House 4-B; Blk 123 Ang Mo Kio Ave 3; No. 7, Sec. 5, Xinyi Road; 99/1 Moo 5;
    // So 12, pho Hue; Jl. Merdeka Gg. 3 No. 9; 5a Avenida 10-25; Section 12, Lot 5.
    [GeneratedRegex(@"\b[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,2}\s(?:Street|Road|Avenue|Lane|St\.|Rd\.|Ave\.),\s(?:Building|Bldg\.?|House|No\.?|Flat|Block|Floor|Apartment|Plot)\s?(?:No\.?\s)?\d{1,4}[A-H]?\b|\b(?:Street|Road|Lane|Sector|Section|Block|Phase|Zone)\s(?:No\.?\s)?\d{1,3}[A-H]?,\s(?:House|Plot|Lot|Flat|Villa|Building)\s(?:No\.?\s)?\d{1,4}(?:\s?-?[A-H]\b)?|\b(?:Blk|Block)\s\d{1,4}[A-Z]?,?\s(?:[A-Z]\w+\s){1,4}(?:Ave|Avenue|Street|St|Road|Rd|Drive|Dr|Crescent|Lane)\b(?:\s\d{1,3})?|\bNo\.?\s\d{1,4},\s(?:(?:Lane|Aly|Alley|Ln)\.?\s\d{1,3},\s){0,2}(?:Sec|Section)\.?\s\d,\s(?:[A-Z]\w+\s){1,3}(?:Road|Rd|Street|St|Boulevard|Blvd)\b|\b\d{1,4}(?:/\d{1,3})?\sMoo\s?\d{1,2}\b|\bSo(?:\snha)?\s\d{1,4},?\s(?:pho|duong|ngo|hem)\s[A-Z]\w+(?:\s[A-Z]\w+){0,3}|\b(?:Jl\.|Jln\.?|Jalan)\s(?:[A-Z]\w+\s){1,3}(?:Gg\.|Gang)\s?\w{1,10}(?:\sNo\.?\s?\d{1,4})?|\b\d{1,2}[a]?\.?\s(?:[Aa]venida|[Cc]alle|[Aa]v\.)\s\d{1,3}-\d{1,3}|\bCite\s(?:\d{1,4}\s)?\w+(?:\s\w+)?,\s(?:Bt|Bat|Batiment|Villa|No)\.?\s\d{1,4}")]
    private static partial Regex House();

    [GeneratedRegex(@"\b(?:ул|улица|улице|вул|вулиця|вулиці|пр|просп|проспект|пер|переулок|бул|бульвар|пл|площадь)\.?\s[\p{L}-]+(?:\s[\p{L}-]+){0,3},?\s(?:(?:д|дом|буд|будинок)\.?\s?)?\d{1,4}(?:/\d+)?\s?[а-г]?\b(?:,\s(?:кв|квартира)\.?\s?\d+)?|(?:شارع|حي|طريق)\s[\p{L}]+(?:\s[\p{L}]+){0,3}?[،,]?\s(?:رقم\s)?\d{1,4}|\d{1,4}\s?[،,]?\s?شارع\s[\p{L}]+(?:\s[\p{L}]+)?|(?:רחוב|רח')\s[\p{L}]+(?:\s[\p{L}]+)?\s\d{1,4}|(?:οδοσ|λεωφοροσ|Οδοσ|Λεωφοροσ)\s[\p{L}]+(?:\s[\p{L}]+)?\s\d{1,4}|(?:\p{L}+(?:시|도|구|군|동)\s){0,3}\p{L}+(?:대로|로|길)\s?\d{1,4}(?:-\d{1,3})?|\d{1,2}丁目\d{1,3}(?:番地?)?(?:\d{1,3}号?|の\d{1,3})?|[\p{L}]{2,10}[区市町村]\p{L}{1,10}\d{1,3}(?:-\d{1,3}){1,2}|(?:ถนน|ซอย)\s?[\p{L}\p{M}]+(?:\s\d{1,4})?")]
    private static partial Regex OtherScripts();

    // Where the words around it say that it is one.
    [GeneratedRegex(@"\b(?i:address(?: is| was|:)|(?:i |we |she |he )?lives? at|house at|home (?:is )?at|(?:post|posted|mail|mailed|send|sent|write)(?: \w+){0,4} (?:to|at)|find (?:me|us) at|staying at|come to)\s(?<address>(?![Rr]ound|[Pp]age|[Cc]hapter)[A-Z][\w'-]+(?:\s[A-Z][\w'-]*){0,2}\s\d{1,3}[A-Da-d]?)\b(?!\s[a-z]|[:.]\d)(?!\s(?:January|May|March))")]
    private static partial Regex Told();

    // Ermou 45, 546 23 Thessaloniki: a street that no word shows to be one, but a number and a postcode behind it.
    [GeneratedRegex(@"\b[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,3},?\s\d{1,4}\s?[A-Da-d]?(?:/\d{1,3})?,\s(?:[A-Z]{1,2}-)?(?:\d{4,6}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}\s[A-Z]{2})\s[A-Z][\w'-]+")]
    private static partial Regex WithTown();

    // What belongs to an address that was found: flat, suburb, town with postcode.
    [GeneratedRegex(@"(?:,?\s(?:" + Inside + @")\.?\s?(?:No\.?\s?)?[\w/-]{1,14}(?:\s[A-Z][\w-]+)?\b|,?\s(?:-\s)?\d{1,2}\s?(?:[oaº°ª](?!\w)(?:\s(?:[A-H]|izq|dcha|dto|esq)\b\.?)?)|,\s\d{1,2}\.\s?(?:th|tv|mf|sal)\b\.?|,?\s#\d{1,2}-\d{1,4}|,\s(?:[A-Z]-\d{1,2}(?:/\d{1,2})?\b)|,\s[A-Z]\w+\s(?:Nagar|Colony|Estate|Layout|Enclave|Vihar|Puram|Bagh|Town|Village|Gardens|Extension|Society|Residency|Apartments)\b)*(?:,\s(?:[A-Z][\w'-]*|St\.)(?:[\s-](?:[A-Z][\w'-]*|de|del|la|dos|da)){0,3}(?=[,.;)\n]|$))?(?:,\s?(?:[A-Z][\w'.-]+(?:[\s-][A-Z][\w'.-]+){0,3}\s)?(?:[A-Z]{0,2}-?\s?\d{4,6}(?:-\d{3,4})?|\d{3}\s\d{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b(?:\s[A-Z][\w'.-]+){0,2}|,\s[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?(?=[,.;)\n]|$))?")]
    private static partial Regex Tail();

    const string Inside = "Apt|Apartment|Flat|Unit|Suite|Floor|Piso|Depto|Dpto|Int|Of|Block|Blk|Room|Barrio|Bairro|Colonia|Col|RT|RW|Kel|Kec|Brgy|Barangay|Zone|Zona|[Kk]v|[Aa]p|[Aa]pp|[Ww]ohnung|m|lok|D|Daire|Kat|Quan|Phuong|District|Ward|Bloco|Apto|Edificio|Ed|Sector|Phase|Lot|byt|dv|interno|esc";

    // What stands before one: House 4, Lot 12, No. 7.
    [GeneratedRegex(@"(?:\b(?:Blk|Block|Lot|Flat|Unit|House|Plot|Apt|Apartment|Suite|Room|Shop|No|Hse|Door|Villa|Kav|Lt|Level|Floor)\.?\s?(?:No\.?\s?)?#?[\w/-]{0,6},?\s){1,3}$")]
    private static partial Regex Head();

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
