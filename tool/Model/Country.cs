namespace IlnSite.Model;

/// <summary>A country or territory of ISO 3166-1 (and Kosovo, XK) with its place in the UN's M49 regions.</summary>
/// <param name="Code">ISO 3166-1 alpha-2, upper case.</param>
/// <param name="Region">M49 region: Africa, Americas, Asia, Europe, Oceania.</param>
/// <param name="Subregion">M49 sub-region or intermediate region: Western Africa, Caribbean.</param>
sealed record Country(string Code, string Name, string Region, string Subregion)
{
    public string Slug { get; } = Model.Slug.From(Name);
}
