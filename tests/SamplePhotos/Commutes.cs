namespace IlnSite.Tests.SamplePhotos;

/// <summary>Ways to work.</summary>
static class Commutes
{
    /// <summary>A ferry in the morning, a town behind it.</summary>
    public static Drawing Ferry()
    {
        var d = new Drawing(1500, 1000, "#f6e3cf");
        d.Box(0, 0, 1500, 260, Drawing.Tints[6]).Box(0, 190, 1500, 130, "#f3bd97").Box(0, 300, 1500, 120, "#f5d0b0");
        d.Disc(1120, 430, 130, "#fbe7b8").Disc(1120, 430, 92, Drawing.Paper);
        d.Cloud(180, 150, 300, Drawing.Paper, .75).Cloud(720, 240, 220, Drawing.Paper, .6);
        d.Shape("M0 560 Q220 420 470 520 T900 500 T1500 540 V640 H0 Z", Drawing.Tints[7]);
        var chance = new Chance(11);
        for (var x = 40; x < 1480; x += 78)
        {
            var high = 60 + (chance.Next() * 110);
            d.House(x, 640, 70, high, chance.OneOf(["#6d7a86", "#7d8893", "#8c8a94", "#97867f"]), "#f5d0b0", 3, (int)(high / 30));
        }
        d.Box(640, 560, 200, 80, "#5f6b76").Shape("M650 560 A90 84 0 0 1 830 560 Z", Drawing.Cloths[5]).Box(735, 452, 10, 34, Drawing.Cloths[5]);
        d.Box(0, 636, 1500, 364, Drawing.Cloths[5]).Box(0, 636, 1500, 22, "#2c8583");
        d.Poly("#fbe7b8", 1070, 640, 1170, 640, 1230, 1000, 1010, 1000);
        for (var i = 0; i < 46; i++)
        {
            var (x, y) = (chance.Next() * 1500, 670 + (chance.Next() * 320));
            d.Stroke(FormattableString.Invariant($"M{x} {y} q22 -12 44 0 t44 0"), i % 3 == 0 ? Drawing.Cream : Drawing.Tints[5], 4, .55);
        }
        d.Box(420, 500, 470, 90, Drawing.Cream, 8).Box(400, 486, 510, 20, Drawing.Cloths[2], 8);
        d.Box(330, 590, 660, 100, Drawing.Paper, 6).Box(316, 578, 688, 20, Drawing.Cloths[2], 8);
        for (var i = 0; i < 9; i++)
            d.Box(362 + (i * 68), 616, 46, 46, Drawing.Cloths[7], 5).Box(362 + (i * 68), 616, 46, 16, Drawing.Tints[2], 5);
        for (var i = 0; i < 5; i++)
            d.Person(470 + (i * 88), 592, 80, (i * 3) % 8, (uint)(40 + i));
        d.Box(420, 560, 470, 8, Drawing.Cloths[2]).Box(420, 500, 470, 6, Drawing.Cloths[7]);
        for (var i = 0; i <= 10; i++)
            d.Box(420 + (i * 46.6), 506, 5, 86, Drawing.Cloths[7]);
        d.Poly(Drawing.Cloths[6], 660, 486, 668, 400, 742, 400, 750, 486).Box(664, 420, 82, 22, Drawing.Cream);
        d.Cloud(690, 352, 170, Drawing.Paper, .7).Cloud(830, 300, 120, Drawing.Paper, .5);
        d.Shape("M230 690 H1090 L1020 800 Q1000 824 960 824 H350 Q310 824 292 800 Z", Drawing.Cloths[0]).Shape("M230 690 H1090 L1078 710 H244 Z", Drawing.Cream);
        d.Stroke("M180 838 q40 -22 80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0", Drawing.Cream, 9);
        foreach (var (x, y) in new[] { (250, 330), (330, 380), (960, 250), (1310, 300) })
            d.Stroke(FormattableString.Invariant($"M{x} {y} q18 -22 34 0 q16 -22 34 0"), Drawing.Soft, 5);
        return d;
    }

