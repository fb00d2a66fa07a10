namespace IlnSite.Benchmarks;

/// <summary>
/// Writes a content folder of any size that looks like the real one: posts of about 600 words, one a day, in rounds of
/// fifty, with topics, tags, countries, authors, series, questions, links between posts, and now and then a table, a
/// footnote, a quotation, an alias. The same number of posts gives the same bytes.
/// </summary>
sealed class SiteGenerator(int posts, string folder)
{
    static readonly DateOnly FirstDay = new(2010, 1, 1);

    static readonly string[] Countries =
    [
        .. """
           AE AL AR AT AU BB BD BE BG BM BO BR BW CA CH CL CN CO CR CU CY CZ DE DK DZ EC EE EG ES ET FI FJ FR GB GE GH GR GT HK HR
           HU ID IE IL IN IQ IR IS IT JM JO JP KE KH KR KW KZ LB LC LK LT LV LY MA MK MT MU MX MY NA NG NL NO NP NZ PE PG PH PK PL
           PT QA RO RS RU RW SA SE SG SI SK SN TH TN TR TT TZ UA UG US UY VE VN WS ZA ZM ZW
           """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
    ];

    readonly Dice dice = new(20130319);
    readonly List<string> files = [];
    readonly List<string> tags = [];
    readonly List<string> authors = [];

    int Rounds => 1 + (posts / 50);

    int Topics => 10 + (posts / 50);

    /// <summary>The posts' paths, oldest first.</summary>
    public IReadOnlyList<string> Write()
    {
        var prose = new Prose(dice);
        tags.AddRange(Enumerable.Range(0, 20 + (posts / 40)).Select(i => $"{prose.Words(1, 2)} {Letters(i)}"));
        authors.AddRange(Enumerable.Range(0, 10 + (posts / 50)).Select(i => $"{prose.Phrase(1, 1)} {prose.Phrase(1, 1)} {Letters(i).ToUpperInvariant()}"));
        Put("site.yml", """
            title: A Network
            tagline: Large enough to measure
            description: Made up by a program to see how long another takes.
            url: https://network.example/
            time_zone: Australia/Sydney
            language: en
            social_cards: false
            licence: CC BY 4.0
            menu:
              - {title: Topics, link: /topics/}
              - {title: About, link: pages/about.md}

            """);
        Put("pages/about.md", $"---\ntitle: About\n---\n{prose.Paragraph()}\n");
        for (var i = 0; i < Topics; i++)
            Put($"topics/topic-{i}.yml", $"title: {prose.Phrase(2, 4)} {Letters(i)}\ndescription: {prose.Sentence()}\nquestions:\n  - {prose.Sentence()}\n  - {prose.Sentence()}\n");
        for (var i = 0; i < Rounds; i++)
            Put($"rounds/{i + 1}.yml", Round(i, prose));
        files.AddRange(Enumerable.Range(0, posts).Select(i => $"{Day(i):yyyy-MM-dd}-{prose.Word()}-{prose.Word()}-{Letters(i)}.md"));
        for (var i = 0; i < posts; i++)
            Put($"posts/{files[i]}", Post(i, prose));
        return [.. files.Select(file => Path.Combine(folder, "posts", file))];
    }

    string Round(int number, Prose prose)
    {
        var text = new StringBuilder();
        var first = number * 50;
        text.Append(CultureInfo.InvariantCulture, $"name: Round {number + 1}\ndescription: {prose.Sentence()}\nstarts: {Day(first):yyyy-MM-dd}\nends: {Day(first + 49):yyyy-MM-dd}\n");
        text.Append(CultureInfo.InvariantCulture, $"participants: {dice.Between(100, 900)}\ncountries:\n  count: 40\n  list: [{string.Join(", ", dice.Some(Countries, 40).Select(Quoted))}]\nschedule:\n");
        for (var i = first; i < Math.Min(first + 50, posts); i += 10)
            text.Append(CultureInfo.InvariantCulture, $"  - {{date: {Day(i):yyyy-MM-dd}, topic: topic-{Topic(i)}}}\n");
        if (first >= posts)
            text.Append(CultureInfo.InvariantCulture, $"  - {{date: {Day(first):yyyy-MM-dd}, title: Later}}\n");
        text.Append(CultureInfo.InvariantCulture, $"chats:\n  - title: {prose.Phrase(2, 4)}\n    starts: {Day(first + 7):yyyy-MM-dd} 18:00\n    zone: Africa/Johannesburg\n    summary: {prose.Sentence()}\n");
        return text.ToString();
    }

