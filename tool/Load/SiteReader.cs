namespace IlnSite.Load;

/// <summary>site.yml → <see cref="SiteSettings"/>.</summary>
static class SiteReader
{
    public static SiteSettings? Read(YamlMap map, Uri? baseUrl, FileFaults faults)
    {
        var fields = new Fields(map, faults);
        var title = fields.Required("title", "The name of your network");
        var written = WebAddress(fields);
        var zone = fields.Zone("time_zone");
        if (zone is null && !fields.Has("time_zone"))
            fields.Missing("time_zone", "time_zone: Australia/Sydney  with your own city", "");
        var posts = fields.Group("posts");
        var feeds = fields.Group("feeds");
        var photos = fields.Group("photos");
        var privacy = fields.Group("privacy");
        var settings = new SiteSettings
        {
            Title = title,
            Tagline = fields.Text("tagline"),
            Description = fields.Text("description"),
            Url = baseUrl ?? written ?? new("https://example.org/"),
            TimeZone = zone ?? NodaTime.DateTimeZone.Utc,
            Language = fields.Language("language") ?? "en",
            Theme = ThemeName(fields),
            Hashtag = HashtagReader.ReadOne(fields, "hashtag"),
            Contact = fields.Link("contact"),
            Licence = PhotoReader.Licence(fields, "licence"),
            Menu = fields.Groups("menu", entry => new MenuEntry(
                entry.Required("title", "Rounds"),
                new(entry.Required("link", "/rounds/"), entry.SpanOf("link")))),
            PostAddress = PostAddress(posts),
            PostsPerPage = posts?.Number("per_page", 1, 1000) ?? 20,
            Reply = fields.Groups("reply", ReplyReader.Read),
            HasSocialCards = fields.Choice("social_cards", true, ("true", true), ("false", false)),
            HasAvif = photos?.Flag("avif") ?? false,
            FeedEntries = feeds?.Number("entries", 1, 500) ?? 20,
            FeedSummaryOnly = feeds?.Choice("text", false, ("full", false), ("summary", true)) ?? false,
            FirstHost = feeds?.Text("first_host") ?? written?.Host ?? "example.org",
            PhotoUse = photos is null ? PhotoUse.Plain : new(photos.Flag("commercial"), photos.Flag("adapts")),
            SmallestCount = privacy?.Number("smallest_count", 5, 1000) ?? 10,
        };
        posts?.Done();
        feeds?.Done();
        photos?.Done();
        privacy?.Done();
        fields.Done();
        return faults.Any ? null : settings;
    }

    /// <summary>A folder in themes/, never a path out of it.</summary>
    static string ThemeName(Fields fields)
    {
        if (fields.Sourced("theme") is not { } text)
            return "default";
        if (!Slug.IsValid(text.Value))
            fields.Faults.Add(
                Codes.ThemeMissing,
                text.Span,
                $"{Spelling.Quote(text.Value)} is not the name of a theme: a theme is a folder in themes/.",
                "write for example default");
        return text.Value;
    }

    static Uri? WebAddress(Fields fields)
    {
        if (!fields.Has("url"))
            return fields.Missing<Uri?>(
                "url",
                "url: https://example.org/  with the address of your site",
                null);
        if (fields.Link("url") is not { } link)
            return null;
        var url = new Uri(link.EndsWith('/') ? link : link + "/");
        if (url is { Scheme: "http" or "https", Query: "", Fragment: "" })
            return url;
        fields.Faults.Add(
            Codes.LinkInvalid,
            fields.SpanOf("url"),
            "The address of the site is a web address without ? and #.",
            "write for example https://example.org/");
        return null;
    }

    static string PostAddress(Fields? posts)
    {
        const string usual = "/{year}/{month}/{day}/{slug}/";
        if (posts?.Sourced("address") is not { } text)
            return usual;
        var plain = text.Value.Replace("{year}", "1", StringComparison.Ordinal).Replace(
            "{month}",
            "1",
            StringComparison.Ordinal)
            .Replace("{day}", "1", StringComparison.Ordinal).Replace("{slug}", "x", StringComparison.Ordinal);
        var isGood = text.Value.Contains("{slug}", StringComparison.Ordinal) && plain is ['/', .., '/']
            && plain.Trim('/').Split('/').All(Slug.IsValid);
        if (!isGood)
            posts.Faults.Add(
                Codes.AddressInvalid,
                text.Span,
                $"{Spelling.Quote(text.Value)} is no pattern for the address of a post.",
                $"write for example {usual}");
        return text.Value;
    }
}
