namespace IlnSite.Load;

/// <summary>rounds/2015b.yml → <see cref="RoundMeta"/>.</summary>
static class RoundReader
{
    public static RoundMeta? Read(YamlMap map, FileFaults faults)
    {
        var fields = new Fields(map, faults);
        var applications = fields.Group("applications");
        var countries = fields.Find("countries") is YamlMap ? fields.Group("countries") : null;
        var stated = FirstTime(countries);
        var round = new RoundMeta
        {
            Name = fields.Required("name", "Round 2015B"),
            Description = fields.Markdown("description"),
            Starts = fields.PartialDate("starts"),
            Ends = fields.PartialDate("ends"),
            Hashtag = HashtagReader.ReadOne(fields, "hashtag"),
            Applications = applications is null ? null
                : new(applications.Date("opens"), applications.Date("closes"), applications.Link("form")),
            Participants = Figures(fields, "participants"),
            CountryCount = countries is not null ? Figures(countries, "count") : Figures(fields, "countries"),
            Countries = countries is null ? [] : Shares(countries),
            FirstTimeCount = stated.Count,
            FirstTime = stated.List,
            FirstTimeSpan = stated.Span,
            Schedule = fields.Groups("schedule", Scheduled),
            Chats = [.. fields.Groups("chats", Chat).OfType<Chat>()],
            Sources = fields.Groups("sources", PostReader.Resource),
            Updated = fields.DateAndTime("updated", NodaTime.DateTimeZone.Utc)?.When,
        };
        fields.CheckOrder("ends", round.Starts?.First, round.Ends?.Last, "The round ends before it starts.");
        if (round.Applications is { } dates)
            applications?.CheckOrder("closes", dates.Opens, dates.Closes, "The applications close before they open.");
        applications?.Done();
        countries?.Done();
        fields.Done();
        return faults.Any ? null : round;
    }

    /// <summary>A number, a group with its source, or a list of such groups where published figures disagree.</summary>
    static ImmutableArray<Figure> Figures(Fields fields, string key) =>
        [.. (fields.Find(key) is YamlText number ? [number] : fields.List(key)).Select(node => Figure(fields, key, node)).OfType<Figure>()];

    static Figure? Figure(Fields fields, string key, YamlNode node)
    {
        if (node is YamlText text)
            return fields.NumberOf(text, 0, 1_000_000) is { } number ? new(number, false, null, null) : null;
        if (fields.GroupOf(key, node) is not { } group)
            return null;
        var count = group.Number("count", 0, 1_000_000) ?? (
            group.Has("count") ? 0 : group.Missing("count", "count: 92", 0));
        var figure = new Figure(count, group.Flag("at_least"), group.Link("source"), group.PartialDate("as_of"));
        group.Done();
        return figure;
    }

    /// <summary>[AU, FJ], or {AU: 40, FJ: 1} where the numbers are known.</summary>
    static ImmutableArray<CountryShare> Shares(Fields countries)
    {
        if (countries.Find("list") is not YamlMap numbers)
            return [.. countries.Countries("list").Select(country => new CountryShare(country, null))];
        var shares = ImmutableArray.CreateBuilder<CountryShare>();
        foreach (var (key, value) in numbers.Entries)
            if (ValueFields.CountryOf(new(key.Value, key.Span), countries.Faults) is { } country
                && countries.TextOf(key.Value, value) is { } text && countries.NumberOf(text, 1, 1_000_000) is { } count)
            {
                if (shares.Any(share => share.Country == country))
                    countries.Faults.Add(
                        Codes.CountryTwice,
                        key.Span,
                        $"{country.Name} ({country.Code}) stands in this list twice.",
                        "take one of the two out");
                shares.Add(new(country, count));
            }
        return shares.DrainToImmutable();
    }

    static (Figure? Count, ImmutableArray<Country> List, SourceSpan? Span) FirstTime(Fields? countries)
    {
        if (countries?.Find("first_time") is not { } node)
            return (null, [], null);
        if (node is not YamlMap)
        {
            var list = countries.Countries("first_time");
            return (new(list.Length, false, null, null), list, node.Span);
        }
        if (countries.Group("first_time") is not { } group)
            return (null, [], null);
        var named = group.Countries("list");
        var count = group.Number("count", 0, 1000) ?? named.Length;
        var figure = new Figure(count, group.Flag("at_least"), group.Link("source"), group.PartialDate("as_of"));
        group.Done();
        if (named.Length > 0 && named.Length != count)
            group.Faults.Add(
                Codes.FiguresDiffer,
                group.SpanOf("count"),
                $"The count says {count}, the list names {named.Length}.",
                "mend the one that is wrong");
        return (figure, named, node.Span);
    }

    static ScheduledTopic Scheduled(Fields fields)
    {
        var date = fields.PartialDate("date") ?? (
            fields.Has("date") ? new(2000, 1, 1) : fields.Missing("date", "date: 2015-08-18", new PartialDate(2000, 1, 1)));
        var topic = fields.Sourced("topic");
        var title = fields.Text("title");
        if (topic is null && title is null)
            fields.Missing("topic", "topic: getting-to-know-you  or  title: …", "");
        return new(date, topic, title);
    }

    static Chat? Chat(Fields fields)
    {
        var title = fields.Required("title", "Games and libraries");
        var zone = fields.Zone("zone");
        if (!fields.Has("zone"))
            fields.Missing("zone", "zone: Africa/Johannesburg  with the city whose time is meant", "");
        var starts = fields.DateAndTime("starts", zone ?? NodaTime.DateTimeZone.Utc);
        if (!fields.Has("starts"))
            fields.Missing("starts", "starts: 2015-09-16 18:00", "");
        else if (starts is { HasTime: false, When: var day })
            fields.Faults.Add(Codes.DateInvalid, fields.SpanOf("starts"), "The time of day is missing.",
                $"write for example {day.Date:uuuu-MM-dd} 18:00");
        return new(title, starts?.When ?? default, zone ?? NodaTime.DateTimeZone.Utc, fields.Number("minutes", 1, 1440) ?? 60,
            HashtagReader.ReadOne(fields, "hashtag"), fields.Text("host"), fields.Sourced("topic"), fields.Markdown("summary"))
        {
            Slug = fields.SlugText("slug"),
            Updated = fields.DateAndTime("updated", NodaTime.DateTimeZone.Utc)?.When,
        };
    }
}
