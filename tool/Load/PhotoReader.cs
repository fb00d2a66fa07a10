namespace IlnSite.Load;

/// <summary>The photo: block of a post → <see cref="Photo"/>. Who made it, why it may be shown and what it shows are
/// required; in imported posts they may be missing, with a warning.</summary>
static class PhotoReader
{
    public static Photo? Read(Fields fields, bool lenient)
    {
        var file = new Sourced<string>(fields.Required("file", "desk.jpg"), fields.SpanOf("file"));
        var photo = new Photo
        {
            File = file,
            Alt = Alt(fields, file.Value, lenient),
            Credit = Credit(fields, lenient),
        };
        return photo;
    }

    public static Licence? Licence(Fields fields, string key)
    {
        if (fields.Sourced(key) is not { } text)
            return null;
        if (Model.Licence.Find(text.Value) is { } licence)
            return licence;
        var words = text.Value.Trim();
        var versionless = Model.Licence.All.Where(known => known.Name.StartsWith("CC ", StringComparison.Ordinal)
            && Model.Licence.Find($"{words} {known.Name.Split(' ')[^1]}") == known).Select(known => known.Name).ToArray();
        if (versionless.Length > 0)
            fields.Faults.Add(
                Codes.PhotoLicence,
                text.Span,
                $"{Spelling.Quote(words)} has no version.",
                $"write one of: {string.Join(", ", versionless)}");
        else if (words.Equals("CC", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Creative Commons", StringComparison.OrdinalIgnoreCase))
            fields.Faults.Add(
                Codes.PhotoLicence,
                text.Span,
                $"{Spelling.Quote(words)} does not say which Creative Commons licence.",
                "write kind and version, as in CC BY 4.0 or CC BY-SA 2.0");
        else
            fields.Faults.Add(Codes.PhotoLicence, text.Span, $"{Spelling.Quote(words)} is not a licence known here.",
                Spelling.Nearest(words, Model.Licence.All.Select(known => known.Name)) is { } near ? $"did you mean {near}?"
                : "write for example CC BY 4.0, CC0 1.0 or Public domain; for a photo used by permission write  permission: …  instead");
        return null;
    }

    static string? Alt(Fields fields, string file, bool lenient)
    {
        var decorative = fields.Flag("decorative");
        var alt = fields.Sourced("alt");
        if (decorative || alt is null)
        {
            if (!decorative)
                fields.Faults.AddLenient(lenient, Codes.PhotoAlt, fields.SpanOf("file"), "The photo has no words for those who cannot see it.",
                    fields.Add("alt: what the photo shows, or  decorative: true"));
            return null;
        }
        if (alt.Value.Value.Equals(file, StringComparison.OrdinalIgnoreCase))
            fields.Faults.AddLenient(
                lenient,
                Codes.PhotoAlt,
                alt.Value.Span,
                "The name of the file says nothing to those who cannot see the photo.",
                "say in a few words what the photo shows");
        return alt.Value.Value;
    }

    static PhotoCredit Credit(Fields fields, bool lenient)
    {
        var own = fields.Text("own");
        var credit = new PhotoCredit
        {
            Title = fields.Text("title"),
            By = own ?? fields.Text("by"),
            ByLink = fields.Link("by_link"),
            Source = fields.Link("source"),
            Licence = Licence(fields, "licence"),
            IsOwn = own is not null,
            Permission = fields.Text("permission"),
        };
        if (credit.By is null)
            fields.Faults.AddLenient(lenient, Codes.PhotoCredit, fields.SpanOf("file"), "Nobody is named as the maker of this photo.",
                fields.Add("by: NAME, or  own: NAME  if it is one of ours"));
        if (!credit.IsOwn && credit.Permission is null && !fields.Has("licence"))
            fields.Faults.AddLenient(lenient, Codes.PhotoCredit, fields.SpanOf("file"), "Nothing says why this photo may be shown.",
                fields.Add("licence: CC BY 4.0  (or whichever it is), or  permission: who gave it"));
        return credit;
    }
}
