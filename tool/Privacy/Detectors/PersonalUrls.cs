using System.Text.RegularExpressions;

namespace IlnSite.Privacy.Detectors;

/// <summary>Addresses of pages that are somebody's: a profile, a personal blog, a home folder, a chat link. Pages of
/// organisations that everyone knows are spared; any other address is for a person to look at.</summary>
static partial class PersonalUrls
{
    /// <summary>Hosts of which every first part of a path is an account, with the words that are none.</summary>
    static readonly string[] ProfileHosts =
    [
        "facebook.com", "fb.com", "fb.me", "m.me", "twitter.com", "x.com", "instagram.com", "instagr.am", "tiktok.com", "github.com", "gitlab.com", "vk.com",
        "ok.ru", "about.me", "linktr.ee", "bsky.app", "threads.net", "threads.com", "pinterest.com", "snapchat.com", "t.me", "telegram.me", "wa.me",
        "soundcloud.com", "medium.com", "behance.net", "patreon.com", "ko-fi.com", "buymeacoffee.com", "paypal.me", "venmo.com", "keybase.io", "last.fm",
        "slideshare.net", "speakerdeck.com", "vimeo.com", "twitch.tv", "weibo.com", "dailymotion.com", "ask.fm", "letterboxd.com", "carrd.co", "gravatar.com",
        "line.me", "discord.gg", "signal.me", "bitbucket.org", "disqus.com", "storygraph.com", "flickr.com", "ravelry.com", "xing.com", "linkedin.com",
        "researchgate.net", "academia.edu", "publons.com", "mendeley.com", "kaggle.com", "zalo.me", "qm.qq.com", "u.wechat.com", "mixcloud.com", "sites.google.com",
    ];

    static readonly string[] NoAccounts =
    [
        "groups", "group", "pages", "events", "event", "hashtag", "search", "share", "sharer", "watch", "explore", "p", "company", "school", "jobs", "pulse",
        "learning", "help", "about", "login", "home", "i", "intent", "tag", "tags", "topics", "video", "videos", "publication", "dir", "posts", "settings",
    ];

    /// <summary>Hosts that give a person a name before them.</summary>
    static readonly string[] BlogHosts =
    [
        "wordpress.com", "blogspot.com", "tumblr.com", "livejournal.com", "substack.com", "github.io", "gitlab.io", "weebly.com", "wixsite.com", "wix.com",
        "medium.com", "academia.edu", "typepad.com", "webs.com", "jimdo.com", "jimdofree.com", "over-blog.com", "carrd.co", "netlify.app", "neocities.org",
        "bandcamp.com", "deviantart.com", "squarespace.com", "ghost.io", "micro.blog", "dreamwidth.org", "hatenablog.com", "ameblo.jp", "blog.fc2.com",
        "canalblog.com", "blogger.com", "edublogs.org", "site123.me", "strikingly.com", "mystrikingly.com", "home.blog", "notion.site", "bearblog.dev",
        "name", "me", "livejournal.ru", "tripod.com", "altervista.org", "blog.de", "svbtle.com", "posterous.com", "portfoliobox.net", "contently.com",
    ];

    static readonly string[] NoBlogs = ["www", "blog", "help", "support", "en", "es", "fr", "m", "mobile", "developer", "about", "wordpress", "theme", "interlibnet", "ilnetwork", "api"];

