namespace IlnSite.Load;

/// <summary>A photo: block → <see cref="Photo"/>. Who made it, why it may be shown and what it shows are required; in
/// imported posts they may be missing, with a warning.</summary>
/// <param name="use">What the site does with photos.</param>
/// <param name="lenient">True for old posts brought in from elsewhere.</param>
sealed class PhotoReader(PhotoUse use, bool lenient)
{
    /// <summary>The photo at the head of a post.</summary>
    public Photo Read(Fields fields) => Read(fields, hasAltInText: false);

    /// <summary>A photo in the text, which may say itself what it shows: <c>![a desk by the window](desk.jpg)</c>.</summary>
    public Photo ReadForText(Fields fields) => Read(fields, hasAltInText: true);

    public static Licence? Licence(Fields fields, string key, bool lenient = false)
    {
        if (fields.Sourced(key) is not { } text)
            return null;
        var reading = CreativeCommons.Read(text.Value);
        if (reading.Message is { } message)
            fields.Faults.AddLenient(lenient, Codes.PhotoLicence, text.Span, message, reading.Hint);
        return reading.Licence;
    }

    Photo Read(Fields fields, bool hasAltInText)
    {
        var file = new Sourced<string>(fields.Required("file", "desk.jpg"), fields.SpanOf("file"));
        var photo = new Photo
        {
            File = file,
            Alt = fields.Text("alt"),
            IsDecorative = fields.Flag("decorative"),
            Caption = fields.Text("caption"),
            Credit = Credit(fields),
            Hashtags = HashtagReader.Read(fields, "hashtags"),
            IsLenient = lenient,
        };
        CheckAlt(fields, photo, hasAltInText);
        return photo;
    }

    void CheckAlt(Fields fields, Photo photo, bool hasAltInText)
    {
        if (photo is { IsDecorative: true, Alt: not null })
            fields.Faults.AddLenient(lenient, Codes.PhotoAlt, fields.SpanOf("alt"), "A decorative photo is passed over by screen readers, so nobody would hear these words.",
                "take out one of the two: alt: or decorative:");
        else if (photo is { IsDecorative: false, Alt: null } && !hasAltInText)
            fields.Faults.AddLenient(lenient, Codes.PhotoAlt, photo.File.Span, "The photo has no words for those who cannot see it.",
                fields.Add("alt: what the photo shows, or  decorative: true"));
        foreach (var (code, message, hint) in AltText.Faults(photo))
            fields.Faults.AddLenient(lenient, code, fields.SpanOf("alt"), message, hint);
    }

    PhotoCredit Credit(Fields fields)
    {
        var own = fields.Text("own");
        var credit = new PhotoCredit
        {
            Title = fields.Text("title"),
            By = own ?? fields.Text("by"),
            ByLink = fields.Link("by_link", lenient),
            Source = Source(fields),
            Licence = Licence(fields, "licence", lenient),
            IsOwn = own is not null,
            Permission = fields.Text("permission"),
            Changes = fields.Text("changes"),
        };
        if (credit.By is null)
            Add("file", "Nobody is named as the maker of this photo.", fields.Add("by: NAME, or  own: NAME  if it is one of ours"));
        if (own is not null && fields.Has("by"))
            Add("by", "Two makers are named, in own: and in by:.", "keep own: for a photo of ours, by: for any other");
        if (!credit.IsOwn && credit.Permission is null && !fields.Has("licence"))
            Add("file", "Nothing says why this photo may be shown.", fields.Add("licence: CC BY 4.0  (or whichever it is), or  permission: who gave it"));
        if (credit is { Licence: not null, Source: null, IsOwn: false } && !fields.Has("source"))
            fields.Faults.Add(Codes.PhotoSource, fields.SpanOf("licence"), "Nothing says where this photo was found, so nobody can look its licence up.",
                fields.Add("source: the address of its page"));
        CheckUse(fields, credit);
        return credit;

        void Add(string key, string message, string hint) => fields.Faults.AddLenient(lenient, Codes.PhotoCredit, fields.SpanOf(key), message, hint);
    }

    /// <summary>The page of the photo; a mail address leads nobody there.</summary>
    string? Source(Fields fields)
    {
        if (fields.Link("source", lenient) is not { } link || !link.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return fields.Link("source", lenient);
        fields.Faults.AddLenient(lenient, Codes.LinkInvalid, fields.SpanOf("source"), $"{Spelling.Quote(link)} is not the address of a page.",
            "write where the photo was found, as in https://example.org/photo");
        return null;
    }

    void CheckUse(Fields fields, PhotoCredit credit)
    {
        if (credit is not { Licence: { } licence, IsOwn: false, Permission: null })
            return;
        if (licence.IsNonCommercial && use.IsCommercial)
            Add("licence", $"{licence.Name} forbids commercial use, and site.yml says that this site is commercial.");
        if (licence.HasNoDerivatives && use.Adapts)
            Add("licence", $"{licence.Name} forbids changed copies, and site.yml says that this site crops or changes photos.");
        if (licence.HasNoDerivatives && credit.Changes is not null)
            Add("changes", $"{licence.Name} forbids changed copies, and this one was changed.");

        void Add(string key, string message) => fields.Faults.AddLenient(lenient, Codes.PhotoUse, fields.SpanOf(key), message,
            "take another photo, or ask its maker and write  permission: …");
    }
}
