using System.Buffers;
using System.Text.RegularExpressions;

namespace IlnSite.Privacy.Detectors;

/// <summary>Accounts: @name, and a name behind the word of a network. Those of the programme and of organisations that
/// everyone knows are spared.</summary>
static partial class Handles
{
    static readonly SearchValues<char> Signs = SearchValues.Create("_0123456789#@");

    public static void Find(Reading reading)
    {
        foreach (Match match in At().Matches(reading.Plain))
        {
            var name = match.Groups["name"].Value.ToLowerInvariant();
            if (!KnownWords.All.Has("handles", name) && !reading.IsSpared(match.Index, match.Index + match.Length))
                reading.Block(match.Index, match.Index + match.Length, FindingType.Handle, "somebody's account");
        }
        foreach (Match match in Cued().Matches(reading.Plain))
        {
            Look(reading, match.Groups["name"], match.Groups["sure"].Success);
            // There people go by first and last name.
            if (RealNames().IsMatch(match.Value) && FollowingNames().Match(reading.Plain, match.Index + match.Length) is { Success: true } more)
                Look(reading, match.Groups["name"].Index, more.Index + more.Length);
        }
        foreach (Match match in Underscored().Matches(reading.Plain))
        {
            var name = match.Value.ToLowerInvariant();
            if (KnownWords.All.Has("handles", name) || reading.IsSpared(match.Index, match.Index + match.Length))
                continue;
            // file_name and first_name are words of computers; the_reading_goat is somebody, if they say so.
            if (name.Split('_', StringSplitOptions.RemoveEmptyEntries).All(part => Lexicon.Words.Has(part) && !Lexicon.Words.IsName(part)) && !Said().IsMatch(reading.Before(match.Index, 30)))
                reading.Review(match.Index, match.Index + match.Length, FindingType.Handle, "perhaps an account");
            else
                reading.Block(match.Index, match.Index + match.Length, FindingType.Handle, "somebody's account");
        }
        foreach (Match match in Strung().Matches(reading.Plain))
            if (Said().IsMatch(reading.Before(match.Index, 30)) && !KnownWords.All.Has(match.Value.ToLowerInvariant()) && !reading.IsSpared(match.Index, match.Index + match.Length))
                reading.Block(match.Index, match.Index + match.Length, FindingType.Handle, "somebody's account");
        foreach (Match match in Behind().Matches(reading.Plain))
            Look(reading, match.Groups["name"], isSure: false);
    }

    static void Look(Reading reading, int from, int to)
    {
        if (char.IsUpper(reading.Plain[from]))
            reading.Block(from, to, FindingType.Handle, "somebody's account");
    }

    static void Look(Reading reading, Group account, bool isSure)
    {
        var text = account.Value.TrimEnd('.', '-', ',');
        var name = text.Split(':')[^1].TrimStart('@').ToLowerInvariant();
        if (name.Length < 3 || KnownWords.All.Has("handles", name) || KnownWords.All.Has(name) || reading.IsSpared(account.Index, account.Index + text.Length))
            return;
        // A word is an account only where it is said to be one.
        var looksLike = text.AsSpan().ContainsAny(Signs) || (text.Contains('.', StringComparison.Ordinal) && !text.EndsWith('.'))
            || (text.Skip(1).Any(char.IsUpper) && text.Any(char.IsLower)) || (!char.IsUpper(text[0]) && !Lexicon.Words.Has(name));
        if (looksLike || (isSure && !Lexicon.Words.Has(name)))
            reading.Block(account.Index, account.Index + text.Length, FindingType.Handle, "somebody's account");
    }

    [GeneratedRegex(@"(?<![\w.@/+-])@(?!\d{1,2}[:.h ]?\d{0,2}\b)(?<name>[\w](?:[\w.-]*[\w])?)(?:@[\w-]+(?:\.[\w-]+)+)?(?![@\w])|\bu/(?<name>[\w-]{3,})")]
    private static partial Regex At();

