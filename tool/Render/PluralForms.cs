namespace IlnSite.Render;

/// <summary>The forms of words beside numbers, by language tag.</summary>
static class PluralForms
{
    /// <summary>Numbers among which every form of every language turns up; a test holds that against CLDR's samples.</summary>
    static readonly ImmutableArray<int> Numbers = [.. Enumerable.Range(0, 201), 1_000, 10_000, 100_000, 1_000_000];

    static readonly ImmutableArray<string> Names = ["zero", "one", "two", "few", "many", "other"];

    public static PluralForm Of(string tag, int n)
    {
        var language = tag.ToLowerInvariant();
        for (var end = language.Length; end > 0; end = language.LastIndexOf('-', end - 1))
            if (PluralRules.Of(language[..end], n) is { } form)
                return form;
        // As most languages do it.
        return n == 1 ? PluralForm.One : PluralForm.Other;
    }

    /// <summary>The forms that a language has for whole numbers, each with the first numbers that take it.</summary>
    public static ImmutableArray<(string Name, ImmutableArray<int> Numbers)> In(string tag) =>
    [
        .. from n in Numbers
           group n by Of(tag, n) into form
           orderby form.Key
           select (Name(form.Key), form.Take(4).ToImmutableArray()),
    ];

    public static string Name(PluralForm form) => Names[(int)form];

    public static bool IsName(string name) => Names.Contains(name);
}
