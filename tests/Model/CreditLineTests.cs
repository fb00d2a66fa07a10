namespace IlnSite.Tests.Model;

/// <summary>The line below a photo.</summary>
public sealed class CreditLineTests
{
    static readonly PhotoCredit Whole = new()
    {
        Title = "Desks & {1}",
        By = "أمينة",
        ByLink = "https://people.example/a",
        Source = "https://photos.example/1?a=1&b=2",
        Licence = Licence.Find("CC BY-SA 2.0 DE"),
        Changes = "cropped",
    };

    [Fact]
    public void Title_maker_licence_and_changes_are_told_and_linked() => Assert.Equal(
        "<a href=\"https://photos.example/1?a=1&amp;b=2\"><cite><bdi>Desks &amp; {1}</bdi></cite></a> by <a href=\"https://people.example/a\"><bdi>أمينة</bdi></a>, "
        + "<a rel=\"license\" href=\"https://creativecommons.org/licenses/by-sa/2.0/de/\"><bdi>CC BY-SA 2.0 DE</bdi></a>, changed: <bdi>cropped</bdi>",
        CreditLine.Of(Whole, English).Value);

    [Fact]
    public void Without_markup_it_says_the_same() =>
        Assert.Equal("Desks & {1} by أمينة, CC BY-SA 2.0 DE, changed: cropped", CreditLine.Plain(Whole, English));

    [Fact]
    public void What_is_not_known_leaves_no_gap() =>
        Assert.Equal("Photo by Ann, by permission: Unsplash licence", CreditLine.Plain(new() { By = "Ann", Permission = "Unsplash licence" }, English));

    [Fact]
    public void Free_works_are_called_so_in_the_language_of_the_site() =>
        Assert.Equal("Photo, public domain", CreditLine.Plain(new() { Licence = Licence.PublicDomain }, English));

    static string English(string key) => key switch
    {
        "photo.photo" => "Photo",
        "photo.by" => "{0} by {1}",
        "photo.permission" => "by permission: {0}",
        "photo.changes" => "changed: {0}",
        "photo.public_domain" => "public domain",
        "list.comma" => ", ",
        _ => key,
    };
}
