using System.Diagnostics;
using IlnSite.Commands;
using NodaTime;

namespace IlnSite.Tests.Support;

/// <summary>What a run of the program printed and returned.</summary>
sealed record Run(int ExitCode, string Out, string Error);

/// <summary>Runs the program as its entry point does, in this process, on 1 May 2017 unless told otherwise.</summary>
static class Iln
{
    public static readonly Instant Now = Instant.FromUtc(2017, 5, 1, 12, 0);

    /// <summary>Arguments that need a folder get absolute ones; the tests never change the current folder.</summary>
    public static Run Run(params string[] arguments) => RunWith("", arguments);

    /// <summary>With something typed or piped in. Chance is a count, so that two runs draw the same ids.</summary>
    public static Run RunWith(string input, params string[] arguments)
    {
        using var typed = new StringReader(input);
        byte drawn = 0;
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var session = new Session(output, error, Now, ShowsProgress: false)
        {
            Clock = () => Stopwatch.GetTimestamp() / (Stopwatch.Frequency / 1000),
            In = typed,
            Chance = count => [.. Enumerable.Range(0, count).Select(_ => drawn += 37)],
        };
        var code = CommandLine.Run(arguments, session);
        return new(code, output.ToString(), error.ToString());
    }
}
