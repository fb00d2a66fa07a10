// Long because it is one list, a few lines for each kind of fault.
namespace IlnSite.Diagnostics;

/// <summary>Every kind of fault that the tool can find, with what it means. Names are for ever: people search for them
/// and silence them. A test holds that each has a golden pair in tests/Faults.</summary>
static class Codes
{
    static readonly List<Code> all = [];

    // The files.
    public static readonly Code FileMissing = Error(
        "file-missing",
        "A file or folder that the site cannot do without is not there.");
    public static readonly Code FileUnknown = Error(
        "file-unknown",
        "A file lies where no file of its kind belongs, so it would be left out in silence.");
    public static readonly Code FileName = Error(
        "file-name",
        "The name of the file must follow a pattern: a post's starts with its date, a story's is its drawn id.");
    public static readonly Code FileEncoding = Error(
        "file-encoding",
        "The file is not saved as UTF-8 text. Choose UTF-8 when you save it.");
    public static readonly Code FileTooBig = Error(
        "file-too-big",
        "The file, or the folder, is larger than the tool reads, so that nobody can exhaust the build.");
    public static readonly Code FileLink = Error(
        "file-link",
        "Symbolic links are not followed: content cannot reach outside its folder.");
    public static readonly Code FileUnreadable = Error(
        "file-unreadable",
        "The file is there but the system does not let the tool open it.");

    // The lines between the hyphens, and YAML files.
    public static readonly Code FrontMatterMissing = Error(
        "front-matter-missing",
        "A post or page starts with its data between two lines of three hyphens.");
    public static readonly Code FrontMatterUnclosed = Error(
        "front-matter-unclosed",
        "The data at the start of the file are not ended by a line of three hyphens.");
    public static readonly Code FrontMatterExtra = Error(
        "front-matter-extra",
        "A line of three hyphens stands once too often.");
    public static readonly Code YamlTab = Error(
        "yaml-tab",
        "A line of data is indented by a tab. Only spaces can indent.");
    public static readonly Code YamlSpace = Error(
        "yaml-space",
        "A non-breaking space or an invisible sign stands where a space or nothing belongs. It often comes with text copied from a web page.");
    public static readonly Code YamlColon = Error(
        "yaml-colon",
        "A value holds a colon and a space. Put the whole value in quotes.");
    public static readonly Code YamlQuotes = Error(
        "yaml-quotes",
        "The quotes around a value are curly, missing where its first sign or a # would mean something else, or close too early.");
    public static readonly Code YamlUnclosed = Error(
        "yaml-unclosed",
        "A quote or bracket is opened and never closed, closed by another sign, or closed once too often.");
    public static readonly Code YamlDuplicateKey = Error(
        "yaml-duplicate-key",
        "The same name stands twice in one group of data.");
    public static readonly Code YamlAnchor = Error(
        "yaml-anchor",
        "Words starting with & or * would copy data from place to place, which content may not do.");
    public static readonly Code YamlTag = Error(
        "yaml-tag",
        "Words starting with ! would change what a value is, which content may not do.");
    public static readonly Code YamlTooDeep = Error(
        "yaml-too-deep",
        "Lists and groups are nested deeper than any content needs.");
    public static readonly Code YamlSyntax = Error(
        "yaml-syntax",
        "The data cannot be read as lines of name, colon, space, value.");

    // The values.
    public static readonly Code KeyUnknown = Error(
        "key-unknown",
        "A name in the data is not one of those known there, often a misspelling.");
    public static readonly Code KeyMissing = Error(
        "key-missing",
        "A name that must be there, or its value, is missing.");
    public static readonly Code ValueType = Error(
        "value-type",
        "A list, a group or a text stands where something else belongs.");
    public static readonly Code ValueUnknown = Error(
        "value-unknown",
        "The value is not one of the few words that can stand there.");
    public static readonly Code ValueNumber = Error(
        "value-number",
        "The value is not a whole number in digits, or too large or too small.");
    public static readonly Code DateInvalid = Error(
        "date-invalid",
        "The date does not exist or is not written year-month-day.");
    public static readonly Code DateOrder = Error("date-order", "Something ends before it starts.");
    public static readonly Code ZoneUnknown = Error(
        "zone-unknown",
        "The time zone is not a name from the tz database, such as Australia/Sydney.");
    public static readonly Code ZoneOffset = Error(
        "zone-offset",
        "A written offset from UTC is not the one of the named zone on that day.");
    public static readonly Code CountryUnknown = Error(
        "country-unknown",
        "The country is not a two-letter code of ISO 3166-1.");
    public static readonly Code CountryTwice = Error("country-twice", "A list names the same country twice.");
    public static readonly Code TagTwice = Error(
        "tag-twice",
        "A post names the same tag twice, perhaps in different spellings.");
    public static readonly Code LanguageInvalid = Error(
        "language-invalid",
        "The language is not a tag of BCP 47, such as en or pt-BR.");
    public static readonly Code LinkInvalid = Error(
        "link-invalid",
        "The link is not a whole address that starts with https:, http: or mailto:.");
    public static readonly Code FiguresDiffer = Warning(
        "figures-differ",
        "Two figures that should agree do not. Both may have been published; then keep both with their sources.");

