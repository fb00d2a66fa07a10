namespace IlnSite.Model;

/// <summary>A licence whose text has an address: Creative Commons in its versions, CC0, public domain.</summary>
/// <param name="Name">As people print it: <c>CC BY-SA 4.0</c>, <c>CC BY-SA 2.0 DE</c>.</param>
/// <param name="Link">Where its deed stands.</param>
sealed record Licence(string Name, string Link)
{
    public static readonly Licence Zero = new("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

    /// <summary>The mark for works that are free of copyright already.</summary>
    public static readonly Licence PublicDomain = new("Public domain", "https://creativecommons.org/publicdomain/mark/1.0/");

    /// <summary>Not where somebody is paid or something is sold.</summary>
    public bool IsNonCommercial { get; init; }

    /// <summary>Only as it is: neither cropped nor recoloured.</summary>
    public bool HasNoDerivatives { get; init; }

    /// <summary>The licence named by an editor, in words or by its link; null where it is not known.</summary>
    public static Licence? Find(string words) => CreativeCommons.Read(words).Licence;
}