    /// <summary>Somebody reads at a bus stop.</summary>
    public static Drawing BusStop()
    {
        var d = new Drawing(960, 1280, Drawing.Tints[2]);
        d.Cloud(90, 170, 280, Drawing.Paper, .9).Cloud(600, 110, 240, Drawing.Paper, .8);
        d.House(40, 960, 240, 640, Drawing.Tints[6], Drawing.Cream, 3, 6).House(280, 960, 210, 500, Drawing.Tints[3], Drawing.Cloths[7], 3, 5, Drawing.Cloths[6]);
        d.House(500, 960, 260, 700, Drawing.Tints[4], Drawing.Cream, 4, 7).House(760, 960, 240, 560, Drawing.Tints[0], Drawing.Cloths[7], 3, 5, Drawing.Cloths[0]);
        d.Box(0, 940, 960, 120, Drawing.Line).Box(0, 1050, 960, 230, Drawing.Cloths[7]).Box(0, 1044, 960, 14, Drawing.Cream);
        for (var x = -30; x < 960; x += 210)
            d.Box(x, 1160, 120, 14, Drawing.Cream, 4);
        d.Tree(860, 960, 420, Drawing.Cloths[1], "#4c7c57");
        d.Box(150, 560, 18, 460, Drawing.Ink).Box(640, 560, 18, 460, Drawing.Ink);
        d.Box(168, 600, 472, 330, Drawing.Paper).Box(168, 600, 472, 330, Drawing.Tints[5], 0);
        d.Poly("#a9dad7", 220, 930, 420, 600, 520, 600, 320, 930).Shape("M110 530 H700 L676 574 H134 Z", Drawing.Cloths[5]).Box(110, 516, 590, 18, Drawing.Cloths[5], 8);
        d.Box(470, 640, 140, 220, Drawing.Paper, 4).Box(482, 652, 116, 150, Drawing.Cloths[0], 2).OpenBook(540, 760, 84, 3).Box(490, 816, 100, 10, Drawing.Soft).Box(490, 834, 64, 10, Drawing.Line);
        d.Box(200, 880, 250, 20, Drawing.Wood, 6).Box(222, 900, 14, 110, Drawing.Plank).Box(412, 900, 14, 110, Drawing.Plank);
        d.Person(560, 1024, 330, 6, 3, hasBag: true);
        d.Person(300, 1012, 300, 2, 9);
        d.Poly(Drawing.Cloths[1], 262, 826, 298, 818, 298, 868, 262, 874).Poly(Drawing.Tints[1], 298, 818, 336, 826, 336, 874, 298, 868);
        d.Box(60, 420, 14, 610, Drawing.Soft).Box(22, 380, 92, 92, Drawing.Cloths[6], 46).Box(36, 408, 64, 34, Drawing.Cream, 6).Disc(50, 448, 8, Drawing.Cream).Disc(86, 448, 8, Drawing.Cream);
        d.Box(740, 900, 400, 300, Drawing.Cloths[0], 26).Box(760, 930, 240, 120, Drawing.Tints[2], 12).Box(740, 1090, 400, 30, Drawing.Cream).Box(752, 1140, 60, 26, "#fbe7b8", 10).Disc(880, 1202, 52, Drawing.Ink).Disc(880, 1202, 24, Drawing.Line).Box(764, 908, 190, 16, "#fbe7b8", 6);
        return d;
    }

