using System.Security.Cryptography;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace IlnSite.Render;

/// <summary>
/// A theme ready to make pages. Templates are Scriban, strict: a name that does not exist is a fault with its place.
/// Comes in: the theme's files. Goes out: markup in which every string is escaped unless it is <see cref="Html"/>. It
/// will not run code, read files, tell the time or draw random numbers. The only file, with ThemeContext, that calls
/// Scriban's parser.
/// </summary>
sealed class Theme
{
    /// <summary>Far above what any page takes; it ends a template that loops.</summary>
    static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    readonly ThemeSource source;
    readonly Dictionary<string, Template> templates = new(StringComparer.Ordinal);

    Theme(ThemeSource source, Strings strings)
    {
        (this.source, Strings) = (source with { Assets = source.Assets.ToImmutableSortedDictionary(asset => asset.Key, Published, StringComparer.Ordinal) }, strings);
        Assets = this.source.Assets.ToImmutableSortedDictionary(
            asset => asset.Key,
            asset => Urls.Asset(Hashed(asset.Key, asset.Value)),
            StringComparer.Ordinal);
    }

    public Strings Strings { get; }

    /// <summary>Assets by name, at addresses that change with their bytes.</summary>
    public ImmutableSortedDictionary<string, SiteUrl> Assets { get; }

    public static Theme? Load(ThemeSource source, Report report)
    {
        var theme = new Theme(source, new(source, report));
        StringsRules.Check(source, report);
        foreach (var (name, file) in source.Templates)
        {
            var template = Template.Parse(file.Text, file.Path);
            theme.templates[name] = template;
            foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
                report.Add(Codes.ThemeTemplate, Place(file, message.Span), message.Message);
        }
        if (!theme.templates.ContainsKey("layout"))
            report.Add(
                Codes.ThemeMissing,
                new SourceFile(source.Folder + "/layout.html", "").Whole,
                "Every theme has this file; it holds what all pages share.");
        return report.HasErrors ? null : theme;
    }

    public bool HasTemplate(string name) => templates.ContainsKey(name);

    /// <summary>The file of a template; null where the theme has none of that name.</summary>
    public SourceFile? File(string name) => source.Templates.GetValueOrDefault(name);

    public ReadOnlyMemory<byte> AssetBytes(string name) => source.Assets[name];

    public SiteUrl Asset(string name) => Assets.TryGetValue(name, out var url) ? url
        : throw new ThemeFault(
            Codes.ThemeMissing,
            $"The theme has no asset {Spelling.Quote(name)}.",
            Spelling.Nearest(name, Assets.Keys) is { } near ? $"did you mean {near}?" : null);

    /// <summary>The text of an asset, to stand in the page itself.</summary>
    public Html Inline(string name)
    {
        var text = TextOf(name, ".js", ".css", ".svg");
        if (text.Contains("</script", StringComparison.OrdinalIgnoreCase) || text.Contains("</style", StringComparison.OrdinalIgnoreCase) || text.Contains("<!--", StringComparison.Ordinal))
            throw new ThemeFault(
                Codes.ThemeTemplate,
                $"{Spelling.Quote(name)} cannot stand in a page: it holds </script, </style or <!--, where browsers would end it early.");
        return new(text);
    }

    /// <summary>A drawing among the assets, to stand in another drawing.</summary>
    public Html Drawing(string name) => new(TextOf(name, ".svg"));

    /// <summary>What a Content-Security-Policy calls an asset that stands in the page itself.</summary>
    public string Integrity(string name) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(TextOf(name, ".js", ".css"))))}";

    /// <summary>As browsers read it, since that is what they hash; the Nu HTML checker hashes it without space around.</summary>
    string TextOf(string name, params ReadOnlySpan<string> endings)
    {
        Asset(name);
        if (!endings.Contains(Path.GetExtension(name)))
            throw new ThemeFault(Codes.ThemeTemplate, $"{Spelling.Quote(name)} cannot stand in a page; only {string.Join(", ", endings!)} can.");
        return Html.NormalLines(Encoding.UTF8.GetString(source.Assets[name])).Trim();
    }

    /// <summary>Renders a template, and around it the layout; with a fault, an empty page is returned and nothing will
    /// be published.</summary>
    public Html Render(string name, bool hasLayout, ScriptObject globals, ScriptObject functions, Report report)
    {
        if (!templates.TryGetValue(name, out var template))
        {
            report.Add(
                Codes.ThemeMissing,
                new SourceFile($"{source.Folder}/{name}.html", "").Whole,
                "The theme lacks this template.");
            return Html.Empty;
        }
        using var bound = new CancellationTokenSource(MostTime);
        var context = new ThemeContext(functions, template => templates.GetValueOrDefault(template), bound.Token);
        context.PushGlobal(globals);
        try
        {
            var content = new Html(template.Render(context));
            if (!hasLayout)
                return content;
            globals.SetValue("content", content, readOnly: true);
            return new(templates["layout"].Render(context)); // Load saw that it is there.
        }
        catch (ScriptAbortException fault)
        {
            report.Add(
                Codes.ThemeTemplate,
                Place(fault.Span),
                "Making this page took too long.",
                "look for a loop that does too much");
        }
        catch (ScriptRuntimeException fault) when (Inner(fault) is { } theme)
        {
            report.Add(theme.Code, Place(fault.Span), theme.Message, theme.Hint);
        }
        catch (ScriptRuntimeException fault)
        {
            report.Add(Codes.ThemeTemplate, Place(fault.Span), fault.OriginalMessage);
        }
        return Html.Empty;
    }

    static ThemeFault? Inner(Exception? fault) => fault switch
    {
        null => null,
        ThemeFault theme => theme,
        _ => Inner(fault.InnerException),
    };

    Diagnostics.SourceSpan Place(Scriban.Parsing.SourceSpan span) =>
        source.Templates.Values.FirstOrDefault(file => file.Path == span.FileName) is { } file
            ? Place(file, span)
            : new SourceFile(source.Folder, "").Whole;

    static Diagnostics.SourceSpan Place(SourceFile file, Scriban.Parsing.SourceSpan span) =>
        file.SpanAt(Math.Clamp(span.Start.Offset, 0, file.Text.Length), span.End.Offset - span.Start.Offset + 1);

    /// <summary>Style sheets are made small, all else goes out as it is.</summary>
    static byte[] Published(KeyValuePair<string, byte[]> asset) => asset.Key.EndsWith(".css", StringComparison.Ordinal)
        ? Encoding.UTF8.GetBytes(CompactCss.Of(Encoding.UTF8.GetString(asset.Value)))
        : asset.Value;

    static string Hashed(string name, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return $"{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
    }
}
