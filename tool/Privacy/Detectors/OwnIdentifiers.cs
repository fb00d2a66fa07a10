using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace IlnSite.Privacy.Detectors;

/// <summary>What the author told about themselves, found again in the text: parts of the name in any order and with a slip
/// of the pen, initials, nickname, the mailbox, the town, the library and its acronym.</summary>
static partial class OwnIdentifiers
{
    static readonly FrozenSet<string> Titles = Words(
        "mr mrs ms miss dr prof professor sir dame rev hon haji hajah hajjah datuk dato datin tuan puan encik"
        + " cik pak ibu sri smt shri don dona eng ing lic msc phd jr sr ii iii");

    static readonly FrozenSet<string> Particles = Words(
        "de da do dos das del della di du des la le el al van von der den ter ten bin binti bint ibn ben abu"
        + " abd o y e af av zu wa ole st san santa mac mc s d a p l");

    static readonly FrozenSet<string> Generic = Words(
        "library libraries the of and for at in public national central city town school college university"
        + " academic research regional district state department dept institute center centre community branch"
        + " main high secondary primary medical law special children children's information resource resources"
        + " services service municipal county council provincial federal technical technology science sciences"
        + " biblioteca bibliotheque bibliothek perpustakaan de la del da do du des nacional publica universidad"
        + " universite universidade archives archive learning commons north south east west new international"
        + " museum hospital government ministry education a e y st saint bank society association faculty"
        + " teachers training street road avenue house hill park square lane garden gardens agricultural"
        + " polytechnic arts bucherei stadtbucherei stadtbibliothek gemeindebucherei bibliotek bibliotheek"
        + " biblioteket stadsbibliotek folkebibliotek kirjasto kaupunginkirjasto knihovna kniznica konyvtar"
        + " biblioteka gradska narodna miejska kutuphanesi kutuphane maktaba pustaka pusat daerah negeri"
        + " municipale mediatheque comunale civica escolar universitaria universitaire centrale judeteana room"
        + " reading gymnasium memorial free");

    /// <summary>What stands before a month or a day of the week, which might be a name elsewhere: "last June", "June or July".</summary>
    static readonly FrozenSet<string> BeforeTimes = Words(
        "in of on since until till by late early mid last next this every each during to from through before after and or around for");

    static readonly FrozenSet<string> AfterTimes = Words("day and the or");

    public static void Find(Reading reading)
    {
        var own = reading.Source.Submission;
        foreach (var name in new[] { own.Name, own.Nick }.OfType<string>().Concat(own.OtherNames))
            FindName(reading, name, isNick: ReferenceEquals(name, own.Nick));
        if (own.Email is { } email)
            FindMailbox(reading, FoldedText.Fold(email));
        if (own.City is { } city)
            FindCity(reading, city);
        if (own.Library is { } library)
            FindLibrary(reading, library);
        foreach (var acronym in new[] { own.Acronym, Acronym(own.Library) }.OfType<string>().Distinct())
            FindAcronym(reading, acronym);
        if (own.Role is { } role && role.Contains(' ', StringComparison.Ordinal))
            foreach (var (from, to) in Phrases(reading, Pieces(role)))
                reading.Review(from, to, FindingType.Word, "the author's post");
    }

    static ImmutableArray<Token> Pieces(string words) => Tokens.Of(FoldedText.Of(words));

