using System.Xml.Linq;
using CsCheck;
using IlnSite.Render.Feeds;

namespace IlnSite.Tests.Render.Feeds;

/// <summary>Whatever the text, what comes out is XML and says the same but for what XML cannot hold.</summary>
public sealed class FeedXmlTests
{
    [Fact]
    public void Any_text_can_be_read_back() => Gen.Char[(char)0, (char)0xFFFF].Array[0, 50].Select(chars => new string(chars)).Sample(text =>
    {
        var bytes = new FeedXml(depth: 0).Open("a", ("b", text)).Text("c", text).Close().ToBytes();

        var root = XDocument.Parse(Encoding.UTF8.GetString(bytes), LoadOptions.PreserveWhitespace).Root!; // There is an element.
        Assert.Equal(IlnSite.Render.XmlText.Clean(text), root.Element("c")?.Value);
        Assert.NotNull(root.Attribute("b"));
    });

    [Fact]
    public void What_XML_cannot_hold_is_left_out()
    {
        var bytes = new FeedXml(depth: 0).Text("a", "1\u0000\u0001\u000B\uFFFE\uFFFF\uD83D2\uDE003😀\u200F]]>\r\n4").ToBytes();

        Assert.Equal("<a>123😀\u200F]]&gt;&#13;\n4</a>\n", Encoding.UTF8.GetString(bytes));
    }
}