    /// <summary>A cyclist with a crate of books on a bridge over a canal.</summary>
    public static Drawing Bridge()
    {
        var d = new Drawing(1200, 1200, "#cfe3e6");
        d.Cloud(120, 130, 260, Drawing.Paper).Cloud(760, 90, 320, Drawing.Paper);
        string[] roofs = [Drawing.Soft, Drawing.Cloths[6], Drawing.Cloths[7], Drawing.Plank];
        for (var i = 0; i < 8; i++)
            d.House(i * 150, 740, 150, 330 + (i * 53 % 140), Drawing.Cloths[(i * 5) % 8], Drawing.Cream, 3, 3, roofs[i % 4]).Box((i * 150) + 56, 662, 38, 78, Drawing.Ink, 3).Box((i * 150) + 62, 670, 26, 24, "#fbe7b8");
        d.Box(0, 740, 1200, 26, Drawing.Line).Box(0, 766, 1200, 434, Drawing.Cloths[5]);
        for (var i = 0; i < 8; i++)
            d.Box((i * 150) + 10, 766, 130, 180 + (i * 37 % 90), Drawing.Cloths[(i * 5) % 8]).Box((i * 150) + 10, 766, 130, 280, Drawing.Cloths[5], 0).Box((i * 150) + 22, 766, 106, 150 + (i * 41 % 80), Drawing.Cloths[(i * 5) % 8], 6);
        d.Add($"""<rect y="766" width="1200" height="434" fill="{Drawing.Cloths[5]}" opacity=".62"/>""");
        d.Shape("M0 800 Q600 560 1200 800 V980 H1010 A430 330 0 0 0 190 980 H0 Z", "#c9b491").Shape("M190 980 A430 330 0 0 1 1010 980 L980 980 A400 304 0 0 0 220 980 Z", "#a98f65");
        foreach (var i in new[] { 0, 1, 2, 3, 9, 10, 11, 12 })
        {
            var a = Math.PI * (i + .5) / 13;
            d.Stroke(FormattableString.Invariant($"M{600 + (Math.Cos(a) * 425)} {980 - (Math.Sin(a) * 326)} L{600 + (Math.Cos(a) * 470)} {980 - (Math.Sin(a) * 366)}"), "#a98f65", 5);
        }
        d.Stroke("M0 742 Q600 500 1200 742", Drawing.Ink, 10).Stroke("M0 790 Q600 550 1200 790", Drawing.Ink, 5);
        for (var i = 0; i <= 20; i++)
        {
            var t = i / 20.0;
            var y = (742 * (1 - t) * (1 - t)) + (500 * 2 * t * (1 - t)) + (742 * t * t);
            d.Box(1200 * t, y, 5, 52, Drawing.Ink);
        }
        d.Stroke("M520 592 m-74 0 a74 74 0 1 0 148 0 a74 74 0 1 0 -148 0", Drawing.Ink, 9).Stroke("M770 592 m-74 0 a74 74 0 1 0 148 0 a74 74 0 1 0 -148 0", Drawing.Ink, 9);
        d.Stroke("M520 592 L600 470 L740 470 L770 592 M600 470 L640 592 L740 470 M640 592 H520 M590 440 H620", Drawing.Cloths[0], 12).Stroke("M740 470 L728 420 H690", Drawing.Ink, 10);
        d.Box(430, 440, 130, 84, Drawing.Wood, 4).Box(430, 462, 130, 8, Drawing.Plank).Box(430, 492, 130, 8, Drawing.Plank).Books(440, 442, 112, 74, 8);
        d.Stroke("M612 432 L668 520 L650 596", Drawing.Cloths[2], 34).Stroke("M640 592 h34", Drawing.Ink, 22);
        d.Shape("M584 440 Q570 330 640 292 Q690 300 668 350 L650 444 Z", Drawing.Cloths[3]).Stroke("M650 320 Q690 370 702 418", Drawing.Cloths[3], 26);
        d.Disc(672, 248, 42, "#c98f6b").Shape("M630 244 A44 44 0 0 1 716 236 Q672 220 630 244 Z", Drawing.Cloths[1]).Shape("M626 246 A46 46 0 0 1 718 240 L722 250 L632 256 Z", Drawing.Cloths[1]);
        d.Shape("M640 292 q-60 -2 -96 22 q40 14 88 8 z", Drawing.Cloths[0]);
        for (var i = 0; i < 16; i++)
            d.Stroke(FormattableString.Invariant($"M{(i * 173) % 1180} {1010 + (i * 47 % 170)} q18 -9 36 0 t36 0"), Drawing.Tints[5], 4, .7);
        d.Shape("M846 1090 q30 -54 74 -20 q60 -10 66 24 q-20 40 -80 38 q-52 0 -60 -42 z", Drawing.Paper).Stroke("M930 1074 q-6 -62 30 -66", Drawing.Paper, 16).Disc(962, 1008, 15, Drawing.Paper).Poly(Drawing.Tints[6], 974, 1000, 998, 1010, 974, 1016);
        return d;
    }

    /// <summary>Rain on the window of a train in the evening.</summary>
    public static Drawing Rain()
    {
        var d = new Drawing(1440, 960, "#2c2437");
        d.Box(0, 0, 1440, 960, "#3a2d47").Shape("M0 560 Q300 470 620 540 T1440 500 V760 H0 Z", "#2a2033");
        var chance = new Chance(5);
        for (var i = 0; i < 54; i++)
        {
            var (x, y, r) = (chance.Next() * 1440, 330 + (chance.Next() * 330), 14 + (chance.Next() * 46));
            d.Disc(x, y, r, chance.OneOf([Drawing.Tints[3], Drawing.Tints[6], "#fbe7b8", Drawing.Tints[0], Drawing.Tints[5]]), .18 + (chance.Next() * .4));
        }
        d.House(930, 700, 330, 250, "#4b3a52", "#fbe7b8", 6, 3).Poly("#3f3047", 900, 450, 1095, 350, 1290, 450);
        for (var i = 0; i < 150; i++)
        {
            var (x, y, l) = (chance.Next() * 1440, chance.Next() * 720, 8 + (chance.Next() * 46));
            d.Stroke(FormattableString.Invariant($"M{x} {y} l{-l * .22} {l}"), Drawing.Tints[2], 2 + (chance.Next() * 3), .35 + (chance.Next() * .4));
        }
        for (var i = 0; i < 70; i++)
            d.Disc(chance.Next() * 1440, chance.Next() * 720, 3 + (chance.Next() * 7), "#cdd9ea", .55);
        d.Add($"""<path d="M0 0 H1440 V960 H0 Z M70 60 Q70 40 92 40 H1348 Q1370 40 1370 60 V700 Q1370 722 1348 722 H92 Q70 722 70 700 Z" fill="{Drawing.Cloths[2]}" fill-rule="evenodd"/>""");
        d.Stroke("M70 60 Q70 40 92 40 H1348 Q1370 40 1370 60 V700 Q1370 722 1348 722 H92 Q70 722 70 700 Z", Drawing.Ink, 12);
        d.Poly(Drawing.Cloths[0], 0, 0, 150, 0, 126, 400, 150, 722, 0, 722).Stroke("M40 0 Q30 380 46 722 M92 0 Q78 380 100 722", "#6f2020", 8);
        d.Box(0, 740, 1440, 34, Drawing.Wood).Box(0, 774, 1440, 186, Drawing.Plank).Box(0, 768, 1440, 8, Drawing.Cream, 0);
        d.Add($"""<rect y="776" width="1440" height="184" fill="{Drawing.Ink}" opacity=".35"/>""");
        d.OpenBook(640, 772, 330, 0).Cup(1010, 758, 104, 5);
        d.Stroke("M988 634 q-16 -26 2 -50 q16 -24 0 -46 M1024 634 q-16 -26 2 -50 q16 -24 0 -46", Drawing.Cream, 6, .6);
        d.Pile(250, 746, 220, 40, 3, 2).Box(1160, 700, 150, 46, Drawing.Cloths[3], 6).Box(1174, 712, 122, 6, Drawing.Cream).Box(1174, 726, 80, 6, Drawing.Cream);
        return d;
    }

