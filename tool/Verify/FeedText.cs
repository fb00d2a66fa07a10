using System.Text.RegularExpressions;

namespace IlnSite.Verify;

/// <summary>What holds for every format of a feed: dates, addresses, and the text as a reader gets it.</summary>
sealed partial class FeedText(Destinations destinations)
{
    static readonly string[] AddressAttributes = ["href", "src", "cite", "poster"];

    public Urls Urls => destinations.Urls;

    public static bool IsAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !text.Any(char.IsWhiteSpace);

    /// <summary>An id is an IRI with a scheme; which one says nothing (RFC 4287, 4.2.6).</summary>
    public static bool IsId(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out _) && !text.Any(char.IsWhiteSpace) && text.IndexOf(':', StringComparison.Ordinal) > 0;

    /// <summary>RFC 3339 as RFC 4287, 3.3, wants it: with a capital T and, where there is one, a capital Z.</summary>
    public static bool IsDate(string? text) => text is not null && Rfc3339().IsMatch(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>RFC 822 with the year in full and the right day of the week.</summary>
    public static bool IsRssDate(string? text) => text is not null && Rfc822().IsMatch(text)
        && DateTimeOffset.TryParseExact(text, "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>What is wrong with a file that goes with an entry.</summary>
    public IEnumerable<string> Enclosure(string? url, string? length, string? type)
    {
        if (!IsAddress(url))
            yield return $"the file that goes with it has no whole address: {Spelling.Quote(url ?? "")}";
        else if (Urls.Inside(url ?? "") is { } inside && destinations.Length(inside) is var bytes && length != bytes?.ToString(CultureInfo.InvariantCulture))
            yield return bytes is null
                ? $"the site does not have the file that goes with it, {inside}"
                : $"{inside} is said to be {length} bytes long and is {bytes}";
        if (type is null || !type.Contains('/', StringComparison.Ordinal))
            yield return "the file that goes with it has no media type";
    }

    /// <summary>What is wrong with a text: addresses that only the page could complete or that lead nowhere, scripts,
    /// marks of the theme.</summary>
    public IEnumerable<string> Html(string html)
    {
        foreach (var (element, name, value) in Tags(html))
            if (AddressAttributes.Contains(name))
            {
                if (!IsWhole(value))
                    yield return $"the address {Spelling.Quote(value)} in its text is not whole";
                else if (LeadsNowhere(value))
                    yield return $"the address {Spelling.Quote(value)} in its text leads to nothing on this site";
            }
            else if (name == "srcset" && value.Split(", ").FirstOrDefault(size => !IsWhole(size)) is { } size)
                yield return $"the address {Spelling.Quote(size)} in its text is not whole";
            else if (element is "script" or "style" or "iframe" || name.StartsWith("on", StringComparison.Ordinal))
                yield return $"its text holds {Spelling.Quote($"<{element} {name}>")}, which could run";
            else if (name == "class")
                yield return $"its text holds a class of the theme, {Spelling.Quote(value)}";
    }

    static bool IsWhole(string address) =>
        address.Split(':')[0] is "https" or "http" or "mailto" or "tel" && address.Length > 8;

    bool LeadsNowhere(string address) =>
        address.StartsWith(Urls.Origin + Urls.BasePath, StringComparison.Ordinal)
        && Urls.Inside(System.Net.WebUtility.HtmlDecode(address)) is { } inside && !destinations.Has(inside);

    /// <summary>Each attribute of each tag, and each tag by itself. Texts for feeds write all values in double quotes.</summary>
    static IEnumerable<(string Element, string Name, string Value)> Tags(string html)
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            var end = EndOfWord(html, ++at);
            var element = html[at..end];
            yield return (element, "", "");
            at = end;
            while (at < html.Length && html[at] != '>')
            {
                if (html[at] == ' ')
                {
                    at++;
                    continue;
                }
                end = EndOfWord(html, at);
                var name = html[at..end];
                var quote = html.IndexOf('"', Math.Min(html.Length, end + 2));
                var hasValue = end + 1 < html.Length && html[end] == '=' && html[end + 1] == '"' && quote >= 0;
                yield return (element, name, hasValue ? html[(end + 2)..quote] : "");
                at = hasValue ? quote + 1 : Math.Max(end, at + 1);
            }
        }
    }

    static int EndOfWord(string html, int at)
    {
        while (at < html.Length && html[at] is not (' ' or '>' or '='))
            at++;
        return at;
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex Rfc3339();

    [GeneratedRegex(@"^[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+-][0-9]{4}\z")]
    private static partial Regex Rfc822();
}
