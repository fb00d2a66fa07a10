using System.CommandLine;

namespace IlnSite.Commands.Stories;

/// <summary><c>iln story …</c>: the way of a story from a mail to a page, and back.</summary>
static class StoryCommands
{
    public static Command Make(Session session) => new("story", "Take a participant's story in, make it anonymous, publish it, take it back.")
    {
        Add(session), Scan(session), Draft(session), Preview(session), Approve(session), Withdraw(session),
    };

    static Option<string> Content() => new("--content") { Description = "The folder with site.yml; private/ lies beside it.", DefaultValueFactory = _ => "content", HelpName = "FOLDER" };

    static Argument<string> Id() => new("id") { Description = "The story's id, as  add  gave it." };

    static Option<string?> Text(string name, string description, string help) => new(name) { Description = description, HelpName = help };

    static Command Add(Session session)
    {
        var content = Content();
        var text = Text("--text", "A file with the story.", "FILE");
        var mail = Text("--mail", "A mail saved as a file (.eml).", "FILE");
        var table = Text("--csv", "The table that a form service exports; each row becomes a story.", "FILE");
        var name = Text("--name", "The author's name, to be hidden.", "NAME");
        var email = Text("--email", "The author's e-mail address.", "ADDRESS");
        var library = Text("--library", "Their library, to be hidden.", "NAME");
        var acronym = Text("--acronym", "Its acronym.", "WORD");
        var city = Text("--city", "Their town, to be hidden.", "NAME");
        var nick = Text("--nick", "What people call them.", "NAME");
        var role = Text("--role", "Their post.", "WORDS");
        var country = Text("--country", "Two letters, as in FJ; only a label made from it is published.", "CODE");
        var round = Text("--round", "The name of a file in rounds/.", "NAME");
        var topic = Text("--topic", "The name of a file in topics/.", "NAME");
        var title = Text("--title", "The story's title.", "WORDS");
        var lang = Text("--lang", "The language, as in fr, where it is not the site's.", "TAG");
        var tags = new Option<string[]>("--tag") { Description = "Themes of the story, for the list of stories.", AllowMultipleArgumentsPerToken = true, HelpName = "WORDS" };
        var photo = Text("--photo", "Their photo; only the picture itself is ever published, made anew.", "FILE");
        var alt = Text("--photo-alt", "What the photo shows, for those who cannot see it.", "WORDS");
        var pseudonym = Text("--pseudonym", "The name they chose, with --identity pseudonym.", "NAME");
        var identity = new Option<Identity>("--identity") { Description = "How they want to appear: anonymous, pseudonym, named (with consent) or summary (in the editor's words)." };
        var invented = new Option<bool>("--invented") { Description = "An example that describes nobody; its page says so." };
        var command = new Command("add", "Take a story in, into private/, under an id drawn by chance.")
        {
            text, mail, table, name, email, library, acronym, city, nick, role, country, round, topic, title, lang, tags, identity, pseudonym, photo, alt, invented, content,
        };
        command.SetAction(result => (int)AddCommand.Run(
            new(result.GetValue(content) ?? "content"),
            new()
            {
                Text = result.GetValue(text),
                Mail = result.GetValue(mail),
                Table = result.GetValue(table),
                Name = result.GetValue(name),
                Email = result.GetValue(email),
                Library = result.GetValue(library),
                Acronym = result.GetValue(acronym),
                City = result.GetValue(city),
                Nick = result.GetValue(nick),
                Role = result.GetValue(role),
                Country = result.GetValue(country),
                Round = result.GetValue(round),
                Topic = result.GetValue(topic),
                Title = result.GetValue(title),
                Language = result.GetValue(lang),
                Tags = [.. result.GetValue(tags) ?? []],
                Photo = result.GetValue(photo),
                PhotoAlt = result.GetValue(alt),
                Pseudonym = result.GetValue(pseudonym),
                Identity = result.GetValue(identity),
                IsInvented = result.GetValue(invented),
            },
            session));
        return command;
    }

