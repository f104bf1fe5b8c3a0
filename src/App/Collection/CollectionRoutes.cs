using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Socialstat.Intake;

namespace Socialstat.App;

/// <summary>
/// The pages about what is collected: deliveries with their receipts, findings, reminders, changes of system. They are for those who have signed in and stated
/// a purpose, each for what the role reaches; what shows cases is written to the access log first.
/// </summary>
internal sealed class CollectionRoutes(SiteOptions options, StoreReading store, SignInDesk desk)
{
    private readonly VisitLog _visits = new(options);

    public void Map(IEndpointRouteBuilder routes)
    {
        void Page(string pattern, string name, Func<Reader, CollectionScope, RouteValueDictionary, CollectionView?> make) =>
            routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], context => Answer(context, name, make));
        Page("/deliveries", "deliveries", (reader, scope, _) => DeliveriesPage.Make(reader, store, scope));
        Page("/deliveries/{receipt}", "receipt", (reader, scope, route) => DeliveryPage.Make(reader, store, scope, (string)route["receipt"]!));
        Page("/findings", "findings", (reader, scope, _) => FindingsPage.Make(reader, store, scope));
        Page("/systemchanges", "systemchanges", (reader, scope, _) => SystemChangesPage.Make(reader, store, scope));
        Page("/reminders", "reminders", (reader, scope, _) => RemindersPage.Make(reader, store, scope));
        routes.MapGet("/findings.csv", File);
    }

    private Task Answer(HttpContext context, string name, Func<Reader, CollectionScope, RouteValueDictionary, CollectionView?> make)
    {
        if (Let(context) is not (var reader, { } session))
            return Turn(context);
        var scope = new CollectionScope(session.Visitor);
        if (make(reader, scope, context.Request.RouteValues) is not { } page)
            return Site.Answer(context, reader, ErrorPages.NotFound(reader), options);
        if (page.Cases > 0)
            _visits.Note(context, session, name, About(context, scope), page.Cases, isFile: false);
        return Site.Answer(context, reader, page.View, options);
    }

    private Task File(HttpContext context)
    {
        if (Let(context) is not (var reader, { } session))
            return Turn(context);
        var scope = new CollectionScope(session.Visitor);
        var filter = FindingsPage.FilterOf(reader, scope);
        using var database = store.Open();
        if (scope.SeesCases)
            _visits.Note(context, session, "findings", About(context, scope), scope.Cases(FindingPages.Read(database, filter, reader.Language).Select(f => f.Line)), isFile: true);
        context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"findings.csv\"";
        using var text = new StreamWriter(context.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 16, leaveOpen: true);
        using var csv = new FindingsCsv(null, text);
        foreach (var finding in FindingPages.Read(database, filter, reader.Language))
            csv.Write(scope.Shown(finding.Line, reader));
        return Task.CompletedTask;
    }

    private static string About(HttpContext context, CollectionScope scope) => context.Request.RouteValues["receipt"] is string receipt
        ? $"receipt={receipt}"
        : $"reporters={(scope.SeesAll ? "000" : string.Join(',', scope.Visitor.Codes.Order(StringComparer.Ordinal)))}";

    // Who asks, with a session when the page may be shown.
    private (Reader Reader, Session? Session) Let(HttpContext context) => desk.ReaderOf(context) is var reader && reader.Session is { Purpose: not null } session ? (reader, session) : (reader, null);

    // The way in for those who have not signed in, and the purpose for those who have not stated one.
    private Task Turn(HttpContext context)
    {
        var reader = desk.ReaderOf(context);
        if (reader.Session is null)
            return Site.Answer(context, reader, SignInPage.Needed(reader), options);
        context.Response.Redirect(reader.Link("/signin/purpose", ("goal", reader.Here())));
        return Task.CompletedTask;
    }
}
