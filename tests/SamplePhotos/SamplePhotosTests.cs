using System.Runtime.InteropServices;
using IlnSite.Tests.Support;

namespace IlnSite.Tests.SamplePhotos;

/// <summary>The pictures of content/ are drawn here. With ILN_ACCEPT=1 they are written anew.</summary>
public sealed class SamplePhotosTests
{
    public static TheoryData<string> Pictures() => new(SamplePicture.All.Select(picture => picture.Path));

    [Theory]
    [MemberData(nameof(Pictures))]
    public void The_picture_in_content_is_the_one_drawn_here(string path)
    {
        // Encoders count with other instructions on other processors; what they accepted here is x64's.
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.RuntimeIdentifier.EndsWith("-x64", StringComparison.Ordinal), "Made on x64.");
        var file = Repository.Path(["content", .. path.Split('/')]);

        var made = SamplePicture.All.Single(picture => picture.Path == path).Make();

        if (Environment.GetEnvironmentVariable("ILN_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? "");
            File.WriteAllBytes(file, made);
        }
        Assert.True(made.AsSpan().SequenceEqual(File.ReadAllBytes(file)), $"{path} is another one; run again with ILN_ACCEPT=1.");
        Assert.True(made.Length < 150_000, $"{path} has {made.Length} bytes, too many for a sample.");
    }

    [Fact]
    public void The_sources_hold_what_must_not_go_out()
    {
        var all = string.Concat(SamplePicture.All.Select(picture => Encoding.Latin1.GetString(File.ReadAllBytes(Repository.Path(["content", .. picture.Path.Split('/')])))));

        Assert.All(Planted.Words, words => Assert.Contains(words, all, StringComparison.Ordinal));
    }
}
