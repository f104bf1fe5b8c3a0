using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>The interface for systems: deliveries in, receipts and findings out.</summary>
internal static class Api
{
    /// <summary>Every address.</summary>
    public static IReadOnlyList<ApiRoute> Routes { get; } = [.. SendingRoutes.All, .. ReadingRoutes.All, .. RecordTypeRoutes.All, .. ExplainRoutes.All, .. MicrodataRoutes.All, .. ReidentificationRoutes.All];

    /// <summary>Whether the request is to the interface, so that its answers are for machines.</summary>
    public static bool IsFor(HttpRequest request) => request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments(DevelopmentIssuer.Path) || request.Path.StartsWithSegments("/openapi");

    /// <summary>Adds what the interface needs.</summary>
    public static void Add(IServiceCollection services, SiteOptions site, ApiOptions options)
    {
        var development = options.HasDevelopmentIssuer ? new DevelopmentIssuer(options) : null;
        if (development is not null)
            services.AddSingleton(_ => development);
        services.AddSingleton(_ => new DeliveryDesk(site, options));
        Tokens.Add(services, options, development);
        ApiDocument.Add(services, options);
    }

    /// <summary>Maps the addresses.</summary>
    public static void Map(WebApplication app, ApiOptions options, StoreReading store, BankReading bank, PersonsBehind persons)
    {
        var desk = new ApiDesk(options, store, bank, app.Services.GetRequiredService<DeliveryDesk>(), persons);
        var development = app.Services.GetService<DevelopmentIssuer>();
        if (development is not null)
        {
            app.Use((context, next) =>
            {
                development.Locate(context);
                return next(context);
            });
            development.Map(app);
        }

        foreach (var route in Routes)
            route.Map(app, (context, asked) => Answer(context, asked, desk));
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapMethods("/api/{**path}", [HttpMethods.Get, HttpMethods.Head], NoSuchAddress).ExcludeFromDescription();
    }

    /// <summary>Says why a request was refused before any address was reached.</summary>
    public static Task Explain(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => NoSuchAddress(context),
        StatusCodes.Status405MethodNotAllowed => ProblemAnswer.Write(context, Problems.MethodNotAllowed,
            new($"{context.Request.Method} kan ikke bruges på {context.Request.Path}.", $"{context.Request.Method} cannot be used at {context.Request.Path}."), "method"),
        _ => ProblemAnswer.Write(context, Problems.InvalidRequest, new("Anmodningen kan ikke læses.", "The request cannot be read.")),
    };

    private static async Task Answer(HttpContext context, ApiRoute route, ApiDesk desk)
    {
        try
        {
            var caller = route.IsOpen ? Caller.Nobody : await Tokens.Judge(context, route.Scope);
            await route.Answer(new ApiRequest(context, caller, desk));
        }
        catch (ProblemException problem) when (!context.Response.HasStarted)
        {
            await ProblemAnswer.Write(context, problem.Problem, problem.What, problem.Where);
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            await ProblemAnswer.Write(context, fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? Problems.TooLarge : Problems.InvalidRequest,
                new("Anmodningens indhold blev afbrudt eller kan ikke læses.", "The content of the request was cut off or cannot be read."), "body");
        }
        catch (IOException fault) when (DeliveryDesk.IsNoRoom(fault) && !context.Response.HasStarted)
        {
            var problem = DeliveryDesk.NoRoom();
            await ProblemAnswer.Write(context, problem.Problem, problem.What);
        }
        catch (StoreIsBusyException) when (!context.Response.HasStarted)
        {
            await ProblemAnswer.Write(context, Problems.Busy, new("Lageret er optaget.", "The store is busy."));
        }
    }

    private static Task NoSuchAddress(HttpContext context) => ProblemAnswer.Write(context, Problems.UnknownAddress,
        new Text($"{context.Request.Path} findes ikke.", $"There is no {context.Request.Path}."), "path");
}