    static void FindName(Reading reading, string name, bool isNick)
    {
        var pieces = Pieces(name).Where(piece => !Titles.Contains(piece.Lower)).ToImmutableArray();
        var parts = pieces.Select(piece => piece.Base).Where(part => part.Length > 1 && (isNick || !Particles.Contains(part))).Distinct().ToImmutableArray();
        foreach (var part in parts.Where(part => part[0] >= '\u0250'))
            for (var at = reading.Lower.IndexOf(part, StringComparison.Ordinal); at >= 0; at = reading.Lower.IndexOf(part, at + part.Length, StringComparison.Ordinal))
                reading.Block(at, at + part.Length, FindingType.Person, "the author's name");
        var words = reading.Words;
        var isOwn = new bool[words.Length];
        for (var i = 0; i < words.Length; i++)
            isOwn[i] = parts.Any(part => IsPart(reading, i, part, isNick));
        // Short parts and plain words are a name beside another part of it.
        for (var i = 0; i < words.Length; i++)
            if (!isOwn[i] && (words[i].IsCapital || (words[i].From > 0 && reading.Plain[words[i].From - 1] == '-')) && parts.Contains(words[i].Base) && ((i > 0 && isOwn[i - 1] && words[i].Gap < 3) || (i + 1 < words.Length && isOwn[i + 1] && words[i + 1].Gap < 3)))
                isOwn[i] = true;
        for (var i = 0; i < words.Length; i++)
        {
            if (!isOwn[i])
                continue;
            var (first, last) = (i, i);
            while (first > 0 && words[first].Gap < 3 && !SentenceBetween(reading, first)
                && (IsInitialOf(words[first - 1], parts) || (Particles.Contains(words[first - 1].Lower) && pieces.Any(piece => piece.Lower == words[first - 1].Lower))))
                first--;
            while (last + 1 < words.Length && words[last + 1].Gap < 3 && (isOwn[last + 1]
                || (IsInitialOf(words[last + 1], parts) && words[last + 1].Text != "I")
                || (Particles.Contains(words[last + 1].Lower) && last + 2 < words.Length && isOwn[last + 2] && words[last + 2].Gap < 3)))
                last++;
            var end = words[last].From + words[last].Base.Length;
            if (words[last].IsInitial && end < reading.Plain.Length && reading.Plain[end] == '.')
                end++;
            reading.Block(CueNames.WithTitle(reading, first), end, FindingType.Person, isNick ? "the author's nickname" : "the author's name");
            i = last;
        }
        if (!isNick)
            FindInitials(reading, pieces);
    }

    static bool SentenceBetween(Reading reading, int word) =>
        reading.Plain.AsSpan(reading.Words[word - 1].To, reading.Words[word].Gap).Contains('\n');

    static bool IsInitialOf(Token word, ImmutableArray<string> parts) =>
        word.IsInitial && parts.Any(part => part[0] == word.Lower[0]);

    static bool IsPart(Reading reading, int at, string part, bool isNick)
    {
        var word = reading.Words[at];
        if (!word.HasLetter || part[0] >= '\u0250')
            return false;
        var text = word.Base;
        if (text == part || word.Lower == part + "s" && word.IsCapital && part.Length > 3)
        {
            if (part.Length < 3 && !isNick)
                return word.IsCapital && !word.IsUpper && !Lexicon.Words.Has(part) && !KnownWords.All.Has(part);
            if (part.Length < 3)
                return word.IsCapital;
            return !Lexicon.Words.Has(part) && !KnownWords.All.Has("calendar", part) || IsNameHere(reading, at);
        }
        if (part.Length < 3 || Lexicon.Words.Has(text) || KnownWords.All.Has(text) || text.Length < 3)
            return false;
        // Abdul for Abdulrahman; then the name inside a longer word; then a slip of the pen.
        return (word.IsCapital && !word.IsUpper && part.StartsWith(text, StringComparison.Ordinal) && part.Length > text.Length)
            || (part.Length >= 5 && !Lexicon.Words.Has(part) && text.Contains(part, StringComparison.Ordinal))
            || (part.Length >= 6 && IsOneSlip(text, part));
    }

    /// <summary>Whether a plain word or month that is also a part of the name is meant as the name.</summary>
    static bool IsNameHere(Reading reading, int at)
    {
        var word = reading.Words[at];
        if (!word.IsCapital)
            return false;
        var next = at + 1 < reading.Words.Length && reading.Words[at + 1].Gap == 1 ? reading.Words[at + 1] : null;
        var previous = at > 0 && word.Gap == 1 ? reading.Words[at - 1] : null;
        if (word.IsUpper && (previous?.IsUpper ?? false) && (next?.IsUpper ?? false))
            return false;
        if (KnownWords.All.Has("calendar", word.Lower) && (IsTime(previous, BeforeTimes) || IsTime(next, AfterTimes)
            || (next is not null && KnownWords.All.Has("calendar", next.Lower))))
            return false;
        if (KnownWords.All.PhraseAt(reading.Words, at) > 1 || (previous is not null && KnownWords.All.PhraseAt(reading.Words, at - 1) > 1))
            return false;
        if (!word.IsFirst)
            return next is not { Lower: "library" or "day" or "street" or "period" or "university" or "college" or "week" or "award" or "house" or "school" };
        // A capital says nothing there; what follows does.
        return next is null || next.IsCapital || Verb().IsMatch(next.Lower) || (reading.After(word.To, 2) is [',', ..]);
    }

