namespace IlnSite.Tests.SamplePhotos;

/// <summary>Places to work at.</summary>
static class Desks
{
    /// <summary>A desk below a window.</summary>
    public static Drawing ByTheWindow()
    {
        var d = new Drawing(1500, 1000, Drawing.Cream);
        d.Box(0, 0, 1500, 760, "#e7d9bd").Box(420, 70, 640, 520, Drawing.Paper, 6).Box(446, 96, 588, 468, "#bcd8e6");
        d.Cloud(520, 210, 190, Drawing.Paper).Shape("M446 460 Q560 360 700 430 T1034 400 V564 H446 Z", Drawing.Tints[1]).Tree(880, 560, 300, Drawing.Cloths[1], "#4c7c57").Tree(560, 570, 190, "#3f6e4a", "#5f9468");
        d.Box(734, 96, 14, 468, Drawing.Paper).Box(446, 310, 588, 14, Drawing.Paper).Box(396, 586, 688, 30, Drawing.Paper, 4);
        d.Poly(Drawing.Cloths[6], 370, 50, 500, 50, 470, 360, 400, 610, 370, 610).Poly(Drawing.Cloths[6], 1110, 50, 980, 50, 1010, 360, 1080, 610, 1110, 610).Box(340, 40, 800, 16, Drawing.Plank, 8);
        d.Box(80, 150, 230, 14, Drawing.Wood).Box(80, 330, 230, 14, Drawing.Wood).Books(88, 150, 214, 104, 4).Books(88, 330, 150, 112, 13).Plant(270, 330, 110, 6);
        d.Box(1190, 140, 240, 180, Drawing.Paper, 4).Box(1206, 156, 208, 148, Drawing.Tints[5]).Shape("M1226 250 q30 -70 70 -30 q30 -40 60 10 q30 10 20 40 q-60 30 -150 -20 z", Drawing.Cloths[1]).Disc(1262, 220, 6, Drawing.Cloths[0]).Disc(1352, 262, 6, Drawing.Cloths[0]).Stroke("M1262 220 Q1310 180 1352 262", Drawing.Cloths[0], 4);
        d.Box(0, 760, 1500, 240, "#7a5a3a").Box(120, 690, 1260, 40, Drawing.Wood, 6).Box(120, 722, 1260, 14, Drawing.Plank).Box(170, 736, 40, 264, Drawing.Plank).Box(1290, 736, 40, 264, Drawing.Plank);
        d.Box(960, 736, 310, 180, Drawing.Plank, 4).Box(980, 756, 270, 62, Drawing.Wood, 4).Box(980, 836, 270, 62, Drawing.Wood, 4).Box(1090, 780, 50, 12, Drawing.Ink, 6).Box(1090, 860, 50, 12, Drawing.Ink, 6);
        d.Shape("M540 470 H890 Q904 470 904 484 V662 H526 V484 Q526 470 540 470 Z", Drawing.Ink).Box(542, 486, 346, 164, Drawing.Tints[2]).Box(560, 506, 150, 14, Drawing.Cloths[2], 4).Box(560, 532, 230, 10, Drawing.Paper, 4).Box(560, 552, 200, 10, Drawing.Paper, 4).Box(560, 572, 250, 10, Drawing.Paper, 4).Box(560, 600, 110, 28, Drawing.Cloths[6], 6);
        d.Poly("#6c6259", 500, 690, 930, 690, 904, 660, 526, 660).Box(640, 680, 150, 6, Drawing.Ink, 3);
        d.Stroke("M330 690 V560 L250 470 L340 400", Drawing.Cloths[5], 14).Poly(Drawing.Cloths[5], 312, 372, 404, 408, 376, 468, 284, 432).Box(270, 676, 120, 16, Drawing.Cloths[5], 8);
        d.Poly("#fbe7b8", 300, 444, 370, 470, 520, 690, 230, 690).Stroke("M330 690 V560 L250 470 L340 400", Drawing.Cloths[5], 14).Poly(Drawing.Cloths[5], 312, 372, 404, 408, 376, 468, 284, 432);
        d.Cup(990, 690, 74, 0).Pile(1090, 690, 200, 34, 4, 6).Plant(1190, 556, 110, 2).OpenBook(420, 694, 150, 3);
        d.Box(560, 780, 300, 40, Drawing.Cloths[2], 18).Box(690, 820, 40, 120, Drawing.Ink).Box(590, 930, 240, 22, Drawing.Ink, 11);
        return d;
    }

