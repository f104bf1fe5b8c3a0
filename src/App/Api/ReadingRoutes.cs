using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Socialstat.Intake;
using Socialstat.Register;
using static Socialstat.App.ApiParameters;

namespace Socialstat.App;

/// <summary>Addresses at which a reporter finds its receipts and what is wrong with its deliveries.</summary>
internal static class ReadingRoutes
{
    private const int HabitualPage = 100;

    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            Method = HttpMethods.Get,
            Pattern = "/api/v1/deliveries",
            Name = "listDeliveries",
            Summary = new("En indberetters leverancer, de nyeste først.", "A reporter's deliveries, newest first."),
            Parameters = [ApiParameters.Reporter, ApiParameters.Type, ApiParameters.Page, PageSize],
            Gives = typeof(DeliveryListAnswer),
            Problems = [Problems.InvalidParameter, Problems.WrongReporter],
            Answer = Deliveries,
        },
        new()
        {
            Method = HttpMethods.Get,
            Pattern = "/api/v1/deliveries/{delivery}",
            Name = "getDelivery",
            Summary = new("En leverances kvittering, som den blev givet, og hvor leverancen står nu.", "A delivery's receipt as it was given, and where the delivery stands now."),
            Parameters = [DeliveryReceipt],
            Gives = typeof(DeliveryAnswer),
            Problems = [Problems.UnknownReceipt],
            Answer = Delivery,
        },
        new()
        {
            Method = HttpMethods.Get,
            Pattern = "/api/v1/deliveries/{receipt}/findings",
            Name = "listFindingsOfDelivery",
            Summary = new("Hvad der er galt i leverancen efter seneste bedømmelse.", "What is wrong in the delivery by the latest judgement."),
            GivesCsv = true,
            Parameters = [ApiParameters.Receipt, ApiParameters.Page, PageSize],
            Gives = typeof(FindingListAnswer),
            Problems = [Problems.InvalidParameter, Problems.UnknownReceipt],
            Answer = request => Findings(request, new FindingFilter(Delivery: request.Receipt().Number)),
        },
        new()
        {
            Method = HttpMethods.Get,
            Pattern = "/api/v1/reporters/{reporter}/findings",
            Name = "listFindingsOfReporter",
            Summary = new("Indberetterens samlede fejlliste.", "The reporter's accumulated error list."),
            GivesCsv = true,
            Parameters = [ReporterInPath, ApiParameters.Page, PageSize],
            Gives = typeof(FindingListAnswer),
            Problems = [Problems.InvalidParameter, Problems.WrongReporter],
            Answer = request => Findings(request, new FindingFilter(Reporter: request.Reporter(ReporterInPath))),
        },
    ];

    /// <summary>A delivery's receipt, and where it stands now.</summary>
    public static Task Delivery(ApiRequest request)
    {
        var receipt = request.Receipt();
        using var database = request.Desk.Store.Open();
        var held = HeldList.Read(database, request.Desk.Store.Receipts(), receipt.Reporter).FirstOrDefault(h => h.Receipt.Number == receipt.Number);
        var findings = FindingPages.Count(database, new FindingFilter(Delivery: receipt.Number));
        var status = StatusOf(receipt, held);
        return ApiJson.Write(request.Context, new DeliveryAnswer(
            ReceiptAnswer.Of(receipt, null),
            new DeliveryNow(status, status == DeliveryStatus.Held ? UntilOf(held) : null, Standing.Rejected(database, receipt.Number), findings)));
    }

    /// <summary>Whether lines are wanted as CSV.</summary>
    public static bool WantsCsv(ApiRequest request) => request.Http.GetTypedHeaders().Accept.OrderByDescending(a => a.Quality ?? 1)
        .Select(a => a.MediaType.ToString()).FirstOrDefault(a => a is ApiMedia.Csv or ApiJson.MediaType or "*/*") == ApiMedia.Csv;

    /// <summary>Answers with an error list as CSV.</summary>
    public static async Task WriteCsv(HttpContext context, byte[] bytes)
    {
        context.Response.ContentType = ApiMedia.Csv + "; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.BodyWriter.WriteAsync("\uFEFF"u8.ToArray(), context.RequestAborted);
        await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }

    private static Task Deliveries(ApiRequest request)
    {
        var filter = new DeliveryFilter(request.Reporter(), ApiParameters.Type.Text(request.Http));
        var (page, size) = PageOf(request);
        using var database = request.Desk.Store.Open();
        var receipts = request.Desk.Store.Receipts();
        var held = HeldList.Read(database, receipts, filter.Reporter).ToDictionary(h => h.Receipt.Id);
        var byId = receipts.Receipts;
        var lines = DeliveryList.Read(database, filter, (long)(page - 1) * size, size).Select(line =>
        {
            var receipt = byId[int.Parse(line.Receipt.AsSpan(2, 8), CultureInfo.InvariantCulture) - 1];
            var own = held.GetValueOrDefault(line.Receipt);
            var status = StatusOf(receipt, own);
            return new DeliveryListLine(line.Receipt, status, status == DeliveryStatus.Held ? UntilOf(own) : null, line.RecordType, line.Reporter,
                new DeliveryListFile(line.File, line.Date, line.ReceivedAt, line.Records, line.Rejected));
        }).ToList();
        return ApiJson.Write(request.Context, new DeliveryListAnswer(DeliveryList.Count(database, filter), page, size, lines));
    }

    private static Task Findings(ApiRequest request, FindingFilter filter)
    {
        using var database = request.Desk.Store.Open();
        if (WantsCsv(request))
            return StreamCsv(request, database, filter);
        var (page, size) = PageOf(request);
        var held = HeldList.Read(database, request.Desk.Store.Receipts(), null).Select(h => h.Receipt.Id).ToHashSet();
        var lines = FindingPages.Read(database, filter, request.Language, (long)(page - 1) * size, size).Select(f => FindingAnswer.Of(f.Line, f.Receipt, held.Contains(f.Receipt))).ToList();
        return ApiJson.Write(request.Context, new FindingListAnswer(FindingPages.Count(database, filter), page, size, lines));
    }

    private static Task StreamCsv(ApiRequest request, StoreDatabase database, FindingFilter filter)
    {
        var response = request.Context.Response;
        request.Context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        response.ContentType = ApiMedia.Csv + "; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        using var text = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 16, leaveOpen: true);
        using var csv = new FindingsCsv(null, text);
        foreach (var finding in FindingPages.Read(database, filter, request.Language))
            csv.Write(finding.Line);
        return Task.CompletedTask;
    }

    private static (int Page, int Size) PageOf(ApiRequest request) => (ApiParameters.Page.Number(request.Http) ?? 1, PageSize.Number(request.Http) ?? HabitualPage);

    private static DeliveryStatus StatusOf(Receipt receipt, HeldLine? held) => held switch
    {
        { IsRefused: true } => DeliveryStatus.Rejected,
        { } => DeliveryStatus.Held,
        null => receipt.Reason.Length > 0 && receipt.Reason != Validation.GenF024HeldPastDeadline.Rule.Code ? DeliveryStatus.Rejected : DeliveryStatus.Received,
    };

    private static string? UntilOf(HeldLine? held) => held is null ? null : ReceiptAnswer.Until(held.Until ?? HoldChange.Open);
}
