using IlnSite.Render.Head;

namespace IlnSite.Tests.Render.Head;

public sealed class SharingTests
{
    const string Title = "50% & “more”? مكتبة #1 + you";

    const string Address = "https://example.org/iln/2015/08/18/x/?a=1&b=2";

    [Fact]
    public void A_mail_has_subject_and_text()
    {
        var link = new Uri(Sharing.Mail(Title, "Line one", Address));

        Assert.Equal("mailto", link.Scheme);
        Assert.Equal([("subject", Title), ("body", "Line one\r\n\r\n" + Address)], Fields(link));
    }

    [Theory]
    [InlineData("mailto:desk@network.example?subject={title}&body=About%20{url}")]
    [InlineData("https://elsewhere.example/share?subject={title}&body=About%20{url}#now")]
    public void A_reply_has_the_title_and_address_filled_in(string link) => Assert.Equal(
        [("subject", Title), ("body", "About " + Address)],
        Fields(new(new ReplyChannel("Reply", link).LinkFor(Title, Address))));

    [Fact]
    public void A_title_that_looks_like_a_place_is_left_as_it_is() =>
        Assert.Equal("mailto:a@b.example?subject=%7Burl%7D", new ReplyChannel("Reply", "mailto:a@b.example?subject={title}").LinkFor("{url}", Address));

    [Fact]
    public void A_file_in_a_link_is_the_file() =>
        Assert.Equal("a, b & “c”#\r\n", Uri.UnescapeDataString(Sharing.File("text/plain", "a, b & “c”#\r\n")["data:text/plain;charset=utf-8,".Length..]));

    static (string Name, string Value)[] Fields(Uri link) =>
    [
        .. link.Query[1..].Split('&').Select(field => field.Split('=')).Select(field => (field[0], Uri.UnescapeDataString(field[1]))),
    ];
}
