using System.CommandLine;
using IlnSite.Commands.Stories;

namespace IlnSite.Commands;

/// <summary>What can be typed.</summary>
static class CommandLine
{
    public static int Run(string[] arguments, Session session)
    {
        var root = new RootCommand("iln turns a folder of Markdown and YAML into the website of a community that meets in rounds.")
        {
            Command(
                "build",
                "Check everything and write the site.",
                writes: true,
                (options, _) => BuildCommand.Run(options, writes: true, session)),
            Check(),
            Serve(),
            Explain(),
            Guard(),
            StoryCommands.Make(session),
        };
        var result = root.Parse(arguments);
        var code = result.Invoke(new() { Output = session.Out, Error = session.Error, EnableDefaultExceptionHandler = false });
        return result.Errors.Count > 0 ? (int)ExitCode.Usage : code;

        Command Command(string name, string description, bool writes, Func<BuildOptions, ParseResult, ExitCode> run)
        {
            var options = new Options();
            var command = new Command(name, description);
            options.AddTo(command, writes);
            command.SetAction(result => (int)run(options.Read(result, session.Now), result));
            return command;
        }

        Command Check()
        {
            var against = new Option<string?>("--against") { Description = "A published feed, a file or a web address: name each post that its readers would be shown again as new.", HelpName = "FEED" };
            var command = Command("check", "Check everything, as build does, and write nothing.", writes: false,
                (options, result) => BuildCommand.Run(options with { Against = result.GetValue(against) }, writes: false, session));
            command.Add(against);
            return command;
        }

        Command Serve()
        {
            var port = new Option<int>("--port") { Description = "The port on 127.0.0.1; 0 lets the system choose.", DefaultValueFactory = _ => 8080, HelpName = "NUMBER" };
            var command = Command("serve", "Show the site in a browser on this computer; every page is read anew.", writes: false,
                (options, result) => ServeCommand.Run(options, result.GetValue(port), session));
            command.Add(port);
            return command;
        }

        Command Guard()
        {
            var range = new Option<string?>("--git") { Description = "Look as well at what a push of these commits would carry, as in origin/main..HEAD", HelpName = "RANGE" };
            var install = new Option<bool>("--install") { Description = "Let git ask this before every push." };
            var command = Command("guard", "Look for whatever could give a person away: in the content, the finished site, and what git carries.", writes: false,
                (options, result) => GuardCommand.Run(options, (result.GetValue(range), result.GetValue(install)), session));
            command.Add(range);
            command.Add(install);
            return command;
        }

        Command Explain()
        {
            var address = new Argument<string>("address") { Description = "An address of the site, such as /rounds/2015b/" };
            var command = Command("explain", "Say where a page comes from: kind, template, source files.", writes: false,
                (options, result) => ExplainCommand.Run(options, result.GetValue(address) ?? "/", session));
            command.Add(address);
            return command;
        }
    }
}
