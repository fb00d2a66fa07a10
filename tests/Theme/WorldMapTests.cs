using System.IO.Compression;
using System.Xml.Linq;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.Theme;

/// <summary>The map that the default theme shares between all pages.</summary>
public sealed class WorldMapTests
{
    static readonly string File = Path.Combine(Repository.Root, "themes", "default", "assets", "world.svg");

    static readonly XElement Map = XDocument.Load(File).Root!;

    [Fact]
    public void Every_country_has_one_shape_and_no_shape_stands_for_nothing()
    {
        var shapes = Map.Descendants().Attributes("id").Select(id => id.Value).Order(StringComparer.Ordinal);

        Assert.Equal(Countries.All.Select(country => country.Code).Append("land").Order(StringComparer.Ordinal), shapes);
    }

    [Fact]
    public void Pages_choose_its_colours_and_it_loads_and_runs_nothing()
    {
        string[] allowed = ["id", "d", "cx", "cy", "r", "viewBox", "xmlns"];

        Assert.All(Map.DescendantsAndSelf(), shape =>
        {
            Assert.Contains(shape.Name.LocalName, new[] { "svg", "desc", "g", "path", "circle" });
            Assert.All(shape.Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, allowed));
        });
    }

    [Fact]
    public void It_is_small_enough_for_a_slow_phone()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(System.IO.File.ReadAllBytes(File));

        Assert.InRange(packed.Length, 1, 45_000);
    }
}
