namespace IlnSite.Verify;

/// <summary>Looks at a finished calendar with the eyes of the strictest program: RFC 5545 with nothing added. Comes in:
/// its bytes. Goes out: faults, which are the tool's own. It reads the file anew and knows nothing of how it was made.
/// </summary>
sealed class CalendarRules
{
    const int MostOctets = 75;

    static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["VCALENDAR"] = ["PRODID", "VERSION"],
        ["VEVENT"] = ["DTEND", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY", "UID", "URL"],
        ["VTIMEZONE"] = ["TZID"],
        ["STANDARD"] = ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
        ["DAYLIGHT"] = ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
    };

    readonly HashSet<string> zones = new(StringComparer.Ordinal);
    readonly HashSet<string> ids = new(StringComparer.Ordinal);
    readonly Stack<Part> open = new();
    readonly Action<string> fault;
    int events;

    CalendarRules(Action<string> fault) => this.fault = fault;

    public static void Check(OutputFile file, Report report) =>
        Check(file.Bytes.Span, words => report.Add(Codes.CalendarInvalid, PageRules.PlaceOf(file.Output), $"{file.Output.Url}: {words}", "please tell the makers of the tool"));

    public static void Check(ReadOnlySpan<byte> bytes, Action<string> fault)
    {
        var rules = new CalendarRules(fault);
        var number = 0;
        var line = new List<byte>();
        for (var rest = bytes; rest.Length > 0;)
        {
            number++;
            var end = rest.IndexOf("\r\n"u8);
            var next = end < 0 ? rest : rest[..end];
            if (end < 0)
                fault($"line {number} is not ended by CR LF.");
            if (next.IndexOfAny((byte)'\r', (byte)'\n') >= 0)
                fault($"line {number} holds a CR or LF alone.");
            if (next.Length > MostOctets)
                fault($"line {number} is longer than {MostOctets} octets.");
            if (!System.Text.Unicode.Utf8.IsValid(next))
                fault($"line {number} breaks a character of UTF-8.");
            rest = end < 0 ? [] : rest[(end + 2)..];
            line.AddRange(next is [(byte)' ' or (byte)'\t', ..] ? next[1..] : next);
            if (rest is [(byte)' ' or (byte)'\t', ..])
                continue;
            rules.Read(Encoding.UTF8.GetString([.. line]), number);
            line.Clear();
        }
        rules.End();
    }

    void Read(string line, int number)
    {
        var value = line.IndexOf(':', StringComparison.Ordinal);
        if (value <= 0)
        {
            fault($"line {number} is no property.");
            return;
        }
        if (line.Any(c => char.IsControl(c) && c != '\t'))
            fault($"line {number} holds a control character.");
        var (names, text) = (line[..value].Split(';'), line[(value + 1)..]);
        switch (names[0])
        {
            case "BEGIN":
                open.Push(new(text));
                break;
            case "END":
                Close(text, number);
                break;
            case "METHOD":
                fault("METHOD would make an invitation of a calendar.");
                break;
            default:
                if (open.TryPeek(out var part))
                    Property(part, names, text);
                else
                    fault($"line {number} stands outside the calendar.");
                break;
        }
    }

    void Property(Part part, string[] names, string value)
    {
        if (!part.Properties.TryAdd(names[0], (value, Array.Find(names, name => name.StartsWith("TZID=", StringComparison.Ordinal))?["TZID=".Length..])))
            fault($"{names[0]} stands in one {part.Name} twice.");
        if (names[0] == "UID" && !ids.Add(value))
            fault($"Two events have the id {Spelling.Quote(value)}.");
        if (part.Name == "VTIMEZONE" && names[0] == "TZID" && !zones.Add(value))
            fault($"The zone {value} is described twice.");
        if (part.Properties[names[0]].Zone is { } zone && !zones.Contains(zone))
            fault($"The zone {zone} is not described.");
    }

    void Close(string name, int number)
    {
        if (!open.TryPop(out var part) || part.Name != name)
        {
            fault($"line {number} ends {name}, which was not begun.");
            return;
        }
        if (name == "VEVENT")
            events++;
        if (name is "STANDARD" or "DAYLIGHT" && open.TryPeek(out var zone))
            zone.HasRules = true;
        if (name == "VTIMEZONE" && !part.HasRules)
            fault("A zone has no rules.");
        foreach (var missing in Required.GetValueOrDefault(name, []).Where(wanted => !part.Properties.ContainsKey(wanted)))
            fault($"{missing} is missing in {name}.");
        if (part.Properties.TryGetValue("DTSTART", out var start) && part.Properties.TryGetValue("DTEND", out var end)
            && start.Zone == end.Zone && start.Value.Length == end.Value.Length && string.CompareOrdinal(start.Value, end.Value) >= 0)
            fault($"An event ends at {end.Value}, before it starts at {start.Value}.");
    }

    void End()
    {
        if (open.Count > 0)
            fault($"{open.Peek().Name} is not ended.");
        if (events == 0)
            fault("It holds no event.");
    }

    /// <summary>What stands between BEGIN and END.</summary>
    sealed class Part(string name)
    {
        public string Name => name;

        public Dictionary<string, (string Value, string? Zone)> Properties { get; } = new(StringComparer.Ordinal);

        public bool HasRules { get; set; }
    }
}