    static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    static bool IsTime(Token? word, FrozenSet<string> words) => word is not null && (word.HasDigit || words.Contains(word.Lower));

    static void FindInitials(Reading reading, ImmutableArray<Token> pieces)
    {
        var letters = string.Concat(pieces.Where(piece => !Particles.Contains(piece.Lower) && piece.Text[0] < '\u0250').Select(piece => char.ToUpperInvariant(piece.Lower[0])));
        if (letters.Length is < 2 or > 5)
            return;
        foreach (var run in (letters.Length > 2 ? new[] { letters, letters[..3], string.Concat(letters[0], letters[^1]) } : [letters]).Distinct())
        {
            var dotted = string.Join(@"\.\s?", run.ToCharArray());
            foreach (Match match in Regex.Matches(reading.Plain, $@"(?<![\w.]){dotted}\.?(?!\w)"))
                reading.Block(match.Index, match.Index + match.Length, FindingType.Person, "the author's initials");
            if (!KnownWords.All.Has(run.ToLowerInvariant()) && !Lexicon.Words.Has(run.ToLowerInvariant()) && Countries.Find(run) is null)
                foreach (var word in reading.Words.Where(word => word.Text == run))
                    reading.Block(word.From, word.To, FindingType.Person, "the author's initials");
        }
    }

    static void FindMailbox(Reading reading, string email)
    {
        var local = email.Split('@')[0].Split('+')[0];
        if (local.Length < 4 || Lexicon.Words.Has(local) || KnownWords.All.Has(local))
            return;
        foreach (Match match in Regex.Matches(reading.Lower, $@"(?<![\w]){Regex.Escape(local)}(?![\w])"))
            reading.Block(match.Index, match.Index + match.Length, FindingType.Handle, "the author's mailbox");
    }

    static void FindCity(Reading reading, string city)
    {
        var pieces = Pieces(city);
        foreach (var (from, to) in Phrases(reading, pieces))
        {
            var at = reading.Words.First(word => word.From == from);
            if (pieces.Length > 1 || !Lexicon.Words.Has(pieces[0].Lower) || (at.IsCapital && (!at.IsFirst || reading.After(to, 1) is [','])))
                reading.Block(from, to, FindingType.City, "the author's town");
        }
        foreach (var piece in pieces.Where(piece => piece.Lower.Length > 3 && !Lexicon.Words.Has(piece.Lower) && !KnownWords.All.Has(piece.Lower)))
            foreach (var word in reading.Words)
                if (word.Base == piece.Lower || (piece.Lower.Length > 5 && !Lexicon.Words.Has(word.Base) && !KnownWords.All.Has(word.Base) && IsOneSlip(word.Base, piece.Lower))
                    || (piece.Lower.Length > 4 && word.Lower.Contains(piece.Lower, StringComparison.Ordinal) && !Lexicon.Words.Has(word.Base)))
                {
                    // San, Saint or Port before it belong to it.
                    var first = reading.Words.IndexOf(word);
                    while (first > 0 && reading.Words[first].Gap == 1 && reading.Words[first - 1].IsCapital && pieces.Any(other => other.Lower == reading.Words[first - 1].Lower))
                        first--;
                    reading.Block(reading.Words[first].From, word.From + word.Base.Length, FindingType.City, "the author's town");
                }
    }

    static void FindLibrary(Reading reading, string library)
    {
        var pieces = Pieces(library);
        foreach (var (from, to) in Phrases(reading, pieces))
            reading.Block(from, to, FindingType.Institution, "the author's library");
        // A part of its name that says which one it is, with whatever else of the name stands around it.
        var names = pieces.Select(piece => piece.Base).ToHashSet(StringComparer.Ordinal);
        var telling = names.Where(name => name.Length > 2 && !Generic.Contains(name) && !KnownWords.All.Has("countries", name) && !KnownWords.All.Has("peoples", name) && !KnownWords.All.Has("places", name)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < reading.Words.Length; i++)
        {
            var word = reading.Words[i];
            if (!telling.Contains(word.Base) && !telling.Any(name => name.Length > 5 && !Lexicon.Words.Has(word.Base) && !KnownWords.All.Has(word.Base) && IsOneSlip(word.Base, name)))
                continue;
            if (Lexicon.Words.Has(word.Base) && (!word.IsCapital || word.IsFirst))
                continue;
            var (first, last) = (i, i);
            while (first > 0 && reading.Words[first].Gap < 3 && names.Contains(reading.Words[first - 1].Base))
                first--;
            while (last + 1 < reading.Words.Length && reading.Words[last + 1].Gap < 3 && names.Contains(reading.Words[last + 1].Base))
                last++;
            while (first < i && reading.Words[first].Lower is "the" or "of" or "and" or "for" or "at" or "in" or "a" or "de")
                first++;
            while (last > i && reading.Words[last].Lower is "the" or "of" or "and" or "for" or "at" or "in" or "a" or "de")
                last--;
            if (first == last && Lexicon.Words.IsName(word.Base))
                continue;
            reading.Block(reading.Words[first].From, reading.Words[last].From + reading.Words[last].Base.Length, FindingType.Institution, "the author's library");
            i = last;
        }
    }

