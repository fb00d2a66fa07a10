using System.Diagnostics;
using System.Security.Cryptography;
using IlnSite.Commands;
using NodaTime;

// The only clock, console and environment of the program, and the only place where an exception ends: by then it is a
// bug or the machine, for faults in content are values.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var session = new Session(
    Console.Out,
    Console.Error,
    SystemClock.Instance.GetCurrentInstant(),
    ShowsProgress: !Console.IsErrorRedirected)
{
    Chance = RandomNumberGenerator.GetBytes,
    In = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)),
    Clock = () => Stopwatch.GetTimestamp() / (Stopwatch.Frequency / 1000),
};
try
{
    return CommandLine.Run(args, session);
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"The computer refused: {fault.Message}");
    return (int)ExitCode.OurFault;
}
#pragma warning disable CA1031 // This is the last resort.
catch (Exception fault)
{
    Console.Error.WriteLine("This is a mistake in the tool, not in your files. Please report it together with these lines:");
    Console.Error.WriteLine(fault);
    return (int)ExitCode.OurFault;
}
#pragma warning restore CA1031
