// Long because it is the whole contract of a theme, read top to bottom; splitting it would hide what belongs together.
using IlnSite.Render.Cards;
using IlnSite.Render.Feeds;
using IlnSite.Render.Head;
using IlnSite.Render.Search;
using NodaTime;
using NodaTime.Text;
using Scriban.Runtime;
using Period = IlnSite.Model.Period;

namespace IlnSite.Render;

/// <summary>
/// The contract between the tool and a theme: each noun with the names that a template may read. Read it top to bottom;
/// what is not here, a theme cannot see. Texts and lists that are empty are null, so that <c>if</c> can ask for them.
/// Addresses are ready for an href; <c>permalink</c> is the whole one.
/// </summary>
sealed class Nouns
{
    public Nouns(Site site, Strings strings)
    {
        var urls = site.Urls;
        var related = new Related(site);
        var shelf = Shelf.Of(site.Rounds);
        var bookOf = shelf.Books.ToDictionary(book => book.Round);
        var chats = site.Rounds.SelectMany(round => round.Meta.Chats.Select((chat, i) => new ChatWithSummary(chat, round.ChatSummaries[i], round, i)))
            .ToImmutableArray();
        var times = new TimeNouns(site, strings);
        var galleriesOf = site.Galleries.SelectMany(gallery => gallery.Photos.Select(photo => (photo, gallery))).ToLookup(pair => pair.photo, pair => pair.gallery);
        var answersTo = site.Galleries.SelectMany(gallery => gallery.Calls.Select(post => (post, gallery))).ToLookup(pair => pair.post, pair => pair.gallery);
        KindOf = post => strings.Text($"kind.{post.Meta.Kind.ToString().ToLowerInvariant()}");
        Crumb = new(new()
        {
            ["title"] = crumb => crumb.Title,
            ["url"] = crumb => urls.Link(crumb.Url),
        });
        Named = new(new()
        {
            ["name"] = named => named.Name,
            ["content"] = named => named.Content,
        });
        Reply = new(new()
        {
            ["title"] = reply => reply.Title,
            ["link"] = reply => reply.Link,
        });
        Cite = new(new()
        {
            ["plain"] = citation => PlainCitation.Of(citation, strings),
            ["bibtex"] = BibTeX.Of,
            ["bibtex_link"] = citation => Sharing.File("application/x-bibtex", BibTeX.Of(citation)),
            ["bibtex_file"] = citation => $"{citation.Key}.bib",
            ["ris"] = Ris.Of,
            ["ris_link"] = citation => Sharing.File("application/x-research-info-systems", Ris.Of(citation)),
            ["ris_file"] = citation => $"{citation.Key}.ris",
        });
        Figure = new(new()
        {
            ["text"] = strings.Figure,
            ["count"] = figure => figure.Count,
            ["at_least"] = figure => figure.AtLeast,
            ["source"] = figure => figure.Source,
            ["as_of"] = figure => figure.AsOf,
        });
        Country = new(new()
        {
            ["name"] = strings.Country,
            ["code"] = country => country.Code,
            ["region"] = country => country.Region,
            ["subregion"] = country => strings.Subregion(country.Subregion),
            ["url"] = country => urls.Link(Urls.Country(country)),
        });
        Author = new(new()
        {
            ["name"] = author => author.Name,
            ["role"] = author => author.Role,
            ["country"] = author => Country.Of(author.Country),
            ["url"] = author => urls.Link(Urls.Author(author.Slug)),
        });
        Resource = new(new()
        {
            ["title"] = resource => resource.Title,
            ["link"] = resource => resource.Link,
            ["publisher"] = resource => resource.Publisher,
            ["archived"] = resource => resource.Archived,
        });
        Call = new(new()
        {
            ["text"] = call => call.Text,
            ["until"] = call => call.Until,
            ["link"] = call => call.Link,
            ["is_over"] = call => call.Until < site.Today,
            ["deadline"] = call => times.Until(call.Until),
        });
        Tag = new(new()
        {
            ["name"] = tag => tag.Name,
            ["url"] = tag => urls.Link(tag.Url),
            ["count"] = tag => tag.Posts.Length,
            ["first"] = tag => Oldest(tag.Posts),
            ["last"] = tag => Newest(tag.Posts),
        });
        var comment = new Noun<CommentThread>([]);
        comment = Comment = new(new()
        {
            ["html"] = thread => thread.Body.Html,
            ["month"] = thread => thread.Month,
            ["lang"] = thread => thread.Language,
            ["replies"] = thread => Comment!.List(thread.Replies), // Set two lines above.
        });
        Post = new(new()
        {
            ["title"] = post => post.Meta.Title,
            ["url"] = post => urls.Link(post.Url),
            ["permalink"] = post => urls.Absolute(post.Url),
            ["date"] = post => post.Date,
            ["updated"] = post => post.Meta.Updated,
            ["summary"] = post => Filled(post.Summary),
            ["lead"] = post => post.Meta.Summary,
            ["html"] = post => post.Body.Html,
            ["lang"] = post => post.Meta.Language,
            ["dir"] = post => Direction(post.Meta.Language, post.Meta.Direction),
            ["kind"] = KindOf,
            ["round"] = post => Round!.Of(post.Round), // Set below, before any template runs.
            ["topic"] = post => Topic!.Of(post.Topic), // As above.
            ["authors"] = post => Author.List(post.Meta.Authors),
            ["countries"] = post => Country.List(post.Countries.Order(strings.CountryOrder)),
            ["tags"] = post => Tag.List(post.Meta.Tags.Select(tag => new Tag(tag, Urls.Tag(Slug.From(tag)), []))),
            ["hashtags"] = post => Texts(post.Meta.Hashtags),
            ["photo"] = post => post.Meta.Hero is { } photo
                ? PhotoMarkup.Figure(photo, urls, key => strings.Text(key), isHero: true)
                : null,
            ["galleries"] = post => Gallery!.List(answersTo[post]), // Set below.
            ["call"] = post => Call.Of(post.Meta.Call),
            ["resources"] = post => Resource.List(post.Meta.Resources),
            ["series"] = post => post.Meta.Series?.Name,
            ["series_part"] = post => post.Meta.Series?.Part,
            ["series_parts"] = post => post.Meta.Series is { } series
                ? Post!.List(site.SeriesByName[series.Name].Parts)
                : null, // As above.
            ["part_title"] = post => post.Meta.Series?.Title ?? post.Meta.Title,
            ["comments"] = post => Comment.List(post.Comments),
            ["related"] = post => Post!.List(related.To(post)), // As above.
            ["same_topic"] = post => post.Topic is { } topic
                ? Post!.List(site.PostsByTopic[topic].Where(other => other != post))
                : null, // As above.
            ["chats"] = post => post.Topic is { } topic
                ? Chat!.List(chats.Where(chat => chat.Round == post.Round && chat.Chat.Topic?.Value == topic.Name))
                : null, // As above.
            ["questions_mail"] = post => QuestionsMail(post, urls),
            ["number_in_round"] = post => post.Round is { } round
                ? site.PostsByRound[round].TakeWhile(other => other != post).Count() + 1
                : null,
            ["previous"] = post => Post!.Of(site.NeighboursOf[post].Previous), // As above.
            ["next"] = post => Post!.Of(site.NeighboursOf[post].Next), // As above.
            ["previous_in_round"] = post => Post!.Of(site.NeighboursOf[post].PreviousInRound), // As above.
            ["next_in_round"] = post => Post!.Of(site.NeighboursOf[post].NextInRound), // As above.
            ["cite"] = post => Cite.Of(Citation.Of(post, site)),
            ["reply"] = post => Reply.List(Sharing.Replies(site.Settings, post.Meta.Title, urls.Absolute(post.Url))),
            ["share_mail"] = post => Sharing.Mail(post.Meta.Title, post.Summary, urls.Absolute(post.Url)),
            ["is_draft"] = post => post.Unpublished is { Appears: null },
            ["appears"] = post => post.Unpublished?.Appears,
        });
        Scheduled = new(new()
        {
            ["date"] = line => line.Date,
            ["title"] = line => line.Title ?? TopicOf(line.Topic)?.Meta.Title,
            ["url"] = line => TopicOf(line.Topic) is { } topic ? urls.Link(topic.Url) : null,
        });
        Chat = new(new()
        {
            ["title"] = chat => chat.Chat.Title,
            ["starts"] = chat => chat.Chat.Start.ToString("uuuu-MM-dd'T'HH:mmo<+HH:mm>", CultureInfo.InvariantCulture),
            ["date"] = chat => chat.Chat.Starts.Date,
            ["time"] = chat => strings.Digits(LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(chat.Chat.Starts.TimeOfDay)),
            ["zone"] = chat => chat.Chat.Zone.Id,
            ["offset"] = chat => strings.Digits(OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(chat.Chat.Start.Offset)),
            ["utc_date"] = chat => chat.Chat.Start.ToInstant().InUtc().Date,
            ["utc_time"] = chat => strings.Digits(chat.Chat.Start.ToInstant().InUtc().ToString("HH:mm", CultureInfo.InvariantCulture)),
            ["minutes"] = chat => chat.Chat.Minutes,
            ["hashtag"] = chat => chat.Chat.Hashtag,
            ["host"] = chat => chat.Chat.Host,
            ["is_over"] = chat => chat.Chat.Starts.Date < site.Today,
            ["cities"] = chat => times.Cities(chat.Chat.Start),
            ["calendar"] = chat => times.CalendarOfChat(chat.Round, chat.Number),
            ["topic"] = chat => Topic!.Of(TopicOf(chat.Chat.Topic)), // Set below.
            ["round"] = chat => Round!.Of(chat.Round), // As above.
            ["summary"] = chat => chat.Summary.Html.Value.Length > 0 ? chat.Summary.Html : null,
        });
        CountryInRound = new(new()
        {
            ["name"] = share => strings.Country(share.Country),
            ["code"] = share => share.Country.Code,
            ["url"] = share => urls.Link(Urls.Country(share.Country)),
            ["is_new"] = share => share.IsNew,
            ["participants"] = share => share.Participants switch
            {
                { IsFew: true } => strings.Text("figure.few"),
                { Count: { } count } => strings.Number(count),
                _ => null,
            },
        });
        Region = new(new()
        {
            ["name"] = region => strings.Text($"region.{region.Name}"),
            ["countries"] = region => CountryInRound.List(region.Countries),
            ["count"] = region => region.Countries.Length,
        });
        Round = new(new()
        {
            ["name"] = round => round.Meta.Name,
            ["url"] = round => urls.Link(round.Url),
            ["colour"] = round => bookOf[round].Colour,
            ["description"] = round => round.Description.Html.Value.Length > 0 ? round.Description.Html : null,
            ["starts"] = round => round.Meta.Starts,
            ["ends"] = round => round.Meta.Ends,
            ["hashtag"] = round => round.Meta.Hashtag,
            ["calendar"] = times.CalendarOf,
            ["deadline"] = round => times.Until(round.Meta.Applications?.Closes),
            ["applications_calendar"] = times.CalendarOfApplications,
            ["applications_open"] = round => round.Meta.Applications?.Opens,
            ["applications_close"] = round => round.Meta.Applications?.Closes,
            ["application_form"] = round => round.Meta.Applications is { Form: { } form, Closes: var closes } && !(closes < site.Today)
                ? form
                : null,
            ["participants"] = round => Figure.List(round.Meta.Participants),
            ["country_count"] = round => Figure.List(round.Meta.CountryCount),
            ["new_country_count"] = round => Figure.Of(round.Meta.FirstTimeCount),
            ["regions"] = round => Region.List(RegionsOf(round, site.Settings.SmallestCount, strings.CountryOrder)),
            ["countries"] = round => CountryInRound.List(RegionsOf(round, site.Settings.SmallestCount, strings.CountryOrder).SelectMany(region => region.Countries)),
            ["has_all_countries"] = round => round.Meta.Countries.Length > 0,
            ["schedule"] = round => Scheduled.List(round.Meta.Schedule),
            ["chats"] = round => Chat.List(chats.Where(chat => chat.Round == round)),
            ["posts"] = round => Post.List(site.PostsByRound[round]),
            ["post_count"] = round => site.PostsByRound[round].Count(),
            ["stories"] = round => Story!.List(site.Stories.Where(story => story.Round == round)), // Set below.
            ["sources"] = round => Resource.List(round.Meta.Sources),
        });
        Topic = new(new()
        {
            ["title"] = topic => topic.Meta.Title,
            ["url"] = topic => urls.Link(topic.Url),
            ["description"] = topic => topic.Description.Html.Value.Length > 0 ? topic.Description.Html : null,
            ["questions"] = topic => Htmls(topic.Questions),
            ["post_count"] = topic => site.PostsByTopic[topic].Count(),
            ["first"] = topic => Oldest(site.PostsByTopic[topic]),
            ["last"] = topic => Newest(site.PostsByTopic[topic]),
            ["rounds"] = topic => Round.List(site.PostsByTopic[topic].Select(post => post.Round).OfType<Round>().Distinct()),
            ["stories"] = topic => Story!.List(site.Stories.Where(story => story.Topic == topic)), // Set below.
            ["question_blocks"] = topic => QuestionBlock!.List(BlocksOf(site.PostsByTopic[topic])), // Set below.
        });
        QuestionBlock = new(new()
        {
            ["html"] = block => block.Html,
            ["post"] = block => Post.Of(block.Post),
        });
        Story = new(new()
        {
            ["title"] = story => story.Meta.IsWithdrawn ? strings.Text("story.withdrawn") : story.Meta.Title,
            ["is_withdrawn"] = story => story.Meta.IsWithdrawn,
            ["by"] = story => story.Meta.By,
            ["is_summary"] = story => story.Meta.IsSummary,
            ["tags"] = story => Texts(story.Meta.Tags),
            ["url"] = story => urls.Link(story.Url),
            ["html"] = story => story.Body.Html,
            ["opening"] = story => Filled(story.Body.Opening),
            ["place"] = story => story.Meta.Place,
            ["round"] = story => Round.Of(story.Round),
            ["topic"] = story => Topic.Of(story.Topic),
            ["published"] = story => story.Meta.Published,
            ["cite"] = story => Cite.Of(Citation.Of(story, site)),
            ["reply"] = story => Reply.List(Sharing.Replies(site.Settings, story.Meta.Title, urls.Absolute(story.Url))),
            ["share_mail"] = story => Sharing.Mail(story.Meta.Title, story.Body.Opening, urls.Absolute(story.Url)),
            ["is_invented"] = story => story.Meta.IsInvented,
            ["lang"] = story => story.Meta.Language,
            ["dir"] = story => Direction(story.Meta.Language, null),
        });
        Photo = new(new()
        {
            ["picture"] = shown => shown.Photo.Image is { } image
                ? PictureMarkup.Of(image, shown.Photo.Alt, urls, isHero: false, PhotoMarkup.InGallery)
                : null,
            ["caption"] = shown => new Html(PhotoMarkup.Caption(shown.Photo, key => strings.Text(key))),
            ["page"] = shown => shown.Post is { } post ? Post.Of(post) : Story.Of(shown.Story),
            ["galleries"] = shown => Gallery!.List(galleriesOf[shown]), // Set below.
        });
        Gallery = new(new()
        {
            ["hashtag"] = gallery => gallery.Hashtag,
            ["title"] = gallery => gallery.Title,
            ["url"] = gallery => urls.Link(gallery.Url),
            ["description"] = gallery => gallery.Description.Html.Value.Length > 0 ? gallery.Description.Html : null,
            ["count"] = gallery => gallery.Photos.Length,
            ["calls"] = gallery => Post.List(gallery.Calls),
        });
        Byline = new(new()
        {
            ["name"] = byline => byline.Author.Name,
            ["role"] = byline => byline.Author.Role,
            ["country"] = byline => Country.Of(byline.Author.Country),
            ["url"] = byline => urls.Link(byline.Url),
            ["count"] = byline => byline.Posts.Length,
            ["first"] = byline => Oldest(byline.Posts),
            ["last"] = byline => Newest(byline.Posts),
        });
        History = new(new()
        {
            ["name"] = history => strings.Country(history.Country),
            ["code"] = history => history.Country.Code,
            ["url"] = history => urls.Link(history.Url),
            ["region"] = history => strings.Text($"region.{history.Country.Region}"),
            ["subregion"] = history => strings.Subregion(history.Country.Subregion),
            ["rounds"] = history => Round.List(history.Rounds),
            ["first_round"] = history => Round.Of(history.FirstRound),
            ["count"] = history => history.Posts.Length,
        });
        HistoryRegion = new(new()
        {
            ["name"] = region => strings.Text($"region.{region.Key}"),
            ["countries"] = region => History.List(region.OrderBy(history => history.Country, strings.CountryOrder)),
            ["count"] = region => region.Count(),
        });
        TagLetter = new(new()
        {
            ["letter"] = letter => letter.Key,
            ["tags"] = letter => Tag.List(letter),
        });
        StoryTag = new(new()
        {
            ["name"] = stories => stories.Key,
            ["stories"] = stories => Story.List(stories),
        });
        Period = new(new()
        {
            ["year"] = period => strings.Year(period.Year),
            ["month"] = period => period.Month is { } month ? strings.Month(month) : null,
            ["name"] = period => strings.Date(new PartialDate(period.Year, period.Month, null)),
            ["url"] = period => urls.Link(period.Url),
            ["count"] = period => period.Posts.Length,
            ["months"] = period => Period!.List(site.Months.Where(month => period.Month is null && month.Year == period.Year)), // Set here.
        });
        Page = new(new()
        {
            ["title"] = page => page.Meta.Title,
            ["url"] = page => urls.Link(page.Url),
            ["html"] = page => page.Body.Html,
            ["summary"] = page => page.Meta.Summary,
            ["updated"] = page => page.Meta.Updated,
            ["lang"] = page => page.Meta.Language,
            ["dir"] = page => Direction(page.Meta.Language, page.Meta.Direction),
        });
        Menu = new(new()
        {
            ["title"] = link => link.Title,
            ["url"] = link => urls.Link(link.Url),
        });
        Book = new(new()
        {
            ["round"] = book => Round.Of(book.Round),
            ["colour"] = book => book.Colour,
            ["at"] = book => Percent(book.At),
            ["width"] = book => Percent(book.Width),
            ["middle"] = book => Percent(book.At + (book.Width / 2)),
            ["height"] = book => book.Height is { } height ? Math.Round(height * 100) : null,
        });
        YearOnShelf = new(new()
        {
            ["year"] = year => strings.Year(year.Year),
            ["at"] = year => Percent(year.At),
        });
        RoundsShelf = new(new()
        {
            ["books"] = whole => Book.List(whole.Books),
            ["years"] = whole => YearOnShelf.List(whole.Years),
            ["least_width"] = whole => whole.LeastWidth,
        });
        ShelfOfRounds = RoundsShelf.Of(shelf);
        Card = new(new()
        {
            ["lines"] = card => new ScriptArray(card.Set.Lines),
            ["size"] = card => card.Set.Size,
            ["photo"] = card => card.PhotoData,
            ["credit"] = card => new ScriptArray(card.Credit),
            ["site"] = card => card.Post is null && site.Settings.Tagline is null ? null : site.Settings.Title,
            ["round"] = card => card.Round?.Meta.Name,
            ["colour"] = card => card.Round is { } round && bookOf.TryGetValue(round, out var book) ? book.Colour : null,
            ["lang"] = card => card.Post?.Meta.Language ?? site.Settings.Language,
            ["dir"] = card => Direction(card.Post?.Meta.Language ?? site.Settings.Language, card.Post?.Meta.Direction),
        });
        Facet = new(new()
        {
            ["name"] = facet => facet.Name,
            ["title"] = facet => strings.Text($"search.{facet.Name}"),
            ["choices"] = facet => Choice!.List(facet.Choices), // Set below.
        });
        Choice = new(new()
        {
            ["value"] = choice => choice.Value,
            ["title"] = choice => choice.Title,
        });
        FeedLink = new(new()
        {
            ["title"] = link => link.Feed.LongTitle,
            ["format"] = link => link.Format.Name(),
            ["type"] = link => link.Format.MediaType(),
            ["url"] = link => urls.Link(link.Feed.Url(link.Format)),
            ["permalink"] = link => urls.Absolute(link.Feed.Url(link.Format)),
        });
        Feed = new(new()
        {
            ["title"] = feed => feed.Title,
            ["url"] = feed => urls.Link(feed.Page),
            ["links"] = feed => FeedLink.List(FeedFormats.All.Select(format => new FeedLink(feed, format))),
        });
        Applications = new(new()
        {
            ["round"] = open => Round.Of(open.Round),
            ["closes"] = open => open.Closes,
            ["days_left"] = open => open.Closes is { } day ? new Deadline(day, site.Settings.TimeZone).DaysLeft(site.Today) : null,
            ["deadline"] = open => times.Until(open.Closes),
            ["form"] = open => open.Form,
        });
        CurrentTopic = new(new()
        {
            ["title"] = current => current.Line.Title ?? current.Topic?.Meta.Title,
            ["url"] = current => current.Topic is { } topic ? urls.Link(topic.Url) : null,
            ["post"] = current => Post.Of(current.Post),
        });
        Now = new(new()
        {
            ["is_quiet"] = now => now is { Round: null, Applications: null, Chat: null },
            ["round"] = now => Round.Of(now.Round),
            ["applications"] = now => Applications.Of(now.Applications),
            ["topic"] = now => CurrentTopic.Of(now.Topic),
            ["chat"] = now => now.Chat is { } next ? Chat.Of(chats.First(chat => chat.Round == next.Round && chat.Number == next.Number)) : null,
        });
        Whole = new(new()
        {
            ["title"] = whole => whole.Settings.Title,
            ["tagline"] = whole => whole.Settings.Tagline,
            ["description"] = whole => whole.Settings.Description,
            ["url"] = _ => urls.Link(Urls.Home),
            ["language"] = whole => whole.Settings.Language,
            ["hashtag"] = whole => whole.Settings.Hashtag,
            ["contact"] = whole => whole.Settings.Contact,
            ["licence"] = whole => whole.Settings.Licence?.Name,
            ["licence_link"] = whole => whole.Settings.Licence?.Link,
            ["menu"] = whole => Menu.List(whole.Menu),
            ["reply"] = whole => Reply.List(Sharing.Replies(whole.Settings, whole.Settings.Title, urls.Absolute(Urls.Home))),
            ["rounds"] = whole => Round.List(whole.Rounds),
            ["shelf"] = _ => RoundsShelf.Of(shelf),
            ["topics"] = whole => Topic.List(whole.Topics),
            ["stories"] = whole => Story.List(whole.Stories),
            ["photos"] = whole => whole.Photos.IsEmpty ? null : urls.Link(Urls.Photos),
            ["galleries"] = whole => Gallery.List(whole.Galleries),
            ["tags"] = whole => Tag.List(whole.Tags),
            ["story_tags"] = whole => StoryTag.List(whole.Stories
                .SelectMany(story => story.Meta.Tags.Select(tag => (tag, story)))
                .GroupBy(pair => pair.tag, pair => pair.story, StringComparer.OrdinalIgnoreCase)
                .OrderBy(stories => stories.Key, StringComparer.OrdinalIgnoreCase)),
            ["tag_letters"] = whole => TagLetter.List(whole.Tags.GroupBy(tag => FirstLetter(tag.Name), StringComparer.Ordinal)),
            ["authors"] = whole => Byline.List(whole.Bylines),
            ["country_regions"] = whole => HistoryRegion.List(
                whole.Countries.GroupBy(history => history.Country.Region, StringComparer.Ordinal).OrderBy(region => region.Key, StringComparer.Ordinal)),
            ["countries"] = whole => History.List(whole.Countries.OrderBy(history => history.Country, strings.CountryOrder)),
            ["country_count"] = whole => whole.Countries.Length,
            ["years"] = whole => Period.List(whole.Years.Reverse()),
            ["post_count"] = whole => whole.Posts.Length,
            ["topic_count"] = whole => whole.Topics.Length,
            ["round_count"] = whole => whole.Rounds.Length,
            ["question_count"] = whole => whole.Posts.Sum(post => post.Body.QuestionLines.Length),
            ["loose_questions"] = whole => QuestionBlock.List(BlocksOf(whole.Posts.Where(post => post.Topic is null))),
            ["feed"] = _ => urls.Link(Urls.Feed),
            ["calendar"] = _ => times.CalendarOfSite(),
            ["data"] = _ => urls.Link(Urls.Data),
            ["now"] = whole => Now.Of(Model.Now.Of(whole)),
        });

        Topic? TopicOf(Sourced<string>? name) => site.Topics.FirstOrDefault(topic => topic.Name == name?.Value);
    }

