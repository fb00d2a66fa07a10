namespace IlnSite.Model;

/// <summary>Names for things that stand in one list and may be called alike; they become addresses and ids.</summary>
static class StableNames
{
    /// <summary>The first of a name keeps it, later ones are numbered, so that what is added below changes nothing
    /// above.</summary>
    public static ImmutableArray<string> Of(IEnumerable<string> wanted)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. wanted.Select(name => Enumerable.Range(1, int.MaxValue).Select(i => Numbered(name, i)).First(taken.Add))];
    }

    static string Numbered(string name, int number) =>
        number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
}
