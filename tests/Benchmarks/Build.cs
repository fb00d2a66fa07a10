using System.Diagnostics;

namespace IlnSite.Benchmarks;

/// <summary>What one run of the program cost. Processor time and memory are read every few milliseconds while it runs, as
/// .NET forgets them with the process; the last reading falls short by that much.</summary>
sealed record Build(TimeSpan Wall, TimeSpan Processor, long PeakBytes, string LastLine)
{
    public static Build Run(string program, params string[] arguments)
    {
        var isNative = !program.EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(isNative ? program : "dotnet", isNative ? arguments : [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var (processor, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(10)))
            try
            {
                process.Refresh();
                (processor, peak) = (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (InvalidOperationException)
            {
                // It ended between the two lines.
            }
        var wall = clock.Elapsed;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The build failed:\n{error.Result}{output.Result}");
        return new(wall, processor, peak, output.Result.TrimEnd().Split('\n')[^1]);
    }
}
