namespace IlnSite.Verify;

/// <summary>The addresses in a srcset attribute (HTML Standard, 4.8.4.3.10).</summary>
static class SourceSet
{
    static readonly char[] Blank = [' ', '\t', '\n', '\f', '\r'];

    public static IEnumerable<string> Addresses(string srcset)
    {
        for (var at = 0; ;)
        {
            while (at < srcset.Length && (srcset[at] == ',' || Blank.Contains(srcset[at])))
                at++;
            if (at >= srcset.Length)
                yield break;
            var end = srcset.IndexOfAny(Blank, at);
            var address = end < 0 ? srcset[at..] : srcset[at..end];
            yield return address.TrimEnd(',');
            // An address that ends in a comma has no size behind it.
            at = end < 0 ? srcset.Length
                : address.EndsWith(',') ? end
                : srcset.IndexOf(',', end) is var comma and >= 0 ? comma
                : srcset.Length;
        }
    }
}
