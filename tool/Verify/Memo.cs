using System.Collections.Concurrent;

namespace IlnSite.Verify;

/// <summary>Remembers what was found out about a value. Safe for several threads: two may find the same out at once.</summary>
sealed class Memo<TKey, TValue>(Func<TKey, TValue> find)
    where TKey : notnull
{
    readonly ConcurrentDictionary<TKey, TValue> known = new();

    public IEnumerable<TKey> Keys => known.Keys;

    public TValue this[TKey key] => known.GetOrAdd(key, find);
}
