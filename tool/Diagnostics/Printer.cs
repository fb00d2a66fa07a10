using System.Text.Encodings.Web;
using System.Text.Json;

namespace IlnSite.Diagnostics;

enum ReportFormat
{
    Text,
    Json,
    Github,
}

/// <summary>Writes faults for people (text), for programs (JSON lines) or as annotations on a pull request (GitHub's
/// workflow commands).</summary>
static class Printer
{
    static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print(IEnumerable<Diagnostic> faults, ReportFormat format) =>
        string.Concat(faults.Select(fault => format switch
        {
            ReportFormat.Text => Text(fault),
            ReportFormat.Json => JsonLine(fault),
            ReportFormat.Github => Annotation(fault),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        }));

    static string Text(Diagnostic fault)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{Visible(fault.Span.ToString())}: {Word(fault.Severity)} {fault.Code.Name}: {Visible(fault.Message)}\n");
        var (file, number, column, length) = fault.Span;
        var line = file.LineSpan(number);
        if (line.IsWhiteSpace())
            return fault.Hint is { } alone
                ? text.Append("    ").Append(Visible(alone)).Append('\n').ToString()
                : text.ToString();

        // A window of a very long line, so that the place stays in sight.
        var from = Math.Max(0, Math.Min(column - 1, line.Length) - 60);
        var to = Math.Min(line.Length, from + 110);
        var margin = string.Create(CultureInfo.InvariantCulture, $"{number,5} | ");
        text.Append(margin).Append(Visible(line[from..to])).Append('\n');
        var lead = Math.Clamp(column - 1 - from, 0, to - from);
        var marked = Math.Clamp(length, 0, to - from - lead);
        text.Append(' ', margin.Length + Cells(line.Slice(from, lead)))
            .Append('^', Math.Max(1, Cells(line.Slice(from + lead, marked))));
        if (fault.Hint is { } hint)
            text.Append("  ").Append(Visible(hint));
        return text.Append('\n').ToString();
    }

    /// <summary>Control characters and tabs take one column, so that the marks stand under the right place.</summary>
    static string Visible(ReadOnlySpan<char> line) => string.Concat(line.ToString().Select(c => char.IsControl(c) ? ' ' : c));

    /// <summary>How many columns of a terminal a text takes: none for a mark over a letter, two for an ideograph. A sign
    /// of two UTF-16 units, such as an emoji, takes two.</summary>
    static int Cells(ReadOnlySpan<char> text)
    {
        var cells = 0;
        foreach (var c in text)
            cells += char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
                : c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
                    or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF01' and <= '\uFF60') ? 2
                : 1;
        return cells;
    }

    static string JsonLine(Diagnostic fault)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Json))
        {
            json.WriteStartObject();
            json.WriteString("file", fault.Span.File.Path);
            json.WriteNumber("line", fault.Span.Line);
            json.WriteNumber("column", fault.Span.Column);
            json.WriteNumber("length", fault.Span.Length);
            json.WriteString("severity", Word(fault.Severity));
            json.WriteString("code", fault.Code.Name);
            json.WriteString("message", fault.Message);
            json.WriteString("hint", fault.Hint);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    static string Annotation(Diagnostic fault)
    {
        var (file, line, column, length) = fault.Span;
        var place = line == 0 ? "" : string.Create(CultureInfo.InvariantCulture,
            $",line={line},col={column},endColumn={column + length}");
        var text = fault.Hint is { } hint ? $"{fault.Message}\n{hint}" : fault.Message;
        return $"::{Word(fault.Severity)} file={Property(file.Path)}{place},title={fault.Code.Name}::{Escape(text)}\n";
    }

    // GitHub's own escapes; a stranger's text must not end the command and start another.
    static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
