using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace IlnSite.Privacy.Detectors;

/// <summary>Addresses of computers, version 4 and 6. A version number with four parts is told by the word before it.</summary>
static partial class IpAddresses
{
    public static void Find(Reading reading)
    {
        if (reading.Source.Submission.Ip is { Length: > 3 } own)
            for (var at = reading.Lower.IndexOf(own, StringComparison.OrdinalIgnoreCase); at >= 0; at = reading.Lower.IndexOf(own, at + 1, StringComparison.OrdinalIgnoreCase))
                reading.Block(at, at + own.Length, FindingType.Ip, "the address of the author's computer");
        foreach (Match match in Four().Matches(reading.Lower))
            if (!reading.IsSpared(match.Index, match.Index + match.Length))
                reading.Block(match.Index, match.Index + match.Length, FindingType.Ip, "the address of a computer");
        foreach (Match match in Six().Matches(reading.Lower))
        {
            var address = match.Groups["address"];
            if (IPAddress.TryParse(address.Value, out var parsed) && parsed.AddressFamily == AddressFamily.InterNetworkV6
                && (address.Value.Any(char.IsAsciiDigit) || address.Value.Count(c => c == ':') > 3))
                reading.Block(match.Index, match.Index + match.Length, FindingType.Ip, "the address of a computer");
        }
    }

    [GeneratedRegex(@"(?<![\w.\-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\s?[\[(]\s?(?:\.|dot)\s?[\])]\s?|\.|\s\.\s|\sdot\s)){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w\-]|\.\d)(?:/\d{1,2}\b|:\d{2,5}\b)?")]
    private static partial Regex Four();

    [GeneratedRegex(@"(?<![\w:.])\[?(?<address>(?=[0-9a-f:.]*:[0-9a-f:.]*:)[0-9a-f:]{2,}(?:\d{1,3}(?:\.\d{1,3}){3})?)(?![\w:])(%\w+)?\]?(/\d{1,3}\b|:\d{2,5}\b)?")]
    private static partial Regex Six();
}
