using IlnSite.Tests.Support;

namespace IlnSite.Tests.Render.Feeds;

/// <summary>A small site of everything that feeds get wrong, built under a base path.</summary>
static class OddSite
{
    public const string Address = "https://odd.example/iln/";

    const string RightToLeft = "\u200F";

    /// <summary>What XML cannot hold, and a line separator, which it can. (Not U+FFFE and U+FFFF: files that hold them are refused.)</summary>
    const string Controls = " \u0001\u000B\u001B\u2028 ";

    /// <summary>Posts that everybody may read, with what is hard about each.</summary>
    static readonly (string File, string Text)[] Posts =
    [
        ("2014-01-01-every-element", """
            ---
            title: Every <element> & "attribute"
            tags: [R&D, <tags>, "Ünïcode"]
            authors: [{name: "Ann & <Bob>", country: AU}, "Ελένη"]
            summary: A <summary> & its "quotes" ]]> end.
            updated: 2014-02-03
            ---

            <div class="theme" lang="en" dir="ltr" title="a > b">

            A <abbr title="World Wide Web">WWW</abbr> <b>b</b> <bdi>bdi</bdi> <bdo dir="rtl">bdo</bdo><br><cite>cite</cite> <code>code</code>
            <del datetime="2014-01-01">del</del> <dfn>dfn</dfn> <em>em</em> <i>i</i> <ins>ins</ins> <kbd>kbd</kbd> <mark>mark</mark>
            <q>q</q> <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <s>s</s> <samp>samp</samp> <small>small</small>
            <span class="x">span</span> <strong>strong</strong> <sub>sub</sub> <sup>sup</sup> <time datetime="2014-01-01">time</time>
            <u>u</u> <var>var</var> w<wbr>br

            </div>

            <details open><summary>More</summary>

            Hidden & shown.

            </details>

            <dl><dt>dt</dt><dd>dd</dd></dl>
            <ul><li>ul</li></ul>
            <ol><li>ol</li></ol>
            <figure><figcaption>figcaption</figcaption></figure>
            <hr>
            <p>p</p>
            """),
        ("2014-01-02-links", """
            ---
            title: Links of every form
            round: "1"
            topic: odd
            call: {text: "Send <photos> & words", until: 2014-02-28, link: "mailto:desk@odd.example"}
            resources: [{title: A <book>, link: "https://away.example/?a=1&b=2", publisher: A press, archived: "https://archive.example/1"}]
            ---

            ## A heading

            [a post](2014-01-01-every-element.md), [its part](2014-01-04-العربية.md#جزء), [a page](../pages/about.md), [a round](../rounds/1.yml),
            [a topic](../topics/odd.yml), [an address](/rounds/), [the first page](/), [here](#a-heading), [away](https://away.example/?a=1&b=2#c),
            <https://auto.example/>, [mail](mailto:desk@odd.example), [ref][r] and a note[^1], and the same one[^1].

            [r]: https://away.example/r 'Title with "quotes" & <angles>'

            [^1]: A note with [a link](/topics/).

            - [x] done
            - [ ] to do

            | left | right |
            |:-----|------:|
            | a    | b     |
            """),
        ("2014-01-03-code", """
            ---
            title: "Code: ]]> & <b"
            ---

            `]]>` and `<script>alert("x")</script>` and `&amp;` and `&#x1F600;` and `<a href="relative">`:

            ```xml
            <![CDATA[ a ]]> <!-- b --> <?php echo 1 ?>	tab
            ```

            A backslash \ and a "quote" and 'another' and <kbd>Ctrl</kbd>.
            """),
        ("2014-01-04-العربية", $"""
            ---
            title: "مرحبا {RightToLeft}بالعالم"
            lang: ar
            tags: [مكتبة]
            ---

            ## جزء

            نص {RightToLeft}(مع علامات) و <bdi>English</bdi>.
            """),
        ("2014-01-05-emoji", $"""
            ---
            title: 🎉👩🏽‍💻📚
            ---

            👩🏽‍💻 𝒜 𐍈 — signs of two units; controls{Controls}are none.
            """),
        ("2014-01-06-empty", "---\ntitle: Nothing but a title\nid: https://old.example/?p=6&x=1\n---\n"),
        ("2014-01-07-long", "---\ntitle: A long one\n---\n\n" + string.Concat(Enumerable.Range(0, 12_000).Select(i => $"Paragraph {i} with [a link](/rounds/) and & and < and so on and on and on.\n\n"))),
    ];

    const string WithPhotos = """
        ---
        title: Photos
        date: 2014-01-08 19:30
        updated: 2014-01-08
        photo: {file: desk.png, alt: 'A "desk" & a chair', title: Desks, by: "P. Hotographer", by_link: "https://people.example/p", source: "https://photos.example/1", licence: CC BY-SA 4.0}
        photos:
          - {file: dot.png, alt: A dot, own: Ann}
        ---

        ![A dot](dot.png)

        Words.
        """;

    public static TempFolder Write()
    {
        var picture = File.ReadAllBytes(Repository.Path("tests", "Faults", "photo-unused", "described-and-beside", "content", "posts", "2014-04-01-a-post", "dot.png"));
        var folder = new TempFolder()
            .With("content/site.yml", "title: \"Odd & <strange>\"\nurl: https://odd.example/\ntime_zone: Australia/Sydney\nlicence: CC BY 4.0\n")
            .With("privacy/allow.yml", "allow:\n  - {rule: email, file: content/posts/2014-01-02-links.md, reason: invented, until: 2099-12-31}\n")
            .With("content/pages/about.md", "---\ntitle: About\n---\nAbout.\n")
            .With("content/topics/odd.yml", "title: Odd things\n")
            .With("content/rounds/1.yml", "name: Round 1\nstarts: 2014-01-01\n")
            .With("content/posts/2014-01-08-photos/index.md", WithPhotos)
            .With("content/posts/2014-01-08-photos/desk.png", picture)
            .With("content/posts/2014-01-08-photos/dot.png", [.. picture]);
        foreach (var (file, text) in Posts)
            folder.With($"content/posts/{file}.md", text);
        return folder;
    }

    /// <summary>Written and built to <c>_site</c>, for another address if one is given.</summary>
    public static TempFolder Build(string address = Address)
    {
        var folder = Write();
        var run = Iln.Run("build", "--content", folder["content"], "--output", folder["_site"], "--theme", Repository.Path("themes", "default"), "--base-url", address);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return folder;
    }
}