    static Command Scan(Session session)
    {
        var files = new Argument<string[]>("files") { Description = "Text files to look at. Without any: standard input.", Arity = ArgumentArity.ZeroOrMore };
        var json = new Option<bool>("--json") { Description = "Read a JSON object a line from standard input and write one a line." };
        var country = Text("--country", "Where the text comes from, as in FJ; telephone numbers differ.", "CODE");
        var command = new Command("scan", "Say what in a text could identify somebody.") { files, json, country };
        command.SetAction(result => (int)(result.GetValue(json)
            ? ScanCommand.RunJson(session)
            : ScanCommand.Run(result.GetValue(files) ?? [], result.GetValue(country), session)));
        return command;
    }

    static Command Draft(Session session)
    {
        var (id, content) = (Id(), Content());
        var terminal = new Option<bool>("--terminal") { Description = "Decide here, by typing, instead of in the browser." };
        var decisions = Text("--decisions", "The file that the review page saved, where it is not in private/review/.", "FILE");
        var command = new Command("draft", "Write the text with brackets, and the page on which a person decides.") { id, terminal, decisions, content };
        command.SetAction(result => (int)DraftCommand.Run(
            new(result.GetValue(content) ?? "content"), result.GetValue(id) ?? "", (result.GetValue(terminal), result.GetValue(decisions)), session));
        return command;
    }

    static Command Preview(Session session)
    {
        var (id, content) = (Id(), Content());
        var command = new Command("preview", "Write the mail that shows the participant what would be published.") { id, content };
        command.SetAction(result => (int)PreviewCommand.Run(new(result.GetValue(content) ?? "content"), result.GetValue(id) ?? "", session));
        return command;
    }

    static Command Approve(Session session)
    {
        var (id, content) = (Id(), Content());
        var yes = Text("--yes", "The day on which they said yes, as in 2015-09-30.", "DATE");
        var channel = Text("--channel", "How: mail, form, letter, call.", "WORD");
        var message = Text("--message", "The Message-ID of the mail, or the form's number.", "NUMBER");
        var reviewer = Text("--reviewer", "Who reviewed the text; it is public, a word such as coordinator is enough.", "NAME");
        var third = Text("--third-persons", "Other people who are named, and where they said yes.", "WORDS");
        var licence = Text("--licence", "Where they chose one; else all rights reserved.", "NAME");
        var contact = Text("--contact", "Where to write about withdrawal, if not to the author's address.", "ADDRESS");
        var adult = new Option<bool>("--adult") { Description = "They said that they are 18 or over." };
        var scope = new Option<string[]>("--scope") { Description = "What the yes is for: text, photo, face (it may be seen in the photo), social, translation.", AllowMultipleArgumentsPerToken = true, HelpName = "WORDS" };
        var noFaces = new Option<bool>("--no-faces") { Description = "Nobody's face, badge, sign or screen is to be seen in the photo." };
        var command = new Command("approve", "Write down the participant's yes and make the public file.")
        {
            id, yes, channel, message, adult, reviewer, scope, noFaces, third, licence, contact, content,
        };
        command.SetAction(result => (int)ApproveCommand.Run(
            new(result.GetValue(content) ?? "content"),
            result.GetValue(id) ?? "",
            new()
            {
                Day = result.GetValue(yes),
                Channel = result.GetValue(channel),
                Message = result.GetValue(message),
                IsAdult = result.GetValue(adult),
                Reviewer = result.GetValue(reviewer),
                Scope = result.GetValue(scope) is { Length: > 0 } words ? [.. words] : ["text"],
                ShowsNobody = result.GetValue(noFaces),
                ThirdPersons = result.GetValue(third),
                Licence = result.GetValue(licence),
                Contact = result.GetValue(contact),
            },
            session));
        return command;
    }

    static Command Withdraw(Session session)
    {
        var id = Id();
        var options = new Options();
        var command = new Command("withdraw", "Take a story back: text, raw material, decisions; build the site anew; say what only people can do.") { id };
        options.AddTo(command, writes: true);
        command.SetAction(result =>
        {
            var build = options.Read(result, session.Now);
            return (int)WithdrawCommand.Run(new(build.Content), result.GetValue(id) ?? "", build, session);
        });
        return command;
    }
}
