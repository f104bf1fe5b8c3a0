using System.Reflection;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>PxWebApi 2 at <c>/api/v2</c>.</summary>
internal sealed class PxWeb2Routes(BankReading reading)
{
    private const string Root = "/api/v2";

    private static readonly string[] Searched = ["query", "pastDays"];

    private static readonly string Version = typeof(PxWeb2Routes).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>Maps the addresses.</summary>
    public static void Map(WebApplication app, BankReading reading)
    {
        var routes = new PxWeb2Routes(reading);
        Address("/config", routes.Configuration);
        Address("/tables", routes.Tables);
        Address("/tables/{id}", r => r.Table((bank, table) => r.Document(bank, s => PxWeb2TableList.WriteOne(table, r.Language, r.Root, s))));
        Address("/tables/{id}/metadata", routes.Metadata);
        Address("/tables/{id}/defaultselection", r => r.Table((bank, table) => r.Document(bank, s => PxWeb2Document.WriteSelection(
            PxWeb2Selecting.Usual(new PxWebTable(table)), r.Language, $"{r.Root}/tables/{table.Code}/defaultselection?lang={r.LanguageCode}", s))));
        Address("/tables/{id}/data", routes.Data, routes.PostedData);
        Address("/codelists/{id}", routes.CodeList);
        Address("/savedqueries", null, routes.Save);
        Address("/savedqueries/{id}", r => r.Saved((bank, query) => r.Document(bank, s => PxWeb2Document.WriteSavedQuery(query, r.Language, r.Root, s))));
        Address("/savedqueries/{id}/data", routes.SavedData);
        Address("/savedqueries/{id}/selection", r => r.Saved((bank, query) => r.Document(bank, s => PxWeb2Document.WriteSelection(
            query.Query, r.Language, $"{r.Root}/savedqueries/{query.Id()}/selection?lang={r.LanguageCode}", s))));
        Address("/{**path}", _ => throw new PxWebException(PxWebFault.UnknownPlace, "/api/v2"));

        void Address(string pattern, Func<PxWeb2Request, Task>? get, Func<PxWeb2Request, Task>? post = null) =>
            app.Map(Root + pattern, context => Answer(new PxWeb2Request(context, reading.Now(), Root), get, post)).WithDisplayName("PxWebApi 2 " + pattern);
    }

    private static async Task Answer(PxWeb2Request request, Func<PxWeb2Request, Task>? get, Func<PxWeb2Request, Task>? post)
    {
        var context = request.Context;
        var methods = string.Join(", ", new[] { get is null ? null : "GET, HEAD", post is null ? null : "POST", "OPTIONS" }.OfType<string>());
        try
        {
            var answer = context.Request.Method switch
            {
                "GET" or "HEAD" => get,
                "POST" => post,
                "OPTIONS" => AnswerPreflight,
                _ => null,
            };
            if (answer is not null)
            {
                await answer(request);
                return;
            }

            context.Response.Headers.Allow = methods;
            await Refuse(request, new PxWeb2Problem(StatusCodes.Status405MethodNotAllowed, "Method not allowed", new($"Brug {methods}.", $"Use {methods}.")));
        }
        catch (PxWebException refusal) when (!context.Response.HasStarted)
        {
            await Refuse(request, PxWeb2Problem.Of(refusal));
        }
        catch (TooLargeForFormatException refusal) when (!context.Response.HasStarted)
        {
            await Refuse(request, new PxWeb2Problem(StatusCodes.Status400BadRequest, "Too many cells selected", refusal.Reason));
        }
    }

    private static Task AnswerPreflight(PxWeb2Request request)
    {
        BankAddresses.AnswerPreflight(request.Context);
        return Task.CompletedTask;
    }

    private static Task Refuse(PxWeb2Request request, PxWeb2Problem problem) =>
        PxWebAnswer.Refuse(request.Context, problem.Status, s => problem.Write(request.LanguageOfRefusal, s));

