using IlnSite.Render.Feeds;

namespace IlnSite.Tests.Render.Feeds;

/// <summary>One address or mark at a time.</summary>
public sealed class FeedHtmlTests
{
    static readonly Uri Page = new("https://example.org/iln/2014/03/01/hello/");

    [Theory]
    [InlineData("<a href=\"#x\">a</a>", "<a href=\"https://example.org/iln/2014/03/01/hello/#x\">a</a>")]
    [InlineData("<a href=\"\">a</a>", "<a href=\"https://example.org/iln/2014/03/01/hello/\">a</a>")]
    [InlineData("<a href=\"?a=1&amp;b=2\">a</a>", "<a href=\"https://example.org/iln/2014/03/01/hello/?a=1&amp;b=2\">a</a>")]
    [InlineData("<a href=\"/iln/x/\">a</a>", "<a href=\"https://example.org/iln/x/\">a</a>")]
    [InlineData("<a href=\"../../02/y/\">a</a>", "<a href=\"https://example.org/iln/2014/03/02/y/\">a</a>")]
    [InlineData("<a href=\"//other.example/z\">a</a>", "<a href=\"https://other.example/z\">a</a>")]
    [InlineData("<a href=\"HTTPS://Other.example/z\">a</a>", "<a href=\"HTTPS://Other.example/z\">a</a>")]
    [InlineData("<a href=\"mailto:a@b.example\">a</a>", "<a href=\"mailto:a@b.example\">a</a>")]
    [InlineData("<a href=\"/iln/مرحبا/\">a</a>", "<a href=\"https://example.org/iln/%D9%85%D8%B1%D8%AD%D8%A8%D8%A7/\">a</a>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData("<a href='/x\"y'>a</a>", "<a href=\"https://example.org/x%22y\">a</a>")]
    [InlineData("<a href=/x>a</a>", "<a href=\"https://example.org/x\">a</a>")]
    [InlineData("<img src=\"p.jpg\" srcset=\"p.jpg 1x, /q.jpg 2x\" sizes=\"50vw\" alt=\"A\" loading=\"lazy\">",
        "<img src=\"https://example.org/iln/2014/03/01/hello/p.jpg\" srcset=\"https://example.org/iln/2014/03/01/hello/p.jpg 1x, https://example.org/q.jpg 2x\" sizes=\"50vw\" alt=\"A\">")]
    [InlineData("<picture><source srcset=\"/a.webp 480w,\n /b.webp 960w\" type=\"image/webp\"><img src=\"/a.jpg\" alt=\"\"></picture>",
        "<picture><source srcset=\"https://example.org/a.webp 480w, https://example.org/b.webp 960w\" type=\"image/webp\"><img src=\"https://example.org/a.jpg\" alt=\"\"></picture>")]
    [InlineData("<video poster=\"/v.jpg\"></video><blockquote cite=\"/c\">q</blockquote>",
        "<video poster=\"https://example.org/v.jpg\"></video><blockquote cite=\"https://example.org/c\">q</blockquote>")]
    public void Addresses_become_whole(string html, string expected) => Assert.Equal(expected, FeedHtml.Of(html, Page));

    [Theory]
    [InlineData("<p class=\"label\" id=\"a\" onclick=\"x()\" data-x=\"1\">a</p>", "<p>a</p>")]
    [InlineData("<h2 id=\"a\">A</h2><a href=\"#a\">up</a>", "<h2 id=\"a\">A</h2><a href=\"https://example.org/iln/2014/03/01/hello/#a\">up</a>")]
    [InlineData("a<script>if (1 < 2) \"</p>\"</script>b<!-- c -->d", "abd")]
    [InlineData("<svg><use href=\"#x\"/></svg><p>a", "<p>a")]
    [InlineData("<td style=\"text-align: right;\">1</td><p style=\"color: red\">2</p>", "<td style=\"text-align: right;\">1</td><p>2</p>")]
    [InlineData("<th class=\"align-center\">1</th><p class=\"align-left\">2</p>", "<th style=\"text-align: center\">1</th><p>2</p>")]
    [InlineData("<input type=\"checkbox\" disabled checked> a <input type=\"checkbox\"> b", "☑ a ☐ b")]
    [InlineData("<details open>x</details>", "<details open=\"\">x</details>")]
    [InlineData("1 < 2 &lt; 3", "1 &lt; 2 &lt; 3")]
    [InlineData("<p title=\"a > b\">a</p>", "<p title=\"a > b\">a</p>")]
    [InlineData("<P LANG=ar DIR='rtl'>a</P>", "<p lang=\"ar\" dir=\"rtl\">a</p>")]
    [InlineData("<p", "<p>")]
    [InlineData("</", "&lt;/")]
    [InlineData("<script>", "")]
    [InlineData("<a href=\"x", "<a href=\"https://example.org/iln/2014/03/01/hello/x\">")]
    public void What_says_nothing_outside_the_page_goes(string html, string expected) => Assert.Equal(expected, FeedHtml.Of(html, Page));
}
