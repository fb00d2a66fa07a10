using System.Security.Cryptography;

namespace IlnSite.Verify;

/// <summary>A page's Content-Security-Policy (CSP Level 3), as far as what stands in the page itself depends on it.</summary>
sealed class ContentPolicy
{
    readonly Dictionary<string, string[]> sources = new(StringComparer.OrdinalIgnoreCase);

    public ContentPolicy(string policy)
    {
        foreach (var directive in policy.Split(';'))
            if (directive.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var name, .. var values])
                sources.TryAdd(name, values); // The first of two counts.
    }

    /// <summary>True where the policy would let any script run that somebody smuggles in.</summary>
    public bool LetsAnyScriptRun => Of("script-src") is not { } values || values.Intersect(["'unsafe-inline'", "'unsafe-eval'", "*", "https:", "data:"]).Any();

    public bool LetsAnyStyleApply => Of("style-src") is not { } values || values.Contains("'unsafe-inline'");

    public bool AllowsScript(string text) => Of("script-src") is not { } values || values.Contains(Hash(text));

    public bool AllowsStyle(string text) => LetsAnyStyleApply || Of("style-src") is { } values && values.Contains(Hash(text));

    public static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    string[]? Of(string name) => sources.GetValueOrDefault(name) ?? sources.GetValueOrDefault("default-src");
}
