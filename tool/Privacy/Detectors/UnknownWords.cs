namespace IlnSite.Privacy.Detectors;

/// <summary>The inverse dictionary: every word that nobody vouches for, for a person to look at. A capital inside a sentence
/// makes a name of a word that can be one; words with capitals beside an unknown one go with it.</summary>
static class UnknownWords
{
    static readonly string[] Prefixes = ["anti", "auto", "bi", "bio", "co", "counter", "cyber", "de", "dis", "e", "eco", "ex", "extra", "fore", "hyper", "in", "inter", "intra", "mega", "meta", "micro", "mid", "mini", "mis", "mono", "multi", "non", "out", "over", "para", "poly", "post", "pre", "pro", "pseudo", "re", "self", "semi", "sub", "super", "tele", "trans", "tri", "ultra", "un", "under", "up", "web"];

    static readonly string[] Endings = ["s", "es", "ed", "er", "ers", "ing", "ings", "ly", "ness", "like", "wise", "ship", "ships", "able", "less", "ful"];

    public static void Find(Reading reading)
    {
        var words = reading.Words;
        var doubtful = new bool[words.Length];
        var passed = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (KnownWords.All.PhraseAt(words, i) is > 1 and var length)
                passed = Math.Max(passed, i + length);
            doubtful[i] = i >= passed && IsDoubtful(reading, i);
        }
        for (var i = 0; i < words.Length; i++)
        {
            if (!doubtful[i])
                continue;
            var (first, last) = (i, i);
            while (first > 0 && Joins(reading, first) && ((words[first - 1].IsCapital && IsPartOfName(words[first - 1])) || (IsHyphen(reading, first) && words[first].HasLetter)))
                first--;
            while (last + 1 < words.Length && Joins(reading, last + 1) && (doubtful[last + 1] || IsHyphen(reading, last + 1) || (words[last + 1].IsCapital && IsPartOfName(words[last + 1]))
                || IsParticleOfName(reading, last + 1)))
                last++;
            // Masarykova 14 may be where somebody lives.
            if (last + 1 < words.Length && words[last].IsCapital && words[last + 1] is { Gap: 1, HasLetter: false, HasDigit: true, Lower.Length: < 4 } number && reading.Plain[words[last].To] == ' ' && !reading.IsSpared(number.From, number.To))
                last++;
            reading.Review(CueNames.WithTitle(reading, first), words[last].From + words[last].Base.Length, FindingType.Word, "not known to be harmless");
            i = last;
        }
    }

    static bool Joins(Reading reading, int at) =>
        reading.Plain.AsSpan(reading.Words[at].From - reading.Words[at].Gap, reading.Words[at].Gap) is " " or "-" or "'" or ". " or "." or " & " && (reading.Words[at].Gap == 1 || reading.Words[at - 1].IsInitial);

    /// <summary>de la in José María de la Cruz.</summary>
    static bool IsParticleOfName(Reading reading, int at)
    {
        var next = at + 1;
        return CueNames.IsParticle(reading.Words[at].Lower) && next < reading.Words.Length && Joins(reading, next)
            && (reading.Words[next].IsCapital || (CueNames.IsParticle(reading.Words[next].Lower) && next + 1 < reading.Words.Length && Joins(reading, next + 1) && reading.Words[next + 1].IsCapital));
    }

    /// <summary>Seo-yeon is looked at whole.</summary>
    static bool IsHyphen(Reading reading, int at) => reading.Plain[reading.Words[at].From - 1] == '-' && reading.Words[at].Gap == 1;

    /// <summary>First in a sentence, a usual word has its capital from there.</summary>
    static bool IsPartOfName(Token word) => word.Text != "I"
        && (!word.IsFirst || word.IsInitial || Lexicon.Words.IsName(word.Base) || !(Lexicon.Words.Has(word.Base) || KnownWords.All.Has(word.Base)))
        && !KnownWords.All.Has("organisations", word.Lower);

    static bool IsDoubtful(Reading reading, int at)
    {
        var word = reading.Words[at];
        if (!word.HasLetter || word.Text.Length < 2 || reading.IsSpared(word.From, word.To))
            return false;
        if (!word.IsLatin)
            return true;
        if (IsCount(word.Lower))
            return false;
        if (KnownWords.All.Has("calendar", word.Base.TrimEnd('s')))
            return IsNameOfSomeone(reading, at); // On Saturdays.
        if (KnownWords.All.Has(word.Base) || KnownWords.All.Has(word.Lower))
            return IsNameOfSomeone(reading, at);
        if (Lexicon.Words.Has(word.Base) || Lexicon.Words.Has(word.Lower))
            return Lexicon.Words.IsName(word.Base) && IsName(reading, at);
        return word.HasDigit || !IsMadeOfWords(word);
    }

    /// <summary>1st, 20s, 1990s, 3pm, 5th, 2x, 10am.</summary>
    static bool IsCount(string word)
    {
        var letters = word.AsSpan().TrimStart("0123456789");
        return letters.Length < word.Length && letters is "st" or "nd" or "rd" or "th" or "s" or "am" or "pm" or "x" or "d" or "k" or "g" or "m" or "h" or "km" or "gb" or "mb" or "cm" or "mm" or "kg" or "bn" or "pp" or "a" or "b" or "c";
    }

    /// <summary>A capital inside a sentence, or a verb behind it where the capital says nothing.</summary>
    static bool IsName(Reading reading, int at)
    {
        var word = reading.Words[at];
        if (!word.IsCapital || (word.IsUpper && at > 0 && reading.Words[at - 1].IsUpper))
            return false;
        if (!word.IsFirst)
            return true;
        return at + 1 < reading.Words.Length && reading.Words[at + 1] is { Gap: 1 or 2 } next
            && ((next.IsCapital && !next.IsFirst && next.Text != "I" && !KnownWords.All.Has(next.Lower) && word.Base is not "will" and not "may" and not "mark" and not "can" and not "even" and not "sure")
                || (next.Lower is "and" && at + 2 < reading.Words.Length && reading.Words[at + 2] is { IsCapital: true, Text: not "I" } other && (Lexicon.Words.IsName(other.Base) || !Lexicon.Words.Has(other.Base)))
                || IsDeed(next.Lower) || next.Lower is "was" or "is" or "has" or "had");
    }

    /// <summary>What people do and things do not.</summary>
    static bool IsDeed(string word) => word is "said" or "says" or "told" or "tells" or "asked" or "asks" or "wrote" or "writes" or "works" or "worked" or "lives" or "lived" or "sent" or "sends" or "showed" or "taught" or "explained"
        or "replied" or "invited" or "introduced" or "laughed" or "smiled" or "loves" or "loved" or "thinks" or "thought" or "runs" or "ran" or "came" or "went" or "answered" or "joined" or "cried" or "promised" or "suggested" or "called" or "helped" or "gave" or "lent" or "signs" or "signed" or "waited" or "knows" or "knew" or "met" or "typed" or "sang";

    /// <summary>Months and countries that people are called by: May Okafor, but not May 2014; Jordan told me.</summary>
    static bool IsNameOfSomeone(Reading reading, int at)
    {
        var word = reading.Words[at];
        if (!word.IsCapital || word.IsUpper || at + 1 >= reading.Words.Length || reading.Words[at + 1] is not { Gap: 1 or 2 } next)
            return false;
        if (KnownWords.All.Has("calendar", word.Base) && (IsDeed(next.Lower) || (reading.Plain[word.To] == ',' && next.Lower is "my" or "our" or "who" or "whose")))
            return true;
        return word.Base is "may" or "april" or "june" or "august" or "jan" or "jordan" or "georgia" or "chad" or "israel" or "kenya" or "christian"
            && (IsDeed(next.Lower) || (next.IsCapital && !next.IsFirst && !KnownWords.All.Has(next.Lower) && next.Text != "I" && (Lexicon.Words.IsName(next.Base) || !Lexicon.Words.Has(next.Base)))
                || (at > 0 && reading.Words[at - 1].Lower is "with" or "and" or "met" or "told" or "asked" && next.Lower is "and" or "who" or "from"));
    }

    /// <summary>co-worker without its hyphen, bookmobiles, rediscovering.</summary>
    static bool IsMadeOfWords(Token word)
    {
        if (word.IsCapital && !word.IsFirst)
            return false;
        foreach (var prefix in Prefixes)
            if (word.Lower.Length > prefix.Length + 3 && word.Lower.StartsWith(prefix, StringComparison.Ordinal) && Lexicon.Words.Has(word.Lower.AsSpan(prefix.Length)))
                return !word.IsCapital;
        foreach (var ending in Endings)
            if (word.Lower.Length > ending.Length + 3 && word.Lower.EndsWith(ending, StringComparison.Ordinal) && Lexicon.Words.Has(word.Lower.AsSpan(0, word.Lower.Length - ending.Length)))
                return true;
        return false;
    }
}