    // Twitter: jane_d, my Skype ID is live:jane.d, find me on Instagram as jane.reads
    [GeneratedRegex(@"\b(?:(?i:twitter|tweet|instagram|insta|ig|facebook|fb|messenger|skype|snapchat|snap|tiktok|tik tok|telegram|wechat|weixin|we chat|line|kakao(?:talk)?|kik|discord|linkedin|tumblr|pinterest|reddit|mastodon|bluesky|threads|youtube|goodreads|librarything|flickr|github|zoom|signal|viber|qq|weibo|zalo|gmail|hangouts?|twitch|steam|vk|medium|whatsapp|goodreads|x))(?:\s(?:account|profile|page|channel|chat))?(?:(?<sure>\s(?:called|named)\s|\s(?=@?[A-Za-z][\w.-]*[\d_#])|\s(?=live:)|\s(?=@?[A-Z]?[a-z]+[A-Z][a-z])|\s?(?:(?i:id|handle|username|user ?name|user|name|nick(?:name)?|screen ?name))\b\s?(?:is|:|=|,|-|as)?\s?|(?:,)?\s(?:as|under|by)\s(?:the name\s|name\s|username\s)?|\sis\s|\s?=\s?|\s?:\s?|\s?\(\s?(?:as\s)?|\s-+\s))(?:@|\s|""|')*(?<name>live:[\w.:-]{3,}|@?[A-Za-z\u00C0-\u024F][\w.#-]{2,})")]
    private static partial Regex Cued();

    [GeneratedRegex(@"(?<![\w@./:\\-])(?:[A-Za-z][A-Za-z\d.]*_+)+[A-Za-z\d]+_?(?![\w@:]|\.\w{2,4}\b|\()|(?<![\w@./-])_+[a-z][a-z\d]{2,}_*(?![\w@])|(?<![\w@./-])[a-z][a-z\d]{3,}_+(?![\w@])")]
    private static partial Regex Underscored();

    [GeneratedRegex("^(?:facebook|fb|messenger|linkedin)", RegexOptions.IgnoreCase)]
    private static partial Regex RealNames();

    [GeneratedRegex(@"\G(?:\s[A-Z][\w'-]+){1,2}")]
    private static partial Regex FollowingNames();

    // Letters and figures in one word, or two words in one: only where somebody says that this is they.
    [GeneratedRegex(@"(?<![\w@./-])(?:[a-z]{3,}\d{2,}|[A-Z]?[a-z]{2,}(?:[A-Z][a-z]+)+\d*)(?![\w@]|\.\w)")]
    private static partial Regex Strung();

    [GeneratedRegex(@"\b(?:i am|i'm|i was|she is|he is|she was|he was|signs? (?:it )?(?:as|with)|sign(?:ed)? (?:in )?as|known as|names? (?:is|was|were)|called|as|by|user|follow|add|find)\s(?:""|'|@)?$")]
    private static partial Regex Said();

    // my username is jane_d; known as jane_d on Twitter; (jane_d on Skype)
    [GeneratedRegex(@"\b(?i:user ?name|handle|screen ?name|login|user ?id|account|gamertag|nick(?:name)?)(?:\s(?:there|here|on it|everywhere|for \w+))?(?:\s?(?:is|:|=|was|,)|\s(?=@?[a-z]))\s?(?:@|""|')*(?<name>[A-Za-z][\w.#-]{2,})|(?<name>@?[A-Za-z][\w.#-]{2,})(?=""?'?\s(?:(?:is my (?:\w+ )?(?:handle|name|username|account))|(?:on|at|in)\s(?i:twitter|instagram|insta|ig|skype|snapchat|tiktok|telegram|wechat|discord|tumblr|reddit|mastodon|bluesky|threads|flickr|goodreads|github|kik|zoom|weibo|librarything))\b)|\b(?i:follow me|find me|add me|catch me|reach me|i am|i'm|i tweet|i post|i go|we are)\s(?i:on \w+ )?(?:as|by|at|@|under)\s(?:@|""|')*(?<name>[A-Za-z][\w.#-]*[\d_.][\w#-]*\w)|\b(?i:on (?:twitter|instagram|insta|facebook|skype|tiktok|mastodon|reddit|goodreads|tumblr|snapchat) (?:i am|i'm|it's|as|my name is|they call me|you find me as|you can find me as)|i blog as|i write as|i tweet as|i post as|i go by|goes by|known online as|known there as)\s(?:@|""|')*(?<name>[A-Za-z][\w.#-]{3,})")]
    private static partial Regex Behind();
}
