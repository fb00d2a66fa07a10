namespace IlnSite.Model;

/// <summary>A licence whose text has an address: Creative Commons in its versions, CC0, public domain.</summary>
/// <param name="Name">As people print it: <c>CC BY-SA 4.0</c>.</param>
/// <param name="Link">Where its deed stands.</param>
sealed record Licence(string Name, string Link)
{
    static readonly ImmutableArray<string> Kinds = ["BY", "BY-SA", "BY-NC", "BY-ND", "BY-NC-SA", "BY-NC-ND"];

    // 1.0 had other kinds too (NC, SA …); nobody offers photos under them any more.
    static readonly ImmutableArray<string> Versions = ["4.0", "3.0", "2.5", "2.0", "1.0"];

    public static ImmutableArray<Licence> All { get; } =
    [
        .. from version in Versions
           from kind in Kinds
           select new Licence(
               $"CC {kind} {version}",
               $"https://creativecommons.org/licenses/{kind.ToLowerInvariant()}/{version}/"),
        new("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        new("Public domain", "https://creativecommons.org/publicdomain/mark/1.0/"),
    ];

    /// <summary>The licence named by an editor; hyphens, spaces and case between the parts do not matter.</summary>
    public static Licence? Find(string words) => All.FirstOrDefault(licence => Key(licence.Name) == Key(words));

    static string Key(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
