namespace IlnSite.Benchmarks;

/// <summary>Throws the same numbers on every machine and in every version of .NET, which System.Random does not promise
/// (SplitMix64).</summary>
sealed class Dice(ulong seed)
{
    ulong state = seed;

    /// <summary>From 0 up to, and without, <paramref name="sides"/>.</summary>
    public int Throw(int sides)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)sides);
        }
    }

    public int Between(int least, int most) => least + Throw(most - least + 1);

    public T Pick<T>(IReadOnlyList<T> list) => list[Throw(list.Count)];

    /// <summary>Several different ones, in the order of the list.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> list, int count)
    {
        var chosen = new SortedSet<int>();
        while (chosen.Count < Math.Min(count, list.Count))
            chosen.Add(Throw(list.Count));
        return [.. chosen.Select(i => list[i])];
    }
}
