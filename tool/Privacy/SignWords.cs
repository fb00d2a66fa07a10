using System.Collections.Frozen;

namespace IlnSite.Privacy;

/// <summary>
/// Finds which of some hundred words stand in a text, in one pass. A search for the words (SearchValues) took 20 ns for each
/// letter of the text, as English is full of their beginnings; this takes 3. Looks at three letters at a time, of each the lowest
/// five bits, and compares only where some word begins so. Capitals do not count.
/// </summary>
sealed class SignWords
{
    const int Bits = 5;
    const int Letter = (1 << Bits) - 1;
    const int Three = (1 << (3 * Bits)) - 1;

    /// <summary>No word is longer.</summary>
    public const int Longest = 20;

    /// <summary>Figures as people read them out.</summary>
    public static readonly string[] Spoken = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "double", "triple"];

    public static readonly SignWords Known = new(
        (Signs.SpokenNumber, Spoken),
        (Signs.Mail,
        [
            "(a)", "[a]", "=40", "arroba", "arobase", "arrobase", "chiocciola", "klammeraffe", "kukac", "malpa",
            "małpa", "snabel", "alfakr", "apenstaartje", "zavin", "miukumauku", "papaki", "sobaka", " chez ", "(chez",
            "[chez", "majmun", " afna ", "coada de", "a commercial", "etmerke", "et-merke", " ät ", "[ät", "(ät",
            "{ät", "<ät", " dot ", "[dot", "(dot", "{dot", "<dot", "[.]", "(.)",
        ]),
        // How people say a full stop in an address, and hosts that they do not spell out.
        (Signs.SpokenStop,
        [
            "dot", " period ", "full stop", " punto ", " ponto ", " point ", " punkt", " punt ", " piste ",
            " kropka ", " tecka ", " tečka ", " titik ", " tuldok ", " nokta ", " noqta ", " pika ", " cham ",
            " bindu ", " taskas ", " pont ", "gmail", "g-mail", "googlemail", "hotmail", "yahoo", "outlook", "proton",
            "icloud", "ymail", "rediff", "naver", "gmx", " aol", "mail", " live",
        ]),
        (Signs.Account,
        [
            " u/", "(u/", "/u/", "twitter", "tweet", "insta", "facebook", "messenger", "skype", "snapchat", "tiktok",
            "tik tok", "telegram", "wechat", "we chat", "weixin", " line ", "kakao", "discord", "linkedin", "tumblr",
            "pinterest", "reddit", "mastodon", "bluesky", "threads", "youtube", "goodreads", "librarything", "flickr",
            "github", "signal", "viber", "weibo", "zalo", "hangout", "twitch", "whatsapp", "username", "user name",
            "user id", "handle is", "handle:", "screen name", "gamertag", "nickname", "find me", "follow me",
            "add me", "blog as", "write as", "post as", "known as", "known online", "go by", "goes by",
        ]),
        // Every word with which the detector begins or ends a date of birth; no year alone is one.
        (Signs.Birth,
        [
            "born", "birth", " baby", "dob", "d.o", "d o b", "d. o", "b. ", "b.:", "b.(", " turn ", "turned", "turns", "turning", "will be ", "shall be ", "became", "become",
            "celebrat", "came into", "saw the light", "naci", "nací", "nasc", "născ", "nata", "nato", "naiss", "suis ne",
            "suis né", "ich bin", "ich wurde", "gebor", "gebur", "geboo", "verjaar", "lahir", "tanggal", "tarikh", "nee ", "nee,", "nee:",
            "née ", "née,", "née:", "fød", "föd", "fodt", "fodd", "fodsel", "fodel", "urodz", "ur.", "naroz", "roden", "rođen", "rodjen",
            "naster", "naşter", "nașter", "szület", "szulet", "synty", "sinh", "doğ", "dogu", "dogd", "zaliwa",
            "kaarawan", "ipinang", "cumplea", "anivers", "annivers", "complean",
        ]),
        // Those that stand beside a figure and a name without a capital.
        (Signs.Street,
        [
            "street", " road", "avenue", "calle ", "rua ", "jalan", "jl.", "straße", "strasse", "straat", "gatan",
            "apartado", "postfach", "strada", "sokak", "utca", "p.o.", "po box", "lane", "drive", "via ", "rue ",
            "place", "close", "court", "parade", "crescent", "terrace", "square", "bag", "box", "casilla", "bp ",
            "b.p", "house ", "flat ", "plot ", "lot ", "ul.", "cad", "gade", "vej", "postal", "postcode", "post code",
            "impasse", "boulevard", "chemin", "allée", "quai ", "str.", "gate ", " tn ", " iela ", " pr. ", " ulic",
            " u. ", "corso ", "cross",
        ]));

    readonly bool[] isStart = new bool[Three + 1];
    readonly FrozenDictionary<int, (string Word, Signs Signs)[]> words;

    /// <param name="groups">Words of three signs or more, spaces included, and what they are a sign of.</param>
    public SignWords(params (Signs Signs, string[] Words)[] groups)
    {
        words = groups.SelectMany(group => group.Words.Select(word => (Word: word, group.Signs)))
            .GroupBy(pair => Key(Key(Key(0, pair.Word[0]), pair.Word[1]), pair.Word[2]))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        foreach (var key in words.Keys)
            isStart[key] = true;
    }

    public Signs In(ReadOnlySpan<char> text)
    {
        var (found, key) = (Signs.None, 0);
        for (var at = 0; at < text.Length; at++)
        {
            key = Key(key, text[at]);
            if (at > 1 && isStart[key])
                foreach (var (word, signs) in words[key])
                    if ((found & signs) != signs && text[(at - 2)..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                        found |= signs;
        }
        return found;
    }

    static int Key(int key, char next) => ((key << Bits) | (next & Letter)) & Three;
}
