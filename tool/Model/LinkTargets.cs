namespace IlnSite.Model;

/// <summary>What a link by file name can lead to.</summary>
/// <param name="Published">Content file → its address.</param>
/// <param name="HeldBack">Content file of a draft or future post → why it is not public.</param>
/// <param name="Files">All content files; one that is in neither of the others has faults of its own.</param>
sealed record LinkTargets(
    ImmutableDictionary<string, SiteUrl> Published,
    ImmutableDictionary<string, string> HeldBack,
    ImmutableSortedSet<string> Files);
