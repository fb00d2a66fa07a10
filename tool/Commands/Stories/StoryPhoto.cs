using System.Security.Cryptography;
using System.Text.RegularExpressions;
using IlnSite.Images;
using IlnSite.Privacy;

namespace IlnSite.Commands.Stories;

/// <summary>A participant's photo as it would be published: made anew from the picture alone, so that neither the place nor
/// the camera nor the file's name comes along. The photo itself stays in private/.</summary>
sealed partial record StoryPhoto(string Name, ReadOnlyMemory<byte> Bytes, string ContentType)
{
    /// <summary>Stands for the photo's name in a text until the photo is made.</summary>
    public const string Placeholder = "](photo)";

    /// <summary>Null, with a fault, where it is no picture that can be published.</summary>
    public static StoryPhoto? Make(PrivateFolder folder, string path, Report report)
    {
        var photos = new PhotoFiles(Path.Combine(folder.Cache, "photos"), hasAvif: false);
        if (photos.Make(new FileInfo(path), new SourceFile(path, "").Whole, report) is not { } made)
            return null;
        var picture = made.Fallback;
        var ending = picture.ContentType == "image/png" ? "png" : "jpg";
        return new($"{StoryApproval.PhotoName(SHA256.HashData(picture.Bytes.Span))}.{ending}", picture.Bytes, picture.ContentType);
    }

    /// <summary>The name in the data of a public story; null where it has no photo.</summary>
    public static string? NameIn(string story) => Named().Match(story) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"\A---\n(?:[^-].*\n)*?photo: ([0-9a-f]{32}\.(?:jpg|png))\n")]
    private static partial Regex Named();
}