    /// <summary>The drawers of a card catalogue, one of them open.</summary>
    public static Drawing CardCatalogue()
    {
        var d = new Drawing(1000, 1000, Drawing.Tints[5]);
        d.Box(0, 860, 1000, 140, Drawing.Cloths[5]).Box(90, 250, 820, 650, Drawing.Plank, 6).Box(70, 224, 860, 40, Drawing.Wood, 8).Box(110, 896, 40, 60, Drawing.Ink).Box(850, 896, 40, 60, Drawing.Ink);
        for (var row = 0; row < 5; row++)
            for (var column = 0; column < 5; column++)
                d.Box(110 + (column * 158), 284 + (row * 120), 148, 108, Drawing.Wood, 4).Box(142 + (column * 158), 302 + (row * 120), 84, 36, Drawing.Soft, 3).Box(147 + (column * 158), 306 + (row * 120), 74, 28, Drawing.Paper)
                    .Box(154 + (column * 158), 317 + (row * 120), 40 + (((row * 3) + (column * 7)) % 5 * 5), 6, Drawing.Ink).Disc(184 + (column * 158), 366 + (row * 120), 10, Drawing.Tints[3]);
        d.Box(426, 524, 148, 108, "#4a2f1b", 4).Poly(Drawing.Cream, 436, 540, 564, 540, 592, 590, 408, 590).Poly(Drawing.Paper, 430, 556, 570, 556, 600, 600, 400, 600);
        for (var i = 0; i < 5; i++)
            d.Box(452 + (i * 22), 528 - (i % 2 * 8), 16, 22, Drawing.Cloths[(i * 3) % 8], 2);
        d.Box(392, 592, 216, 130, Drawing.Wood, 5).Box(392, 592, 216, 12, "#d0a264", 5).Box(446, 622, 108, 44, Drawing.Soft, 3).Box(452, 627, 96, 34, Drawing.Paper).Box(464, 641, 62, 7, Drawing.Ink).Disc(500, 696, 12, Drawing.Tints[3]);
        d.Plant(180, 226, 150, 0).Disc(420, 132, 70, Drawing.Tints[2]).Shape("M372 104 q24 -34 56 -20 q-4 30 -34 36 q-10 30 -28 10 z M430 150 q30 -14 44 8 q-8 30 -34 34 z", Drawing.Cloths[1]).Stroke("M372 64 A86 86 0 1 0 486 188", Drawing.Soft, 8).Box(376, 206, 88, 20, Drawing.Soft, 6).Box(414, 196, 12, 16, Drawing.Soft);
        d.Cat(620, 226, 150, Drawing.Ink).Pile(740, 226, 150, 30, 3, 3);
        return d;
    }