    // What refers to what.
    public static readonly Code RoundUnknown = Error(
        "round-unknown",
        "No file in rounds/ has the name that a post gives.");
    public static readonly Code TopicUnknown = Error("topic-unknown", "No file in topics/ has the name that is given.");
    public static readonly Code PostUnknown = Error("post-unknown", "No post has the name of a file of comments.");
    public static readonly Code QuoteUnknown = Error(
        "quote-unknown",
        "A quotation in the text names a source that the front matter does not hold.");
    public static readonly Code SeriesPart = Error("series-part", "Two posts claim to be the same part of a series.");

    // Photos.
    public static readonly Code PhotoFile = Error(
        "photo-file",
        "A photo does not lie beside its post or in photos/, or is not a sound JPEG, PNG, WebP, GIF or AVIF picture.");
    public static readonly Code PhotoMetadata = Error(
        "photo-metadata",
        "A picture would be published that carries more than the picture, often the place where it was taken or a name. Photos lose all that; pictures of a theme must come without.");
    public static readonly Code PhotoLicence = Error(
        "photo-licence",
        "The licence of a photo is unknown or lacks its kind or version.");
    public static readonly Code PhotoCredit = Error(
        "photo-credit",
        "A photo does not say who made it or why it may be shown.");
    public static readonly Code PhotoSource = Warning(
        "photo-source",
        "A photo has a licence, but nothing says where it was found. Licences ask for that link, and others need it to check.");
    public static readonly Code PhotoUse = Error(
        "photo-use",
        "A photo's licence does not allow what the site does with it, as photos: in site.yml tells it.");
    public static readonly Code PhotoAlt = Error(
        "photo-alt",
        "A photo lacks words for people who cannot see it, or they only repeat what stands beside it.");
    public static readonly Code PhotoAltWords = Warning(
        "photo-alt-words",
        "The words for people who cannot see a photo begin with “photo of”, which screen readers say by themselves, or are too long.");
    public static readonly Code PhotoUnused = Warning(
        "photo-unused",
        "A photo is described, or lies beside a post or in photos/, but no post shows it.");

    public static readonly Code PhotoHashtag = Warning(
        "photo-hashtag",
        "A photo answers a hashtag that no post calls for photos with.");

    // The text.
    public static readonly Code LinkBroken = Error(
        "link-broken",
        "A link leads to a file or address that the site does not have.");
    public static readonly Code LinkHeading = Error(
        "link-heading",
        "A link leads to a heading that the other text does not have.");
    public static readonly Code LinkHeldBack = Error(
        "link-held-back",
        "A link leads to a draft or to a post whose day has not come.");
    public static readonly Code LinkScheme = Error(
        "link-scheme",
        "A link starts with something that could run a program or that readers cannot open.");
    public static readonly Code ImageRemote = Error(
        "image-remote",
        "A picture would be fetched from another site, which tells that site who reads this page.");
    public static readonly Code ImagePlace = Error(
        "image-place",
        "A photo stands inside a line of text. It needs a paragraph of its own, so that its credit can stand below it.");
    public static readonly Code BlockUnknown = Error(
        "block-unknown",
        "A block that starts with ::: has a name that is not known.");
    public static readonly Code BlockUnclosed = Error(
        "block-unclosed",
        "A block that starts with ::: is not closed by a line with ::: alone.");
    public static readonly Code FigureUnknown = Error(
        "figure-unknown",
        "Words in double braces are not one of the round's figures, or the round does not have that figure.");
    public static readonly Code HtmlForbidden = Error(
        "html-forbidden",
        "The text holds HTML that is not among the few harmless elements and attributes allowed.");
    public static readonly Code HtmlUnclosed = Error(
        "html-unclosed",
        "An HTML element is opened and not closed, or closed and not opened, in the same part of the text.");
    public static readonly Code HeadingLevel = Error(
        "heading-level",
        "The text starts with a heading of the first level, which is the title's, or leaves a level out.");
    public static readonly Code TextTooDeep = Error(
        "text-too-deep",
        "Lists, quotations or brackets are nested deeper than anyone can read.");

    // Addresses.
    public static readonly Code AddressInvalid = Error(
        "address-invalid",
        "A word or path cannot be part of an address.");
    public static readonly Code AddressTwice = Error(
        "address-twice",
        "Two pages would stand at the same address, or at two that differ only in capitals.");
    public static readonly Code AliasLive = Error(
        "alias-live",
        "An old address is the address of a living page, so it cannot lead anywhere else.");

