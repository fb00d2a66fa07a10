namespace IlnSite.Render.Files;

/// <summary>The theme's style sheets, scripts and drawings.</summary>
static class Assets
{
    public static IEnumerable<Output> Plan(string kind, Rendering rendering) => rendering.Theme.Assets.Select(asset =>
        new Output(asset.Value, kind, null, [], _ => rendering.Theme.AssetBytes(asset.Key)));
}
