using IlnSite.Images;
using IlnSite.Tests.Support;
using static IlnSite.Tests.Images.Pictures;

namespace IlnSite.Tests.Images;

/// <summary>The folder in which photos are kept: nothing is made twice, and nothing in it is trusted.</summary>
public sealed class KeptPhotosTests : IDisposable
{
    readonly TempFolder folder = new();
    byte[] picture;

    public KeptPhotosTests() => picture = Picture(300, 200);

    string File => Assert.Single(Directory.GetFiles(folder["kept"]));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_build_decodes_nothing_and_gives_the_same()
    {
        var first = Make(out var decoded);
        var again = Make(out var decodedAgain);

        Assert.Equal((1, 0), (decoded, decodedAgain));
        Assert.Equal(first.Tint, again.Tint);
        Assert.Equal(Told(first), Told(again));
        Assert.All(first.Renditions.Zip(again.Renditions), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)));
    }

    [Fact]
    public void Another_choice_of_formats_and_another_picture_are_made_anew()
    {
        Make(out _);

        var withAvif = Make(out var decoded, hasAvif: true);
        picture = Picture(301, 200);

        Assert.Equal((1, "image/avif"), (decoded, withAvif.Renditions[0].ContentType));
        Make(out decoded);
        Assert.Equal(1, decoded);
    }

    [Fact]
    public void What_is_cut_off_emptied_or_deleted_is_made_anew()
    {
        var first = Make(out _);
        var whole = System.IO.File.ReadAllBytes(File);

        for (var tenth = 0; tenth < 10; tenth++)
            Anew(whole[..(whole.Length * tenth / 10)]);
        Anew(whole[..^1]);
        Anew([.. whole, 0]);
        Directory.Delete(folder["kept"], recursive: true);
        Assert.Equal(Told(first), Told(Make(out var decoded)));
        Assert.Equal(1, decoded);

        void Anew(byte[] bytes)
        {
            System.IO.File.WriteAllBytes(File, bytes);
            Assert.Equal(Told(first), Told(Make(out var decoded)));
            Assert.Equal(1, decoded);
            Assert.Equal(whole, System.IO.File.ReadAllBytes(File));
        }
    }

    [Fact]
    public void A_byte_changed_anywhere_is_seen()
    {
        var first = Make(out _);
        var whole = System.IO.File.ReadAllBytes(File);

        for (var at = 0; at < whole.Length; at += Math.Max(1, whole.Length / 50))
        {
            var bytes = whole.ToArray();
            bytes[at] ^= 1;
            Assert.True(KeptPhoto.Read(bytes) is null || at < 16); // Another tint is a colour too.
        }
        Assert.Equal(Told(first), Told(Make(out _)));
    }

    /// <summary>Written by somebody who knows the form of the file and its hashes.</summary>
    [Fact]
    public void What_carries_more_than_a_picture_is_never_taken_from_there()
    {
        var first = Make(out _);
        var planted = With(first.Fallback.Bytes.ToArray(), "jpg", folder, "-Artist=Planted");
        var poisoned = first with { Renditions = [.. first.Renditions[..^1], first.Fallback with { Bytes = planted }] };
        System.IO.File.WriteAllBytes(File, KeptPhoto.Write(poisoned));

        var again = Make(out var decoded);

        Assert.Equal((1, Told(first)), (decoded, Told(again)));
        Assert.All(again.Renditions, one => Assert.Equal(-1, one.Bytes.Span.IndexOf("Planted"u8)));
    }

    [Fact]
    public void A_link_to_elsewhere_is_not_followed()
    {
        Make(out _);
        var (file, other) = (File, folder["other"]);
        System.IO.File.Move(file, other);
        System.IO.File.CreateSymbolicLink(file, other);

        Make(out var decoded);

        Assert.Equal(1, decoded);
        Assert.Null(new FileInfo(file).LinkTarget);
    }

    [Fact]
    public void What_a_broken_off_build_left_goes()
    {
        folder.With("kept/a.new", "half");

        Make(out _);

        Assert.NotNull(KeptPhoto.Read(System.IO.File.ReadAllBytes(File)));
    }

    [Fact]
    public void Two_builds_at_once_do_each_other_no_harm()
    {
        var told = new string[16];

        Parallel.For(0, told.Length, i => told[i] = Told(Make(out _)));

        Assert.Single(told.Distinct());
        Assert.NotNull(KeptPhoto.Read(System.IO.File.ReadAllBytes(File)));
    }

    [Fact]
    public void Where_nothing_can_be_kept_photos_are_made_all_the_same()
    {
        folder.With("kept", "a file where the folder should be");

        Make(out var decoded);
        Make(out var decodedAgain);

        Assert.Equal((1, 1), (decoded, decodedAgain));
    }

    static byte[] Picture(int width, int height)
    {
        using var image = Grain(width, height);
        return Encode(image, "jpg");
    }

    static string Told(PhotoFile photo) =>
        string.Join('\n', photo.Renditions.Select(one => $"{one.Url} {one.ContentType} {one.Width} {one.Height} {one.Bytes.Length}"));

    PhotoFile Make(out int decoded, bool hasAvif = false)
    {
        var report = new Report();
        var files = new PhotoFiles(folder["kept"], hasAvif);
        var photo = files.Make(picture, new SourceFile("a", "").Whole, report);
        Assert.Empty(report.Sorted());
        decoded = files.Decoded;
        return photo ?? throw new InvalidOperationException("No fault and no photo.");
    }
}