    public Noun<Site> Whole { get; }

    public Noun<Post> Post { get; }

    public Noun<Round> Round { get; }

    public Noun<Topic> Topic { get; }

    public Noun<Page> Page { get; }

    public Noun<Story> Story { get; }

    public Noun<Tag> Tag { get; }

    /// <summary>A photo in a list of photos.</summary>
    public Noun<ShownPhoto> Photo { get; }

    public Noun<Gallery> Gallery { get; }

    public Noun<Byline> Byline { get; }

    public Noun<CountryHistory> History { get; }

    public Noun<Period> Period { get; }

    public Noun<Crumb> Crumb { get; }

    public Noun<Named> Named { get; }

    /// <summary>The theme's word for the kind of a post.</summary>
    public Func<Post, string> KindOf { get; }

    Noun<Citation> Cite { get; }

    Noun<ReplyLink> Reply { get; }

    public Noun<Facet> Facet { get; }

    Noun<Choice> Choice { get; }

    public Noun<Feed> Feed { get; }

    public Noun<FeedLink> FeedLink { get; }

    Noun<OpenApplications> Applications { get; }

    Noun<CurrentTopic> CurrentTopic { get; }

    Noun<Now> Now { get; }

    Noun<Figure> Figure { get; }

    Noun<Country> Country { get; }

