using CsCheck;
using IlnSite.Render.Calendars;
using IlnSite.Verify;

namespace IlnSite.Tests.Render.Calendars;

/// <summary>Whatever an editor writes comes out of a calendar program as it went in.</summary>
public sealed class ContentLinesTests
{
    static readonly string[] Pieces =
        ["a", ";", ",", "\\", "\n", " ", "\t", ":", "\"", "é", "ا", "ل", "\u200f", "語", "👩🏽‍💻", "🇫🇯", "\r\n", "n"];

    static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 200].Select(string.Concat));

    [Fact]
    public void Lines_are_short_whole_and_give_the_text_back() => Texts.Sample(text =>
    {
        var lines = new ContentLines();

        lines.AddText("SUMMARY", text);

        var bytes = lines.ToBytes();
        Assert.EndsWith("\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        foreach (var line in Split(bytes))
        {
            Assert.InRange(line.Length, 0, 75);
            Assert.True(System.Text.Unicode.Utf8.IsValid(line));
            Assert.DoesNotContain((byte)'\n', line);
        }
        var unfolded = Encoding.UTF8.GetString(bytes).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Equal($"SUMMARY:{WithoutHalves(ContentLines.Escaped(text))}\r\n", unfolded);
    });

    [Fact]
    public void Another_program_reads_what_was_written() => Texts.Sample(
        text =>
        {
            var calendar = CalendarFile.Make(new("A", Urls.Calendar, new(new("https://example.org/"), "")), [Event(text)]);

            Assert.Equal(Seen(text), CalendarReaders.IcalNet(calendar)[0].Description ?? "");
        },
        iter: 300);

    [Fact]
    public void Python_reads_what_was_written()
    {
        // But no backslash before an n, which this program takes for a new line even when it is escaped.
        string[] texts = ["Semi;colon, comma\\ and", "سلام عليكم ورحمة الله وبركاته، كيف حالكم؟ نلتقي في المكتبة العامة يوم الثلاثاء", "👩🏽‍💻🇫🇯 " + new string('語', 60), "one\ntwo\r\nthree"];
        var calendar = CalendarFile.Make(new("A", Urls.Calendar, new(new("https://example.org/"), "")), texts.Select((text, i) => Event(text) with { Uid = $"{i}" }));

        Assert.Equal(texts.Select(Seen), CalendarReaders.Python(calendar, byDescription: false).Select(one => one.Description));
    }

    [Fact]
    public void What_somebody_takes_for_the_end_of_a_line_starts_no_property()
    {
        var calendar = CalendarFile.Make(
            new("A", Urls.Calendar, new(new("https://example.org/"), "")),
            [Event("Hello\r\nATTENDEE:mailto:x@example.org\rA\u2028B\u0085C\u0000D")]);

        Assert.Contains("DESCRIPTION:Hello\\nATTENDEE:mailto:x@example.org\\nA\\nB\\nCD\r\n", Encoding.UTF8.GetString(calendar), StringComparison.Ordinal);
        CalendarRules.Check(calendar, fault => Assert.Fail(fault));
    }

    static CalendarEvent Event(string description) => new()
    {
        Uid = "a@example.org",
        Title = "A title",
        Time = new EventTime.Days(new(2016, 2, 29), new(2016, 2, 29)),
        Page = Urls.Home,
        Description = description,
    };

    /// <summary>The text with the ends of lines alike and without what no text can hold.</summary>
    static string Seen(string text) => WithoutHalves(string.Concat(text
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Select(c => c is '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' ? '\n' : c)
        .Where(c => c is '\n' or '\t' || !char.IsControl(c))));

    /// <summary>Half a character becomes the sign that stands for what cannot be read.</summary>
    static string WithoutHalves(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    static IEnumerable<byte[]> Split(byte[] bytes)
    {
        for (var start = 0; start < bytes.Length;)
        {
            var end = start + bytes.AsSpan(start).IndexOf("\r\n"u8);
            yield return bytes[start..end];
            start = end + 2;
        }
    }
}
