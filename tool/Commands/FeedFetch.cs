using System.Net;

namespace IlnSite.Commands;

/// <summary>The bytes of a published feed, from a file or an address. The only place where the tool asks the network, and
/// it is bounded: 20 MB, 30 seconds, five redirects, none of them away from the web or from https.</summary>
static class FeedFetch
{
    const int MostBytes = 20_000_000;

    const int MostRedirects = 5;

    static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    public static byte[]? Get(string address, Report report)
    {
        try
        {
            if (Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
                return FromWeb(url, address, report);
            using var file = File.OpenRead(address);
            return Read(file, address, report);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or HttpRequestException or OperationCanceledException)
        {
            return Refuse(report, address, fault switch
            {
                OperationCanceledException => "The other computer took more than 30 seconds to answer.",
                HttpRequestException => "No answer came from there.",
                _ => "There is no such file, or it cannot be opened.",
            });
        }
    }

    static byte[]? FromWeb(Uri url, string address, Report report)
    {
        using var bound = new CancellationTokenSource(MostTime);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var client = new HttpClient(handler);
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            request.Headers.UserAgent.ParseAdd("IlnSite");
            using var response = client.Send(request, HttpCompletionOption.ResponseHeadersRead, bound.Token);
            if (response.StatusCode is >= HttpStatusCode.MovedPermanently and < HttpStatusCode.BadRequest && response.Headers.Location is { } location)
            {
                var next = new Uri(url, location);
                if (next.Scheme != "https" && next.Scheme != url.Scheme)
                    return Refuse(report, address, $"It leads on to {Spelling.Quote(next.ToString())}, which is not followed.");
                url = next;
                continue;
            }
            if (!response.IsSuccessStatusCode)
                return Refuse(report, address, $"The answer from there was {(int)response.StatusCode}, not a feed.");
            using var stream = response.Content.ReadAsStream(bound.Token);
            // A stream that is read at once has no time limit of its own.
            using var stop = bound.Token.Register(stream.Dispose);
            return Read(stream, address, report);
        }
        return Refuse(report, address, $"It leads on more than {MostRedirects} times.");
    }

    static byte[]? Read(Stream stream, string address, Report report)
    {
        using var bytes = new MemoryStream();
        var piece = new byte[81_920];
        for (var count = stream.Read(piece); count > 0; count = stream.Read(piece))
        {
            bytes.Write(piece, 0, count);
            if (bytes.Length > MostBytes)
                return Refuse(report, address, "It is larger than 20 MB.");
        }
        return bytes.ToArray();
    }

    static byte[]? Refuse(Report report, string address, string message)
    {
        report.Add(Codes.FeedUnreadable, new SourceFile(address, "").Whole, message, "give a file, or an address that starts with https:// or http://");
        return null;
    }
}
