using NodaTime;

namespace IlnSite.Render;

/// <summary>The words of the interface and the ways to write dates and numbers, from the theme's strings.</summary>
/// <param name="words">By dotted name; <c>{0}</c>, <c>{1}</c> stand for values.</param>
/// <param name="place">The theme's own strings, where missing ones belong.</param>
sealed class Strings(IReadOnlyDictionary<string, string> words, SourceFile place, Report report)
{
    /// <summary>The words of a name; a name that the theme does not have is a fault, and is returned itself.</summary>
    public string Text(string key, params ReadOnlySpan<object?> values)
    {
        // A number chooses between key.one and key.other; languages with more forms come with their strings.
        if (values is [int count, ..] && !words.ContainsKey(key))
            key += count == 1 ? ".one" : ".other";
        if (!words.TryGetValue(key, out var text))
        {
            report.Add(Codes.ThemeString, place.Whole, $"The theme has no words for {Spelling.Quote(key)}.",
                Spelling.Nearest(key, words.Keys) is { } near ? $"did you mean {near}?" : $"add a line  {key}: \"…\"");
            return key;
        }
        for (var i = 0; i < values.Length; i++)
            text = text.Replace($"{{{i}}}", Printed(values[i]), StringComparison.Ordinal);
        return text;
    }

    public string Date(LocalDate date) => Filled("date.day", date);

    public string Date(PartialDate date) => date switch
    {
        { Day: { } } => Filled("date.day", date.First),
        { Month: { } } => Filled("date.month", date.First),
        _ => Filled("date.year", date.First),
    };

    public string Month(int month) => Text(string.Create(CultureInfo.InvariantCulture, $"date.months.{month}"));

    /// <summary>“860”, or “over 700” where the number is a lower bound.</summary>
    public string Figure(Figure figure) =>
        figure.AtLeast ? Text("figure.at_least", Number(figure.Count)) : Number(figure.Count);

    public string Number(int number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture).Replace(
            ",",
            Text("number.group"),
            StringComparison.Ordinal);

    string Filled(string pattern, LocalDate date) => Text(pattern)
        .Replace("{day}", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{month}", Month(date.Month), StringComparison.Ordinal)
        .Replace("{year}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    string Printed(object? value) => value switch
    {
        null => "",
        int number => Number(number),
        LocalDate date => Date(date),
        PartialDate date => Date(date),
        _ => value.ToString() ?? "",
    };
}

/// <summary>A mistake in the theme, found while a page is made; <see cref="Theme"/> turns it into a diagnostic.</summary>
#pragma warning disable CA1032, CA1064 // Made and caught in this folder only.
sealed class ThemeFault(Code code, string message, string? hint = null) : Exception(message)
{
    public Code Code { get; } = code;

    public string? Hint { get; } = hint;
}
#pragma warning restore CA1032, CA1064
