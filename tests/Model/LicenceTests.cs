namespace IlnSite.Tests.Model;

/// <summary>Licences as people write them, and the deeds they lead to.</summary>
public sealed class LicenceTests
{
    [Theory]
    [InlineData("CC BY 4.0", "CC BY 4.0", "licenses/by/4.0/")]
    [InlineData("cc-by-sa-2.0-de", "CC BY-SA 2.0 DE", "licenses/by-sa/2.0/de/")]
    [InlineData("CC-BY 4,0", "CC BY 4.0", "licenses/by/4.0/")]
    [InlineData("CC BY 3.0 AU", "CC BY 3.0 AU", "licenses/by/3.0/au/")]
    [InlineData("CC BY 3.0 IGO", "CC BY 3.0 IGO", "licenses/by/3.0/igo/")]
    [InlineData("CC BY-NC-SA 2.5 Scotland", "CC BY-NC-SA 2.5 SCOTLAND", "licenses/by-nc-sa/2.5/scotland/")]
    [InlineData("CC BY 2.1 JP", "CC BY 2.1 JP", "licenses/by/2.1/jp/")]
    [InlineData("CC BY-NC-ND 1.0", "CC BY-ND-NC 1.0", "licenses/by-nd-nc/1.0/")]
    [InlineData("CC SA 1.0 FI", "CC SA 1.0 FI", "licenses/sa/1.0/fi/")]
    [InlineData("CC BY-ND-NC 2.0", "CC BY-NC-ND 2.0", "licenses/by-nc-nd/2.0/")]
    [InlineData("BY-SA 3", "CC BY-SA 3.0", "licenses/by-sa/3.0/")]
    [InlineData("Creative Commons Attribution-NonCommercial-NoDerivs 2.0 Generic", "CC BY-NC-ND 2.0", "licenses/by-nc-nd/2.0/")]
    [InlineData("Attribution-ShareAlike 4.0 International License", "CC BY-SA 4.0", "licenses/by-sa/4.0/")]
    [InlineData("https://creativecommons.org/licenses/by/2.0/", "CC BY 2.0", "licenses/by/2.0/")]
    [InlineData("http://creativecommons.org/licenses/by-sa/2.0/de/deed.en", "CC BY-SA 2.0 DE", "licenses/by-sa/2.0/de/")]
    [InlineData("https://creativecommons.org/licenses/by-nc/4.0/legalcode", "CC BY-NC 4.0", "licenses/by-nc/4.0/")]
    [InlineData("https://creativecommons.org/licenses/by/2.0/deed", "CC BY 2.0", "licenses/by/2.0/")]
    [InlineData("CC0", "CC0 1.0", "publicdomain/zero/1.0/")]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0", "publicdomain/zero/1.0/")]
    [InlineData("public domain", "Public domain", "publicdomain/mark/1.0/")]
    [InlineData("https://creativecommons.org/publicdomain/mark/1.0/deed.es", "Public domain", "publicdomain/mark/1.0/")]
    public void A_licence_is_known_by_its_name_or_link(string written, string name, string deed)
    {
        var licence = Licence.Find(written);

        Assert.Equal((name, "https://creativecommons.org/" + deed), (licence?.Name, licence?.Link));
    }

    [Theory]
    [InlineData("CC")]
    [InlineData("Creative Commons")]
    [InlineData("CC BY")]
    [InlineData("CC BY 4.1")]
    [InlineData("CC BY 2.1")]
    [InlineData("CC BY 4.0 DE")]
    [InlineData("CC BY-SA-ND 4.0")]
    [InlineData("CC NC 4.0")]
    [InlineData("Unsplash License")]
    [InlineData("https://example.org/licenses/by/4.0/")]
    [InlineData("")]
    public void What_names_no_one_licence_is_none(string written)
    {
        var reading = CreativeCommons.Read(written);

        Assert.Null(reading.Licence);
        Assert.False(string.IsNullOrEmpty(reading.Message) || string.IsNullOrEmpty(reading.Hint));
    }

    [Theory]
    [InlineData("CC BY-NC-ND 4.0", true, true)]
    [InlineData("CC BY-ND-NC 1.0", true, true)]
    [InlineData("CC BY-NC-SA 2.0 DE", true, false)]
    [InlineData("CC BY-ND 3.0", false, true)]
    [InlineData("CC BY-SA 4.0", false, false)]
    public void What_a_licence_forbids_is_known(string name, bool isNonCommercial, bool hasNoDerivatives)
    {
        var licence = Licence.Find(name);

        Assert.Equal((isNonCommercial, hasNoDerivatives), (licence?.IsNonCommercial, licence?.HasNoDerivatives));
    }
}
