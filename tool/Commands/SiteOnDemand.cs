using System.Net;
using Microsoft.AspNetCore.Http;

namespace IlnSite.Commands;

/// <summary>Answers a browser's requests from the plan of the site.</summary>
sealed class SiteOnDemand(BuildOptions options, Session session)
{
    readonly Lock gate = new();
    Plan? plan;
    Report report = new();

    /// <summary>The path under which the site stands.</summary>
    public string BasePath => (Current(anew: true)?.Site.Urls.BasePath) ?? "/";

    public Task Answer(HttpContext context)
    {
        // A page of another site must not be able to read this one through a name that leads to 127.0.0.1.
        if (!IPAddress.TryParse(context.Request.Host.Host, out var address) ? context.Request.Host.Host != "localhost" : !IPAddress.IsLoopback(address))
            return Send(
                context,
                StatusCodes.Status421MisdirectedRequest,
                "text/plain; charset=utf-8",
                "This server answers only to 127.0.0.1."u8.ToArray());
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            return Send(
                context,
                StatusCodes.Status405MethodNotAllowed,
                "text/plain; charset=utf-8",
                "Only reading is possible."u8.ToArray());

        var path = context.Request.Path.Value ?? "/";
        var isPage = path.EndsWith('/') || path.EndsWith(".html", StringComparison.Ordinal);
        if (Current(anew: isPage) is not { } current || (isPage && report.HasErrors))
            return SendFaults(context);
        if (path == "/" && current.Site.Urls.BasePath != "/")
        {
            context.Response.Redirect(current.Site.Urls.BasePath);
            return Task.CompletedTask;
        }
        var url = current.Site.Urls.Inside(path);
        var output = current.Outputs.FirstOrDefault(output => output.Url == url);
        var status = output is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        output ??= current.Outputs.First(output => output.Url == Urls.NotFound);
        var bytes = output.Make(report).ToArray();
        return report.HasErrors ? SendFaults(context) : Send(context, status, ContentTypes.Of(output.Url), bytes);
    }

    Task SendFaults(HttpContext context) => Send(context, StatusCodes.Status500InternalServerError, "text/plain; charset=utf-8",
        Encoding.UTF8.GetBytes(Printer.Print(report.Sorted(), ReportFormat.Text)));

    static async Task Send(HttpContext context, int status, string type, byte[] bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes);
    }

    /// <param name="anew">Read the content again; what a page loads comes from the reading that made the page.</param>
    Plan? Current(bool anew)
    {
        lock (gate)
        {
            if (plan is not null && !anew)
                return plan;
            report = new();
            plan = Pipeline.Plan(options, report);
            session.Error.Write(Printer.Print(report.Sorted(), options.Format));
            return plan;
        }
    }
}
