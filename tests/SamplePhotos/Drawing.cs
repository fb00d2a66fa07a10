namespace IlnSite.Tests.SamplePhotos;

/// <summary>A drawing in flat colours, made of the few things that the sample pictures share. What looks like chance comes
/// from a seed, so that the same drawing comes out each time.</summary>
sealed class Drawing(int width, int height, string ground)
{
    /// <summary>The eight cloths of the default theme, and each a shade lighter.</summary>
    public static readonly string[] Cloths = ["#8a2b2b", "#2f5d3a", "#2b4c7e", "#835500", "#6b3a6e", "#0f6466", "#9c3f1a", "#4a5560"];

    public static readonly string[] Tints = ["#e59a92", "#93c79d", "#9dbbe8", "#dcb45f", "#cfa3d6", "#7cc8c4", "#efa27b", "#b3bfca"];

    public const string Paper = "#fbf8f1", Cream = "#f3ecdd", Line = "#d8cdb9", Ink = "#211d18", Soft = "#5b5246", Wood = "#b98a4e", Plank = "#8f6433";

    static readonly string[] Skins = ["#5b3a29", "#8d5a3b", "#c98f6b", "#e0b394"];

    readonly StringBuilder svg = new();

    public int Width => width;

    public int Height => height;

    public string Svg => string.Create(
        CultureInfo.InvariantCulture,
        $"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"><rect width="{width}" height="{height}" fill="{ground}"/>{svg}</svg>""");

    public Drawing Add(FormattableString markup)
    {
        svg.Append(markup.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public Drawing Box(double x, double y, double w, double h, string fill, double round = 0) =>
        Add($"""<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{round}" fill="{fill}"/>""");

    public Drawing Disc(double x, double y, double r, string fill, double opacity = 1) =>
        Add($"""<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}" opacity="{opacity}"/>""");

    public Drawing Shape(string path, string fill, double opacity = 1) =>
        Add($"""<path d="{path}" fill="{fill}" opacity="{opacity}"/>""");

    public Drawing Stroke(string path, string colour, double wide, double opacity = 1) =>
        Add($"""<path d="{path}" fill="none" stroke="{colour}" stroke-width="{wide}" stroke-linecap="round" stroke-linejoin="round" opacity="{opacity}"/>""");

    public Drawing Poly(string fill, params ReadOnlySpan<double> points)
    {
        svg.Append("<polygon points=\"");
        foreach (var point in points)
            svg.Append(CultureInfo.InvariantCulture, $"{point} ");
        svg.Append(CultureInfo.InvariantCulture, $"\" fill=\"{fill}\"/>");
        return this;
    }

    /// <summary>Spines side by side on a board, now and then one that leans.</summary>
    public Drawing Books(double x, double bottom, double wide, double high, uint seed)
    {
        var chance = new Chance(seed);
        for (var at = x; at < x + wide - (high * .1);)
        {
            var thick = Math.Min(high * (.1 + (chance.Next() * .16)), x + wide - at);
            var tall = high * (.68 + (chance.Next() * .3));
            var cloth = chance.OneOf(Cloths);
            var isLeaning = chance.Next() < .07 && at + (thick * 2.4) < x + wide;
            Add($"""<g transform="{(isLeaning ? string.Create(CultureInfo.InvariantCulture, $"rotate(9 {at + thick} {bottom})") : "rotate(0)")}">""");
            Box(at + (isLeaning ? thick * .75 : 0), bottom - tall, thick - (high * .012), tall, cloth, high * .012);
            Box(at + (isLeaning ? thick * .75 : 0), bottom - (tall * .86), thick - (high * .012), high * .03, chance.OneOf(Tints));
            if (chance.Next() < .6)
                Box(at + (isLeaning ? thick * .75 : 0), bottom - (tall * .22), thick - (high * .012), high * .09, Cream);
            Add($"</g>");
            at += isLeaning ? thick * 2.1 : thick;
        }
        return this;
    }

    /// <summary>Books lying on each other.</summary>
    public Drawing Pile(double x, double bottom, double wide, double thick, int count, uint seed)
    {
        var chance = new Chance(seed);
        for (var i = 0; i < count; i++)
        {
            var (w, shift) = (wide * (.78 + (chance.Next() * .22)), wide * (chance.Next() - .5) * .12);
            var left = x + ((wide - w) / 2) + shift;
            Box(left, bottom - ((i + 1) * thick), w, thick - 2, Cloths[(i + (int)seed) % Cloths.Length], thick * .15);
            Box(left + (w * .08), bottom - ((i + 1) * thick) + (thick * .35), w * .3, thick * .2, Cream);
        }
        return this;
    }

