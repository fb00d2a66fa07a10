using System.Text.RegularExpressions;

namespace IlnSite.Model;

/// <summary>What was meant by a licence's name; where that is not clear, what to say to the editor.</summary>
sealed record LicenceReading(Licence? Licence, string? Message, string? Hint);

/// <summary>
/// The licences of Creative Commons as they were published, version by version. Comes in: a name as people write it
/// (<c>cc-by-sa 2.0 de</c>, <c>Attribution 4.0 International</c>) or a deed's link. Goes out: the licence, or what its
/// name lacks. It will not guess: “CC BY” may be any of a dozen texts.
/// </summary>
static partial class CreativeCommons
{
    const string Address = "https://creativecommons.org/licenses/";

    static readonly ImmutableArray<string> Usual = ["BY", "BY-SA", "BY-NC", "BY-ND", "BY-NC-SA", "BY-NC-ND"];

    /// <summary>Two parts stood the other way round in 1.0, and it had kinds that asked for no name.</summary>
    static readonly ImmutableArray<string> First = ["BY", "BY-SA", "BY-NC", "BY-ND", "BY-NC-SA", "BY-ND-NC", "SA", "NC", "ND", "NC-SA", "ND-NC"];

    /// <summary>A version, its kinds, and the countries to whose law it was fitted; version 4.0 holds everywhere as it is.
    /// From the list of deeds at creativecommons.org/licenses/list.en.</summary>
    static readonly ImmutableArray<(string Number, ImmutableArray<string> Kinds, bool IsGeneric, string Ports)> Versions =
    [
        ("4.0", Usual, true, ""),
        ("3.0", Usual, true, "AM AT AU AZ BR CA CH CL CN CR CZ DE EC EE EG ES FR GE GR GT HK HR IE IGO IT LU NL NO NZ PH PL PR PT RO RS SG TH TW UG US VE VN ZA"),
        ("2.5", Usual, true, "AR AU BG BR CA CH CN CO DK ES HR HU IL IN IT MK MT MX MY NL PE PL PT SCOTLAND SE SI TW ZA"),
        ("2.1", Usual, false, "AU CA ES JP"),
        ("2.0", Usual, true, "AT AU BE BR CA CL DE ES FR HR IT JP KR NL PL TW UK ZA"),
        ("1.0", First, true, "FI IL NL"),
    ];

    /// <summary>The ways to write a part of a name; the longer first, as “by” stands in no other.</summary>
    static readonly ImmutableArray<(string Written, string Short)> Words =
    [
        ("CREATIVECOMMONS", "CC"), ("ATTRIBUTION", "BY"), ("SHAREALIKE", "SA"), ("NONCOMMERCIAL", "NC"), ("NODERIVATIVEWORKS", "ND"),
        ("NODERIVATIVES", "ND"), ("NODERIVS", "ND"), ("INTERNATIONAL", ""), ("UNPORTED", ""), ("GENERIC", ""), ("LICENSE", ""), ("LICENCE", ""),
    ];

    public static LicenceReading Read(string written)
    {
        var words = Deed().Match(written.Trim()) is { Success: true } deed
            ? $"CC {deed.Groups["kind"].Value} {deed.Groups["version"].Value} {deed.Groups["port"].Value}"
            : written.Trim();
        var key = Words.Aggregate(
            string.Concat(DecimalComma().Replace(words, ".").Where(c => char.IsLetterOrDigit(c) || c == '.')).ToUpperInvariant(),
            (text, word) => text.Replace(word.Written, word.Short, StringComparison.Ordinal));
        return key switch
        {
            "CC0" or "CC01.0" or "CCZERO" or "CCZERO1.0" => new(Licence.Zero, null, null),
            "PUBLICDOMAIN" or "PUBLICDOMAINMARK" or "PUBLICDOMAINMARK1.0" or "PDM" or "PDM1.0" or "CCMARK1.0" => new(Licence.PublicDomain, null, null),
            "CC" => new(null, $"{Spelling.Quote(words)} does not say which Creative Commons licence.", "write kind and version, as in CC BY 4.0 or CC BY-SA 2.0"),
            _ when Name().Match(key) is { Success: true } name =>
                Known(words, PartsOf(name.Groups["kind"].Value), name.Groups["version"].Value, name.Groups["port"].Value),
            _ => new(null, $"{Spelling.Quote(words)} is not a licence known here.",
                Spelling.Nearest(words, Versions[0].Kinds.Select(kind => $"CC {kind} 4.0").Append(Licence.Zero.Name).Append(Licence.PublicDomain.Name)) is { } near
                    ? $"did you mean {near}?"
                    : "write for example CC BY 4.0, CC0 1.0 or Public domain; for a photo used by permission write  permission: …  instead"),
        };
    }

    static LicenceReading Known(string words, ImmutableSortedSet<string> parts, string number, string port)
    {
        var known = Versions.SelectMany(version => version.Kinds.Where(kind => parts.SetEquals(kind.Split('-'))).Select(kind => (version, kind))).ToArray();
        if (known.Length == 0)
            return new(null, $"{Spelling.Quote(words)} is not a licence known here.", OneOf(Usual.Select(kind => $"CC {kind} 4.0")));
        if (number.Length == 0)
            return new(null, $"{Spelling.Quote(words)} has no version.",
                OneOf(known.Where(one => one.version.IsGeneric).Select(one => $"CC {one.kind} {one.version.Number}")));
        number = number.Contains('.', StringComparison.Ordinal) ? number : $"{number}.0";
        var (version, kind) = known.FirstOrDefault(one => one.version.Number == number);
        if (kind is null)
            return new(null, $"There is no version {number} of CC {known[0].kind}.",
                OneOf(known.Where(one => one.version.IsGeneric).Select(one => $"CC {one.kind} {one.version.Number}")));
        var name = $"CC {kind} {number}";
        var ports = version.Ports.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (port.Length > 0 ? !ports.Contains(port) : !version.IsGeneric)
            return new(null, port.Length > 0 ? $"{Spelling.Quote(port)} is no country for which {name} was written." : $"{name} was written for single countries only.",
                version.IsGeneric ? $"write {name}" : OneOf(ports.Select(country => $"{name} {country}")));
        var licence = new Licence(port.Length > 0 ? $"{name} {port}" : name, $"{Address}{kind}/{number}/{(port.Length > 0 ? port + "/" : "")}".ToLowerInvariant())
        {
            IsNonCommercial = parts.Contains("NC"),
            HasNoDerivatives = parts.Contains("ND"),
        };
        return new(licence, null, null);
    }

    static string OneOf(IEnumerable<string> names) =>
        names.ToArray() is [var only] ? $"write {only}" : $"write one of: {string.Join(", ", names)}";

    static ImmutableSortedSet<string> PartsOf(string kind) =>
        [.. kind.Chunk(2).Select(letters => new string(letters))];

    [GeneratedRegex(@"^https?://(www\.)?creativecommons\.org/(licenses|publicdomain)/(?<kind>[a-z-]+)/(?<version>[0-9.]+)/?((?!deed|legalcode)(?<port>[a-z]{2,8})/?)?((deed|legalcode)(\.[A-Za-z_-]+)?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Deed();

    /// <summary>As half of the world writes 4,0.</summary>
    [GeneratedRegex("(?<=[0-9]),(?=[0-9])")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^(CC)?(?<kind>(BY|SA|NC|ND)+)(?<version>[0-9]+(\.[0-9]+)?)?(?<port>[A-Z]+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