    Noun<Author> Author { get; }

    Noun<Resource> Resource { get; }

    Noun<Call> Call { get; }

    Noun<CommentThread> Comment { get; }

    Noun<Book> Book { get; }

    Noun<YearOnShelf> YearOnShelf { get; }

    Noun<Shelf> RoundsShelf { get; }

    public object? ShelfOfRounds { get; }

    /// <summary>What card.svg may read.</summary>
    public Noun<CardSubject> Card { get; }

    Noun<ScheduledTopic> Scheduled { get; }

    Noun<ChatWithSummary> Chat { get; }

    Noun<CountryShareInRound> CountryInRound { get; }

    Noun<RegionOfRound> Region { get; }

    Noun<IGrouping<string, CountryHistory>> HistoryRegion { get; }

    Noun<IGrouping<string, Tag>> TagLetter { get; }

    Noun<IGrouping<string, Story>> StoryTag { get; }

    Noun<Questions> QuestionBlock { get; }

    Noun<MenuLink> Menu { get; }

    /// <summary>ltr, rtl or auto; null where the language says it and nobody else does.</summary>
    public static string? Direction(string? language, string? written) =>
        written ?? (language is null ? null : RightToLeft.Has(language) ? "rtl" : "ltr");

    static IEnumerable<Questions> BlocksOf(IEnumerable<Post> posts) =>
        posts.SelectMany(post => post.Body.Questions.Select(html => new Questions(html, post)));

