using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace IlnSite.Commands;

/// <summary><c>iln serve</c>: makes the output that the browser asks for, from the same table as build. Listens on
/// 127.0.0.1 only; content is read anew for each page.</summary>
static class ServeCommand
{
    public static ExitCode Run(BuildOptions options, int port, Session session)
    {
        // Pages on this computer link to each other here, under the base path that they will have.
        var site = new SiteOnDemand(options, session);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        app.Run(site.Answer);
        try
        {
            app.Start();
        }
        catch (IOException)
        {
            session.Error.WriteLine($"Port {port} is taken. Choose another one with  --port NUMBER");
            return ExitCode.Usage;
        }
        session.Out.WriteLine($"The site is at {app.Urls.First()}{site.BasePath}  (stop with Ctrl-C)");
        app.WaitForShutdown();
        return ExitCode.Published;
    }
}
