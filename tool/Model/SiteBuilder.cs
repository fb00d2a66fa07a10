namespace IlnSite.Model;

/// <summary>Texts after Markdown, by what they belong to.</summary>
sealed record Bodies(
    ImmutableArray<Body> Posts,
    ImmutableArray<Body> Pages,
    ImmutableArray<Body> Stories,
    Func<Document<TopicMeta>, SourceText, Body> Topic,
    Func<Document<GalleryMeta>, SourceText, Body> Gallery,
    Func<Document<CommentsMeta>, SourceText, Body> Comment);

/// <summary>
/// Joins documents to the finished <see cref="Site"/>: posts to rounds and topics, tags, bylines, countries, years,
/// series. Comes in: what <see cref="Publication"/> lets through, with its texts. Goes out: one value in which every
/// reference leads somewhere; those that do not are faults.
/// </summary>
sealed class SiteBuilder(Content content, Publication publication, Urls urls, Report report)
{
    public Site Build(ImmutableArray<Round> rounds, Bodies bodies, Audience audience)
    {
        var topics = Topics(bodies);
        var comments = Comments(bodies);
        var roundOf = rounds.ToDictionary(round => round.Name, StringComparer.Ordinal);
        var topicOf = topics.ToDictionary(topic => topic.Name, StringComparer.Ordinal);
        var posts = publication.Posts
            .Select((source, i) => new Post
            {
                Source = source,
                Url = urls.Post(source.Meta.Date.Date, source.Meta.Slug),
                Body = bodies.Posts[i],
                Round = Refer(source.Meta.Round, roundOf, "rounds", Codes.RoundUnknown),
                Topic = Refer(source.Meta.Topic, topicOf, "topics", Codes.TopicUnknown),
                Unpublished = Publication.WhyNot(source, audience.Today),
                Comments = comments.GetValueOrDefault(source.Name, []),
            })
            .OrderByDescending(post => post.Meta.Date)
            .ThenBy(post => post.Url)
            .ToImmutableArray();
        foreach (var post in posts)
            CheckPhotos(post);
        CheckSharedPhotos();
        foreach (var post in publication.Coming)
        {
            Refer(post.Meta.Round, roundOf, "rounds", Codes.RoundUnknown);
            Refer(post.Meta.Topic, topicOf, "topics", Codes.TopicUnknown);
        }
        ImmutableArray<Post> oldestFirst = [.. posts.Reverse()];
        foreach (var round in rounds)
            foreach (var topic in round.Meta.Schedule.Select(line => line.Topic).Concat(round.Meta.Chats.Select(chat => chat.Topic)))
                Refer(topic, topicOf, "topics", Codes.TopicUnknown);
        var postsByRound = oldestFirst.Where(post => post.Round is not null).ToLookup(post => post.Round!); // Filtered.
        var stories = Stories(bodies, roundOf, topicOf);
        var photos = GalleryBuilder.Photos(posts, stories, content.Galleries);
        CheckHashtags(rounds);
        CheckStoryPhotos(stories);
        return new()
        {
            Settings = content.Settings,
            Urls = urls,
            Today = audience.Today,
            Posts = posts,
            Rounds = rounds,
            Topics = topics,
            Pages = [.. publication.Pages.Select((source, i) => new Page { Source = source, Url = Urls.Page(source.Meta.Slug), Body = bodies.Pages[i] })],
            Stories = [.. stories.Where(story => !story.Meta.IsWithdrawn)],
            Withdrawn = [.. stories.Where(story => story.Meta.IsWithdrawn)],
            Photos = photos,
            Galleries = GalleryBuilder.Galleries(posts, photos, content.Galleries, bodies.Gallery),
            Menu = Menu(),
            Tags = [.. posts.SelectMany(post => post.Meta.Tags.Select(tag => (Tag: tag, post)))
                .GroupBy(pair => Slug.From(pair.Tag), StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Tag(group.First().Tag, Urls.Tag(group.Key), [.. group.Select(pair => pair.post)]))],
            Bylines = [.. posts.SelectMany(post => post.Meta.Authors.Select(author => (Author: author, post)))
                .GroupBy(pair => pair.Author.Slug, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Byline(group.First().Author, Urls.Author(group.Key), [.. group.Select(pair => pair.post).Distinct()]))],
            Countries = Countries(posts, rounds),
            Years = [.. oldestFirst.GroupBy(post => post.Date.Year)
                .Select(year => new Period(year.Key, null, Urls.Period(year.Key, null), [.. year]))],
            Months = [.. oldestFirst.GroupBy(post => (post.Date.Year, post.Date.Month))
                .Select(month => new Period(month.Key.Year, month.Key.Month, Urls.Period(month.Key.Year, month.Key.Month), [.. month]))],
            SeriesByName = AllSeries(oldestFirst),
            PostsByRound = postsByRound,
            PostsByTopic = oldestFirst.Where(post => post.Topic is not null).ToLookup(post => post.Topic!), // Filtered.
            NeighboursOf = Neighbours(oldestFirst, postsByRound),
            HeldBack = publication.HeldBack,
        };
    }