    static IEnumerable<RegionOfRound> RegionsOf(Round round, int smallestCount, IComparer<Country> order)
    {
        var counts = PublishedCount.Of(round.Meta, smallestCount);
        return round.KnownCountries
            .GroupBy(country => country.Region, StringComparer.Ordinal)
            .OrderBy(region => region.Key, StringComparer.Ordinal)
            .Select(region => new RegionOfRound(region.Key,
            [
                .. region.Order(order).Select(country => new CountryShareInRound(
                    country,
                    counts.GetValueOrDefault(country),
                    round.FirstTime.Contains(country))),
            ]));
    }

    /// <summary>The letter under which a name stands: without accents, in capitals; # for all that is no letter.</summary>
    static string FirstLetter(string name)
    {
        var first = name.EnumerateRunes().FirstOrDefault();
        if (!Rune.IsLetter(first))
            return "#";
        return Folding.Of(first) is [>= 'a' and <= 'z' and var plain, ..]
            ? char.ToUpperInvariant(plain).ToString()
            : Rune.ToUpperInvariant(first).ToString();
    }

    static double Percent(double share) => Math.Round(share * 100, 2);

    static LocalDate? Oldest(IEnumerable<Post> posts) => posts.Select(post => (LocalDate?)post.Date).Min();

    static LocalDate? Newest(IEnumerable<Post> posts) => posts.Select(post => (LocalDate?)post.Date).Max();

    /// <summary>A mail that holds the questions of a post, without an address (RFC 6068).</summary>
    static string? QuestionsMail(Post post, Urls urls)
    {
        if (post.Body.QuestionLines.Length == 0)
            return null;
        var lines = post.Body.QuestionLines.Select(line => $"- {line}").Append("").Append(urls.Absolute(post.Url));
        return $"mailto:?subject={Uri.EscapeDataString(post.Meta.Title)}&body={Uri.EscapeDataString(string.Join("\r\n", lines))}";
    }

    static string? Filled(string text) => text.Length > 0 ? text : null;

    static ScriptArray? Texts(ImmutableArray<string> texts) => texts.Length > 0 ? new ScriptArray(texts) : null;

    static ScriptArray? Htmls(ImmutableArray<Html> htmls) =>
        htmls.Length > 0 ? new ScriptArray(htmls.Cast<object>()) : null;

    sealed record ChatWithSummary(Chat Chat, Body Summary, Round Round, int Number);

    sealed record CountryShareInRound(Country Country, PublishedCount? Participants, bool IsNew);

    sealed record RegionOfRound(string Name, ImmutableArray<CountryShareInRound> Countries);

    sealed record Questions(Html Html, Post Post);
}