    // Privacy.
    public static readonly Code StoryPrivacy = Error(
        "story-privacy",
        "Something in a story or comment could help to find out whose it is.");
    public static readonly Code StoryChanged = Error(
        "story-changed",
        "The text of a story is not the one that was approved. Nothing may change after the participant said yes.");

    public static readonly Code PersonalData = Error(
        "personal-data",
        "Something that could be a person's address, number, account or name would be published. The report says only its kind and place, for reports are public too.");
    public static readonly Code AllowUseless = Error(
        "allow-useless",
        "A line of privacy/allow.yml covers nothing, is for a pattern, or has run out. Each exception is a hole, so only those that are needed may stay.");
    public static readonly Code FileForbidden = Error(
        "file-forbidden",
        "A finished file is of a kind that can carry names unseen, or a picture has a name of its own.");
    public static readonly Code PrivateTracked = Error(
        "private-tracked",
        "Git tracks a file of private/, so the next push would publish it.");
    public static readonly Code GuardFailed = Error(
        "guard-failed",
        "The guard could not look at something. What was not looked at is not published.");

    // The theme.
    public static readonly Code ThemeMissing = Error(
        "theme-missing",
        "The folder of the theme, or a file that every theme has, is not there.");
    public static readonly Code ThemeTemplate = Error("theme-template", "A template of the theme holds a mistake.");
    public static readonly Code ThemeString = Error(
        "theme-string",
        "The theme asks for words that its strings do not hold.");
    public static readonly Code ThemeStringMissing = Warning(
        "theme-string-missing",
        "The theme's words in the site's language lack some that its English has, or a form that numbers need there. English stands in for what is missing.");
    public static readonly Code ThemeStringUnknown = Warning(
        "theme-string-unknown",
        "The theme's words in the site's language hold a name that its English does not have, often a misspelling.");

    // The finished pages.
    public static readonly Code PageLink = Error(
        "page-link",
        "A finished page links to an address that the site does not have.");
    public static readonly Code PageId = Error(
        "page-id",
        "A finished page uses the same id twice, so links into it are unsure.");
    public static readonly Code PageAlt = Error(
        "page-alt",
        "A finished page shows a picture without words for those who cannot see it.");
    public static readonly Code PageHeadings = Error(
        "page-headings",
        "The headings of a finished page leave a level out, or it has not exactly one of the first level.");
    public static readonly Code PageTitle = Error(
        "page-title",
        "A finished page has no title, no description or no language.");
    public static readonly Code PageForeign = Error(
        "page-foreign",
        "A finished page would load something from another site, or run a script of its own.");
    public static readonly Code PagePolicy = Error(
        "page-policy",
        "A finished page holds a script or style that its own Content-Security-Policy forbids, or the policy is no use.");
    public static readonly Code PageData = Error(
        "page-data",
        "A finished page holds data for machines that they could not read.");
    public static readonly Code FeedInvalid = Error(
        "feed-invalid",
        "A finished feed or sitemap is not well-formed, or two entries have the same id.");

    public static readonly Code CalendarInvalid = Error(
        "calendar-invalid",
        "A finished calendar is not what calendar programs can read: a fault of the tool, not of the content.");

    public static readonly Code OutputType = Error(
        "output-type",
        "A file would be published that is of no known type, or not of the type that its name says.");

    // Social cards.
    public static readonly Code CardImage = Error(
        "card-image",
        "The picture by which a page is shared cannot be drawn from the theme's card.svg.");
    public static readonly Code CardFonts = Warning(
        "card-fonts",
        "The machine that builds the site has no fonts, so the pictures by which pages are shared are without words.");

    // What readers already have; only <c>check --against</c> looks at it.
    public static readonly Code FeedId = Error(
        "feed-id",
        "A post that readers have by one id would go out by another one, so that they would be shown it again as new.");
    public static readonly Code FeedEntryGone = Warning(
        "feed-entry-gone",
        "A post that readers have would be in no feed and on no page any more although its file is still there.");
    public static readonly Code FeedUnreadable = Error(
        "feed-unreadable",
        "The published feed could not be fetched, or it is none.");

    // The output folder.
    public static readonly Code OutputFolder = Error(
        "output-folder",
        "The site cannot be written to that folder without endangering other files.");

    /// <summary>All codes in the order above.</summary>
    public static IReadOnlyList<Code> All => all;

    static Code Error(string name, string meaning) => Add(new(name, Severity.Error, meaning));

    static Code Warning(string name, string meaning) => Add(new(name, Severity.Warning, meaning));

    static Code Add(Code code)
    {
        all.Add(code);
        return code;
    }
}
