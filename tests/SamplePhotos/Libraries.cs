namespace IlnSite.Tests.SamplePhotos;

/// <summary>Libraries from outside and inside.</summary>
static class Libraries
{
    /// <summary>A library with columns at the top of its steps.</summary>
    public static Drawing Front()
    {
        var d = new Drawing(1040, 1300, Drawing.Tints[2]);
        d.Disc(840, 210, 96, "#fbe7b8").Cloud(90, 250, 300, Drawing.Paper).Cloud(560, 120, 200, Drawing.Paper, .85);
        d.Tree(110, 1040, 560, Drawing.Cloths[1], "#4c7c57").Tree(950, 1040, 500, "#3f6e4a", "#5f9468");
        d.Box(150, 560, 740, 480, "#e9dcc0").Box(120, 520, 800, 50, "#d9c8a4").Poly("#e9dcc0", 110, 520, 520, 300, 930, 520).Poly("#c9b68d", 190, 500, 520, 326, 850, 500).OpenBook(520, 490, 210, 0);
        d.Box(150, 560, 740, 14, "#c9b68d");
        d.Shape("M440 1040 V760 A80 90 0 0 1 600 760 V1040 Z", Drawing.Cloths[0]).Box(516, 676, 8, 364, "#6f2020").Disc(500, 880, 8, Drawing.Tints[3]).Disc(540, 880, 8, Drawing.Tints[3]);
        d.Shape("M452 760 A68 78 0 0 1 588 760 Z", "#fbe7b8").Stroke("M520 690 V760 M470 730 L520 760 L570 730", Drawing.Cloths[0], 5);
        foreach (var x in new[] { 262, 690 })
            d.Box(x, 690, 90, 190, Drawing.Cloths[2], 45).Box(x, 760, 90, 150, Drawing.Cloths[2]).Box(x + 41, 690, 8, 220, Drawing.Cream).Box(x, 790, 90, 8, Drawing.Cream).Books(x + 4, 908, 82, 74, (uint)x);
        foreach (var x in new[] { 178, 376, 616, 814 })
        {
            d.Box(x, 590, 56, 430, Drawing.Cream).Box(x - 14, 574, 84, 26, "#d9c8a4", 6).Box(x - 14, 1012, 84, 28, "#d9c8a4", 4);
            foreach (var groove in new[] { 12, 26, 40 })
                d.Box(x + groove, 604, 4, 404, "#dccdae");
        }
        d.Box(232, 600, 92, 44, Drawing.Cloths[6], 0).Poly(Drawing.Cloths[6], 232, 644, 278, 676, 324, 644).Box(716, 600, 92, 44, Drawing.Cloths[5]).Poly(Drawing.Cloths[5], 716, 644, 762, 676, 808, 644);
        for (var i = 0; i < 6; i++)
            d.Box(130 - (i * 26), 1040 + (i * 26), 780 + (i * 52), 26, i % 2 == 0 ? "#d9c8a4" : "#c9b68d");
        d.Box(0, 1196, 1040, 104, Drawing.Line).Box(0, 1186, 1040, 12, "#bfae8c");
        d.Person(300, 1190, 206, 2, 3, hasBag: true).Person(400, 1120, 180, 6, 8).Person(700, 1230, 230, 4, 5).Person(790, 1238, 150, 3, 14);
        d.Cat(560, 1114, 64, Drawing.Ink);
        return d;
    }