    /// <summary>Somebody seen from behind or far away, so that nobody is anyone.</summary>
    public Drawing Person(double x, double bottom, double high, int coat, uint seed, bool hasBag = false)
    {
        var chance = new Chance(seed);
        var (head, skin, hair) = (high * .085, chance.OneOf(Skins), chance.OneOf([Ink, "#3b2418", "#6b4423", Soft]));
        Box(x - (high * .085), bottom - (high * .45), high * .072, high * .45, Ink, high * .03);
        Box(x + (high * .013), bottom - (high * .45), high * .072, high * .45, Ink, high * .03);
        Box(x - (high * .04), bottom - (high * .87), high * .08, high * .12, skin);
        Shape(string.Create(CultureInfo.InvariantCulture, $"M{x - (high * .13)} {bottom - (high * .36)} L{x - (high * .12)} {bottom - (high * .74)} Q{x - (high * .11)} {bottom - (high * .81)} {x} {bottom - (high * .81)} Q{x + (high * .11)} {bottom - (high * .81)} {x + (high * .12)} {bottom - (high * .74)} L{x + (high * .13)} {bottom - (high * .36)} Z"), Cloths[coat]);
        foreach (var side in new[] { -1, 1 })
            Stroke(string.Create(CultureInfo.InvariantCulture, $"M{x + (side * high * .1)} {bottom - (high * .75)} L{x + (side * high * .14)} {bottom - (high * .58)} L{x + (side * high * .12)} {bottom - (high * .47)}"), Cloths[coat], high * .055)
                .Disc(x + (side * high * .12), bottom - (high * .44), high * .026, skin);
        Disc(x, bottom - (high * .91), head, skin);
        Shape(string.Create(CultureInfo.InvariantCulture, $"M{x - (head * 1.02)} {bottom - (high * .875)} A{head * 1.1} {head * 1.14} 0 1 1 {x + (head * 1.02)} {bottom - (high * .875)} Q{x} {bottom - (high * .845)} {x - (head * 1.02)} {bottom - (high * .875)} Z"), hair);
        if (hasBag)
        {
            Stroke(string.Create(CultureInfo.InvariantCulture, $"M{x - (high * .09)} {bottom - (high * .77)} L{x + (high * .13)} {bottom - (high * .5)}"), Cream, high * .018);
            Box(x + (high * .07), bottom - (high * .52), high * .15, high * .17, Tints[(coat + 3) % 8], high * .02);
        }
        return this;
    }

    public Drawing Tree(double x, double bottom, double high, string crown, string shade)
    {
        Stroke(string.Create(CultureInfo.InvariantCulture, $"M{x} {bottom} V{bottom - (high * .5)} M{x} {bottom - (high * .35)} L{x + (high * .13)} {bottom - (high * .52)}"), Plank, high * .045);
        Disc(x, bottom - (high * .68), high * .27, crown);
        Disc(x - (high * .17), bottom - (high * .52), high * .18, crown);
        Disc(x + (high * .18), bottom - (high * .55), high * .2, crown);
        return Disc(x + (high * .09), bottom - (high * .62), high * .14, shade);
    }

    public Drawing Plant(double x, double bottom, double high, int pot)
    {
        for (var i = -2; i <= 2; i++)
            Shape(string.Create(CultureInfo.InvariantCulture, $"M{x} {bottom - (high * .3)} Q{x + (i * high * .05)} {bottom - (high * .8)} {x + (i * high * .22)} {bottom - high + (Math.Abs(i) * high * .16)} Q{x + (i * high * .26)} {bottom - (high * .5)} {x} {bottom - (high * .3)} Z"), i % 2 == 0 ? Cloths[1] : Tints[1]);
        return Poly(Cloths[pot], x - (high * .2), bottom - (high * .36), x + (high * .2), bottom - (high * .36), x + (high * .14), bottom, x - (high * .14), bottom)
            .Box(x - (high * .22), bottom - (high * .4), high * .44, high * .08, Cloths[pot], 2);
    }

    public Drawing Cup(double x, double bottom, double high, int cloth) =>
        Stroke(string.Create(CultureInfo.InvariantCulture, $"M{x + (high * .4)} {bottom - (high * .75)} q{high * .42} 0 {high * .36} {high * .3} q-{high * .06} {high * .22} -{high * .42} {high * .2}"), Cloths[cloth], high * .12)
            .Box(x - (high * .45), bottom - high, high * .9, high, Cloths[cloth], high * .14)
            .Box(x - (high * .45), bottom - (high * .7), high * .9, high * .14, Tints[cloth]);

