using System.Text.RegularExpressions;

namespace IlnSite.Load;

/// <summary>Values with rules of their own: countries, links, languages, addresses.</summary>
static partial class ValueFields
{
    public static Country? Country(this Fields fields, string key) =>
        fields.Sourced(key) is { } code ? CountryOf(code, fields.Faults) : null;

    public static ImmutableArray<Country> Countries(this Fields fields, string key) =>
        Distinct(fields.SourcedTexts(key).Select(code => (CountryOf(code, fields.Faults), code.Span)), fields.Faults);

    public static Country? CountryOf(Sourced<string> code, FileFaults faults)
    {
        if (Model.Countries.Find(code.Value) is { } country)
            return country;
        faults.Add(Codes.CountryUnknown, code.Span, $"{Spelling.Quote(code.Value)} is not a country code.",
            Model.Countries.Guess(code.Value) is { } guess ? $"write {guess.Code} for {guess.Name}" : "write the two letters of ISO 3166-1, as in FJ for Fiji");
        return null;
    }

    /// <summary>Drops what was not understood and reports what stands twice.</summary>
    public static ImmutableArray<Country> Distinct(
        IEnumerable<(Country? Country, SourceSpan Span)> found,
        FileFaults faults)
    {
        var all = ImmutableArray.CreateBuilder<Country>();
        foreach (var (country, span) in found)
            if (country is null)
                continue;
            else if (all.Contains(country))
                faults.Add(
                    Codes.CountryTwice,
                    span,
                    $"{country.Name} ({country.Code}) stands in this list twice.",
                    "take one of the two out");
            else
                all.Add(country);
        return all.DrainToImmutable();
    }

    /// <summary>An address elsewhere: https, http or mailto.</summary>
    public static string? Link(this Fields fields, string key, bool lenient = false)
    {
        if (fields.Sourced(key) is not { } text)
            return null;
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" or "mailto"
            && !text.Value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"'))
            return text.Value;
        fields.Faults.AddLenient(lenient, Codes.LinkInvalid, text.Span, $"{Spelling.Quote(text.Value)} is not a whole web address.",
            BareHost().IsMatch(text.Value) ? $"write https://{text.Value}"
            : text.Value.Contains('@', StringComparison.Ordinal)
                && !text.Value.Contains(':', StringComparison.Ordinal) ? $"write mailto:{text.Value}"
            : text.Value.Any(char.IsWhiteSpace) ? "take the spaces out, or write %20 for each that belongs to it"
            : "write it whole, as in https://example.org/page");
        return null;
    }

    public static string? Language(this Fields fields, string key)
    {
        if (fields.Sourced(key) is not { } text || LanguageTag().IsMatch(text.Value))
            return fields.Text(key);
        fields.Faults.Add(
            Codes.LanguageInvalid,
            text.Span,
            $"{Spelling.Quote(text.Value)} is not a language tag.",
            LanguageTag().IsMatch(text.Value.Replace('_', '-'))
                ? $"write {text.Value.Replace('_', '-')}"
                : "write for example en, fr, pt-BR or zh-Hant");
        return null;
    }

    public static string? Direction(this Fields fields, string key) =>
        fields.Choice<string?>(key, null, ("ltr", "ltr"), ("rtl", "rtl"), ("auto", "auto"));

    public static string? SlugText(this Fields fields, string key) =>
        fields.Sourced(key) is { } text && IsSlug(text, fields.Faults) ? text.Value : null;

    public static bool IsSlug(Sourced<string> text, FileFaults faults)
    {
        if (Slug.IsValid(text.Value))
            return true;
        if (text.Value == Slug.From(text.Value))
            faults.Add(
                Codes.AddressInvalid,
                text.Span,
                $"{Spelling.Quote(text.Value)} is too long for a part of an address.",
                "write at most 120 letters");
        else
            faults.Add(Codes.AddressInvalid, text.Span, $"{Spelling.Quote(text.Value)} cannot be part of an address: lower-case letters, digits and single hyphens can.",
                text.Value.Any(char.IsLetterOrDigit) ? $"write {Slug.From(text.Value)}" : "write a few words, as in getting-to-know-you");
        return false;
    }

    /// <summary>Old addresses of a page, from the site's root.</summary>
    public static ImmutableArray<Sourced<string>> Aliases(this Fields fields, string key) =>
    [
        .. from alias in fields.SourcedTexts(key)
           where IsAddress(alias, fields.Faults)
           select alias with { Value = alias.Value.EndsWith('/') || alias.Value.EndsWith(".html", StringComparison.Ordinal) ? alias.Value : alias.Value + "/" },
    ];

    static bool IsAddress(Sourced<string> alias, FileFaults faults)
    {
        if (Address().IsMatch(alias.Value) && !alias.Value.Contains("..", StringComparison.Ordinal) && alias.Value.Length > 1)
            return true;
        faults.Add(Codes.AddressInvalid, alias.Span, $"{Spelling.Quote(alias.Value)} is not an address on this site.",
            Uri.TryCreate(alias.Value, UriKind.Absolute, out var link) && link.Scheme is "http" or "https"
                ? $"write only what follows the host: {link.AbsolutePath}"
            : alias.Value.Contains('?', StringComparison.Ordinal) || alias.Value.Contains('#', StringComparison.Ordinal)
                ? "take it out: what follows ? or # is no part of a page's own address"
            : alias.Value.Contains("..", StringComparison.Ordinal) ? "write the whole address without two dots, as in /2014/03/01/my-topic/"
            : alias.Value is ['/', ..] ? "write only letters, digits, hyphens and dots between the slashes, as in /2014/03/01/my-topic/"
            : "start with a slash, as in /2014/03/01/my-topic/");
        return false;
    }

    [GeneratedRegex(@"^[\w-]+(\.[\w-]+)+(/\S*)?$")]
    private static partial Regex BareHost();

    // BCP 47 in the forms that a site uses: language, script, region, variants.
    [GeneratedRegex(@"^[a-zA-Z]{2,3}(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|[0-9]{3}))?(-[a-zA-Z0-9]{5,8})*$")]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"^/([\p{L}\p{N}._~%+-]+/)*([\p{L}\p{N}._~%+-]+/?)?$")]
    private static partial Regex Address();
}
