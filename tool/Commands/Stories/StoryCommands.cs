using System.CommandLine;

namespace IlnSite.Commands.Stories;

/// <summary><c>iln story …</c>: the way of a story from a mail to a page.</summary>
static class StoryCommands
{
    public static Command Make(Session session) => new("story", "Take a participant's story in, make it anonymous, publish it, take it back.")
    {
        Scan(session),
    };

    static Command Scan(Session session)
    {
        var files = new Argument<string[]>("files") { Description = "Text files to look at. Without any: standard input.", Arity = ArgumentArity.ZeroOrMore };
        var json = new Option<bool>("--json") { Description = "Read a JSON object a line from standard input and write one a line." };
        var country = new Option<string?>("--country") { Description = "Where the text comes from, as in FJ; telephone numbers differ.", HelpName = "CODE" };
        var command = new Command("scan", "Say what in a text could identify somebody.") { files, json, country };
        command.SetAction(result => (int)(result.GetValue(json)
            ? ScanCommand.RunJson(session)
            : ScanCommand.Run(result.GetValue(files) ?? [], result.GetValue(country), session)));
        return command;
    }
}
