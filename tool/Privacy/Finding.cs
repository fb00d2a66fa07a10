namespace IlnSite.Privacy;

/// <summary>What a stretch of text may give away.</summary>
enum FindingType
{
    Person,
    Email,
    EmailObfuscated,
    Phone,
    Handle,
    UrlPersonal,
    StreetAddress,
    City,
    Institution,
    DateOfBirth,
    Ip,
    Orcid,

    /// <summary>Not known to be harmless.</summary>
    Word,
}

/// <summary>How sure a finding is.</summary>
enum FindingLevel
{
    /// <summary>A person decides.</summary>
    Review,

    /// <summary>Replaced without asking.</summary>
    Block,
}

/// <summary>A stretch of text that may identify somebody.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the text as given.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Reason">A few words for the reviewer; never the text itself.</param>
sealed record Finding(int Start, int End, FindingType Type, FindingLevel Level, string Reason)
{
    public int Length => End - Start;

    /// <summary>The type as programs read it.</summary>
    public static string Name(FindingType type) => type switch
    {
        FindingType.Person => "person",
        FindingType.Email => "email",
        FindingType.EmailObfuscated => "email_obfuscated",
        FindingType.Phone => "phone",
        FindingType.Handle => "handle",
        FindingType.UrlPersonal => "url_personal",
        FindingType.StreetAddress => "street_address",
        FindingType.City => "city",
        FindingType.Institution => "institution",
        FindingType.DateOfBirth => "date_of_birth",
        FindingType.Ip => "ip",
        FindingType.Orcid => "orcid",
        FindingType.Word => "word",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public bool Overlaps(Finding other) => Start < other.End && other.Start < End;
}
