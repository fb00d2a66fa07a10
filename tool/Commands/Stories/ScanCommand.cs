using System.Text.Encodings.Web;
using System.Text.Json;
using IlnSite.Privacy;

namespace IlnSite.Commands.Stories;

/// <summary><c>iln story scan</c>: the detectors alone.</summary>
static class ScanCommand
{
    static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ExitCode Run(string[] files, string? country, Session session)
    {
        var code = Countries.Find(country ?? "")?.Code;
        var count = 0;
        foreach (var path in files.DefaultIfEmpty("-"))
        {
            if (path != "-" && !File.Exists(path))
            {
                session.Error.WriteLine($"There is no file {path}.");
                return ExitCode.Usage;
            }
            var file = new SourceFile(path, path == "-" ? session.In.ReadToEnd() : File.ReadAllText(path));
            foreach (var finding in Scanner.Scan(new(file.Text, code, new())))
            {
                count++;
                var level = finding.Level == FindingLevel.Block ? "block" : "review";
                session.Out.WriteLine($"{file.SpanAt(finding.Start, finding.Length)}: {level} {Finding.Name(finding.Type)}: {Spelling.Quote(file.Text[finding.Start..finding.End])} ({finding.Reason})");
            }
        }
        session.Out.WriteLine(count == 0 ? "Nothing found. Read the text all the same: facts can name a person, too." : $"{count} to look at.");
        return ExitCode.Published;
    }

    /// <summary>A line in, a line out, in the same order.</summary>
    public static ExitCode RunJson(Session session)
    {
        for (var number = 1; session.In.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                using var document = JsonDocument.Parse(line);
                session.Out.Write(Answer(document.RootElement));
            }
            catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException)
            {
                session.Error.WriteLine($"Line {number} is not a JSON object with a text: {fault.Message}");
                return ExitCode.Refused;
            }
        }
        return ExitCode.Published;
    }

    static string Answer(JsonElement question)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            if (question.TryGetProperty("id", out var id))
            {
                json.WritePropertyName("id");
                id.WriteTo(json);
            }
            json.WriteStartArray("findings");
            foreach (var finding in Scanner.Scan(Read(question)))
            {
                json.WriteStartObject();
                json.WriteNumber("start", finding.Start);
                json.WriteNumber("end", finding.End);
                json.WriteString("type", Finding.Name(finding.Type));
                json.WriteString("level", finding.Level == FindingLevel.Block ? "block" : "review");
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    static ScannedText Read(JsonElement question)
    {
        var context = Inner(question, "context");
        var own = Inner(context, "submission");
        var comment = Inner(context, "comment");
        var country = Text(context, "country") ?? Text(own, "country") ?? "";
        return new(
            question.GetProperty("text").GetString() ?? "",
            (Countries.Find(country) ?? Countries.Guess(country))?.Code,
            new()
            {
                Name = Text(own, "name") ?? Text(comment, "author"),
                Email = Text(own, "email") ?? Text(comment, "email"),
                Library = Text(own, "library"),
                Acronym = Text(own, "acronym"),
                City = Text(own, "city"),
                Nick = Text(own, "nick"),
                Role = Text(own, "role"),
                Ip = Text(comment, "ip") ?? Text(own, "ip"),
                Url = Text(comment, "url") ?? Text(own, "url"),
            });
    }

    static JsonElement? Inner(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } whole && whole.TryGetProperty(name, out var inner) ? inner : null;

    static string? Text(JsonElement? element, string name) =>
        Inner(element, name) is { ValueKind: JsonValueKind.String } text && !string.IsNullOrWhiteSpace(text.GetString()) ? text.GetString() : null;
}