    /// <summary>A desk at night.</summary>
    public static Drawing AtNight()
    {
        var d = new Drawing(900, 1200, "#1d2a45");
        d.Box(120, 120, 480, 560, Drawing.Soft, 6).Box(142, 142, 436, 516, "#101a30");
        d.Disc(460, 260, 58, "#fbe7b8").Disc(436, 248, 50, "#101a30");
        var chance = new Chance(31);
        for (var i = 0; i < 30; i++)
            d.Disc(150 + (chance.Next() * 420), 150 + (chance.Next() * 300), 1.5 + (chance.Next() * 2.5), Drawing.Cream, .9);
        for (var i = 0; i < 6; i++)
            d.House(146 + (i * 72), 658, 66, 90 + (chance.Next() * 150), chance.OneOf(["#26334f", "#2f3a52", "#31304d"]), Drawing.Tints[3], 3, 4);
        d.Box(352, 142, 14, 516, Drawing.Soft).Box(142, 390, 436, 14, Drawing.Soft).Box(100, 676, 520, 26, Drawing.Soft, 4);
        d.Box(650, 200, 210, 14, Drawing.Plank).Box(650, 400, 210, 14, Drawing.Plank).Books(656, 200, 198, 110, 17).Books(656, 400, 130, 120, 27).Plant(826, 400, 110, 4);
        d.Add($"""<polygon points="610,520 720,540 900,900 420,900" fill="#fbe7b8" opacity=".28"/>""");
        d.Box(0, 890, 900, 44, Drawing.Wood).Box(0, 930, 900, 270, "#5a3a1d").Box(0, 930, 900, 10, Drawing.Plank);
        d.Box(120, 990, 260, 90, "#6b4826", 4).Box(500, 990, 260, 90, "#6b4826", 4).Box(225, 1028, 50, 12, Drawing.Tints[3], 6).Box(605, 1028, 50, 12, Drawing.Tints[3], 6);
        d.Add($"""<ellipse cx="640" cy="898" rx="210" ry="24" fill="#fbe7b8" opacity=".6"/>""");
        d.Stroke("M800 890 V660 L700 540", Drawing.Cloths[0], 16).Poly(Drawing.Cloths[0], 672, 490, 770, 552, 720, 590, 600, 530).Disc(660, 556, 24, "#fbe7b8").Box(740, 874, 120, 20, Drawing.Cloths[0], 10);
        d.OpenBook(580, 904, 230, 5).Cup(400, 892, 78, 3).Pile(110, 892, 210, 36, 5, 1).Cat(206, 712, 120, "#0b111f");
        d.Stroke("M386 800 q-12 -20 2 -38 q12 -18 0 -36 M412 800 q-12 -20 2 -38 q12 -18 0 -36", Drawing.Cream, 5, .5);
        return d;
    }

    /// <summary>Two desks far apart and letters between them, from above.</summary>
    public static Drawing Letters()
    {
        var d = new Drawing(1500, 1000, "#b7d3d8");
        d.Shape("M120 160 q120 -90 260 -20 q60 90 -40 150 q10 120 -90 190 q-90 -60 -70 -170 q-110 -40 -60 -150 z", Drawing.Tints[1]).Shape("M1010 90 q190 -60 330 40 q90 60 30 170 q-110 20 -130 120 q-130 40 -170 -70 q-110 -120 -60 -260 z", Drawing.Tints[3]).Shape("M620 640 q120 -70 230 0 q70 100 -20 210 q-100 60 -150 -40 q-110 -60 -60 -170 z", Drawing.Tints[6]).Shape("M1180 720 q110 -50 190 20 q40 110 -70 150 q-120 10 -150 -70 z", Drawing.Tints[0]).Shape("M240 770 q90 -50 170 10 q20 90 -70 120 q-110 0 -100 -130 z", Drawing.Tints[4]);
        for (var i = 0; i < 30; i++)
            d.Stroke(FormattableString.Invariant($"M{(i * 211) % 1440} {40 + (i * 97 % 930)} q16 -9 32 0 t32 0"), Drawing.Paper, 4, .7);
        d.Add($"""<path d="M420 430 Q740 80 1090 400" fill="none" stroke="{Drawing.Cloths[0]}" stroke-width="8" stroke-dasharray="4 26" stroke-linecap="round"/><path d="M440 620 Q760 940 1080 610" fill="none" stroke="{Drawing.Cloths[2]}" stroke-width="8" stroke-dasharray="4 26" stroke-linecap="round"/>""");
        foreach (var (x, cloth, cup) in new[] { (70, 0, 5), (1010, 2, 6) })
        {
            d.Add($"""<rect x="{x + 10}" y="392" width="420" height="270" rx="16" fill="{Drawing.Ink}" opacity=".18"/>""");
            d.Box(x, 380, 420, 270, Drawing.Wood, 16).Box(x + 14, 394, 392, 242, "#c79a5e", 10);
            d.Box(x + 120, 420, 190, 120, Drawing.Ink, 8).Box(x + 132, 432, 166, 90, Drawing.Tints[2], 3).Box(x + 144, 446, 92, 10, Drawing.Cloths[cloth], 4).Box(x + 144, 466, 132, 8, Drawing.Paper, 4).Box(x + 144, 482, 116, 8, Drawing.Paper, 4).Box(x + 110, 546, 210, 62, "#6c6259", 8).Box(x + 124, 556, 182, 30, Drawing.Ink, 4);
            d.Disc(x + 362, 470, 32, Drawing.Cloths[cup]).Disc(x + 362, 470, 23, "#4a2f1b").Stroke(FormattableString.Invariant($"M{x + 390} 488 q20 14 8 30"), Drawing.Cloths[cup], 9);
            d.Box(x + 30, 430, 66, 90, Drawing.Cloths[cloth], 4).Box(x + 40, 444, 40, 8, Drawing.Cream).Box(x + 36, 540, 70, 56, Drawing.Paper, 3).Box(x + 46, 552, 46, 6, Drawing.Line).Box(x + 46, 566, 36, 6, Drawing.Line);
            d.Shape(FormattableString.Invariant($"M{x + 120} 790 Q{x + 120} 690 {x + 210} 686 Q{x + 300} 690 {x + 300} 790 Z"), Drawing.Cloths[cloth]).Disc(x + 210, 706, 52, cloth == 0 ? "#3b2418" : Drawing.Ink).Disc(x + 210, 700, 30, cloth == 0 ? "#553624" : "#39322b");
        }
        foreach (var (x, y, turn) in new[] { (620, 236, -18), (850, 226, 14), (700, 752, 10), (900, 744, -14) })
            d.Add($"""<g transform="rotate({turn} {x} {y})"><rect x="{x - 46}" y="{y - 30}" width="92" height="60" rx="5" fill="{Drawing.Paper}"/><path d="M{x - 46} {y - 28} L{x} {y + 6} L{x + 46} {y - 28}" fill="none" stroke="{Drawing.Cloths[6]}" stroke-width="5" stroke-linejoin="round"/></g>""");
        return d;
    }

