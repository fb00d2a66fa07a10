using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using IlnSite.Privacy;

namespace IlnSite.Commands;

/// <summary>A stretch of text that git tracks or carries.</summary>
/// <param name="Place">For the report, which is public.</param>
/// <param name="IsPublic">True where the rules for published texts hold.</param>
/// <param name="IsPath">True for the name of a file or branch.</param>
sealed record CarriedText(string Place, string Text, bool IsPublic, bool IsPath);

/// <summary>The git repository in which the content lies; the only caller of git.</summary>
sealed partial class GitRepository(string root, string content)
{
    const int LargestText = 1 << 20;

    const string Hook = """
        #!/bin/sh
        # Looks at everything that a push would carry, before it is public. Written by: iln guard --install
        while read -r local_ref local_sha remote_ref remote_sha; do
          case $local_sha in *[!0]*) ;; *) continue ;; esac
          case $remote_sha in
            *[!0]*) range="$remote_sha..$local_sha" ;;
            *) range="$local_sha --not --remotes" ;;
          esac
          if command -v iln >/dev/null; then
            iln guard --git "$range" </dev/null || exit 1
          else
            dotnet run --project tool -- guard --git "$range" </dev/null || exit 1
          fi
        done

        """;

    /// <summary>Null where the folder is in no repository.</summary>
    public static GitRepository? Of(string content)
    {
        var folder = new DirectoryInfo(Path.GetFullPath(content));
        for (var parent = folder.Parent; parent is not null; parent = parent.Parent)
            if (Path.Exists(Path.Combine(parent.FullName, ".git")))
                return new(parent.FullName, folder.FullName);
        return null;
    }