    /// <summary>A book that lies open, its pages towards us.</summary>
    public Drawing OpenBook(double x, double bottom, double wide, int cloth)
    {
        var (half, high) = (wide / 2, wide * .3);
        Poly(Cloths[cloth], x - half - (wide * .03), bottom, x + half + (wide * .03), bottom, x + (half * .9), bottom - high, x - (half * .9), bottom - high);
        Shape(string.Create(CultureInfo.InvariantCulture, $"M{x} {bottom - (wide * .04)} Q{x - (half * .5)} {bottom - (wide * .1)} {x - half} {bottom - (wide * .03)} L{x - (half * .86)} {bottom - high - (wide * .03)} Q{x - (half * .45)} {bottom - high - (wide * .09)} {x} {bottom - high} Q{x + (half * .45)} {bottom - high - (wide * .09)} {x + (half * .86)} {bottom - high - (wide * .03)} L{x + half} {bottom - (wide * .03)} Q{x + (half * .5)} {bottom - (wide * .1)} {x} {bottom - (wide * .04)} Z"), Paper);
        for (var i = 0; i < 4; i++)
        {
            var y = bottom - (wide * (.11 + (i * .055)));
            Stroke(string.Create(CultureInfo.InvariantCulture, $"M{x - (half * (.84 - (i * .02)))} {y + (wide * .015)} Q{x - (half * .5)} {y - (wide * .03)} {x - (half * .12)} {y + (wide * .02)} M{x + (half * .12)} {y + (wide * .02)} Q{x + (half * .5)} {y - (wide * .03)} {x + (half * (.84 - (i * .02)))} {y + (wide * .015)}"), Line, wide * .012);
        }
        return this;
    }

    public Drawing Cat(double x, double bottom, double high, string fur)
    {
        Stroke(string.Create(CultureInfo.InvariantCulture, $"M{x + (high * .25)} {bottom - (high * .08)} q{high * .4} {high * .05} {high * .42} -{high * .3} q0 -{high * .16} -{high * .12} -{high * .2}"), fur, high * .1);
        Shape(string.Create(CultureInfo.InvariantCulture, $"M{x - (high * .28)} {bottom} Q{x - (high * .34)} {bottom - (high * .6)} {x} {bottom - (high * .66)} Q{x + (high * .34)} {bottom - (high * .6)} {x + (high * .34)} {bottom} Z"), fur);
        Poly(fur, x - (high * .2), bottom - (high * .7), x - (high * .19), bottom - high, x - (high * .04), bottom - (high * .86), x + (high * .04), bottom - (high * .86), x + (high * .19), bottom - high, x + (high * .2), bottom - (high * .7));
        return Disc(x, bottom - (high * .72), high * .205, fur);
    }

    public Drawing Cloud(double x, double y, double wide, string colour, double opacity = 1) =>
        Add($"""<g fill="{colour}" opacity="{opacity}"><rect x="{x}" y="{y}" width="{wide}" height="{wide * .16}" rx="{wide * .08}"/><circle cx="{x + (wide * .36)}" cy="{y - (wide * .02)}" r="{wide * .17}"/><circle cx="{x + (wide * .62)}" cy="{y + (wide * .01)}" r="{wide * .13}"/></g>""");

    /// <summary>A wall with rows of windows, some of them lit.</summary>
    public Drawing House(double x, double bottom, double wide, double high, string wall, string glass, int columns, int rows, string? roof = null)
    {
        Box(x, bottom - high, wide, high, wall);
        if (roof is not null)
            Poly(roof, x - (wide * .06), bottom - high, x + (wide / 2), bottom - high - (wide * .42), x + (wide * 1.06), bottom - high);
        var (cell, floor) = (wide / columns, high / (rows + 1));
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                Box(x + (cell * (column + .27)), bottom - high + (floor * (row + .35)), cell * .46, floor * .55, glass, 2)
                    .Box(x + (cell * (column + .27)), bottom - high + (floor * (row + .6)), cell * .46, Math.Max(1.5, floor * .03), wall);
        return this;
    }
}

/// <summary>Numbers that look like chance and are the same each time (Numerical Recipes' linear congruential generator).</summary>
sealed class Chance(uint seed)
{
    uint state = (seed * 747796405) + 2891336453;

    /// <summary>From 0 to below 1.</summary>
    public double Next()
    {
        state = (state * 1664525) + 1013904223;
        return (state >> 8) / (double)(1 << 24);
    }

    public T OneOf<T>(T[] all) => all[(int)(Next() * all.Length)];
}
