using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>
/// PxWeb's first interface at <c>/api/v1/da</c> and <c>/api/v1/en</c>: databases, subjects and tables by their place in the tree, and figures by POST.
/// The addresses for deliveries beside it (<c>/api/v1/deliveries</c> and others) are not touched.
/// </summary>
internal sealed class PxWeb1Routes(BankReading reading)
{
    private const string Methods = "GET, HEAD, POST, OPTIONS";

    /// <summary>Maps the addresses.</summary>
    public static void Map(WebApplication app, BankReading reading)
    {
        var routes = new PxWeb1Routes(reading);
        foreach (var (code, language) in new[] { ("da", Language.Danish), ("en", Language.English) })
            app.Map($"/api/v1/{code}/{{**path}}", context => routes.Answer(context, language)).WithDisplayName($"PxWeb 1 {code}");
    }

    private async Task Answer(HttpContext context, Language language)
    {
        try
        {
            switch (context.Request.Method)
            {
                case "GET" or "HEAD":
                    await Get(context, language);
                    break;
                case "POST":
                    await Post(context, language);
                    break;
                case "OPTIONS":
                    BankAddresses.AnswerPreflight(context);
                    break;
                default:
                    context.Response.Headers.Allow = Methods;
                    var error = new PxWeb1Error(StatusCodes.Status405MethodNotAllowed, "Parameter error", new($"Brug {Methods}.", $"Use {Methods}."));
                    await PxWebAnswer.Refuse(context, error.Status, s => error.Write(language, s));
                    break;
            }
        }
        catch (PxWebException refusal) when (!context.Response.HasStarted)
        {
            var error = PxWeb1Error.Of(refusal);
            await PxWebAnswer.Refuse(context, error.Status, s => error.Write(language, s));
        }
        catch (TooLargeForFormatException refusal) when (!context.Response.HasStarted)
        {
            var error = new PxWeb1Error(StatusCodes.Status403Forbidden, "Too many values selected", refusal.Reason);
            await PxWebAnswer.Refuse(context, error.Status, s => error.Write(language, s));
        }
    }

    private Task Get(HttpContext context, Language language)
    {
        var bank = reading.Now();
        if (context.Request.Query.ContainsKey("config") || context.Request.QueryString.Value is "?config")
            return PxWebAnswer.Document(context, bank, PxWeb1Document.WriteConfiguration);
        var place = Place(context, bank);
        return PxWebAnswer.Document(context, bank, Document(context, bank, place, language));
    }

    private static Action<Stream> Document(HttpContext context, Bank bank, PxWeb1Place place, Language language)
    {
        if (place.Table is { } table)
            return s => PxWeb1Document.WriteTable(new PxWebTable(table), language, s);
        if (!place.IsInDatabase)
            return s => PxWeb1Document.WriteDatabases(language, s);
        var below = place.Subject is { } subject ? subject.AllTablesIn(bank) : bank.Tables;
        if (context.Request.Query["query"] is [{ Length: > 0 } words, ..])
        {
            var found = PxWebSearches.Find(bank, words, context.Request.Query["filter"]).Where(h => below.Contains(h.Table)).ToList();
            return s => PxWeb1Document.WriteFound(found, place.Subject, language, s);
        }

        return s => PxWeb1Document.WriteLevel(place.Subject?.Children ?? SubjectTree.Roots, place.Subject?.TablesIn(bank) ?? [], language, s);
    }

    private async Task Post(HttpContext context, Language language)
    {
        var bank = reading.Now();
        var table = Place(context, bank).Table ?? throw new PxWebException(PxWebFault.UnknownTable, context.Request.Path);
        var query = PxWeb1Query.Read(await PxWebAnswer.Body(context));
        var selection = PxWeb1Selecting.Select(new PxWebTable(table), query);
        await PxWebAnswer.File(context, bank, selection, PxWeb1Format.Of(selection, query.Format, language));
    }

    private static PxWeb1Place Place(HttpContext context, Bank bank) =>
        PxWeb1Place.Find(bank, ((string?)context.Request.RouteValues["path"] ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries));
}
