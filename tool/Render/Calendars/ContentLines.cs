using System.Buffers;

namespace IlnSite.Render.Calendars;

/// <summary>Lines of iCalendar (RFC 5545, 3.1): ended by CR LF, none longer than 75 octets, and none broken inside a
/// character.</summary>
sealed class ContentLines
{
    const int MostOctets = 75;

    readonly ArrayBufferWriter<byte> bytes = new();

    public byte[] ToBytes() => bytes.WrittenSpan.ToArray();

    /// <summary>A text, which may hold anything (3.3.11).</summary>
    public void AddText(string name, string text) => Add(name, Escaped(text));

    public void Add(string name, string value)
    {
        Span<byte> rune = stackalloc byte[4];
        var octets = 0;
        foreach (var next in $"{name}:{value}".EnumerateRunes())
        {
            var length = next.EncodeToUtf8(rune);
            if (octets + length > MostOctets)
            {
                bytes.Write("\r\n "u8);
                octets = 1;
            }
            bytes.Write(rune[..length]);
            octets += length;
        }
        bytes.Write("\r\n"u8);
    }

    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.Replace("\r\n", "\n", StringComparison.Ordinal))
            if (c is '\\' or ';' or ',')
                escaped.Append('\\').Append(c);
            else if (c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
                // All that readers somewhere take for the end of a line.
                escaped.Append("\\n");
            else if (c == '\t' || !char.IsControl(c))
                escaped.Append(c);
        return escaped.ToString();
    }
}