    /// <summary>Photos that an editor put there and no reader will see.</summary>
    void CheckPhotos(Post post)
    {
        foreach (var photo in post.Meta.Photos.Where(photo => post.Body.Photos.All(shown => shown.File.Value != photo.File.Value)))
            report.Add(
                Codes.PhotoUnused,
                photo.File.Span,
                $"The text does not show {Spelling.Quote(photo.File.Value)}.",
                $"show it with  ![what it shows]({photo.File.Value})  or take it out");
        var folder = $"posts/{post.Source.Name}/";
        var named = post.Meta.Photos.Append(post.Meta.Hero).Select(photo => folder + photo?.File.Value);
        foreach (var path in Below(folder).Except(named).Where(path => path != folder + "index.md"))
            report.Add(
                Codes.PhotoUnused,
                post.Source.File.Whole,
                $"{Path.GetFileName(path)} lies beside this post, which does not name it.",
                "name it in  photo:  or  photos:, or take it out");
    }

    /// <summary>Photos in the folder for all that neither a gallery nor a post names, not even one that is held back.</summary>
    void CheckSharedPhotos()
    {
        var named = content.Posts
            .SelectMany(post => post.Meta.Photos.Append(post.Meta.Hero))
            .Concat(content.Galleries.SelectMany(gallery => gallery.Meta.Photos))
            .Select(photo => $"photos/{photo?.File.Value}");
        foreach (var path in Below("photos/").Except(named).Where(path => !path.EndsWith(".yml", StringComparison.Ordinal)))
            report.Add(
                Codes.PhotoUnused,
                new SourceFile(content.SettingsFile.Path.Replace("site.yml", path, StringComparison.Ordinal), "").Whole,
                "No post and no gallery names this photo.",
                $"name it in a post's  photo:  or  photos:, as in  file: {Path.GetFileName(path)}, or take it out");
    }

    /// <summary>What lies there without being named was approved by nobody, or its story was withdrawn.</summary>
    void CheckStoryPhotos(ImmutableArray<Story> stories)
    {
        var shown = stories.SelectMany(story => story.Body.Photos).Select(photo => $"stories/{photo.File.Value}");
        foreach (var path in Below("stories/").Except(shown).Where(path => !path.EndsWith(".md", StringComparison.Ordinal)))
            report.Add(
                Codes.StoryPrivacy,
                new SourceFile(content.SettingsFile.Path.Replace("site.yml", path, StringComparison.Ordinal), "").Whole,
                "No story shows this photo, so nobody approved it.",
                "take it out");
    }

    void CheckHashtags(ImmutableArray<Round> rounds)
    {
        var posts = publication.Posts.Concat(publication.Coming).Select(post => post.Meta).ToArray();
        GalleryBuilder.Check(
            posts.SelectMany(post => post.Photos.Concat([post.Hero]).OfType<Photo>()).Concat(content.Galleries.SelectMany(gallery => gallery.Meta.Photos)),
            content.Galleries,
            [.. posts.SelectMany(post => post.Hashtags), .. rounds.Select(round => round.Meta.Hashtag).Append(content.Settings.Hashtag).OfType<string>()],
            report);
    }

    /// <summary>The files of a folder; they stand together, as all are in order.</summary>
    IEnumerable<string> Below(string folder)
    {
        var first = content.Files.IndexOf(folder);
        for (var i = first < 0 ? ~first : first; i < content.Files.Count && content.Files[i].StartsWith(folder, StringComparison.Ordinal); i++)
            yield return content.Files[i];
    }

    ImmutableArray<Topic> Topics(Bodies bodies) =>
    [
        .. content.Topics
            .Select(source => new Topic
            {
                Source = source,
                Url = Urls.Topic(source.Name),
                Description = source.Meta.Description is { } text ? bodies.Topic(source, text) : Body.Empty,
                Questions = [.. source.Meta.Questions.Select(question => bodies.Topic(source, question).Html)],
            })
            .OrderBy(topic => topic.Meta.Title, StringComparer.Ordinal),
    ];

    ImmutableArray<Story> Stories(Bodies bodies, Dictionary<string, Round> roundOf, Dictionary<string, Topic> topicOf) =>
    [
        // By id, never by time: the order in which stories came could give people away (PRIVACY.md 4.3).
        .. content.Stories.Select((source, i) => new Story
        {
            Source = source,
            Url = Urls.Story(source.Name),
            Body = bodies.Stories[i],
            Round = Refer(source.Meta.Round, roundOf, "rounds", Codes.RoundUnknown),
            Topic = Refer(source.Meta.Topic, topicOf, "topics", Codes.TopicUnknown),
        }),
    ];

