using Microsoft.Playwright;

namespace IlnSite.BrowserTests.Support;

/// <summary>How somebody looks at the site.</summary>
sealed record Setting(string Name, int Width, int Height, ColorScheme Colours, string BasePath = "/", string? Language = null)
{
    public static readonly ImmutableArray<Setting> All =
    [
        new("phone, light", 360, 800, ColorScheme.Light),
        new("phone, dark", 360, 800, ColorScheme.Dark),
        new("desk, light", 1280, 900, ColorScheme.Light),
        new("desk, dark, in a folder", 1280, 900, ColorScheme.Dark, "/iln/"),
        new("phone, dark, Arabic", 360, 800, ColorScheme.Dark, Language: "ar"),
        new("desk, light, Arabic", 1280, 900, ColorScheme.Light, Language: "ar"),
        new("desk, forced colours, still", 1280, 900, ColorScheme.Dark) { IsForced = true },
        new("smallest phone", 320, 640, ColorScheme.Light) { IsForSizeOnly = true },
        new("smallest phone, Arabic", 320, 640, ColorScheme.Light, Language: "ar") { IsForSizeOnly = true },
        new("desk at 400 %", 320, 256, ColorScheme.Light) { IsForSizeOnly = true },
    ];

    /// <summary>The system chooses the colours, and nothing may move.</summary>
    public bool IsForced { get; init; }

    /// <summary>All but the measures of the page is seen in another setting already.</summary>
    public bool IsForSizeOnly { get; init; }

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = Width, Height = Height },
        ColorScheme = Colours,
        ForcedColors = IsForced ? ForcedColors.Active : ForcedColors.None,
        ReducedMotion = IsForced ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
    };
}