    /// <summary>Files beside the content folder that git tracks; a git that does not answer is a fault.</summary>
    public IEnumerable<string> Tracked(string name, Report report) =>
        Ask(report, "ls-files", "-z", "--", Path.Combine(Path.GetDirectoryName(content) ?? root, name))?.Split('\0', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Every line of every text that git tracks outside the content folder, whose files a build looks at.</summary>
    public IEnumerable<CarriedText> TrackedTexts(Report report)
    {
        foreach (var path in (Ask(report, "ls-files", "-z") ?? "").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return new(Shown(path), path, IsPublic: false, IsPath: IsPublic(path));
            var file = Path.Combine(root, path);
            if (Path.GetFullPath(file).StartsWith(content + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(file) || new FileInfo(file).Length > LargestText)
                continue;
            var text = File.ReadAllText(file);
            if (text.Contains('\0')) // No text.
                continue;
            foreach (var line in text.Split('\n'))
                yield return new(Shown(path), line, IsPublic(path), IsPath: false);
        }
    }

    /// <summary>Each text of a range with its place: messages, people, branches, names of files and lines that are new, even
    /// where a later commit takes them out again.</summary>
    public IEnumerable<CarriedText> Carried(string range, Func<ReadOnlyMemory<byte>, string?> extras, Report report)
    {
        string[] words = range.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(word => word.StartsWith('-') && word is not "--not" and not "--remotes" and not "--all" and not "--branches"))
        {
            report.Add(Codes.GuardFailed, new SourceFile("git", "").Whole, "This is no range of commits.", "write for example  origin/main..HEAD");
            yield break;
        }
        foreach (var commit in (Ask(report, ["log", "--format=%h%x01%B%x01%an <%ae> %cn <%ce>%x02", .. words, "--"]) ?? "").Split('\u0002', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (commit.Split('\u0001') is [var hash, var message, var people])
            {
                foreach (var line in message.Split('\n').Where(line => !Trailer().IsMatch(line)))
                    yield return new($"commit {hash}: message", line, IsPublic: true, IsPath: false);
                // Who commits is public by their own wish; somebody whose story lies in private/ is not.
                yield return new($"commit {hash}: author", people, IsPublic: false, IsPath: false);
            }
        foreach (var branch in (Ask(report, ["for-each-ref", "--format=%(refname:short)", "--points-at", "HEAD", "refs/heads"]) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            yield return new("branch", branch, IsPublic: false, IsPath: true);
        foreach (var added in Added(words, report))
            yield return added;
        foreach (var (path, hash) in Pictures(words, report))
            if (AskBytes(report, "cat-file", "blob", hash) is { } bytes && extras(bytes) is not null)
                report.Add(Codes.PhotoMetadata, new SourceFile(Shown(path), "").Whole, "A picture would be pushed that carries more than the picture.", "take it out of the commit; its later removal does not help");
    }

    IEnumerable<CarriedText> Added(string[] words, Report report)
    {
        var path = "";
        foreach (var line in (Ask(report, ["-c", "core.quotePath=false", "log", "-p", "--unified=0", "--no-color", "--no-renames", "--no-ext-diff", "--format=", .. words, "--"]) ?? "").Split('\n'))
            if (line.StartsWith("+++ ", StringComparison.Ordinal))
            {
                path = line is ['+', '+', '+', ' ', 'b', '/', .. var name] ? name.Trim('"') : "";
                if (path.StartsWith("private/", StringComparison.Ordinal))
                    report.Add(Codes.PrivateTracked, new SourceFile("private", "").Whole, "A commit of the range holds a file of private/.", "write the commits anew without it");
                else if (path.Length > 0)
                    yield return new(Shown(path), path, IsPublic: false, IsPath: IsPublic(path));
            }
            else if (line is ['+', .. var added] && path.Length > 0)
                yield return new(Shown(path), added, IsPublic(path), IsPath: false);
    }

    /// <summary>Pictures of the content folder that the range adds or changes.</summary>
    IEnumerable<(string Path, string Hash)> Pictures(string[] words, Report report) =>
        from line in (Ask(report, ["-c", "core.quotePath=false", "log", "--raw", "--no-abbrev", "--no-renames", "--format=", .. words, "--"]) ?? "").Split('\n')
        let parts = line.Split('\t')
        where parts.Length == 2 && parts[0].StartsWith(':') && IsPublic(parts[1]) && Path.GetExtension(parts[1]).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png" or ".webp"
        let hash = parts[0].Split(' ')[3]
        where hash.Trim('0').Length > 0
        select (parts[1], hash);

    /// <summary>A path that gives somebody away is not repeated.</summary>
    static string Shown(string path) => Structured.InPath(path).Any() ? "a file whose name says too much" : path;

    /// <summary>Null where a hook is there that somebody else wrote.</summary>
    public string? InstallHook()
    {
        var folder = Path.Combine(root, ".git", "hooks");
        var path = Path.Combine(folder, "pre-push");
        if (File.Exists(path) && !File.ReadAllText(path).Contains("iln guard", StringComparison.Ordinal))
            return null;
        Directory.CreateDirectory(folder);
        File.WriteAllText(path, Hook.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        return path;
    }

    /// <summary>The tool's own parts hold invented people and addresses on purpose; there only known names are looked for.</summary>
    static bool IsPublic(string path) =>
        !path.StartsWith("tests/", StringComparison.Ordinal) && !path.StartsWith("tool/", StringComparison.Ordinal) && !path.StartsWith("themes/", StringComparison.Ordinal)
        && !path.StartsWith('.') && path is not "README.md" and not "LICENSE" && !path.EndsWith(".lock.json", StringComparison.Ordinal);

    [GeneratedRegex("^(?:Co-authored-by|Signed-off-by|Reviewed-by|Acked-by|Tested-by):", RegexOptions.IgnoreCase)]
    private static partial Regex Trailer();

    string? Ask(Report report, params string[] arguments) => AskBytes(report, arguments) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    byte[]? AskBytes(Report report, params string[] arguments)
    {
        var place = new SourceFile("git", "").Whole;
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true });
            if (git is not null)
            {
                var error = git.StandardError.ReadToEndAsync();
                using var answer = new MemoryStream();
                git.StandardOutput.BaseStream.CopyTo(answer);
                git.WaitForExit();
                if (git.ExitCode == 0)
                    return answer.ToArray();
                report.Add(Codes.GuardFailed, place, $"Git could not answer: {error.Result.Split('\n')[0]}");
                return null;
            }
        }
        catch (Win32Exception)
        {
            // Told below: a guard that cannot look lets nothing pass.
        }
        report.Add(Codes.GuardFailed, place, "Git could not be started, so nobody knows what it tracks.", "install git, or build outside of its folder");
        return null;
    }
}
