using IlnSite.Render;

namespace IlnSite.Tests.Render;

public sealed class CompactCssTests
{
    [Theory]
    [InlineData("a { color : red ; }\n", "a{color :red;}")]
    [InlineData("/* why */ a,\n  b > c { margin: 0 auto }", "a,b > c{margin:0 auto}")]
    [InlineData("nav :hover { x: calc(1px + 2px) }", "nav :hover{x:calc(1px + 2px)}")]
    [InlineData("p::after { content: \" { ; /* kept */ } \" attr(href) }", "p::after{content:\" { ; /* kept */ } \" attr(href)}")]
    [InlineData("p { content: 'it\\'s ; ' }", "p{content:'it\\'s ; '}")]
    [InlineData("@media (min-width: 60rem) {\n  p { a: b }\n}\n", "@media (min-width:60rem){p{a:b}}")]
    [InlineData("", "")]
    public void Only_what_means_nothing_goes(string css, string compact) => Assert.Equal(compact, CompactCss.Of(css));
}