    string Post(int number, Prose prose)
    {
        var text = new StringBuilder();
        FrontMatter(number, prose, text);
        text.Append(CultureInfo.InvariantCulture, $"{prose.Paragraph()} There are {{{{ round.participants }}}} of us in {{{{ round.countries }}}} countries.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"## What to talk about\n\n{prose.Paragraph()}\n\n{Link(number, 1, prose)}\n\n{prose.Paragraph()}\n\n");
        if (number % 7 == 0)
            text.Append(Table(prose));
        text.Append(CultureInfo.InvariantCulture, $"## {prose.Phrase(2, 5)}\n\n{prose.Paragraph()}\n\n{prose.Paragraph()}\n\n{prose.List(4)}\n{Link(number, 7, prose)}\n\n");
        if (number % 5 == 0)
            text.Append(CultureInfo.InvariantCulture, $":::quote first\n{prose.Sentence()}\n:::\n\n");
        text.Append(CultureInfo.InvariantCulture, $"### {prose.Phrase(2, 5)}\n\n{prose.Paragraph()}\n\n{prose.Paragraph()}{(number % 9 == 0 ? "[^1]" : "")}\n\n");
        text.Append(CultureInfo.InvariantCulture, $":::questions\n{prose.List(5)}:::\n\n:::participants\n{prose.Sentence()} {prose.Sentence()}\n:::\n\n{prose.Paragraph()}\n");
        if (number % 9 == 0)
            text.Append(CultureInfo.InvariantCulture, $"\n[^1]: {prose.Sentence()}\n");
        return text.ToString();
    }

    void FrontMatter(int number, Prose prose, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: \"{prose.Phrase(2, 6)}\"\nround: {(number / 50) + 1}\ntopic: topic-{Topic(number)}\n");
        text.Append(CultureInfo.InvariantCulture, $"tags: [{string.Join(", ", dice.Some(tags, 3))}]\nsummary: >-\n  {prose.Sentence()}\n");
        text.Append(CultureInfo.InvariantCulture, $"authors:\n  - {{name: {dice.Pick(authors)}, role: librarian, country: {Quoted(dice.Pick(Countries))}}}\n");
        text.Append(CultureInfo.InvariantCulture, $"countries: [{string.Join(", ", dice.Some(Countries, 2).Select(Quoted))}]\n");
        if (number % 20 < 2)
            text.Append(CultureInfo.InvariantCulture, $"series: {{name: Series {Letters(number / 20)}, part: {(number % 20) + 1}}}\n");
        if (number % 5 == 0)
            text.Append(CultureInfo.InvariantCulture, $"quotes:\n  - {{id: first, by: {prose.Phrase(2, 2)}, work: {prose.Phrase(2, 4)}, published: \"1931\"}}\n");
        if (number % 10 == 0)
            text.Append(CultureInfo.InvariantCulture, $"aliases: [\"/old/{number}/\"]\n");
        if (number % 4 == 0)
            text.Append(CultureInfo.InvariantCulture, $"resources:\n  - {{title: {prose.Phrase(2, 5)}, link: \"https://papers.example/{number}\"}}\n");
        text.Append("---\n");
    }

    /// <summary>A sentence with two links to posts near by, one of them to a heading.</summary>
    string Link(int number, int distance, Prose prose) =>
        $"{prose.Phrase(3, 6)} [{prose.Words(2, 4)}]({files[(number + distance) % posts]}#what-to-talk-about) {prose.Words(2, 5)} [{prose.Words(1, 3)}]({files[(number + posts - distance) % posts]}), and [the topic](../topics/topic-{Topic(number)}.yml).";

    static string Table(Prose prose)
    {
        var rows = Enumerable.Range(0, 5).Select(_ => $"| {prose.Words(1, 3)} | {prose.Words(1, 3)} | {prose.Words(3, 6)} |\n");
        return $"| {prose.Word()} | {prose.Word()} | {prose.Word()} |\n|---|---|---|\n{string.Concat(rows)}\n";
    }

    int Topic(int post) => post / 10 % Topics;

    /// <summary>a to z, ba, bb: tells things apart as people would. With figures behind every name the guard had more to look at
    /// than on any site.</summary>
    static string Letters(int number) => number < 26 ? $"{(char)('a' + number)}" : Letters(number / 26) + Letters(number % 26);

    static DateOnly Day(int post) => FirstDay.AddDays(post);

    /// <summary>A word that YAML 1.1 would take for no.</summary>
    static string Quoted(string code) => code == "NO" ? "\"NO\"" : code;

    void Put(string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
    }
}