    /// <summary>A reading room with tall windows.</summary>
    public static Drawing ReadingRoom()
    {
        var d = new Drawing(1600, 1067, "#e6d3b0");
        d.Box(0, 0, 1600, 150, Drawing.Plank);
        for (var i = 0; i < 9; i++)
            d.Box(20 + (i * 178), 18, 150, 110, "#a5763f", 6).Box(46 + (i * 178), 40, 98, 66, Drawing.Plank, 4);
        for (var i = 0; i < 5; i++)
        {
            var x = 130 + (i * 280);
            d.Shape(FormattableString.Invariant($"M{x} 640 V320 A110 120 0 0 1 {x + 220} 320 V640 Z"), Drawing.Cream).Shape(FormattableString.Invariant($"M{x + 14} 630 V322 A96 106 0 0 1 {x + 206} 322 V630 Z"), "#cfe3e6");
            d.Shape(FormattableString.Invariant($"M{x + 14} 630 V560 Q{x + 70} 480 {x + 120} 550 T{x + 206} 520 V630 Z"), Drawing.Tints[1]);
            d.Box(x + 106, 216, 8, 414, Drawing.Cream).Box(x + 14, 330, 192, 8, Drawing.Cream).Box(x + 14, 470, 192, 8, Drawing.Cream);
        }
        for (var i = 0; i < 6; i++)
            d.Box(72 + (i * 280) - 24, 150, 44, 500, "#d3bb8d").Box(72 + (i * 280) - 36, 150, 68, 30, "#c3a874", 4);
        d.Box(0, 640, 1600, 70, "#a5763f").Box(0, 640, 1600, 12, Drawing.Wood).Books(0, 706, 1600, 52, 77);
        d.Box(0, 706, 1600, 361, "#7a3b2a");
        for (var i = 0; i < 12; i++)
            d.Poly("#84432f", 800 + ((i - 6) * 130), 706, 800 + ((i - 6) * 130) + 60, 706, 800 + ((i - 6) * 260) + 130, 1067, 800 + ((i - 6) * 260), 1067);
        for (var i = 0; i < 4; i++)
            d.Add($"""<polygon points="{160 + (i * 280)},706 {350 + (i * 280)},706 {300 + (i * 330)},1067 {40 + (i * 330)},1067" fill="#fbe7b8" opacity=".14"/>""");
        foreach (var (y, x, w, k) in new[] { (800, 250, 1100, 3), (960, 90, 1420, 4) })
        {
            for (var i = 0; i < k + 1; i++)
            {
                var at = x + (w * (i + .5) / (k + 1));
                d.Box(at - 66, y - 56 - (k * 8), 132, 20, "#5a3a1d", 8).Box(at - 60, y - 48 - (k * 8), 14, 60, "#5a3a1d").Box(at + 46, y - 48 - (k * 8), 14, 60, "#5a3a1d");
                if ((i + k) % 3 != 0)
                    d.Disc(at, y - 142 - (k * 6), 30 + (k * 2), i % 2 == 0 ? "#3b2418" : Drawing.Soft).Shape(FormattableString.Invariant($"M{at - 62} {y} V{y - 80} Q{at - 60} {y - 112} {at} {y - 114} Q{at + 60} {y - 112} {at + 62} {y - 80} V{y} Z"), Drawing.Cloths[((i * 3) + k) % 8]);
            }
            d.Box(x, y, w, 26, Drawing.Wood, 6).Box(x + 20, y + 26, w - 40, 24, Drawing.Plank).Box(x + 50, y + 50, 24, 90, Drawing.Plank).Box(x + w - 74, y + 50, 24, 90, Drawing.Plank);
            for (var i = 0; i < k; i++)
            {
                var at = x + (w * (i + 1.0) / (k + 1));
                d.Add($"""<ellipse cx="{at}" cy="{y - 2}" rx="120" ry="16" fill="#fbe7b8" opacity=".55"/>""");
                d.Box(at - 5, y - 86, 10, 86, Drawing.Tints[3]).Box(at - 34, y - 10, 68, 12, Drawing.Tints[3], 6).Shape(FormattableString.Invariant($"M{at - 66} {y - 80} Q{at - 58} {y - 124} {at} {y - 124} Q{at + 58} {y - 124} {at + 66} {y - 80} Z"), Drawing.Cloths[1]);
            }
            for (var i = 0; i < k + 1; i += 2)
                d.OpenBook(x + (w * (i + .5) / (k + 1)), y + 6, 120, (i + 5) % 8);
            d.Pile(x + w - 150, y, 100, 18, 3 + k, (uint)k);
        }
        return d;
    }

