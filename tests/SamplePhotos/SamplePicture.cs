using NetVips;

namespace IlnSite.Tests.SamplePhotos;

/// <summary>A picture of the sample site: a drawing, saved as a camera or a program might have, with all that they leave in
/// a file.</summary>
/// <param name="Path">In content/; the ending says the format.</param>
/// <param name="Orientation">How the camera was held, as Exif counts it: 1 upright, 6 turned to the left.</param>
sealed record SamplePicture(string Path, Func<Drawing> Draw, int Orientation = 1)
{
    public static readonly ImmutableArray<SamplePicture> All =
    [
        new("posts/2013-03-19-monthly-discussion-getting-started/letters.png", Desks.Letters),
        new("posts/2014-03-15-library-spaces-we-love/reading-room.jpg", Libraries.ReadingRoom),
        new("posts/2014-03-15-library-spaces-we-love/front.webp", Libraries.Front),
        new("posts/2014-04-20-books-glorious-books/shelves.webp", Libraries.Shelves),
        new("posts/2014-10-25-libraries-in-disasters-dispatch-from-bermuda/storm.jpg", Libraries.Storm),
        new("posts/2015-04-02-games-and-libraries-chat/game.gif", Desks.Game),
        new("posts/2015-08-18-getting-to-know-you/bridge.png", Commutes.Bridge),
        new("posts/2015-11-25-the-year-in-your-library/seasons.avif", Libraries.Seasons),
        new("posts/2016-02-29-getting-to-know-you/desk.jpg", Desks.ByTheWindow),
        new("photos/bookmobile.avif", Commutes.Bookmobile),
        new("photos/bus-stop.jpg", Commutes.BusStop, 6),
        new("photos/card-catalogue.gif", Desks.CardCatalogue),
        new("photos/desk-at-night.webp", Desks.AtNight),
        new("photos/ferry.jpg", Commutes.Ferry, 3),
        new("photos/rain.webp", Commutes.Rain),
    ];

    public byte[] Make()
    {
        // AV1 is divided among threads, and with their number other bytes come out.
        NetVips.NetVips.Concurrency = 1;
        using var drawn = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(Draw().Svg));
        using var upright = drawn.Flatten(background: [255, 255, 255]);
        using var held = Orientation switch
        {
            // The sensor's rows as they stand when the picture has to be turned the other way to be upright.
            6 => upright.Rot270(),
            3 => upright.Rot180(),
            _ => upright.Copy(),
        };
        return System.IO.Path.GetExtension(Path) switch
        {
            ".jpg" => Planted.InJpeg(held.JpegsaveBuffer(q: 82, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None), Orientation),
            ".png" => Planted.InPng(held.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None)),
            ".webp" => Planted.InWebp(held.WebpsaveBuffer(q: 82, effort: 4, keep: Enums.ForeignKeep.None), held.Width, held.Height),
            ".gif" => Planted.InGif(held.GifsaveBuffer(dither: 0, effort: 7, keep: Enums.ForeignKeep.None)),
            _ => Planted.InAvif(held.HeifsaveBuffer(q: 60, compression: Enums.ForeignHeifCompression.Av1, effort: 2, keep: Enums.ForeignKeep.None)),
        };
    }
}
