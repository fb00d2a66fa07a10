using NodaTime;

namespace IlnSite.Commands;

/// <summary>The world outside, as one run sees it; made in Program and nowhere else.</summary>
/// <param name="Out">For results.</param>
/// <param name="Error">For faults and progress.</param>
/// <param name="ShowsProgress">True where a person looks on.</param>
sealed record Session(TextWriter Out, TextWriter Error, Instant Now, bool ShowsProgress)
{
    /// <summary>What is piped in or typed.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>So many bytes by chance, for ids that say nothing.</summary>
    public Func<int, byte[]> Chance { get; init; } = _ => throw new NotSupportedException("No chance was given.");

    /// <summary>Monotonic time in milliseconds, for closing lines only.</summary>
    public required Func<long> Clock { get; init; }

    /// <summary>One line that is written over again, at most ten times a second.</summary>
    public Action<int> Progress(string what, int total)
    {
        if (!ShowsProgress)
            return _ => { };
        long last = 0;
        return done =>
        {
            var now = Clock();
            if (done != total && now - Interlocked.Read(ref last) < 100)
                return;
            Interlocked.Exchange(ref last, now);
            Error.Write(done == total ? $"\r{new string(' ', 60)}\r" : string.Create(CultureInfo.InvariantCulture, $"\r{what} {done} of {total} "));
        };
    }
}

/// <summary>What a run came to; the numbers are the program's exit codes.</summary>
enum ExitCode
{
    Published = 0,
    Refused = 1,
    Usage = 2,
    OurFault = 3,
}
