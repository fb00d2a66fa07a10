using System.Text.Unicode;

namespace IlnSite.Load;

/// <summary>Finds and decodes the files of a folder. Nothing outside the folder is ever read: symbolic links are
/// refused, also those that lead back inside.</summary>
static class ContentFolder
{
    /// <summary>Bytes of one text file; a topic post has some five thousand.</summary>
    public const int MaxTextBytes = 16 * 1024 * 1024;

    /// <summary>Files in the folder.</summary>
    public const int MaxFiles = 250_000;

    /// <summary>The paths of all files below the folder, relative to it, in ordinal order.</summary>
    public static ImmutableSortedSet<string> List(string folder, Report report)
    {
        var paths = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
        {
            report.Add(
                Codes.FileMissing,
                new SourceFile(Display(folder, ""), "").Whole,
                "There is no such folder.",
                "name the folder with  --content FOLDER");
            return [];
        }
        var open = new Stack<DirectoryInfo>([new(folder)]);
        while (open.TryPop(out var current))
            foreach (var entry in Entries(current, folder, report).Where(entry => entry.Name[0] is not '.'))
            {
                var relative = Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/');
                if (entry.LinkTarget is not null)
                    report.Add(
                        Codes.FileLink,
                        At(folder, relative),
                        "This is a link to another place, and links are not followed.",
                        "put the file itself here");
                else if (entry is DirectoryInfo inner)
                    open.Push(inner);
                else if (paths.Count < MaxFiles)
                    paths.Add(relative);
                else
                {
                    report.Add(Codes.FileTooBig, At(folder, ""), $"The folder holds more than {MaxFiles} files.");
                    return paths.ToImmutable();
                }
            }
        return paths.ToImmutable();
    }

    static FileSystemInfo[] Entries(DirectoryInfo inner, string folder, Report report)
    {
        try
        {
            return inner.GetFileSystemInfos();
        }
        catch (UnauthorizedAccessException)
        {
            report.Add(
                Codes.FileUnreadable,
                At(folder, Path.GetRelativePath(folder, inner.FullName).Replace('\\', '/')),
                "The folder cannot be opened.",
                "see that you may read it");
            return [];
        }
    }

    /// <summary>The text of a file, or null, with a fault, where it is not UTF-8 text of a bearable size.</summary>
    public static SourceFile? Read(string folder, string relative, Report report)
    {
        var info = new FileInfo(Path.Combine(folder, relative));
        if (info.Length > MaxTextBytes)
        {
            report.Add(
                Codes.FileTooBig,
                At(folder, relative),
                $"The file is larger than {MaxTextBytes / 1024 / 1024} MB.");
            return null;
        }
        var bytes = ReadAll(info.FullName, report, At(folder, relative));
        return bytes is null ? null : Decode(bytes, At(folder, relative), report);
    }

    public static byte[]? ReadAll(string path, Report report, SourceSpan at)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            report.Add(
                Codes.FileUnreadable,
                at,
                "The file cannot be opened.",
                "see that it is not open elsewhere and that you may read it");
            return null;
        }
    }

    public static SourceSpan At(string folder, string relative) => new SourceFile(Display(folder, relative), "").Whole;

    static SourceFile? Decode(byte[] bytes, SourceSpan whole, Report report)
    {
        var content = bytes.AsSpan();
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            report.Add(
                Codes.FileEncoding,
                whole,
                "The file is saved as UTF-16 (“Unicode”).",
                "save it again with the encoding UTF-8");
            return null;
        }
        if (content.StartsWith("\uFEFF"u8))
            content = content[3..];
        if (content.IndexOf((byte)0) is >= 0 and var nul)
        {
            report.Add(
                Codes.FileEncoding,
                Place(whole, content[..nul]),
                "The file holds a zero byte, so it is not a text file.",
                "save it again as plain text with the encoding UTF-8");
            return null;
        }
        if (!Utf8.IsValid(content))
        {
            var good = FirstInvalid(content);
            report.Add(
                Codes.FileEncoding,
                Place(whole, content[..good]),
                "A letter here is not saved as UTF-8.",
                "save the file again with the encoding UTF-8 and look at this letter");
            return null;
        }
        // HTML has no way to show these (WHATWG Infra, noncharacters), and its readers take U+FFFF for the end of the page.
        if (content.IndexOf("\uFFFF"u8) is var last and >= 0 || (last = content.IndexOf("\uFFFE"u8)) >= 0)
        {
            report.Add(
                Codes.FileEncoding,
                Place(whole, content[..last]),
                "A sign here means no letter in any script; it is left over from another program.",
                "take it out: delete the letters around it too and type them anew");
            return null;
        }
        var text = Encoding.UTF8.GetString(content);
        return new(whole.File.Path, text.ReplaceLineEndings("\n"));
    }

    /// <summary>The place behind the good part of a file of which the rest cannot be shown.</summary>
    static SourceSpan Place(SourceSpan whole, ReadOnlySpan<byte> good)
    {
        var text = Encoding.UTF8.GetString(good).ReplaceLineEndings("\n");
        return new SourceFile(whole.File.Path, text + "�").SpanAt(text.Length, 1);
    }

    static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at;
    }

    static string Display(string folder, string relative)
    {
        var root = folder.Replace('\\', '/').TrimEnd('/');
        return relative.Length == 0 ? root : $"{root}/{relative}";
    }
}
