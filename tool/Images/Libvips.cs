using NetVips;

namespace IlnSite.Images;

/// <summary>Starts libvips once for the two files that call it, <see cref="CardImage"/> (drawings of the theme) and
/// <see cref="PhotoImage"/> (files of anybody): which of its readers may run is decided here and nowhere else. Each is
/// given bytes whose size and kind our own readers have found, and none opens a file.</summary>
static class Libvips
{
    static readonly string[] Readers =
    [
        "VipsForeignLoadSvgBuffer",
        "VipsForeignLoadJpegBuffer",
        "VipsForeignLoadPngBuffer",
        "VipsForeignLoadWebpBuffer",
        "VipsForeignLoadNsgifBuffer",
        "VipsForeignLoadHeifBuffer",
    ];

    static readonly Lazy<string?> Started = new(Start);

    /// <summary>Why nothing can be drawn or read; null where it can.</summary>
    public static string? Fault => Started.Value;

    /// <summary>Other versions may make other pixels.</summary>
    public static string Version { get; } =
        $"{typeof(Image).Assembly.GetName().Version} {NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)}";

    static string? Start()
    {
        if (!ModuleInitializer.VipsInitialized)
            return $"{ModuleInitializer.Exception?.Message ?? "libvips did not start"}.";
        // Each picture is made once, and the build makes several at a time itself.
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
        // What is wrong with a picture is said in our own words.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, (_, _, _) => { });
        Operation.Block("VipsForeignLoad", true);
        foreach (var reader in Readers)
            Operation.Block(reader, false);
        return null;
    }
}