    /// <summary>A bookmobile in the hills.</summary>
    public static Drawing Bookmobile()
    {
        var d = new Drawing(1800, 760, "#cfe3e6");
        d.Disc(1500, 150, 80, "#fbe7b8").Cloud(220, 110, 300, Drawing.Paper).Cloud(940, 80, 240, Drawing.Paper, .9);
        d.Shape("M0 420 Q240 220 560 350 T1100 300 T1800 360 V760 H0 Z", Drawing.Tints[7]).Shape("M0 500 Q380 340 800 450 T1800 430 V760 H0 Z", Drawing.Tints[1]).Shape("M0 560 Q500 460 1000 540 T1800 520 V760 H0 Z", "#5f9468");
        for (var i = 0; i < 11; i++)
            d.Poly(i % 2 == 0 ? Drawing.Cloths[1] : "#3f6e4a", 60 + (i * 171), 548 - (i % 3 * 16), 92 + (i * 171), 420 - (i % 3 * 26), 124 + (i * 171), 548 - (i % 3 * 16));
        d.Shape("M0 610 Q900 560 1800 610 V700 Q900 650 0 700 Z", Drawing.Line).Shape("M0 690 Q900 640 1800 690 V760 H0 Z", Drawing.Cloths[1]);
        d.Box(500, 240, 760, 330, Drawing.Cloths[6], 26).Shape("M1250 330 H1380 Q1420 330 1440 380 L1470 470 Q1476 490 1476 570 H1250 Z", Drawing.Cloths[6]);
        d.Shape("M1290 356 H1370 Q1392 356 1404 384 L1432 460 H1290 Z", Drawing.Tints[2]).Box(500, 500, 976, 26, Drawing.Cream).Box(1440, 530, 50, 26, "#fbe7b8", 8).Box(480, 556, 1010, 26, Drawing.Ink, 10);
        d.Box(560, 280, 520, 214, "#3d1f12").Box(560, 380, 520, 10, Drawing.Wood).Box(560, 484, 520, 10, Drawing.Wood).Books(570, 380, 500, 92, 21).Books(570, 484, 500, 92, 33);
        d.Shape("M540 280 H1100 L1140 206 H500 Z", Drawing.Cream);
        for (var i = 0; i < 7; i++)
            d.Poly(Drawing.Cloths[5], 540 + (i * 80), 280, 580 + (i * 80), 280, 580 + (i * 80) + (i * 5.7) - 17, 206, 500 + (i * 91.4), 206);
        d.Box(1130, 290, 90, 204, Drawing.Cloths[0], 6).Disc(1208, 400, 7, Drawing.Cream);
        foreach (var x in new[] { 660, 1340 })
            d.Disc(x, 590, 62, Drawing.Ink).Disc(x, 590, 28, Drawing.Line);
        d.Person(600, 690, 230, 2, 4, hasBag: true).Person(720, 700, 160, 3, 6).Person(880, 694, 236, 4, 12).Person(980, 704, 210, 1, 15, hasBag: true).Person(330, 690, 222, 0, 22, hasBag: true);
        d.Tree(150, 690, 360, Drawing.Cloths[1], "#4c7c57").Tree(1660, 690, 420, "#3f6e4a", "#5f9468");
        d.Pile(1080, 700, 110, 20, 4, 5).Cat(1560, 706, 84, Drawing.Ink);
        return d;
    }
}
