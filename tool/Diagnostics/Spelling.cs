namespace IlnSite.Diagnostics;

/// <summary>Finds the word that was probably meant.</summary>
static class Spelling
{
    /// <summary>The candidate with the fewest slips of the pen, or null when none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        // One slip for short words, about a third of the letters for long ones; long strangers are not compared at all.
        var most = Math.Clamp(word.Length / 3, 1, 4);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= most)
            .Select(candidate => (candidate, slips: Slips(word, candidate)))
            .Where(pair => pair.slips <= most && pair.slips * 2 < Math.Max(word.Length, pair.candidate.Length))
            .OrderBy(pair => pair.slips)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>“a”, or “a or b”, or “a, b or c”.</summary>
    public static string OneOf(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }

    /// <summary>A value from content, short and safe enough to stand in a message.</summary>
    public static string Quote(string value)
    {
        var line = string.Concat(value.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return $"\"{(line.Length <= 60 ? line : line[..57] + "…")}\"";
    }

    /// <summary>Insertions, deletions, replacements and swapped neighbours between two words, case ignored
    /// (Damerau–Levenshtein, optimal string alignment).</summary>
    static int Slips(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]);
                var best = Math.Min(rows[i - 1, j - 1] + (same ? 0 : 1), Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    best = Math.Min(best, rows[i - 2, j - 2] + 1);
                rows[i, j] = best;
            }
        return rows[a.Length, b.Length];

        static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
    }
}
