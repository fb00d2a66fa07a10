namespace IlnSite.Benchmarks;

/// <summary>Words in sentences and sentences in paragraphs, with the mark-up that editors use; it means nothing.</summary>
sealed class Prose(Dice dice)
{
    static readonly string[] Vocabulary =
    [
        .. """
           a about across after again all along also always among and another any archive around as ask at away back be because
           become before begin behind believe best between board book borrow both branch bring budget build but by call can
           catalogue chair change child children choose city classroom collection colleague come community computer conference
           country course cup daily day decide desk different digital discover do door each early easy email end enough evening
           every everybody everything exchange explain face family far favourite feel few find first follow for forget fortnight
           free friend from full future garden gather give go good grow guest habit half hall hand happen hard have hear help
           here history home hope hour house how idea if important in information island it join keep know language large last
           late learn leave lend lesson letter librarian library life light like list listen little local long look lose love
           make many map market matter may meet member memory message mind minute mistake moment money month more morning most
           mother move much music museum name near need network never new news next night no nobody north not note nothing now
           number of offer office often old on once one only open or order other our out over own page paper parent part partner
           patron pay people perhaps person phone photograph picture place plan play point possible practice present problem
           programme public question quiet quite radio rain reach read reader reading ready reason record remember rest return
           river road room round rule same save say school sea season second see send service share shelf short show side sign
           simple since sit small so some somebody something sometimes song soon sort south speak stand start stay still stop
           story street strong student study such summer sun table take talk teach teacher tell than thank that the their them
           then there these they thing think this those though time to today together tomorrow tongue too topic tour town train
           travel tree true try turn two under university until up use user usual valley very village visit visitor voice wait
           walk wall want warm watch water way we weather week welcome well what when where which while who whole why wide will
           window winter with without woman wonder word work world worry write year yes yesterday yet you young
           """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
    ];

    public string Word() => dice.Pick(Vocabulary);

    public string Words(int least, int most) => string.Join(' ', Enumerable.Range(0, dice.Between(least, most)).Select(_ => Word()));

    public string Phrase(int least, int most) => Capital(Words(least, most));

    public string Sentence() => Capital(string.Join(", ", Enumerable.Range(0, dice.Between(1, 2)).Select(_ => Words(4, 9)))) + (dice.Throw(8) == 0 ? "?" : ".");

    public string Paragraph()
    {
        var text = string.Join(' ', Enumerable.Range(0, dice.Between(3, 6)).Select(_ => Sentence()));
        return dice.Throw(3) switch
        {
            0 => $"{text} *{Phrase(2, 4)}* {Words(2, 5)}.",
            1 => $"{text} {Phrase(2, 4)} **{Words(1, 3)}** {Words(2, 5)}.",
            _ => text,
        };
    }

    public string List(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => $"- {Sentence()}\n"));

    static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