    static string? Acronym(string? library)
    {
        if (library is null)
            return null;
        var letters = string.Concat(Pieces(library).Where(piece => piece.IsCapital && piece.Text[0] < '\u0250').Select(piece => char.ToUpperInvariant(piece.Lower[0])));
        return letters.Length > 2 && !KnownWords.All.Has(letters.ToLowerInvariant()) && !Lexicon.Words.Has(letters.ToLowerInvariant()) ? letters : null;
    }

    static void FindAcronym(Reading reading, string acronym)
    {
        var letters = string.Concat(FoldedText.Of(acronym).Plain.Where(char.IsLetterOrDigit));
        if (letters.Length < 2)
            return;
        var anyCase = letters.Length > 2 && !Lexicon.Words.Has(letters.ToLowerInvariant()) && !KnownWords.All.Has(letters.ToLowerInvariant());
        var dotted = string.Join(@"\.?", letters.Select(letter => Regex.Escape(letter.ToString())));
        foreach (Match match in Regex.Matches(reading.Plain, $@"(?<!\w){dotted}(?!\w)", anyCase ? RegexOptions.IgnoreCase : RegexOptions.None))
            if (KnownWords.All.Has(letters.ToLowerInvariant())) // ILL, to every librarian, is the lending of books.
                reading.Review(match.Index, match.Index + match.Length, FindingType.Institution, "the acronym of the author's library");
            else
                reading.Block(match.Index, match.Index + match.Length, FindingType.Institution, "the acronym of the author's library");
    }

    /// <summary>Where all words of a name stand one after the other.</summary>
    static IEnumerable<(int From, int To)> Phrases(Reading reading, ImmutableArray<Token> pieces)
    {
        if (pieces.IsEmpty)
            yield break;
        if (!pieces[0].IsLatin)
        {
            var text = string.Join(' ', pieces.Select(piece => piece.Lower));
            for (var at = reading.Lower.IndexOf(text, StringComparison.Ordinal); at >= 0; at = reading.Lower.IndexOf(text, at + 1, StringComparison.Ordinal))
                yield return (at, at + text.Length);
            yield break;
        }
        for (var i = 0; i + pieces.Length <= reading.Words.Length; i++)
        {
            var fits = true;
            for (var j = 0; fits && j < pieces.Length; j++)
                fits = reading.Words[i + j].Base == pieces[j].Base && (j == 0 || reading.Words[i + j].Gap < 4);
            // “At a university library” is not University Library.
            if (fits && (reading.Words[i].IsCapital || !pieces.All(piece => Generic.Contains(piece.Base))))
                yield return (reading.Words[i].From, reading.Words[i + pieces.Length - 1].From + reading.Words[i + pieces.Length - 1].Base.Length);
        }
    }

    /// <summary>One letter more, less, other, or two neighbours swapped.</summary>
    static bool IsOneSlip(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1 || a == b)
            return false;
        var start = a.AsSpan().CommonPrefixLength(b);
        var x = a.AsSpan(start);
        var y = b.AsSpan(start);
        return x.Length == y.Length
            ? x[1..].SequenceEqual(y[1..]) || (x.Length > 1 && x[0] == y[1] && x[1] == y[0] && x[2..].SequenceEqual(y[2..]))
            : x.Length > y.Length ? x[1..].SequenceEqual(y) : y[1..].SequenceEqual(x);
    }

    [GeneratedRegex("^(?:is|was|has|had|and|said|says|told|tells|asked|wrote|writes|works|worked|lives|lived|sent|came|went|shared|showed|taught|helped|gave|took|started|began|loves|likes|wants|does|did|from|here|with|who|invited|introduced|explained|answered|replied|called|runs|ran|joined|became|s)$")]
    private static partial Regex Verb();
}
