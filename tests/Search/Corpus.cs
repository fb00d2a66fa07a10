using IlnSite.Render.Search;

namespace IlnSite.Tests.Search;

/// <summary>
/// Ten thousand posts of 600 words as people write them: few words everywhere and most words rare (Zipf's law as
/// Mandelbrot mended it), a few beginnings for most words, rounds, topics, countries and kinds. Always the same ones.
/// </summary>
static class Corpus
{
    public const int Posts = 10_000;

    const int Vocabulary = 100_000, WordsInPost = 600;

    static readonly string[] Starts =
        [.. "a be ca ca co co co com con de di e en ex fa ga ha i in in la le li ma me no o pa per po pre pro pro qua re re re sa se sha so sta su ta te tra un un ve wa wi".Split(' ')];

    static readonly string[] Middles =
        [.. "b ber bi ca ci cre da den di du fe fi gra ka la le li lo lu ma men mi mo na ne ni no pa pi po ra re ri ro sa sen si so ta te ti to tra tu va ver vi".Split(' ')];

    static readonly string[] Ends = [.. " d e ed er ers es ing ion ions ity ly ment n ness ry s s t tion ty y".Split(' ')];

    public static ImmutableArray<SearchDocument> Make()
    {
        var chance = 20130319UL;
        var words = Words();
        var shares = new double[Vocabulary];
        for (var rank = 0; rank < Vocabulary; rank++)
            shares[rank] = (rank > 0 ? shares[rank - 1] : 0) + (1 / (rank + 2.7));
        return [.. Enumerable.Range(0, Posts).Select(Post)];

        SearchDocument Post(int i) => new()
        {
            Link = $"/{1990 + (i / 365)}/{1 + (i / 31 % 12):00}/{1 + (i % 28):00}/{Text(4).Replace(' ', '-')}/",
            Title = Text(5),
            Facts = $"Discussion topic · {1 + (i % 28)} March {1990 + (i / 365)}",
            Round = ($"Round {i / 50}", 1 + (i / 50 % 8)),
            Summary = Text(20),
            Language = "en",
            Direction = "ltr",
            Labels = [$"{Text(1)} {Text(1)}"],
            Texts = [new($"<p>{Text(WordsInPost)}</p>")],
            Choices = [("round", $"{i / 50}"), ("topic", $"topic-{i / 10 % 210}"), ("country", $"c{Throw(190)}"), ("kind", i % 9 == 0 ? "news" : "topic")],
        };

        string Text(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ =>
        {
            var place = Array.BinarySearch(shares, Throw(1 << 30) / (double)(1 << 30) * shares[^1]);
            return words[place < 0 ? ~place : place];
        }));

        int Throw(int sides)
        {
            chance = unchecked((chance * 6364136223846793005) + 1442695040888963407);
            return (int)((chance >> 33) % (ulong)sides);
        }

        string[] Words()
        {
            HashSet<string> all = new(StringComparer.Ordinal);
            while (all.Count < Vocabulary)
            {
                // The more common a word, the shorter it is.
                var syllables = Throw(2 + (int)Math.Log10(1 + all.Count));
                all.Add(Pick(Starts) + string.Concat(Enumerable.Range(0, syllables).Select(_ => Pick(Middles))) + Pick(Ends));
            }
            return [.. all];
        }

        string Pick(string[] list) => list[Throw(list.Length)];
    }
}
