using NodaTime;

namespace IlnSite.Model;

/// <summary>
/// What is on today. Comes in: the site and its day. Goes out: the round that is running with its topic, applications
/// that are open, the next chat; between rounds nothing. Dates that are only half known never make it say too much: a
/// round has begun when it certainly has.
/// </summary>
sealed record Now(Round? Round, OpenApplications? Applications, CurrentTopic? Topic, UpcomingChat? Chat)
{
    /// <summary>How far ahead a chat is news, how long a round of unknown end outlives the last that is known of it,
    /// and how long before a closing day applications are open whose opening is unknown.</summary>
    const int Weeks = 8;

    public static Now Of(Site site)
    {
        var round = site.Rounds.LastOrDefault(round => IsRunning(round.Meta, site.Today));
        return new(
            round,
            site.Rounds.Select(round => Open(round, site.Today)).OfType<OpenApplications>()
                .OrderBy(open => open.Closes ?? LocalDate.MaxIsoValue)
                .FirstOrDefault(),
            round is null ? null : TopicOf(round, site),
            NextChat(site));
    }

    static bool IsRunning(RoundMeta round, LocalDate today) =>
        Began(round) <= today && today <= (round.Ends?.Last ?? Last(round)?.PlusWeeks(Weeks));

    /// <summary>The first day on which the round had certainly begun.</summary>
    static LocalDate? Began(RoundMeta round)
    {
        if (round.Starts is not { } starts)
            return null;
        var topics = round.Schedule.Where(line => line.Date.Day is not null && line.Date.First >= starts.First);
        return topics.Select(line => line.Date.First).Append(starts.Last).Min();
    }

    static LocalDate? Last(RoundMeta round) => round.Schedule.Select(line => line.Date.Last)
        .Concat(round.Chats.Select(chat => chat.Starts.Date))
        .Select(date => (LocalDate?)date)
        .Append(round.Starts?.Last)
        .Max();

    /// <summary>Without a closing day, applications are open until the round begins.</summary>
    static OpenApplications? Open(Round round, LocalDate today)
    {
        if (round.Meta.Applications is not { } dates)
            return null;
        var opens = dates.Opens ?? dates.Closes?.PlusWeeks(-Weeks);
        var last = dates.Closes ?? round.Meta.Starts?.First.PlusDays(-1) ?? dates.Opens?.PlusWeeks(Weeks);
        return opens <= today && today <= last ? new(round, dates.Closes, dates.Form) : null;
    }

    static CurrentTopic? TopicOf(Round round, Site site)
    {
        var line = round.Meta.Schedule.Where(line => line.Date.First <= site.Today).OrderBy(line => line.Date.First).LastOrDefault();
        if (line is null)
            return null;
        var topic = site.Topics.FirstOrDefault(topic => topic.Name == line.Topic?.Value);
        var post = site.PostsByRound[round].LastOrDefault(
            post => topic is not null && post.Topic == topic && post.Date <= site.Today && post.Unpublished is null);
        return new(line, topic, post);
    }

    static UpcomingChat? NextChat(Site site) =>
        (from round in site.Rounds
         from number in Enumerable.Range(0, round.Meta.Chats.Length)
         let start = round.Meta.Chats[number].Start.ToInstant()
         let day = start.InZone(site.Settings.TimeZone).Date
         where day >= site.Today && day <= site.Today.PlusWeeks(Weeks)
         orderby start
         select new UpcomingChat(round, number)).FirstOrDefault();
}

/// <param name="Closes">Null where no day is stated.</param>
sealed record OpenApplications(Round Round, LocalDate? Closes, string? Form);

/// <param name="Topic">Null where the topic has no file.</param>
/// <param name="Post">The newest post on it in this round.</param>
sealed record CurrentTopic(ScheduledTopic Line, Topic? Topic, Post? Post);

/// <param name="Number">Its place among the round's chats.</param>
sealed record UpcomingChat(Round Round, int Number);