    Dictionary<string, ImmutableArray<CommentThread>> Comments(Bodies bodies)
    {
        var threads = new Dictionary<string, ImmutableArray<CommentThread>>(StringComparer.Ordinal);
        foreach (var source in content.Comments)
        {
            threads[source.Name] = [.. source.Meta.Comments.Select(comment => Thread(source, comment))];
            if (!content.Files.Contains($"posts/{source.Name}.md") && !content.Files.Contains($"posts/{source.Name}/index.md"))
                report.Add(Codes.PostUnknown, source.File.Whole, $"No post has the file name {Spelling.Quote(source.Name)}.",
                    Spelling.Nearest(source.Name, content.Posts.Select(post => post.Name)) is { } near ? $"rename this file to {near}.yml" : "give this file the name of its post");
        }
        return threads;

        CommentThread Thread(Document<CommentsMeta> source, Comment comment) => new(
            bodies.Comment(source, comment.Text), comment.Month, comment.Language, [.. comment.Replies.Select(reply => Thread(source, reply))]);
    }

    ImmutableArray<MenuLink> Menu()
    {
        var menu = ImmutableArray.CreateBuilder<MenuLink>();
        foreach (var entry in content.Settings.Menu)
            if (publication.Targets.Addresses.TryGetValue(entry.Link.Value, out var url))
                menu.Add(new(entry.Title, url));
            else if (entry.Link.Value.StartsWith('/'))
                menu.Add(new(entry.Title, new(entry.Link.Value)));
            else if (!content.Files.Contains(entry.Link.Value))
                report.Add(Codes.LinkBroken, entry.Link.Span, $"{Spelling.Quote(entry.Link.Value)} is neither a file of the content nor an address of the site.",
                    Spelling.Nearest(entry.Link.Value, publication.Targets.Addresses.Keys) is { } near ? $"did you mean {near}?" : "write for example pages/about.md or /rounds/");
        return menu.DrainToImmutable();
    }

    /// <summary>The countries that took part in a round or are named in a post.</summary>
    static ImmutableArray<CountryHistory> Countries(ImmutableArray<Post> posts, ImmutableArray<Round> rounds)
    {
        var roundsOf = rounds.SelectMany(round => round.KnownCountries.Select(country => (country, round))).ToLookup(
            pair => pair.country,
            pair => pair.round);
        var postsOf = posts.SelectMany(post => post.Countries.Select(country => (country, post))).ToLookup(
            pair => pair.country,
            pair => pair.post);
        return
        [
            .. roundsOf.Select(group => group.Key).Union(postsOf.Select(group => group.Key))
                .OrderBy(country => country.Name, StringComparer.Ordinal)
                .Select(country => new CountryHistory(
                    country,
                    Urls.Country(country),
                    [.. roundsOf[country]],
                    roundsOf[country].FirstOrDefault(round => round.FirstTime.Contains(country)),
                    [.. postsOf[country]])),
        ];
    }

    ImmutableDictionary<string, Series> AllSeries(ImmutableArray<Post> oldestFirst)
    {
        var all = ImmutableDictionary.CreateBuilder<string, Series>(StringComparer.Ordinal);
        foreach (var group in oldestFirst.Where(post => post.Meta.Series is not null).GroupBy(post => post.Meta.Series!.Name, StringComparer.Ordinal)) // Filtered.
        {
            var parts = group.OrderBy(post => post.Meta.Series?.Part).ToImmutableArray();
            all[group.Key] = new(group.Key, parts);
            for (var i = 1; i < parts.Length; i++)
                if (parts[i].Meta.Series is { } series && series.Part == parts[i - 1].Meta.Series?.Part)
                    report.Add(
                        Codes.SeriesPart,
                        series.Span,
                        $"{Spelling.Quote(group.Key)} has two parts {series.Part}; the other one is {parts[i - 1].Source.File}.",
                        $"write part: {parts.Max(part => part.Meta.Series?.Part) + 1} or whichever it is");
        }
        return all.ToImmutable();
    }

    static ImmutableDictionary<Post, Neighbours> Neighbours(
        ImmutableArray<Post> oldestFirst,
        ILookup<Round, Post> byRound)
    {
        var places = byRound.SelectMany(group =>
        {
            Post[] posts = [.. group];
            return posts.Select((post, i) => (post, previous: posts.ElementAtOrDefault(i - 1), next: posts.ElementAtOrDefault(i + 1)));
        }).ToDictionary(place => place.post, place => (place.previous, place.next));
        return oldestFirst.Select((post, i) => KeyValuePair.Create(post, new Neighbours(
            oldestFirst.ElementAtOrDefault(i - 1),
            oldestFirst.ElementAtOrDefault(i + 1),
            places.GetValueOrDefault(post).previous,
            places.GetValueOrDefault(post).next))).ToImmutableDictionary();
    }

    /// <summary>What a name stands for. A file of that name that is there but has faults is not reported again.</summary>
    T? Refer<T>(Sourced<string>? name, Dictionary<string, T> known, string folder, Code code)
        where T : class
    {
        if (name is not { } wanted)
            return null;
        if (known.TryGetValue(wanted.Value, out var found))
            return found;
        if (!content.Files.Contains($"{folder}/{wanted.Value}.yml"))
            report.Add(code, wanted.Span, $"There is no file {folder}/{wanted.Value}.yml.",
                Spelling.Nearest(wanted.Value, known.Keys) is { } near ? $"did you mean {near}?" : $"create it, or name one that is there: {string.Join(", ", known.Keys.Order(StringComparer.Ordinal).Take(8))}");
        return null;
    }
}
