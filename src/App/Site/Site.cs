using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http.Features;

namespace Socialstat.App;

/// <summary>The web site: which address shows what. It listens on this machine only.</summary>
internal static class Site
{
    /// <summary>Makes the site; it listens once it is started.</summary>
    public static WebApplication Make(SiteOptions options, StoreReading store)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "socialstat" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = RequestFraming.LongestLine;
            kestrel.Listen(IPAddress.Loopback, options.Port, listen => listen.Use(next => connection => RepairedRequests.Pass(connection, next)));
        });
        builder.Services.AddRoutingCore();
        if (options.Api is { } api)
            Api.Add(builder.Services, options, api);
        var bank = new BankReading(store, options.Clock, options.IsPreview);
        builder.Services.AddSingleton(_ => new PersonsBehind(store, bank.Releases, options.Clock)); // Ends with the site.
        builder.Services.AddHostedService(_ => new ExpiryWatch(options));
        var app = builder.Build();
        app.Use(new Guard(options).Answer);
        app.UseRouting();
        var persons = app.Services.GetRequiredService<PersonsBehind>();
        if (options.Api is not null)
            Api.Map(app, options.Api, store, bank, persons);
        var desk = new SignInDesk(options, app.Services.GetService<DevelopmentIssuer>());
        app.Lifetime.ApplicationStopped.Register(desk.Dispose);
        desk.Map(app);
        new PersonsRoutes(options, bank, desk, persons).Map(app);
        Map(app, options, store, bank, desk);
        return app;
    }

    /// <summary>Where a started site is found.</summary>
    public static string AddressOf(WebApplication site) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{new Uri(site.Urls.First()).Port}/");

    private static void Map(WebApplication app, SiteOptions options, StoreReading store, BankReading bank, SignInDesk desk)
    {
        void Page(string pattern, Func<Reader, RouteValueDictionary, View?> make) =>
            app.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], context =>
            {
                var reader = desk.ReaderOf(context);
                return Answer(context, reader, make(reader, context.Request.RouteValues) ?? ErrorPages.NotFound(reader), options);
            });

        new MunicipalRoutes(options, store, desk).Map(app);
        new CollectionRoutes(options, store, desk).Map(app);
        StatBankRoutes.Map(app, bank);
        PxWeb1Routes.Map(app, bank);
        PxWeb2Routes.Map(app, bank);
        var search = new SearchDesk();
        Page("/", (reader, _) => FrontPage.Make(reader, bank.Now(), search));
        Page("/tables/{code}", (reader, route) => bank.Now().Find((string?)route["code"]) is { } table ? TablePage.Make(reader, table) : null);
        Page("/tables/{code}/explain", (reader, route) => bank.Now().Find((string?)route["code"]) is { } table ? ExplainPage.Make(reader, table, store, bank.Releases) : null);
        Page("/releases", (reader, _) => ReleasesPage.Make(reader, bank.Releases));
        Page("/releases/{id}", (reader, route) => ReleasePage.Make(reader, bank.Releases, (string)route["id"]!));
        ReleaseRoutes.Map(app, bank, options);
        Page("/documentation", (reader, _) => PaperPages.Documentation(reader, bank.Releases));
        Page("/documentation/{code}", (reader, route) => PaperPages.Documentation(reader, bank.Releases, (string?)route["code"]));
        Page("/news", (reader, _) => PaperPages.News(reader, bank.Releases));
        Page("/news/{id}", (reader, route) => PaperPages.News(reader, bank.Releases, (string?)route["id"]));
        app.MapGet("/documentation/{code}.{format}", context => PaperPages.DocumentationFile(context, bank.Releases, options));
        app.MapGet("/news/{id}.{format}", context => PaperPages.NewsFile(context, bank.Releases, options));
        foreach (var folder in new[] { "docs", "src", "data" })
            Page($"/{folder}/{{**path}}", (reader, _) => DocumentPage.Make(reader));
        Page("/{**path}", (reader, _) => null);
        app.MapGet("/tables/{code}.{format}", context => Downloads.Table(context, bank.Now(), options));
        app.MapGet("/tables/{code}/figures", context => Downloads.Figures(context, bank.Now(), options));
        app.MapMethods("/assets/{**path}", [HttpMethods.Get, HttpMethods.Head], context =>
        {
            var path = "assets/" + context.Request.RouteValues["path"];
            var reader = Reader.Of(context);
            return EmbeddedAssets.Has(path) ? EmbeddedAssets.Answer(context, path) : Answer(context, reader, ErrorPages.NotFound(reader), options);
        });
    }

    /// <summary>Answers with a page.</summary>
    public static Task Answer(HttpContext context, Reader reader, View view, SiteOptions options)
    {
        context.Response.StatusCode = view.Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = view.IsPrivate ? "no-store" : "no-cache";
        context.Response.Headers.ContentLanguage = reader.Code;
        var shown = !options.IsPreview ? view : view with
        {
            Body = Html.Of($"{Layout.Alert("warning", reader.Say("Forhåndsvisning: tallene er ikke offentliggjort og ikke beskyttet.", "Preview: the figures are not published and not protected."))}{view.Body}"),
        };
        var text = Layout.Render(reader, shown, options.IsDemo);
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(text, context.RequestAborted);
    }
}

/// <summary>What holds for every answer: who may ask, what a browser may do with it, and a calm page when something goes wrong.</summary>
internal sealed class Guard(SiteOptions options)
{
    private long _faults;

    public async Task Answer(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";

        // A page elsewhere must not reach this machine through a name of its own, except for what is public anyway.
        var isPublic = BankAddresses.IsFor(context.Request);
        if (isPublic)
            BankAddresses.AllowEveryone(context);
        else if (context.Request.Host.Host is not ("127.0.0.1" or "localhost"))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            await next(context);
            if (!isPublic && Api.IsFor(context.Request) && context.Response is { StatusCode: >= 400, HasStarted: false, ContentType: null })
                await Api.Explain(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone.
        }
        // house: crash boundary - a fault in one page must not stop the site; the reader gets a number, the log what happened.
        catch (Exception fault)
        {
            var number = Interlocked.Increment(ref _faults);
            // The message is left out: it may quote a value from a record.
            options.Errors.WriteLine($"socialstat: fault {number}: {context.Request.Path}: {fault.GetType().FullName} ({context.TraceIdentifier})\n{fault.StackTrace}");
            if (context.Response.HasStarted)
            {
                context.Features.Get<IHttpRequestLifetimeFeature>()?.Abort();
                return;
            }

            if (isPublic)
            {
                context.Response.Clear();
                BankAddresses.AllowEveryone(context);
                await BankAddresses.AnswerFault(context, number);
                return;
            }

            if (Api.IsFor(context.Request))
            {
                await ProblemAnswer.Write(context, Problems.Unexpected, new("Anmodningen kunne ikke udføres.", "The request could not be carried out."), trace: context.TraceIdentifier);
                return;
            }

            var reader = Reader.Of(context);
            await Site.Answer(context, reader, ErrorPages.Fault(reader, number), options);
        }
    }
}
