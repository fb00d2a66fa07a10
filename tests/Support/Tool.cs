using System.Diagnostics;

namespace IlnSite.Tests.Support;

/// <summary>Runs a program of the system that a test needs; where it is missing the test is skipped and says so.</summary>
static class Tool
{
    /// <summary>Debian's own Python, which has the modules that Debian installs.</summary>
    const string Python = "/usr/bin/python3";

    public static string Run(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
            Environment = { ["HOME"] = folder, ["LC_ALL"] = "C.UTF-8" },
        }) ?? throw new InvalidOperationException($"{program} did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}:\n{error.Result}{output}");
        return output;
    }

    public static string RunPython(string module, string script, string folder, params string[] arguments)
    {
        Assert.SkipUnless(File.Exists(Python) && Has(module), $"Debian's python3 with {module} is not installed (apt-get install python3-{module}).");
        return Run(Python, folder, ["-c", script, .. arguments]);
    }

    public static void Need(string path, string package) =>
        Assert.SkipUnless(File.Exists(path), $"{path} is not installed (apt-get install {package}).");

    static bool Has(string module)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", $"import {module}"]) { RedirectStandardError = true });
        process?.WaitForExit();
        return process?.ExitCode == 0;
    }
}
