using System.Diagnostics;
using System.Text.Json;
using IlnSite.Render.Search;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Search;

/// <summary>What the index and the theme's script make of texts.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("Café Straße ŁÓDŹ", "cafe strasse lodz")]
    [InlineData("L’accès, don't C++ re-read", "l acces don t c re read")]
    [InlineData("İstanbul ısı ΟΔΟΣ ﬁne ①", "istanbul isi οδοσ fine 1")]
    [InlineData("Ёлка ёлка", "елка елка")]
    [InlineData("المكتبة والمكتبات مَكْتَبـــة أُولَى ١٢٣ ۴", "مكتبه مكتبات مكتبه اولي 123 4")]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("पुस्तकालय", "पुस्तकालय")]
    [InlineData("図書館の本 ﾃﾚﾋﾞ", "図書 書館 館の の本 本 テレ レヒ ヒ")]
    [InlineData("ไทย", "ไท ทย ย")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("\uD800 half", "half")]
    public void A_text_becomes_folded_words(string text, string words) => Assert.Equal(words, string.Join(' ', OfText(text)));

    [Fact]
    public void Long_words_are_cut()
    {
        var words = OfText(new string('a', 70));

        Assert.Equal([32, 32, 6], words.Select(word => word.Length));
    }

    [Theory]
    [InlineData("<p>un<em>believ</em>able <strong>b</strong></p><p>next</p>", "unbelievable b next")]
    [InlineData("<h2 id=\"one-two\">Three</h2>four<br>five<sup><a href=\"#fn:1\">1</a></sup>", "three four five 1")]
    [InlineData("R&amp;D &lt;b&gt; caf&#233; &eacute;t&#xE9; AT&T & &unknown;", "r d b cafe ete at t unknown")]
    [InlineData("<img alt=\"hidden\">seen <a", "seen")]
    public void Markup_is_no_word(string html, string words)
    {
        List<string> found = [];

        new Words(word => found.Add(word.ToString())).OfHtml(new(html));

        Assert.Equal(words, string.Join(' ', found));
    }

    /// <summary>Every letter there is, by itself and between others, and texts in which letters change each other.</summary>
    [Fact]
    public void The_script_makes_the_same_words_in_a_real_engine()
    {
        string[] texts =
        [
            .. Enumerable.Range(0, 0x110000)
                .Where(Rune.IsValid)
                .Select(code => new Rune(code))
                .Where(letter => Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse))
                // NFKD puts several marks on one letter in order, which the table does not: nobody writes them otherwise.
                .Select(letter => $"a{letter}b {letter} {(IsMark(letter) ? "" : letter)}{letter}"),
            "ΟΔΟΣ ΟΔΟΣ. Σ", "والد والدة والدراسة الله البيت بالبيت", "e\u0301\u0323 a\u0323\u0301", "한국어 도서관 ᄒ", "ｶﾞｷﾞ がぎ",
            "図書館123abcの本", "𠮷野家 𠮷", "ไม่มีเวลา", "ကျွန်တော်", "ភាសាខ្មែរ", "𝐁𝐨𝐥𝐝 ﷺ ㈱ ½", $"{new string('a', 33)}図{new string('b', 65)}", "",
        ];

        var expected = texts.Select(OfText).ToArray();
        var actual = InNode(texts);

        Assert.Equal(expected.Length, actual.Length);
        var wrong = texts.Zip(expected, actual).Where(pair => !pair.Second.SequenceEqual(pair.Third)).ToArray();
        Assert.True(wrong.Length == 0, $"{wrong.Length} texts differ:\n{string.Join('\n', wrong.Take(20).Select(pair =>
            $"{pair.First} ({(int)pair.First.ElementAtOrDefault(1):X4}): {string.Join(' ', pair.Second)} | {string.Join(' ', pair.Third)}"))}");
    }

    static bool IsMark(Rune letter) => Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    static List<string> OfText(string text)
    {
        List<string> found = [];
        new Words(word => found.Add(word.ToString())).OfText(text);
        return found;
    }

    static string[][] InNode(string[] texts)
    {
        using var folder = new TempFolder();
        folder.With("search.mjs", File.ReadAllText(Repository.Path("themes", "default", "assets", "search.js")))
            .With("texts.json", JsonSerializer.Serialize(texts))
            .With("run.mjs", """
                import { readFileSync, writeFileSync } from 'node:fs';
                globalThis.document = { querySelector: () => null, getElementById: () => null };
                const { wordsOf } = await import('./search.mjs');
                const texts = JSON.parse(readFileSync('texts.json', 'utf8'));
                writeFileSync('words.json', JSON.stringify(texts.map(text => wordsOf(text))));
                """);
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", ["run.mjs"]) { WorkingDirectory = folder.Path })!; // Null only for shell execution.
            node.WaitForExit();
            Assert.Equal(0, node.ExitCode);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no node here to run the script.");
        }
        return JsonSerializer.Deserialize<string[][]>(File.ReadAllText(folder["words.json"]))!; // Written three lines above.
    }
}
