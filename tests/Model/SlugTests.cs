namespace IlnSite.Tests.Model;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Getting to know you & your #librariancommute", "getting-to-know-you-your-librariancommute")]
    [InlineData("What I wish I’d learned", "what-i-wish-id-learned")]
    [InlineData("São Tomé, Łódź, Straße, Ærø, İzmir", "sao-tome-lodz-strasse-aero-izmir")]
    [InlineData("Sa\u0303o Tome\u0301", "sao-tome")]
    [InlineData("Библиотека Йога", "библиотека-йога")]
    [InlineData("مكتبة ١٢", "مكتبة-١٢")]
    [InlineData("हिन्दी किताब", "हिन्दी-किताब")]
    [InlineData("도서관 図書館", "도서관-図書館")]
    [InlineData("½ & ² — 7", "7")]
    [InlineData("!?", "x")]
    public void An_address_is_made_of_letters_digits_and_hyphens(string words, string slug)
    {
        Assert.Equal(slug, Slug.From(words));
        Assert.Equal(slug, Slug.From(slug));
        Assert.True(Slug.IsValid(slug));
    }
}