    /// <summary>A board game on a library's table.</summary>
    public static Drawing Game()
    {
        var d = new Drawing(1100, 1100, Drawing.Cloths[1]);
        d.Box(60, 60, 980, 980, Drawing.Plank, 30).Box(90, 90, 920, 920, Drawing.Cream, 16);
        for (var i = 0; i < 7; i++)
            foreach (var (side, x, y) in new[] { (0, 100 + (i * 113), 100), (1, 891, 100 + (i * 113)), (2, 891 - (i * 113), 891), (3, 100, 891 - (i * 113)) })
                d.Box(x, y, 107, 107, Drawing.Tints[((i * 3) + (side * 5)) % 8], 10);
        d.Box(250, 250, 600, 600, "#e7d9bd", 20).OpenBook(550, 690, 420, 2);
        d.Stroke("M330 330 h150 M330 374 h100 M620 330 h150 M670 374 h100 M430 460 h240", Drawing.Wood, 14);
        foreach (var (x, y, cloth) in new[] { (268, 170, 0), (610, 160, 2), (946, 380, 6), (150, 620, 4) })
            d.Shape(FormattableString.Invariant($"M{x - 34} {y + 40} Q{x - 26} {y - 6} {x - 12} {y - 20} H{x + 12} Q{x + 26} {y - 6} {x + 34} {y + 40} Z"), Drawing.Cloths[cloth]).Disc(x, y - 38, 27, Drawing.Cloths[cloth]).Disc(x - 8, y - 46, 8, Drawing.Tints[cloth]);
        d.Add($"""<g transform="rotate(-14 760 770)"><rect x="700" y="710" width="110" height="110" rx="20" fill="{Drawing.Cloths[0]}"/><circle cx="730" cy="740" r="11" fill="{Drawing.Paper}"/><circle cx="780" cy="740" r="11" fill="{Drawing.Paper}"/><circle cx="755" cy="765" r="11" fill="{Drawing.Paper}"/><circle cx="730" cy="790" r="11" fill="{Drawing.Paper}"/><circle cx="780" cy="790" r="11" fill="{Drawing.Paper}"/></g>""");
        d.Add($"""<g transform="rotate(8 340 760)"><rect x="290" y="690" width="100" height="140" rx="10" fill="{Drawing.Cloths[5]}"/><rect x="304" y="704" width="72" height="112" rx="6" fill="{Drawing.Tints[5]}"/></g><g transform="rotate(-6 390 770)"><rect x="340" y="700" width="100" height="140" rx="10" fill="{Drawing.Cloths[3]}"/><rect x="354" y="714" width="72" height="112" rx="6" fill="{Drawing.Tints[3]}"/></g>""");
        return d;
    }
}