    private Task Configuration(PxWeb2Request request)
    {
        var source = request.Bank.Tables.Select(t => t.Edition.Source).FirstOrDefault() ?? new Text("Socialstat", "Socialstat");
        return request.Document(request.Bank, s => PxWeb2Document.WriteConfiguration(source, Version, s));
    }

    private Task Tables(PxWeb2Request request)
    {
        var found = PxWebSearches.Find(request.Bank, request.Value("query")).Select(h => h.Table);
        if (request.Number("pastDays") is > 0 and var days)
        {
            var since = reading.Instant.AddDays(-Math.Min(days, 100_000));
            found = found.Where(t => t.Edition.Updated >= since);
        }

        var kept = string.Concat(Searched.Where(n => request.Value(n) is not null).Select(n => $"&{n}={Uri.EscapeDataString(request.Value(n)!)}"));
        var page = new PxWeb2Page(
            request.Number("pageNumber") is > 0 and var number ? number : 1,
            request.Number("pageSize") is > 0 and var size ? size : PxWeb2TableList.UsualSize,
            kept);
        return request.Document(request.Bank, s => PxWeb2TableList.Write([.. found], page, request.Language, request.Root, s));
    }

    private Task Metadata(PxWeb2Request request) => request.Table((bank, table) =>
    {
        var view = new PxWebTable(table);
        if ("true".Equals(request.Value("defaultSelection"), StringComparison.OrdinalIgnoreCase))
        {
            var usual = PxWeb2Selecting.Select(view, new PxWeb2Query());
            return request.Document(bank, s => PxWebDataset.WriteMetadata(usual, request.Language, request.Root, s));
        }

        var heading = PxWeb2Selecting.UsualHeading(view);
        if (request.Value("savedQuery") is { } id)
        {
            var query = PxWeb2SavedQuery.Of(id).Query;
            view = PxWeb2Selecting.WithCodeLists(view, query.Variables.Where(w => w.CodeList is not null).Select(w => (w.Variable, w.CodeList!)));
            heading = query.Heading.Count > 0 ? query.Heading : heading;
        }

        view = PxWeb2Selecting.WithCodeLists(view, request.InBrackets("codelist").Select(l => (l.Name, l.Value)));
        return request.Document(bank, s => PxWebDataset.WriteMetadata(view, heading, request.Language, request.Root, s));
    });

    private Task Data(PxWeb2Request request) => request.Table((_, table) => request.Figures(table, new PxWeb2SavedQuery { Table = table.Code, Query = request.Query() }));

    private Task PostedData(PxWeb2Request request) => request.Table(async (_, table) =>
        await request.Figures(table, new PxWeb2SavedQuery { Table = table.Code, Query = PxWeb2Body.ReadSelection(await PxWebAnswer.Body(request.Context)) }));

    private Task SavedData(PxWeb2Request request) => request.Saved((bank, query) =>
        request.Figures(bank.Find(query.Table) ?? throw new PxWebException(PxWebFault.UnknownTable, query.Table), query));

    private Task CodeList(PxWeb2Request request)
    {
        var list = PxWebCodeLists.Find(request.Bank, request.Id) ?? throw new PxWebException(PxWebFault.UnknownCodeList, request.Id);
        return request.Document(request.Bank, s => PxWeb2Document.WriteCodeList(list, request.Language, request.Root, s));
    }

    private async Task Save(PxWeb2Request request)
    {
        var query = PxWeb2Body.ReadQuery(await PxWebAnswer.Body(request.Context));
        var table = request.Bank.Find(query.Table) ?? throw new PxWebException(PxWebFault.UnknownTable, query.Table);
        // Only a query that can be answered is given an id.
        PxWeb2Format.Of(PxWeb2Selecting.Select(new PxWebTable(table), query.Query), query.Format, query.FormatParameters, request.Language, request.Root);
        request.Context.Response.StatusCode = StatusCodes.Status201Created;
        request.Context.Response.Headers.Location = $"{request.Root}/savedqueries/{query.Id()}";
        await request.Document(request.Bank, s => PxWeb2Document.WriteSavedQuery(query, request.Language, request.Root, s));
    }
}
