using IlnSite.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks -- POSTS [FOLDER]
//
// Measures the native program where there is one, else the one that needs the runtime, of whose time most is spent on
// compiling it. The native one is made (in a copy of the repository, as it adds to the lock file) by
//
//     dotnet publish tool -c Release -r linux-x64 -p:PublishAot=true -o tests/Benchmarks/native
//
// How long the program takes for a site of so many posts: from nothing, with nothing changed, with one post changed; each
// three times, as a process of its own, its start included. With FOLDER the sites are left there to be looked at.
// From nothing means a new folder each time: for some seconds after a great deletion, ext4 took a fifth of the whole
// processor time to find free inodes.
const int times = 3;
if (args is not [var number, .. var rest] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0 || rest.Length > 1)
{
    Console.Error.WriteLine("Write: dotnet run -c Release --project tests/Benchmarks -- POSTS [FOLDER]");
    return 2;
}
var folder = rest is [var kept] ? Path.GetFullPath(kept) : Directory.CreateTempSubdirectory("iln-benchmark-").FullName;
var root = Root(AppContext.BaseDirectory);
var configuration = AppContext.BaseDirectory.Contains(Path.Combine("bin", "Release"), StringComparison.Ordinal) ? "Release" : "Debug";
var native = Path.Combine(root, "tests", "Benchmarks", "native", OperatingSystem.IsWindows() ? "iln.exe" : "iln");
var program = File.Exists(native) ? native : Path.Combine(root, "tool", "bin", configuration, "net10.0", "iln.dll");
var (content, site) = (Path.Combine(folder, "content"), "");
try
{
    var posts = new SiteGenerator(count, content).Write();
    Console.WriteLine($"{count} posts, {Megabytes(Size(content))} MB of content, {(program == native ? "native" : configuration)}, {Environment.ProcessorCount} processors");
    Console.WriteLine($"{"",-12}{"wall s",8}{"cpu s",8}{"peak MB",9}");
    for (var i = 0; i < times; i++)
    {
        site = Path.Combine(folder, $"_site{i}");
        Measure("from nothing");
    }
    Console.WriteLine($"{"",-12}{Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Count()} files, {Megabytes(Size(site))} MB");
    for (var i = 0; i < times; i++)
        Measure("unchanged");
    for (var i = 0; i < times; i++)
    {
        File.AppendAllText(posts[count / 2], $"\nOne more sentence, number {i}.\n");
        Measure("one changed");
    }
    return 0;
}
finally
{
    if (rest.Length == 0)
        Directory.Delete(folder, recursive: true);
}

void Measure(string what)
{
    var build = Build.Run(program, "build", "--content", content, "--output", site, "--theme", Path.Combine(root, "themes", "default"), "--today", "2040-01-01");
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what,-12}{build.Wall.TotalSeconds,8:0.00}{build.Processor.TotalSeconds,8:0.00}{Megabytes(build.PeakBytes),9}  {build.LastLine.Replace(site, "_site", StringComparison.Ordinal)}"));
}

static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);

static long Size(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);

static string Root(string folder) => File.Exists(Path.Combine(folder, "IlnSite.sln"))
    ? folder
    : Root(Directory.GetParent(folder)?.FullName ?? throw new InvalidOperationException("IlnSite.sln is in no folder above this program."));
