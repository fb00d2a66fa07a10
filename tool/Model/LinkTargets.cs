namespace IlnSite.Model;

/// <summary>What a link by file name can lead to.</summary>
/// <param name="Addresses">Content file → the address it has, or will have on its day.</param>
/// <param name="HeldBack">Content file of a draft or future post → why it is not public.</param>
/// <param name="Files">All content files; one that is in neither of the others has faults of its own.</param>
sealed record LinkTargets(
    ImmutableDictionary<string, SiteUrl> Addresses,
    ImmutableDictionary<string, HeldBack> HeldBack,
    ImmutableSortedSet<string> Files);