    public static void Find(Reading reading)
    {
        if (!reading.Lower.Contains('.', StringComparison.Ordinal) && !reading.Lower.Contains("dot", StringComparison.Ordinal))
            return;
        foreach (Match match in Address().Matches(reading.Lower))
        {
            var length = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '"', '*', '_').Length;
            if (length > 0 && match.Value[length - 1] == ')' && !match.Value.Contains('(', StringComparison.Ordinal))
                length--;
            var end = match.Index + length;
            var host = match.Groups["host"].Value;
            if (match.Index > 0 && reading.Lower[match.Index - 1] is '@' || !Emails.IsTopLevel(host[(host.LastIndexOf('.') + 1)..], reading.Lower.AsSpan(match.Index, length).Contains('/')))
                continue;
            var path = length > match.Groups["host"].Index + host.Length - match.Index
                ? reading.Lower[(match.Groups["host"].Index + host.Length)..end]
                : "";
            if (IsPersonal(host, path) || IsOwn(host + path, reading.Source.Submission) || (HasCue(reading, match.Index) && !IsKnown(host)))
                reading.Block(match.Index, end, FindingType.UrlPersonal, "the address of somebody's own page");
            else if (!IsKnown(host) && match.Value.Length > 4)
                reading.Review(match.Index, end, FindingType.UrlPersonal, "an address on the web");
            reading.Spare(match.Index, end - match.Index);
        }
        foreach (Match match in Spoken().Matches(reading.Lower))
            if (!reading.IsSpared(match.Index, match.Index + match.Length)) // Looked at above.
                reading.Block(match.Index, match.Index + match.Length, FindingType.UrlPersonal, "the address of somebody's own page");
    }

    static bool IsKnown(string host)
    {
        for (var at = 0; at >= 0; at = host.IndexOf('.', at) is >= 0 and var stop ? stop + 1 : -1)
            if (KnownWords.All.Has("hosts", host[at..]))
                return true;
        return false;
    }

    static bool IsPersonal(string host, string path)
    {
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host.StartsWith("m.", StringComparison.Ordinal) ? host[2..] : host;
        var end = path.AsSpan().IndexOfAny('?', '#') is >= 0 and var query ? query : path.Length;
        var parts = path[..end].Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (host.EndsWith("wikipedia.org", StringComparison.Ordinal) || host.EndsWith("wikimedia.org", StringComparison.Ordinal))
            return PersonalPath().IsMatch(path) && path.Contains("user", StringComparison.Ordinal);
        if (parts.Length > 0 && PersonalHost().IsMatch(host))
            return true;
        if (PersonalPath().IsMatch(path))
            return parts.Length == 0 || !KnownWords.All.Has("handles", parts[^1].TrimStart('@', '~'));
        if (ProfileHosts.Any(profile => host == profile || IsUnder(host, profile)))
            return (parts.Length > 0 && !NoAccounts.Contains(parts[0]) && !KnownWords.All.Has("handles", parts[0].TrimStart('@')))
                || path.Contains("profile.php", StringComparison.Ordinal)
                || (host.EndsWith(".academia.edu", StringComparison.Ordinal) && parts.Length > 0);
        if (host.IndexOf(".blogspot.", StringComparison.Ordinal) is > 0 and var stop)
            return !KnownWords.All.Has("handles", host[..stop]);
        var blog = BlogHosts.FirstOrDefault(blog => IsUnder(host, blog));
        return blog is { Length: > 4 } && !NoBlogs.Contains(host[..^(blog.Length + 1)].Split('.')[^1])
            && !KnownWords.All.Has("handles", host[..^(blog.Length + 1)].Split('.')[^1]);
    }

    static bool IsUnder(string host, string parent) =>
        host.Length > parent.Length && host[^(parent.Length + 1)] == '.' && host.EndsWith(parent, StringComparison.Ordinal);

    /// <summary>The author's own name or account stands in it.</summary>
    static bool IsOwn(string address, Submission own)
    {
        if (own.Url is { } url && Bare(FoldedText.Fold(url)) is { Length: > 3 } bare && Bare(address).StartsWith(bare, StringComparison.Ordinal))
            return true;
        var letters = string.Concat(address.Where(char.IsLetterOrDigit));
        return new[] { own.Name, own.Nick, own.Email?.Split('@')[0] }
            .OfType<string>()
            .SelectMany(name => Tokens.Of(FoldedText.Of(name)))
            .Any(part => part.Lower.Length > 3 && !Lexicon.Words.Has(part.Lower) && letters.Contains(part.Lower, StringComparison.Ordinal));
    }

    static string Bare(string address) => Scheme().Replace(address, "").TrimEnd('/');

    static bool HasCue(Reading reading, int at) => Cue().IsMatch(reading.Before(at, 45));

    [GeneratedRegex(@"(?<![\w@.\-/])(?:(?:https?|hxxps?|ftp)\s?:\s?//\s?)?(?:[\w.-]+:[\w.-]+@)?(?<host>(?:[\w](?:[\w-]*[\w])?\.)+[a-z]{2,12})(?::\d{2,5})?(?:/[^\s<>""\]\[]*)?(?:\?[^\s<>""]*)?(?![\w@])")]
    private static partial Regex Address();

    // linkedin dot com slash in slash somebody
    [GeneratedRegex(@"\b(?:skype|facetime|sip|xmpp|viber|tg|weixin)://?[\w.@:-]{3,}(?:\?[\w=]+)?|\bskype:[\w.:-]{3,}\?\w+|\b(?:facebook|twitter|instagram|linkedin|github|tiktok|medium|wordpress|blogspot|youtube|flickr|goodreads|academia|researchgate)\s?(?:\(|\[)?\s?(?:dot|\.)\s?(?:\)|\])?\s?(?:com|net|edu)\s?(?:slash|/)\s?(?:in\s?(?:slash|/)\s?|profile\s?(?:slash|/)\s?|user\s?(?:slash|/)\s?)?@?[\w.-]+")]
    private static partial Regex Spoken();

    [GeneratedRegex(@"/~\w|/@\w|/(?:in|people|person|persons|staff|users?|u|profiles?|members?|authors?|faculty|personal|home|homepages?|cv|avatars?|portfolio|employees?|academics?|artists?|channel|c|user:\w+|wiki/user:\w+|wiki/user_talk:\w+|biography|bio|contacts?|team|who-we-are|pub|photos|addme|friends?|seller)/[\w.%~@-]*\w|[?&](?:user|u|userid|user_id|author|profile|id)=[\w.-]*[a-z][\w.-]*|/user(?:_talk)?:\w|profile\.php\?id=\d|/avatar/[0-9a-f]{16,}|/citations\?\S*user=|/p/~\w|/ti/p/|phone=\d{6,}")]
    private static partial Regex PersonalPath();

    [GeneratedRegex(@"\b(?:(?:my|her|his|our family|personal|own) (?:[a-z]+ ){0,2}(?:blog|website|site|web ?page|page|portfolio|homepage|home page|profile|channel|vlog|cv|account|url)|i blog|i write|i post|follow me|find me|blog about|i keep a \w+|add me|visit me|see me)\b[^.!?\n]{0,30}$")]
    private static partial Regex Cue();

    [GeneratedRegex(@"^(?:people|staff|users?|home|homes|homepages?|personal|faculty|members|perso)\.")]
    private static partial Regex PersonalHost();

    [GeneratedRegex(@"^(?:\w+:\s*)?//")]
    private static partial Regex Scheme();
}
