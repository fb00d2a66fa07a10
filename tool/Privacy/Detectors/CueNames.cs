namespace IlnSite.Privacy.Detectors;

/// <summary>Names that the words around them show to be somebody's: my partner X, Puan X, X and I, I am X, the line below
/// “best wishes”. Only capitals count, and nobody whom everyone reads about.</summary>
static class CueNames
{
    static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "miss", "mister", "madam", "mme", "mlle", "dr", "prof", "professor", "doctor", "sir", "rev", "reverend", "pastor", "father", "fr", "sister", "brother", "imam", "sheikh", "sheik",
        "ustaz", "ustadh", "haji", "hajah", "puan", "encik", "cik", "tuan", "datuk", "dato", "datin", "kak", "kakak", "abang", "pak", "bapak", "ibu", "bu", "mas", "mbak", "don", "dona", "senor", "senora",
        "senorita", "sr", "sra", "srta", "herr", "frau", "monsieur", "madame", "signor", "signora", "seu", "auntie", "aunty", "aunt", "uncle", "tante", "oom", "mama", "baba", "bibi", "mzee", "mwalimu",
        "sensei", "khun", "ate", "kuya", "tita", "tito", "nana", "didi", "bhai", "smt", "shri", "sri", "chief", "captain", "deacon", "bishop", "nurse", "judge", "senator", "ratu", "adi", "mwalimu", "ustazah", "chi", "anh", "saya",
    };

    static readonly HashSet<string> People = new(StringComparer.Ordinal)
    {
        "partner", "partner's", "colleague", "colleagues", "friend", "friends", "boss", "husband", "wife", "daughter", "son", "sister", "brother", "mother", "father", "mentor", "mentee", "manager", "supervisor",
        "director", "librarian", "cataloguer", "cataloger", "archivist", "assistant", "intern", "predecessor", "successor", "deputy", "buddy", "penpal", "coworker", "teacher", "student", "classmate", "roommate",
        "cousin", "aunt", "uncle", "niece", "nephew", "grandmother", "grandfather", "grandma", "grandpa", "baby", "coordinator", "organiser", "organizer", "volunteer", "secretary", "neighbour", "neighbor",
        "mum", "mom", "dad", "fiance", "fiancee", "twin", "chief", "head", "president", "principal", "counterpart", "match", "host", "guest", "trainer", "lecturer", "named", "called",
    };

    static readonly HashSet<string> Greetings = new(StringComparer.Ordinal) { "dear", "hi", "hello", "hey", "thanks", "thank", "regards", "love", "cheers", "yours", "wishes", "sincerely", "hugs", "bula", "hola", "bonjour", "querida", "querido", "estimada", "estimado", "cher", "chere", "liebe", "lieber", "kia", "salam", "namaste", "signed", "xoxo", "sent" };

    public static void Find(Reading reading)
    {
        var words = reading.Words;
        HashSet<string> names = new(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            if (!StartsName(reading, i) || Cue(reading, i) is not { } reason)
                continue;
            var last = Last(reading, i);
            names.UnionWith(words[i..(last + 1)].Where(word => word.Text.Length > 2 && IsUnknown(word)).Select(word => word.Base));
            reading.Block(WithTitle(reading, i), End(reading, last), FindingType.Person, reason);
            i = last;
        }
        // Who was named as somebody's partner once is named again without the word.
        foreach (var word in words)
            if (names.Contains(word.Base) && (word.IsCapital || !Lexicon.Words.Has(word.Base)) && !reading.IsSpared(word.From, word.To))
                reading.Block(word.From, word.From + word.Base.Length, FindingType.Person, "a name that stands elsewhere as somebody's");
    }

    static string? Cue(Reading reading, int i)
    {
        var words = reading.Words;
        var near = words[i].Gap is > 0 and < 3 && !reading.Plain.AsSpan(words[i].From - words[i].Gap, words[i].Gap).Contains('\n');
        var one = i > 0 ? words[i - 1].Lower : "";
        var two = i > 1 ? words[i - 2].Lower : "";
        var three = i > 2 ? words[i - 3].Lower : "";
        if (near && Titles.Contains(one) && (words[i - 1].IsCapital || one is "pak" or "kak" or "ibu" or "bu" or "puan" or "encik" or "auntie" or "uncle"))
            return "a name behind a title";
        if (near && !reading.Plain.AsSpan(words[i].From - words[i].Gap, words[i].Gap).Contains('.'))
        {
            // my partner X; my partner, X; a colleague named X; her name is X
            if (People.Contains(one) && (one is not "named" and not "called"
                    ? IsPossessive(two) || IsPossessive(three) || two is "a" or "the" or "our" or "dear" or "head" or "chief" or "senior"
                    : i > 1 && (People.Contains(two) || two is "woman" or "man" or "girl" or "boy" or "lady" or "somebody" or "someone" or "person" or "gentleman" or "child" or "am" or "is" or "was" or "lecturer" or "reader" or "patron" || People.Contains(three))))
                return "a name behind the word for a person";
            if (one is "is" or "was" or "be" && ((two is "name" or "partner" or "colleague" or "boss" or "friend" or "mentor" or "director" or "this" or "nickname" or "husband" or "wife") || (two == "called" || two == "here")))
                return "a name that is told";
            if (one is "am" or "i'm" or "im" && (one != "am" || two == "i"))
                return "a name that is told";
            if (two is "call" or "calls" or "called" or "named" && one is "me" or "her" or "him")
                return "a name that is told";
            if ((one is "llamo" or "appelle" or "chiamo" or "chamo" or "heisse" or "heiter" or "heter" or "hedder") || (one == "saya" && two == "nama") || (two == "mi" && one == "soy") || (one is "soy" or "suis" or "sou" or "sono" && words[i - 1].IsFirst))
                return "a name that is told";
            if (Greetings.Contains(one) && (words[i - 1].IsFirst || words[i - 1].IsCapital) && one is not "thanks" and not "thank" and not "sent" && IsUnknown(words[i]))
                return "a name in a greeting";
            if (two is "thanks" or "thank" or "grateful" or "gratitude" or "indebted" && one is "to" or "you" && IsUnknown(words[i]))
                return "a name in thanks";
            if (two == "sent" && one == "from")
                return "a name in a signature";
        }
        var last = Last(reading, i);
        var next = last + 1 < words.Length && words[last + 1].Gap < 3 ? words[last + 1] : null;
        if (next is { Lower: "and" } && last + 2 < words.Length && words[last + 2].Text is "I" && words[last + 2].Gap == 1 && IsUnknownOrName(words[i]))
            return "a name beside “and I”";
        if (next is { Lower: "wrote" or "writes" } && reading.After(words[last + 1].To, 1) is [':'] && IsUnknownOrName(words[i]))
            return "a name beside “wrote”";
        return IsSignature(reading, i, last) ? "a name in a signature" : null;
    }

    static bool IsPossessive(string word) => word is "my" or "our" or "her" or "his" or "their" or "your" or "whose";

    /// <summary>A line of its own behind the words of parting, or behind a dash at the end.</summary>
    static bool IsSignature(Reading reading, int first, int last)
    {
        var words = reading.Words;
        if (!IsUnknownOrName(words[first]) && !(last > first && Enumerable.Range(first, last - first + 1).Any(i => IsUnknownOrName(words[i]))))
            return false;
        var from = reading.Plain.LastIndexOf('\n', Math.Max(0, words[first].From - 1)) + 1;
        var before = reading.Plain.AsSpan(from, words[first].From - from).Trim();
        var end = reading.Plain.IndexOf('\n', words[last].To) is >= 0 and var newLine ? newLine : reading.Plain.Length;
        var behind = reading.Plain.AsSpan(words[last].To, end - words[last].To).Trim(" .,!:)*_");
        if (before is "-" or "--" or "~" or "---" && behind.Length < 60 && (behind.IsEmpty || reading.Plain[words[last].To] is ','))
            return end > reading.Plain.Length - 200;
        if (!before.IsEmpty || from == 0 || !(behind.IsEmpty || (reading.Plain[words[last].To] is ',' && behind.Length < 80)))
            return false;
        var above = reading.Lower.AsSpan(0, from).TrimEnd();
        var line = above[(above.LastIndexOf('\n') + 1)..].Trim(" ,.!-*_:;");
        return line.Length < 40 && Tokens.Of(FoldedText.Of(line.ToString())) is [.., var closing]
            && (closing.Lower is "regards" or "wishes" or "love" or "cheers" or "yours" or "sincerely" or "faithfully" or "truly" or "thanks" or "you" or "hugs" or "respectfully" or "warmly" or "best" or "blessings"
                or "saludos" or "abrazos" or "cordialement" or "amities" or "gruss" or "grussen" or "grusse" or "hormat" or "salam" or "aloha" or "atenciosamente" or "abracos" or "atentamente" or "soon" or "greetings" or "peace" or "fraternally" or "librarianship" or "moce" or "kasih" or "friendship" or "solidarity" or "by" or "from" or "signed");
    }

    /// <summary>The last word of the name that starts here.</summary>
    static int Last(Reading reading, int first)
    {
        var words = reading.Words;
        var last = first;
        while (last + 1 < words.Length)
        {
            var next = words[last + 1];
            var between = reading.Plain.AsSpan(words[last].To, next.Gap);
            if (words[last].Lower != words[last].Base || !(between is " " or "-" or "'" or "  " || (between is ". " or "." && words[last].IsInitial)))
                break;
            if (next.IsCapital && (next.IsInitial ? next.Text != "I" : IsUnknownOrName(next)))
                last++;
            else if (last + 2 < words.Length && IsParticle(next.Lower) && words[last + 2].IsCapital && words[last + 2].Gap < 3 && IsUnknownOrName(words[last + 2]))
                last += 2;
            else if (last + 3 < words.Length && IsParticle(next.Lower) && IsParticle(words[last + 2].Lower) && words[last + 3].IsCapital && words[last + 3].Gap < 3 && IsUnknownOrName(words[last + 3]))
                last += 3;
            else
                break;
        }
        return last;
    }

    /// <summary>Where the name starts with the title before it, which tells the sex.</summary>
    public static int WithTitle(Reading reading, int first)
    {
        var words = reading.Words;
        return first > 0 && words[first].Gap is 1 or 2 && Titles.Contains(words[first - 1].Lower) && words[first - 1].Text != "saya" && !reading.IsSpared(words[first - 1].From, words[first - 1].To)
            && !reading.Plain.AsSpan(words[first].From - words[first].Gap, words[first].Gap).Contains('\n')
            ? words[first - 1].From
            : words[first].From;
    }

    static int End(Reading reading, int last)
    {
        var end = reading.Words[last].From + reading.Words[last].Base.Length;
        return reading.Words[last].IsInitial && end < reading.Plain.Length && reading.Plain[end] == '.' ? end + 1 : end;
    }

    static bool StartsName(Reading reading, int at)
    {
        var word = reading.Words[at];
        if (!word.IsCapital || !word.HasLetter || reading.IsSpared(word.From, word.To) || KnownWords.All.PhraseAt(reading.Words, at) > 1
            || (at > 0 && KnownWords.All.PhraseAt(reading.Words, at - 1) > 1))
            return false;
        if (word.IsInitial)
            return word.Text != "I" && at + 1 < reading.Words.Length && word.To < reading.Plain.Length && reading.Plain[word.To] == '.'
                && reading.Words[at + 1] is { IsCapital: true, Gap: < 3 } next && IsUnknownOrName(next) && !IsAuthor(next);
        var one = at > 0 && word.Gap is 1 or 2 ? reading.Words[at - 1] : null;
        if (!word.IsFirst && one is { IsCapital: true, Lower: "mr" or "mrs" or "ms" } && !IsAuthor(word))
            return true; // Mr Long: whatever the word is.
        if (one is { Lower: "is" } && at > 1 && reading.Words[at - 2].Lower is "name" && !KnownWords.All.Has(word.Base))
            return true;
        return IsUnknownOrName(word) && !(word.IsUpper && word.Text.Length < 5);
    }

    static bool IsAuthor(Token word) => KnownWords.All.Has("authors", word.Base);

    static bool IsUnknown(Token word) => word.IsLatin && !word.Lower.StartsWith("i'", StringComparison.Ordinal) && !Lexicon.Words.Has(word.Base) && !KnownWords.All.Has(word.Base) && !KnownWords.All.Has(word.Lower);

    static bool IsUnknownOrName(Token word) => IsUnknown(word)
        || (Lexicon.Words.IsName(word.Base) && !KnownWords.All.Has(word.Base))
        || word.Base is "may" or "april" or "june" or "august" or "jan" or "jordan" or "georgia" or "chad" or "israel" or "kenya" or "india" or "christian" or "paris" or "chelsea" or "easter";

    public static bool IsParticle(string word) => word is "de" or "da" or "do" or "dos" or "das" or "del" or "della" or "di" or "du" or "la" or "le" or "el" or "al" or "van" or "von" or "der" or "den" or "ter"
        or "bin" or "binti" or "bint" or "ibn" or "ben" or "abu" or "wa" or "af" or "av" or "e" or "y";
}
