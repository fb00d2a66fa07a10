namespace IlnSite.Model;

/// <summary>What a site does with photos, for which some licences are not enough.</summary>
/// <param name="IsCommercial">The site sells something or earns money: not for licences with NC.</param>
/// <param name="Adapts">The site or its theme crops photos, draws on them or changes their colours: not for licences with
/// ND. Making them smaller is no change in that sense.</param>
sealed record PhotoUse(bool IsCommercial, bool Adapts)
{
    public static readonly PhotoUse Plain = new(false, false);
}
