using NodaTime;

namespace IlnSite.Privacy;

/// <summary>An exception of privacy/allow.yml: what is public by right, such as the network's own account.</summary>
/// <param name="File">One content file, never a pattern.</param>
sealed record AllowedFinding(FindingType Rule, string File, string Reason, LocalDate Until, SourceSpan Span);

/// <summary>What the exceptions cover: the finds of their rule in their file, wherever these then stand on the site.</summary>
sealed class AllowedTexts
{
    readonly ImmutableArray<AllowedFinding> allowed;
    readonly HashSet<(FindingType, string)> texts = [];
    readonly HashSet<AllowedFinding> used = [];
    readonly HashSet<(FindingType, string)> own = [];
    readonly HashSet<string> ownHosts;

    public AllowedTexts(ImmutableArray<AllowedFinding> allowed, Content content, Report report)
    {
        this.allowed = allowed;
        var settings = content.Settings;
        ownHosts = [settings.Url.Host, settings.FirstHost];
        // The site's own address and accounts are the programme's.
        foreach (var host in new[] { settings.Url.Host, settings.Url.Authority })
            own.Add((FindingType.Ip, Key(host)));
        foreach (var account in settings.Reply.Select(reply => reply.Link).Append(settings.Contact).OfType<string>())
            foreach (var type in (ReadOnlySpan<FindingType>)[FindingType.Email, FindingType.UrlPersonal, FindingType.Handle])
                own.Add((type, Key(account.Split(':', 2)[^1])));
        // A licence asks that the photographer is named, with a link.
        var photos = content.Posts.SelectMany(post => post.Meta.Photos.Prepend(post.Meta.Hero).OfType<Photo>()).Concat(content.Galleries.SelectMany(gallery => gallery.Meta.Photos));
        foreach (var credit in photos.Select(photo => photo.Credit))
            foreach (var link in new[] { credit.By, credit.ByLink, credit.Source, credit.Permission }.OfType<string>())
                foreach (var type in (ReadOnlySpan<FindingType>)[FindingType.UrlPersonal, FindingType.Handle])
                    own.Add((type, Key(link)));
        var files = content.SourceFiles.Except(content.Stories.Select(story => story.File)).ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var exception in allowed)
            if (!files.TryGetValue(exception.File, out var file))
                report.Add(Codes.AllowUseless, exception.Span, $"There is no file {exception.File} of which this could be true; stories allow no exceptions.", "take the line out");
            else
                foreach (var line in file.Text.Split('\n'))
                    foreach (var finding in Structured.Find(line).Where(finding => finding.Type == exception.Rule))
                    {
                        texts.Add((finding.Type, Key(line[finding.Start..finding.End])));
                        used.Add(exception);
                    }
    }

    public bool Covers(FindingType type, string text, string path) =>
        IsOwn(type, text) || allowed.Any(exception => exception.Rule == type && exception.File == path);

    public bool CoversAnywhere(FindingType type, string text) => IsOwn(type, text) || texts.Contains((Plain(type), Key(text))) || texts.Contains((type, Key(text)));

    /// <summary>An exception that excepts nothing is a hole for what comes later.</summary>
    public void Close(Report report)
    {
        foreach (var exception in allowed.Where(exception => !used.Contains(exception)))
            report.Add(Codes.AllowUseless, exception.Span, "This exception covers nothing any more.", "take the line out");
    }

    bool IsOwn(FindingType type, string text) =>
        own.Contains((Plain(type), Key(text)))
        || (type == FindingType.UrlPersonal && Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text, UriKind.Absolute, out var link) && ownHosts.Contains(link.Host) && !text.Contains('~', StringComparison.Ordinal) && !text.Contains('@', StringComparison.Ordinal));

    static FindingType Plain(FindingType type) => type == FindingType.EmailObfuscated ? FindingType.Email : type;

    /// <summary>Letters and digits alone, without the scheme: the same whether in a link or in words.</summary>
    public static string Key(string text)
    {
        var bare = FoldedText.Fold(text);
        foreach (var start in (ReadOnlySpan<string>)["https://", "http://", "mailto:", "www."])
            if (bare.StartsWith(start, StringComparison.Ordinal))
                bare = bare[start.Length..];
        return string.Concat(bare.Where(char.IsLetterOrDigit));
    }
}
