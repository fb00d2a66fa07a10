using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace IlnSite.Verify;

/// <summary>What the checks need to know of a page, taken from it in one pass.</summary>
sealed class HtmlPage
{
    bool isInBody;

    HtmlPage()
    {
    }

    public List<string> Ids { get; } = [];

    /// <summary>Addresses in links and forms.</summary>
    public List<string> Links { get; } = [];

    /// <summary>Addresses of what the page loads: pictures, drawings, style sheets, icons. Scripts are apart.</summary>
    public List<string> Loads { get; } = [];

    public List<int> HeadingLevels { get; } = [];

    public List<string> PicturesWithoutAlt { get; } = [];

    public List<PageScript> Scripts { get; } = [];

    /// <summary>All else that could run a program: handlers, frames, links that are programs.</summary>
    public List<string> Programs { get; } = [];

    /// <summary>Texts of style elements.</summary>
    public List<string> Styles { get; } = [];

    /// <summary>Elements with a style attribute.</summary>
    public List<string> StyledElements { get; } = [];

    /// <summary>The Content-Security-Policy in a meta element.</summary>
    public string? Policy { get; private set; }

    /// <summary>True where something stands before the policy that it was to govern.</summary>
    public bool PolicyIsLate { get; private set; }

    public bool HasTitle { get; private set; }

    public bool HasDescription { get; private set; }

    public bool HasLanguage { get; private set; }

    public static HtmlPage Read(ReadOnlyMemory<byte> bytes)
    {
        var page = new HtmlPage();
        // Reading straight from memory and leaving out what is not asked for makes this a third faster; the check of
        // all pages was a fifth of a build before.
        using var text = new ReadOnlyMemoryTextSource(Encoding.UTF8.GetString(bytes.Span));
        using var source = new TextSource(text);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipDataText = true,
            SkipComments = true,
            DisableElementPositionTracking = true,
        };
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile;)
            if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } tag)
            {
                // The tokenizer alone does not know where raw text starts; the parser would tell it.
                tokenizer.State = tag.Name switch
                {
                    "script" => HtmlParseMode.Script,
                    "style" => HtmlParseMode.Rawtext,
                    "title" or "textarea" => HtmlParseMode.RCData,
                    _ => HtmlParseMode.PCData,
                };
                (var inside, token) = Inside(tokenizer);
                page.Add(tag, inside);
            }
            else
                token = tokenizer.Get();
        return page;
    }

    /// <summary>The text that follows, and the token behind it.</summary>
    static (string Text, HtmlToken Next) Inside(HtmlTokenizer tokenizer)
    {
        var text = "";
        var token = tokenizer.Get();
        for (; token.Type == HtmlTokenType.Character; token = tokenizer.Get())
            text += token.Data;
        return (text, token);
    }

    static PageScript ScriptOf(HtmlTagToken tag, string text)
    {
        var type = tag.GetAttribute("type").Trim().ToLowerInvariant();
        var waits = type == "module" || tag.Attributes.Exists(attribute => attribute.Name == "defer");
        return new(tag.GetAttribute("src") is { Length: > 0 } address ? address : null, type, waits, text);
    }

    void Add(HtmlTagToken tag, string inside)
    {
        var name = tag.Name;
        foreach (var attribute in tag.Attributes)
            Add(tag, attribute.Name, attribute.Value);
        HasLanguage |= name == "html" && tag.GetAttribute("lang").Length > 0;
        HasDescription |= name == "meta" && tag.GetAttribute("name") == "description"
            && !string.IsNullOrWhiteSpace(tag.GetAttribute("content"));
        if (name == "meta" && tag.GetAttribute("http-equiv").Equals("Content-Security-Policy", StringComparison.OrdinalIgnoreCase))
        {
            Policy = string.Join("; ", Policy, tag.GetAttribute("content")).Trim(';', ' ');
            PolicyIsLate |= isInBody || Loads.Count + Scripts.Count + Styles.Count > 0;
        }
        if (name is ['h', >= '1' and <= '6'])
            HeadingLevels.Add(name[1] - '0');
        if (name == "img" && !tag.Attributes.Exists(attribute => attribute.Name == "alt"))
            PicturesWithoutAlt.Add(tag.GetAttribute("src"));
        HasTitle |= name == "title" && inside.Trim().Length > 0;
        if (name == "script")
            Scripts.Add(ScriptOf(tag, inside));
        if (name == "style")
            Styles.Add(inside);
        isInBody |= name == "body";
        if (name is "iframe" or "object" or "embed")
            Programs.Add(name);
    }

    void Add(HtmlTagToken tag, string attribute, string value)
    {
        var name = tag.Name;
        switch (attribute)
        {
            case "id":
                Ids.Add(value);
                break;
            case "style":
                StyledElements.Add(name);
                break;
            case "href" or "xlink:href" when name is "a" or "area":
                AddLink(tag, value);
                break;
            case "action" or "formaction":
                AddLink(tag, value);
                break;
            case "href" when name == "link" && IsLinkElsewhere(tag.GetAttribute("rel")):
                break;
            case "href" or "xlink:href" when name is "link" or "use" or "image" or "feimage" or "base":
            case "src" when name != "script":
            case "poster" or "background" or "ping":
                AddLoad(value);
                break;
            case "srcset" or "imagesrcset":
                foreach (var picture in SourceSet.Addresses(value))
                    AddLoad(picture);
                break;
            case ['o', 'n', ..]:
                Programs.Add($"{name} {attribute}");
                break;
        }
    }

    /// <summary>A picture in the address itself is no request; any other data in one would be a document of its own.</summary>
    void AddLoad(string address)
    {
        if (!address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase))
            Loads.Add(address);
    }

    void AddLink(HtmlTagToken tag, string address)
    {
        // Browsers drop tabs and line ends anywhere in an address, and controls and spaces before it (URL Standard, 4.4).
        var seen = string.Concat(address.Where(c => c is not ('\t' or '\n' or '\r'))).TrimStart([.. Enumerable.Range(0, 33).Select(c => (char)c)]);
        var scheme = seen.Contains(':', StringComparison.Ordinal) ? seen[..seen.IndexOf(':', StringComparison.Ordinal)].ToUpperInvariant() : "";
        // A file to keep can lie in its own link; followed as a page, it would be one of nobody's.
        var isFileToKeep = scheme == "DATA" && tag.Attributes.Exists(attribute => attribute.Name == "download");
        if (scheme is "JAVASCRIPT" or "VBSCRIPT" || (scheme == "DATA" && !isFileToKeep))
            Programs.Add(address);
        else if (!isFileToKeep)
            Links.Add(address);
    }

    /// <summary>Link elements that name an address and load nothing from it.</summary>
    static bool IsLinkElsewhere(string relations) =>
        relations.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(relation => relation is "canonical" or "license" or "author" or "me");
}
