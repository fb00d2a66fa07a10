namespace IlnSite.Render.Feeds;

/// <summary>What a subscriber reads of a post: its photo with the credit, its text, what it calls for, what it recommends.
/// Nothing that depends on today, so that an entry stays as it is.</summary>
sealed class EntryText(Rendering rendering)
{
    readonly SiteSettings settings = rendering.Site.Settings;
    readonly Strings strings = rendering.Strings;

    public string Of(Post post)
    {
        var photo = post.Meta.Hero is { } hero
            ? PhotoMarkup.Figure(hero, rendering.Urls, key => strings.Text(key), isHero: true).Value
            : "";
        return Absolute(photo + post.Body.Html.Value, post.Url, post.Meta.Language, post.Meta.Direction)
            + Absolute(Call(post.Meta.Call) + Resources(post.Meta.Resources), post.Url, null, null);
    }

    public string Of(Story story) => Absolute(story.Body.Html.Value, story.Url, story.Meta.Language, null);

    /// <summary>The language and direction of a text in another language go with it; a reader's own page has others.</summary>
    string Absolute(string html, SiteUrl page, string? language, string? direction)
    {
        var text = FeedHtml.Of(html, new(rendering.Urls.Absolute(page)));
        return language is null && direction is null
            ? text
            : $"<div lang=\"{Html.Encode(language ?? settings.Language)}\" dir=\"{Nouns.Direction(language ?? settings.Language, direction)}\">{text}</div>";
    }

    string Call(Call? call)
    {
        if (call is null)
            return "";
        var until = call.Until is { } day ? $" <strong>{Html.Encode(Until(new(day, settings.TimeZone)))}</strong>" : "";
        var link = call.Link is { } address ? $"<p>{Link(address, strings.Text("post.call_link"))}</p>" : "";
        return $"<h2>{Html.Encode(strings.Text("post.call"))}</h2><p>{Html.Encode(call.Text)}{until}</p>{link}\n";
    }

    string Until(Deadline deadline) => strings.Text(
        "deadline.until",
        deadline.Day,
        strings.Digits(TimeNouns.Clock(deadline.LastMinute)),
        deadline.Zone.Id,
        strings.Digits(TimeNouns.Offset(deadline.LastMinute)));

    string Resources(ImmutableArray<Resource> resources) => resources.IsEmpty
        ? ""
        : $"<h2>{Html.Encode(strings.Text("post.resources"))}</h2><ul>{string.Concat(resources.Select(Line))}</ul>\n";

    string Line(Resource resource)
    {
        var publisher = resource.Publisher is { } name ? Html.Encode(strings.Text("list.comma") + name) : "";
        var archived = resource.Archived is { } copy ? $" ({Link(copy, strings.Text("post.archived"))})" : "";
        return $"<li>{Link(resource.Link, resource.Title)}{publisher}{archived}</li>";
    }

    static string Link(string address, string words) => $"<a href=\"{Html.Encode(address)}\">{Html.Encode(words)}</a>";
}
