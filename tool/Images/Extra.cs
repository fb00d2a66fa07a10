namespace IlnSite.Images;

/// <summary>What a file can hold besides its picture, the most telling first.</summary>
enum Extra
{
    Place,
    Camera,
    Description,
    Comment,
    Time,
    Preview,
    Origin,
    Profile,
    Resolution,
    After,
    Other,
}

static class ExtraWords
{
    public static string Of(Extra extra) => extra switch
    {
        Extra.Place => "the place where it was taken (GPS)",
        Extra.Camera => "camera and date (EXIF)",
        Extra.Description => "a description (XMP/IPTC)",
        Extra.Comment => "a comment",
        Extra.Time => "the time of its last change",
        Extra.Preview => "a small preview picture",
        Extra.Origin => "a record of how it was made (Content Credentials)",
        Extra.Profile => "a colour profile of the device (ICC)",
        Extra.Resolution => "its size on paper (resolution)",
        Extra.After => "data after the end of the picture",
        Extra.Other => "other data that is not needed to show it",
        _ => throw new ArgumentOutOfRangeException(nameof(extra)),
    };
}
