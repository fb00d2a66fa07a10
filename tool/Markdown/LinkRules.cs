using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = IlnSite.Diagnostics.SourceSpan;

namespace IlnSite.Markdown;

/// <summary>Resolves links to files of the content folder and refuses what could run or lead astray. Links to other
/// sites are left as they are.</summary>
sealed partial class LinkRules(MarkdownSource source, Urls urls, LinkTargets targets, ImmutableArray<Heading> headings, Report report)
{
    static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>Nearest words are looked for this often in a text; then something is wrong that they do not mend.</summary>
    const int MostSuggestions = 50;

    readonly HashSet<string> ids = headings.Select(heading => heading.Id).ToHashSet(StringComparer.Ordinal);

    int suggested;

    /// <returns>The links that stay inside the site.</returns>
    public ImmutableArray<BodyLink> Apply(MarkdownDocument document)
    {
        var inside = ImmutableArray.CreateBuilder<BodyLink>();
        foreach (var inline in document.Descendants<Inline>())
            switch (inline)
            {
                case AutolinkInline { IsEmail: false } autolink:
                    CheckScheme(autolink.Url, autolink);
                    break;
                case LinkInline { IsImage: false } link when Resolve(link) is { } target:
                    inside.Add(target);
                    break;
                default:
                    break;
            }
        return inside.DrainToImmutable();
    }

    BodyLink? Resolve(LinkInline link)
    {
        var url = link.Url ?? "";
        if (Scheme().IsMatch(Bare(url)) || Bare(url).StartsWith("//", StringComparison.Ordinal))
        {
            CheckScheme(url, link);
            return null;
        }
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (url, null) : (url[..hash], url[(hash + 1)..]);
        if (url.Length == 0)
        {
            report.Add(Codes.LinkBroken, Place(link), "The link leads nowhere.", "type its address between the round brackets: [words](https://…)");
            return null;
        }
        if (path.Length == 0)
        {
            CheckOwnHeading(fragment, link);
            return null;
        }
        if (path.StartsWith('/'))
        {
            // As written, so that a question mark stays one; only the base path is added.
            link.Url = urls.BasePath + url[1..];
            return new(url, null, new(Uri.UnescapeDataString(path.Split('?')[0])), fragment, Place(link));
        }
        if (Combine(Uri.UnescapeDataString(path)) is not { } file)
        {
            Broken(link, url, "leads out of the content folder", "links lead to files inside it");
            return null;
        }
        if (targets.HeldBack.TryGetValue(file, out var held) && !(held.Appears <= source.Day))
        {
            report.Add(Codes.LinkHeldBack, Place(link), $"{Spelling.Quote(url)} is not public: {held.Why}.", "link to it later, or take the link out");
            return null;
        }
        if (targets.Addresses.TryGetValue(file, out var target))
        {
            link.Url = urls.Link(target) + (fragment is null ? "" : "#" + fragment);
            return new(url, file, target, fragment, Place(link));
        }
        Missing(link, url, file);
        return null;
    }

    void Missing(LinkInline link, string url, string file)
    {
        if (targets.Files.Contains(file) && Path.GetExtension(file) is ".md" or ".yml")
            return; // It has faults of its own, which are reported where they are.
        else
        {
            var folder = source.Path[..(source.Path.LastIndexOf('/') + 1)];
            var near = suggested >= MostSuggestions ? null : Nearest(file, targets.Addresses.Keys)
                ?? targets.Addresses.Keys.FirstOrDefault(known => Path.GetFileNameWithoutExtension(known) == Path.GetFileNameWithoutExtension(file))
                ?? targets.Addresses.Keys.FirstOrDefault(known => known.EndsWith("-" + Path.GetFileName(file), StringComparison.Ordinal));
            Broken(link, url, "leads to no file", url.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"write https://{url}"
                : url.Contains('@', StringComparison.Ordinal) ? $"write mailto:{url}"
                : near is null ? "name the file as it stands in the folder, as in 2014-03-01-getting-to-know-you.md"
                : $"did you mean {Path.GetRelativePath("/" + folder, "/" + near).Replace('\\', '/')}?");
        }
    }

    void CheckOwnHeading(string? fragment, LinkInline link)
    {
        if (string.IsNullOrEmpty(fragment) || ids.Contains(Uri.UnescapeDataString(fragment)))
            return;
        report.Add(Codes.LinkHeading, Place(link), $"This text has no heading {Spelling.Quote("#" + fragment)}.",
            Nearest(Uri.UnescapeDataString(fragment), headings.Select(heading => heading.Id)) is { } near ? $"did you mean #{near}?" : "a heading's address is its words in lower case, joined by hyphens");
    }

    void CheckScheme(string url, Inline inline)
    {
        var bare = Bare(url);
        if (bare.StartsWith("//", StringComparison.Ordinal))
            report.Add(Codes.LinkScheme, Place(inline), $"{Spelling.Quote(url)} does not say how to fetch it.", $"write https:{bare}");
        else if (!Schemes.Contains(bare[..Math.Max(0, bare.IndexOf(':', StringComparison.Ordinal))], StringComparer.OrdinalIgnoreCase))
            report.Add(Codes.LinkScheme, Place(inline), $"{Spelling.Quote(url)} is not a link that readers can follow safely.", "links start with https:, http:, mailto: or tel:");
    }

    string? Nearest(string written, IEnumerable<string> known) => ++suggested <= MostSuggestions ? Spelling.Nearest(written, known) : null;

    void Broken(LinkInline link, string url, string why, string hint) =>
        report.Add(Codes.LinkBroken, Place(link), $"The link {Spelling.Quote(url)} {why}.", hint);

    SourceSpan Place(Inline inline) => inline is LinkInline { UrlSpan: { IsEmpty: false } span }
        ? source.SpanAt(span.Start, span.Length)
        : source.SpanAt(inline.Span.Start, inline.Span.Length);

    /// <summary>A path relative to the text's own file, made relative to the content folder; null where it leaves it.</summary>
    string? Combine(string path)
    {
        var parts = source.Path.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/'))
            if (part == "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
                parts.Add(part);
        return string.Join('/', parts);
    }

    /// <summary>As a browser reads it: it ignores blanks and control characters inside a scheme.</summary>
    static string Bare(string url) => string.Concat(url.Where(c => c > ' ' && !char.IsControl(c)));

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:")]
    private static partial Regex Scheme();
}