    /// <summary>Three boards of books and a ladder.</summary>
    public static Drawing Shelves()
    {
        var d = new Drawing(2000, 800, "#4a2f1b");
        for (var row = 0; row < 3; row++)
        {
            var bottom = 260 + (row * 256);
            d.Box(0, bottom - 246, 2000, 246, "#3d2616");
            for (var bay = 0; bay < 4; bay++)
            {
                var x = 24 + (bay * 496);
                var wide = (row + bay) % 3 == 0 ? 300 : (row + bay) % 3 == 1 ? 460 : 380;
                d.Books(x, bottom, wide, 222, (uint)((row * 31) + (bay * 7) + 3));
                if (wide == 300 && row != 1)
                    d.Pile(x + 312, bottom, 140, 34, 3, (uint)(row + bay));
                if (wide == 300 && row == 1)
                    d.Cat(x + 384, bottom, 150, Drawing.Tints[6]);
                if (wide == 380)
                    d.Plant(x + 428, bottom, 150, (row + bay) % 8);
            }
            d.Box(0, bottom, 2000, 26, Drawing.Wood).Box(0, bottom + 20, 2000, 8, Drawing.Plank);
        }
        for (var bay = 0; bay <= 4; bay++)
            d.Box((bay * 496) - 4, 0, 24, 800, Drawing.Plank).Box((bay * 496) - 4, 0, 8, 800, Drawing.Wood);
        d.Box(0, 0, 2000, 22, Drawing.Plank).Box(0, 30, 2000, 10, Drawing.Tints[3]);
        d.Stroke("M1090 34 L990 800 M1230 34 L1210 800", Drawing.Tints[3], 18);
        for (var i = 1; i < 8; i++)
            d.Stroke(FormattableString.Invariant($"M{1090 - (i * 12.5)} {34 + (i * 96)} L{1230 - (i * 2.5)} {34 + (i * 96)}"), Drawing.Tints[3], 14);
        return d;
    }

    /// <summary>A storm over a small harbour; the library has closed its shutters.</summary>
    public static Drawing Storm()
    {
        var d = new Drawing(1500, 1000, "#56626d");
        d.Box(0, 0, 1500, 300, "#434e58").Cloud(40, 190, 520, "#38424b").Cloud(520, 150, 620, "#313a42").Cloud(1000, 220, 560, "#38424b").Cloud(260, 300, 420, "#4b5761", .9);
        d.Poly("#fbe7b8", 1130, 250, 1070, 400, 1120, 396, 1060, 540, 1190, 356, 1136, 360, 1190, 250);
        d.Shape("M0 620 Q200 560 420 600 T900 590 T1500 600 V720 H0 Z", "#3f5f57");
        d.Box(560, 380, 430, 300, Drawing.Tints[6]).Box(540, 350, 470, 34, Drawing.Paper).Box(580, 320, 390, 32, Drawing.Paper).Box(620, 292, 310, 30, Drawing.Paper).Box(660, 266, 230, 28, Drawing.Paper);
        foreach (var x in new[] { 600, 880 })
            foreach (var y in new[] { 420, 540 })
            {
                d.Box(x - 6, y - 6, 82, 96, Drawing.Paper);
                d.Box(x, y, 34, 84, Drawing.Cloths[1]).Box(x + 36, y, 34, 84, Drawing.Cloths[1]);
                for (var i = 0; i < 6; i++)
                    d.Box(x + 4, y + 8 + (i * 13), 26, 4, "#24492e").Box(x + 40, y + 8 + (i * 13), 26, 4, "#24492e");
            }
        d.Box(734, 540, 84, 140, Drawing.Cloths[2], 4).Box(726, 532, 100, 12, Drawing.Paper).Disc(806, 614, 6, Drawing.Tints[3]).Box(720, 440, 112, 60, Drawing.Cream, 6).OpenBook(776, 490, 78, 0);
        d.House(1060, 680, 210, 190, Drawing.Tints[5], Drawing.Cloths[1], 3, 2, Drawing.Paper).House(300, 680, 190, 160, Drawing.Tints[4], Drawing.Cloths[1], 3, 2, Drawing.Paper);
        foreach (var (x, h) in new[] { (230, 400), (1340, 440) })
        {
            d.Stroke(FormattableString.Invariant($"M{x} 690 Q{x + 10} {690 - (h * .6)} {x - (h * .24)} {690 - h}"), "#6b4a2b", 22);
            foreach (var (dx, dy) in new[] { (-190, 30), (-200, 90), (-150, -40), (-120, 130), (-70, -60), (40, 40) })
                d.Stroke(FormattableString.Invariant($"M{x - (h * .24)} {690 - h} q{dx * .5} {dy - 40} {dx} {dy}"), Drawing.Cloths[1], 18);
        }
        d.Box(0, 676, 1500, 40, "#8c8a84").Box(0, 676, 1500, 8, "#a9a69e").Box(0, 716, 1500, 284, "#23474a");
        d.Shape("M0 800 Q120 720 240 790 T480 780 T720 790 T960 776 T1200 790 T1500 770 V1000 H0 Z", "#1d5b5d").Shape("M0 880 Q150 800 300 872 T600 866 T900 876 T1200 862 T1500 880 V1000 H0 Z", Drawing.Cloths[5]);
        d.Stroke("M20 806 Q120 730 240 796 M480 786 Q600 716 720 796 M960 782 Q1090 712 1200 796 M150 880 Q240 830 310 880 M620 872 Q760 812 890 882 M1210 868 Q1340 820 1450 884", Drawing.Cream, 8, .8);
        d.Shape("M430 842 H640 L604 896 H470 Z", Drawing.Cloths[0]).Stroke("M530 842 L548 690", Drawing.Wood, 9).Stroke("M430 842 H640", Drawing.Cream, 8);
        var chance = new Chance(9);
        for (var i = 0; i < 170; i++)
        {
            var (x, y, l) = ((chance.Next() * 1600) - 40, chance.Next() * 960, 24 + (chance.Next() * 50));
            d.Stroke(FormattableString.Invariant($"M{x} {y} l{-l * .7} {l}"), Drawing.Tints[7], 3, .45);
        }
        return d;
    }

