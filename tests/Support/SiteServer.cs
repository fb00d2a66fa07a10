using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IlnSite.Tests.Support;

/// <summary>A real web server on 127.0.0.1 that answers with the files of a folder, or as it is told.</summary>
sealed class SiteServer : IDisposable
{
    readonly WebApplication app;

    public SiteServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(context => Answer(context));
        app.StartAsync().GetAwaiter().GetResult();
    }

    /// <summary>Ends in a slash.</summary>
    public string Address => app.Urls.First() + "/";

    public Func<HttpContext, Task> Answer { get; set; } = context => Task.CompletedTask;

    public void Serve(string folder) => Answer = async context =>
    {
        var path = Path.Combine(folder, context.Request.Path.Value?.TrimStart('/') ?? "");
        context.Response.StatusCode = File.Exists(path) ? 200 : 404;
        context.Response.ContentType = "application/xml";
        if (File.Exists(path))
            await context.Response.Body.WriteAsync(await File.ReadAllBytesAsync(path));
    };

    public void Dispose()
    {
        app.StopAsync().GetAwaiter().GetResult();
        ((IDisposable)app).Dispose();
    }
}
