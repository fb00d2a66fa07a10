using System.Security.Cryptography;

namespace IlnSite.Privacy;

/// <summary>
/// What may not be published (see PRIVACY: fail closed). Comes in: stories as they stand in the content folder. Goes
/// out: faults. A story is public only as the participant approved it: its text must have the hash that the approval
/// recorded. It does not look for names; that is done before the approval.
/// </summary>
static class StoryApproval
{
    /// <param name="folder">The content folder.</param>
    public static void Check(Content content, string folder, Report report)
    {
        foreach (var story in content.Stories)
        {
            CheckPhoto(story, content, folder, report);
            if (story.Meta.IsWithdrawn)
            {
                if (!string.IsNullOrWhiteSpace(story.File.Text[story.BodyStart..]))
                    report.Add(Codes.StoryChanged, story.Meta.BodyHash.Span, "This story was withdrawn, and a text stands here.", "take the text out");
            }
            else if (!story.Meta.BodyHash.Value.Equals(HashOf(story), StringComparison.OrdinalIgnoreCase))
                report.Add(Codes.StoryChanged, story.Meta.BodyHash.Span, "The text of this story is not the one that was approved.",
                    "bring the approved text back, or have the new one approved");
        }
    }

    /// <summary>Its name is the hash of its bytes, and stands in the text that was approved.</summary>
    static void CheckPhoto(Document<StoryMeta> story, Content content, string folder, Report report)
    {
        if (story.Meta.Photo is not { File: { } file } || !content.Files.Contains($"stories/{file.Value}"))
            return; // Told when the photos are read.
        if (HashOfFile(Path.Combine(folder, "stories", file.Value)) is { } hash && PhotoName(hash) != Path.GetFileNameWithoutExtension(file.Value))
            report.Add(Codes.StoryChanged, file.Span, "The photo of this story is not the one that was approved.", "bring the approved photo back, or have the new one approved");
    }

    static byte[]? HashOfFile(string path)
    {
        try
        {
            using var bytes = File.OpenRead(path);
            return SHA256.HashData(bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null; // Told when the photos are read.
        }
    }

    /// <param name="hash">SHA-256 of the file.</param>
    public static string PhotoName(byte[] hash) => Convert.ToHexStringLower(hash)[..32];

    /// <summary>SHA-256 of the text below the front matter, in UTF-8 with <c>\n</c>, without blank lines around it.</summary>
    public static string HashOf(Document<StoryMeta> story) =>
        HashOf(story.File.Text[story.BodyStart..]);

    public static string HashOf(string body) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body.Trim())));
}
