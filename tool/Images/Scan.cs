namespace IlnSite.Images;

/// <summary>What the reader of one format found in a file.</summary>
abstract record Scan
{
    public static readonly Scan CutOff = new Refused(
        "The picture ends in the middle: the file was not copied to its end.",
        "copy the photo here once more, from where it is whole");

    public static readonly Scan Damaged = new Refused(
        "The picture is damaged.",
        "open it in a picture program, look whether it is whole, and save it as JPEG");

    public static readonly Scan Moving = new Refused(
        "The picture moves, and moving pictures are not published.",
        "open it in a picture program and save the best single picture as JPEG");

    public static readonly Scan Unusual = new Refused(
        "The picture is of a rare kind that many programs do not show.",
        "open it in a picture program and save it as JPEG once more");
}

/// <param name="Ending">Of a published file's name.</param>
/// <param name="Width">Before it is turned upright.</param>
/// <param name="Extras">What the file holds besides the picture; only without any may it be published.</param>
sealed record Picture(string Ending, string ContentType, int Width, int Height, ImmutableArray<Extra> Extras) : Scan
{
    /// <summary>How many a decoder has to hold at most.</summary>
    public long Pixels { get; init; } = (long)Width * Height;
}

sealed record Refused(string Message, string Hint) : Scan;
