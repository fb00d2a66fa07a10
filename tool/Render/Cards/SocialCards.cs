using System.Security.Cryptography;
using IlnSite.Render.Head;
using Scriban.Runtime;

namespace IlnSite.Render.Cards;

/// <summary>
/// The pictures that others show when somebody shares a page: one for each post and one for all other pages. Comes in:
/// the theme's <c>card.svg</c>, and <c>card-back.svg</c> on which it stands. Goes out: PNG files, JPEG where a post has a photo,
/// at addresses made from the drawing, so that a page knows the address before the picture is made. A theme without
/// <c>card.svg</c> has none. A photo is shown whole, as some licences allow nothing else, and with its credit.
/// </summary>
sealed class SocialCards
{
    const string Template = "card.svg";

    const string BackTemplate = "card-back.svg";

    readonly Dictionary<Post, SocialCard> ofPosts = [];
    readonly SocialCard? ofSite;

    public SocialCards(Rendering rendering, ScriptObject functions, Report report)
    {
        var (site, theme) = (rendering.Site, rendering.Theme);
        if (!site.Settings.HasSocialCards || theme.File(Template) is not { } template)
            return;
        var drawing = new ScriptObject(StringComparer.Ordinal);
        functions.CopyTo(drawing);
        drawing.SetValue("inline", new ThemeFunction(1, 1, (_, values) => theme.Drawing(values[0]?.ToString() ?? "")), readOnly: true);
        var back = theme.File(BackTemplate) is null ? null : Drawn(BackTemplate, null);
        ofSite = Card(new(site.Settings.Title, site.Settings.Tagline ?? site.Settings.Title));
        var posts = site.Posts;
        var cards = new SocialCard[posts.Length];
        rendering.Each(posts.Length, i => cards[i] = Card(CardSubject.Of(posts[i], rendering.Strings)));
        for (var i = 0; i < posts.Length; i++)
            ofPosts[posts[i]] = cards[i];

        SocialCard Card(CardSubject subject)
        {
            var front = Drawn(Template, subject);
            var hasPhoto = subject.PhotoData is { } data && front.Contains(data, StringComparison.Ordinal);
            var card = new CardDrawing(front, back, template) { HasPhoto = hasPhoto };
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(card.Source)))[..16];
            return new(Urls.Card(hash, card.Ending), subject.Alt, card, subject.Post is { } post ? [post.Source.File] : []);
        }

        string Drawn(string name, CardSubject? subject)
        {
            var globals = new ScriptObject(StringComparer.Ordinal);
            if (subject is not null)
                globals.SetValue("card", rendering.Nouns.Card.Of(subject), readOnly: true);
            globals.SetValue("shelf", rendering.Nouns.ShelfOfRounds, readOnly: true);
            return XmlText.Clean(theme.Render(name, hasLayout: false, globals, drawing, report).Value);
        }
    }

    /// <summary>Each picture once: posts of one title share it.</summary>
    public IEnumerable<IGrouping<SiteUrl, SocialCard>> All =>
        ofPosts.Values.Concat(ofSite is null ? [] : [ofSite]).GroupBy(card => card.Url);

    /// <summary>Null where there are no cards.</summary>
    public SocialCard? Of(Subject? subject) =>
        subject is PostSubject { Post: var post } ? ofPosts.GetValueOrDefault(post) : ofSite;
}

/// <param name="Alt">What it shows, for those who cannot see it.</param>
sealed record SocialCard(SiteUrl Url, string Alt, CardDrawing Drawing, ImmutableArray<SourceFile> Sources);

/// <param name="Title">Set in large letters.</param>
/// <param name="Post">Null for the site's own card.</param>
sealed record CardSubject(string Alt, string Title, Post? Post = null)
{
    /// <summary>Longer credits would leave little of the photo, and none may be cut.</summary>
    const int MostLines = 5;

    public Round? Round => Post?.Round;

    public CardTitle Set => CardTitle.Of(Title, PhotoData is null ? CardTitle.Whole : CardTitle.BesidePhoto);

    /// <summary>As browsers and librsvg read it in a drawing, which may load nothing (RFC 2397). Null where a card has no
    /// photo.</summary>
    public string? PhotoData { get; private init; }

    /// <summary>The photo's, in lines as wide as it.</summary>
    public ImmutableArray<string> Credit { get; private init; } = [];

    public static CardSubject Of(Post post, Strings strings)
    {
        var subject = new CardSubject(post.Meta.Title, post.Meta.Title, post);
        var photo = post.Meta.Hero ?? post.Body.Photos.FirstOrDefault();
        // The smallest that librsvg reads.
        if (photo?.Image?.Renditions.FirstOrDefault(one => one.ContentType is "image/jpeg" or "image/png") is not { } small)
            return subject;
        // Set in letters of 18 pixels without serifs, which are as wide as a title's of 16.
        var credit = CardTitle.LinesOf(CreditLine.Plain(photo.Credit, key => strings.Text(key)), 16, CardTitle.PhotoWidth);
        return credit.Length > MostLines
            ? subject
            : subject with { PhotoData = $"data:{small.ContentType};base64,{Convert.ToBase64String(small.Bytes.Span)}", Credit = credit };
    }
}
