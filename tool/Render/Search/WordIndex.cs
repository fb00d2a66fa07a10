using System.Runtime.InteropServices;

namespace IlnSite.Render.Search;

/// <summary>
/// All words of all documents, and where they stand. Comes in: the documents in their order. Goes out: the words in
/// ordinal order, each with its documents. Stretches of documents are read at the same time and joined in their order,
/// so that the number of threads changes nothing.
/// </summary>
sealed class WordIndex
{
    /// <summary>How many documents one call reads: enough to share the strings of their words.</summary>
    const int Stretch = 512;

    readonly string[] words;
    readonly Posting[] postings;
    readonly int[] starts;

    WordIndex(string[] words, Posting[] postings, int[] starts) =>
        (this.words, this.postings, this.starts) = (words, postings, starts);

    /// <summary>Words and the choices that documents can be filtered by (<c>?round=2015b</c>), in ordinal order.</summary>
    public IEnumerable<(string Word, string Postings)> Entries() => Enumerable.Range(0, words.Length)
        .OrderBy(i => words[i], StringComparer.Ordinal)
        .Select(i => (words[i], Postings.Write(postings.AsSpan(starts[i]..starts[i + 1]))));

    public static WordIndex Of(ImmutableArray<SearchDocument> documents, Each each)
    {
        var parts = new Part[(documents.Length + Stretch - 1) / Stretch];
        each(parts.Length, i => parts[i] = Part.Read(documents.AsSpan()[(i * Stretch)..Math.Min(documents.Length, (i + 1) * Stretch)]));
        return Join(parts);
    }

    static WordIndex Join(Part[] parts)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        var numbersOf = parts.Select(part => part.Words.Select(word => Number(word)).ToArray()).ToArray();
        var ends = new int[numbers.Count + 1];
        for (var i = 0; i < parts.Length; i++)
            foreach (var found in parts[i].Found)
                ends[numbersOf[i][found.Word] + 1]++;
        for (var i = 1; i < ends.Length; i++)
            ends[i] += ends[i - 1];
        var starts = ends.ToArray();
        var postings = new Posting[starts[^1]];
        for (var i = 0; i < parts.Length; i++)
            foreach (var found in parts[i].Found)
                postings[ends[numbersOf[i][found.Word]]++] = new((i * Stretch) + found.Document, found.Standing);
        return new([.. numbers.Keys], postings, starts);

        int Number(string word)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var isKnown);
            return isKnown ? number : number = numbers.Count - 1;
        }
    }

    /// <summary>The words of one stretch of documents, in the order in which they first stood there.</summary>
    sealed record Part(ImmutableArray<string> Words, List<Found> Found)
    {
        public static Part Read(ReadOnlySpan<SearchDocument> documents)
        {
            var reading = new Reading();
            foreach (var document in documents)
                reading.Read(document);
            return new(reading.Words, reading.Found);
        }
    }

    /// <summary>A word (its number in the stretch) in a document (as well). Eight bytes, as there are millions.</summary>
    struct Found(int word, int document)
    {
        byte best;
        byte times;

        public int Word { get; } = word;

        public short Document { get; } = (short)document;

        public readonly Standing Standing => ((Standing)best, times) switch
        {
            (Standing.OnceInText, >= 4) => Standing.OftenInText,
            (Standing.OnceInText, >= 2) => Standing.TwiceInText,
            (var standing, _) => standing,
        };

        public void Again(Standing standing)
        {
            best = Math.Max(best, (byte)standing);
            times = (byte)Math.Min(times + 1, byte.MaxValue);
        }
    }

    sealed class Reading
    {
        readonly Dictionary<string, (int Number, int Latest)> known = new(StringComparer.Ordinal);
        readonly Dictionary<string, (int Number, int Latest)>.AlternateLookup<ReadOnlySpan<char>> bySpan;
        readonly Words words;
        int document = -1;
        Standing standing;

        public Reading()
        {
            bySpan = known.GetAlternateLookup<ReadOnlySpan<char>>();
            words = new(Add);
        }

        public List<Found> Found { get; } = [];

        public ImmutableArray<string> Words => [.. known.Keys];

        public void Read(SearchDocument read)
        {
            document++;
            var count = 0;
            new Words(_ => count++).OfText(read.Title);
            const int half = 2;
            standing = count <= half ? Standing.HalfOfTitle : Standing.Title;
            words.OfText(read.Title);
            standing = Standing.Summary;
            words.OfText(read.Summary);
            foreach (var label in read.Labels)
                words.OfText(label);
            standing = Standing.OnceInText;
            foreach (var text in read.Texts)
                words.OfHtml(text);
            foreach (var (facet, value) in read.Choices)
                Add($"?{facet}={value}");
        }

        void Add(ReadOnlySpan<char> word)
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(bySpan, word, out var isKnown);
            if (!isKnown)
                entry = (known.Count - 1, -1);
            if (entry.Latest < 0 || Found[entry.Latest].Document != document)
            {
                entry.Latest = Found.Count;
                Found.Add(new(entry.Number, document));
            }
            CollectionsMarshal.AsSpan(Found)[entry.Latest].Again(standing);
        }
    }
}
