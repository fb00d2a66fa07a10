using IlnSite.Render.Cards;

namespace IlnSite.Tests.Render.Cards;

public sealed class CardTitleTests
{
    [Theory]
    [InlineData("Getting to know you", 84, "Getting to know you")]
    [InlineData("Two  \n spaces", 84, "Two spaces")]
    [InlineData("", 84, "")]
    [InlineData("Meeting and greeting: getting the most out of conferences", 70, "Meeting and greeting:|getting the most out|of conferences")]
    [InlineData("图书馆员之间的国际对话和工作", 84, "图书馆员之间的|国际对话和工作")]
    [InlineData("Books 📚 and 👍🏽 more", 84, "Books and more")]
    [InlineData("التعرف على زملائنا", 84, "التعرف على زملائنا")]
    public void A_title_is_broken_into_lines_of_like_length(string title, int size, string lines)
    {
        var card = CardTitle.Of(title);

        Assert.Equal((size, lines), (card.Size, string.Join('|', card.Lines)));
    }

    [Fact]
    public void What_is_too_long_is_cut()
    {
        var words = CardTitle.Of(string.Join(' ', Enumerable.Repeat("librarianship", 60)));
        var word = CardTitle.Of(new('m', 2000));
        var signs = CardTitle.Of(string.Concat(Enumerable.Repeat("图", 2000)));

        Assert.All([words, word, signs], card =>
        {
            Assert.Equal(4, card.Lines.Length);
            Assert.EndsWith("…", card.Lines[^1], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void No_line_begins_with_a_closing_sign_of_Chinese_and_no_sign_is_torn() =>
        Assert.All(
            Enumerable.Range(1, 40).SelectMany(i => CardTitle.Of(string.Concat(Enumerable.Repeat("书", i)) + "。「é」").Lines),
            line =>
            {
                Assert.DoesNotContain(line[0], "。」");
                Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line)));
            });
}
