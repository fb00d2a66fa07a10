using System.Net;
using System.Text.RegularExpressions;
using MimeKit;
using NodaTime;

namespace IlnSite.Commands.Stories;

/// <summary>A story as it came in: what stands in the mail or in a row of a form's table.</summary>
/// <param name="Photos">Pictures that came along.</param>
/// <param name="Left">Names of other attachments, which are not taken in.</param>
sealed record Incoming(string? Name, string? Email, string? Subject, string Text, string? Message, ImmutableArray<(string Name, byte[] Bytes)> Photos, ImmutableArray<string> Left);

/// <summary>The only caller of MimeKit: reads a mail file, writes the mail with the preview.</summary>
static partial class MailFile
{
    /// <summary>Null where the file is no mail.</summary>
    public static Incoming? Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var mail = MimeMessage.Load(file);
            var sender = mail.From.Mailboxes.FirstOrDefault();
            if (sender is null && mail.Headers.Count == 0)
                return null;
            MimePart[] others = [.. mail.BodyParts.OfType<MimePart>().Where(part => part.IsAttachment || part is not TextPart)];
            return new(
                string.IsNullOrWhiteSpace(sender?.Name) ? null : sender.Name.Trim(),
                sender?.Address,
                mail.Subject?.Trim(),
                WithoutQuotes(mail.TextBody ?? (mail.HtmlBody is { } html ? Plain(html) : "")),
                mail.MessageId,
                [.. others.Where(IsPicture).Select(part => (part.FileName ?? "photo.jpg", Bytes(part)))],
                [.. others.Where(part => !IsPicture(part)).Select(part => part.FileName ?? part.ContentType.MimeType)]);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    static bool IsPicture(MimePart part) => part.ContentType.IsMimeType("image", "*");

    static byte[] Bytes(MimePart part)
    {
        using var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>With both forms of the text. <c>X-Unsent</c> lets mail programs open it as a draft; nothing is sent here.</summary>
    public static void WritePreview(string path, (string? From, string? To, string Subject) head, (string Text, string Html) body, StoryPhoto? photo, (Instant Now, string Id) run)
    {
        using var mail = new MimeMessage { Subject = head.Subject, Date = run.Now.ToDateTimeOffset(), MessageId = $"{run.Id}@preview.invalid" };
        if (head.From is not null && MailboxAddress.TryParse(head.From, out var from))
            mail.From.Add(from);
        if (head.To is not null && MailboxAddress.TryParse(head.To, out var to))
            mail.To.Add(to);
        mail.Headers.Add("X-Unsent", "1");
        using var text = new TextPart("plain") { Text = body.Text };
        using var html = new TextPart("html") { Text = body.Html };
        using var both = new MultipartAlternative(text, html) { Boundary = $"=-{run.Id}" };
        using var stream = new MemoryStream(photo?.Bytes.ToArray() ?? []);
        using var picture = new MimePart(photo?.ContentType ?? "image/jpeg") { Content = new MimeContent(stream), ContentTransferEncoding = ContentEncoding.Base64, FileName = photo?.Name };
        using var whole = new Multipart("mixed") { Boundary = $"=+{run.Id}" };
        whole.Add(both);
        whole.Add(picture);
        mail.Body = photo is null ? both : whole;
        using var file = File.Create(path);
        mail.WriteTo(file);
    }

    /// <summary>The answer without what it answers, and without a signature behind two hyphens.</summary>
    static string WithoutQuotes(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = Array.FindIndex(lines, line => Quoting().IsMatch(line));
        return string.Join('\n', lines.Take(end < 0 ? lines.Length : end).Where(line => !line.StartsWith('>'))).Trim();
    }

    static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(Break().Replace(html.ReplaceLineEndings(" "), "\n"), ""));

    [GeneratedRegex(@"^(-- $|-----Original Message|On .{5,120} wrote:\s*$|_{10,}$)")]
    private static partial Regex Quoting();

    [GeneratedRegex(@"<(br|/p|/div|/li|/h\d)\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"<(style|script|head)\b.*?</\1>|<[^>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Tag();
}