    /// <summary>The same library in spring, summer, autumn and winter.</summary>
    public static Drawing Seasons()
    {
        var d = new Drawing(1920, 720, Drawing.Cream);
        (string Sky, string Hill, string Ground, string Crown, string Shade)[] seasons =
        [
            ("#dbe9f4", Drawing.Tints[1], "#7fb98b", Drawing.Tints[4], "#e6cdea"), ("#9dbbe8", "#5f9468", Drawing.Cloths[1], "#3f6e4a", "#5f9468"),
            ("#f3dcc0", Drawing.Tints[3], Drawing.Cloths[3], Drawing.Cloths[6], Drawing.Tints[6]), ("#c3ccd6", "#e3e8ee", Drawing.Paper, "#dfe6ee", Drawing.Paper),
        ];
        for (var i = 0; i < 4; i++)
        {
            var (x, season, chance) = (i * 480, seasons[i], new Chance((uint)(i + 2)));
            d.Box(x, 0, 480, 720, season.Sky);
            d.Disc(x + 380, 130, i == 1 ? 70 : 52, i == 3 ? Drawing.Paper : "#fbe7b8").Cloud(x + 50, 140, 170, Drawing.Paper, .85);
            d.Shape(FormattableString.Invariant($"M{x} 520 Q{x + 160} 410 {x + 300} 470 T{x + 480} 450 V720 H{x} Z"), season.Hill).Shape(FormattableString.Invariant($"M{x} 590 Q{x + 240} 550 {x + 480} 590 V720 H{x} Z"), season.Ground);
            d.Box(x + 190, 380, 220, 210, Drawing.Tints[6]).Poly(i == 3 ? Drawing.Paper : Drawing.Cloths[0], x + 166, 384, x + 300, 276, x + 434, 384).Box(x + 166, 380, 268, 12, Drawing.Cloths[0]);
            d.Box(x + 276, 480, 52, 110, Drawing.Cloths[2], 26).Box(x + 276, 520, 52, 70, Drawing.Cloths[2]);
            foreach (var window in new[] { 212, 346 })
                d.Box(x + window, 440, 46, 70, i > 1 ? "#fbe7b8" : Drawing.Cream, 4).Books(x + window, 510, 46, 34, (uint)(window + i)).Box(x + window - 4, 508, 54, 8, Drawing.Cloths[0]);
            d.OpenBook(x + 302, 362, 70, 5).Tree(x + 104, 612, 300, season.Crown, season.Shade);
            for (var j = 0; j < 34; j++)
            {
                var (px, py) = (x + (chance.Next() * 470), chance.Next() * 700);
                if (i == 0 && py > 560 || i == 2 && py > 400)
                    d.Disc(px, py, 5, i == 0 ? chance.OneOf([Drawing.Tints[0], Drawing.Paper, Drawing.Tints[4]]) : chance.OneOf([Drawing.Cloths[6], Drawing.Tints[3], Drawing.Cloths[0]]));
                if (i == 3)
                    d.Disc(px, py, 3 + (chance.Next() * 4), Drawing.Paper, .9);
            }
            d.Person(x + 420, 690, 140, (i * 2) % 8, (uint)(i + 20), hasBag: i % 2 == 0);
        }
        foreach (var x in new[] { 474, 954, 1434 })
            d.Box(x, 0, 12, 720, Drawing.Paper);
        return d;
    }
}
