using System.Text;
using Socialstat.Intake;
using Socialstat.Register;
using static Socialstat.App.ApiParameters;

namespace Socialstat.App;

/// <summary>Addresses that take deliveries in, or say what they would come to.</summary>
internal static class SendingRoutes
{
    private const int MostListed = 1000;
    private static readonly SemaphoreSlim Trials = new(2);

    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            Method = HttpMethods.Post,
            Pattern = "/api/v1/deliveries/{delivery}",
            Name = "sendDelivery",
            Summary = new("Send en leverance. Svaret er kvitteringen, og den er på disken, før den sendes.", "Send a delivery. The answer is the receipt, which is on disk before it is sent."),
            TakesDelivery = true,
            Parameters = [DeliveryType, .. OfDelivery, Key, HoldUntil, HoldDays],
            Status = StatusCodes.Status202Accepted,
            Gives = typeof(ReceiptAnswer),
            Problems =
            [
                Problems.InvalidParameter, Problems.KeyMissing, Problems.InvalidRequest, Problems.WrongReporter, Problems.UnknownRecordType, Problems.KeyRunning, Problems.TooLarge,
                Problems.MediaType, Problems.KeyTaken, Problems.Busy, Problems.NoRoom,
            ],
            Answer = Receive,
        },
        new()
        {
            Method = HttpMethods.Post,
            Pattern = "/api/v1/deliveries/{record_type}/dry-run",
            Name = "checkDelivery",
            Summary = new("Kontrollér en leverance mod registret uden at gemme noget af den.", "Check a delivery against the register without keeping anything of it."),
            TakesDelivery = true,
            GivesCsv = true,
            Parameters = [ApiParameters.RecordType, .. OfDelivery],
            Gives = typeof(DryRunAnswer),
            Problems = [Problems.InvalidParameter, Problems.InvalidRequest, Problems.WrongReporter, Problems.UnknownRecordType, Problems.TooLarge, Problems.MediaType, Problems.Busy, Problems.NoRoom],
            Answer = DryRun,
        },
        new()
        {
            Method = HttpMethods.Post,
            Pattern = "/api/v1/deliveries/{receipt}/release",
            Name = "releaseDelivery",
            Summary = new("Frigiv en leverance, der holdes tilbage, så den tages ind nu.", "Release a delivery that is held back, so that it is taken in now."),
            Parameters = [ApiParameters.Receipt],
            Gives = typeof(DeliveryAnswer),
            Problems = [Problems.UnknownReceipt, Problems.NotHeld, Problems.Busy, Problems.NoRoom],
            Answer = Release,
        },
    ];

    private static async Task Receive(ApiRequest request)
    {
        var key = request.Key();
        var (label, name) = request.Delivery();
        label = label with { HeldUntil = request.HeldUntil() };
        using var run = request.Desk.Desk.Running.Begin(key);
        using var upload = await request.Upload();
        var delivery = new Incoming(upload.Path, name, label) { Key = key, Kept = upload.Kept };
        var given = request.Desk.Store.Receipts().Find(key);
        if (given is null)
        {
            // What has begun is finished also when the sender has gone: sent again, it gets the same receipt.
            _ = await request.Desk.Desk.Receive(delivery);
            given = request.Desk.Store.Receipts().Find(key)!;
        }

        if (!delivery.IsAnsweredBy(given))
            throw ApiParameters.Key.Wrong(new($"Nøglen er brugt til leverancen med kvittering {given.Receipt.Id}.", $"The key has been used for the delivery with receipt {given.Receipt.Id}."), Problems.KeyTaken);
        request.Context.Response.Headers.Location = ReceiptAnswer.AddressOf(given.Receipt);
        await ApiJson.Write(request.Context, ReceiptAnswer.Of(given), StatusCodes.Status202Accepted);
    }

    private static async Task Release(ApiRequest request)
    {
        var receipt = request.Receipt();
        if (!await request.Desk.Desk.Release(receipt.Id))
            throw ApiParameters.Receipt.Wrong(new($"Leverancen {receipt.Id} holdes ikke tilbage.", $"The delivery {receipt.Id} is not held back."), Problems.NotHeld);
        await ReadingRoutes.Delivery(request);
    }

    private static async Task DryRun(ApiRequest request)
    {
        var (label, name) = request.Delivery();
        using var upload = await request.Upload();
        await Trials.WaitAsync(request.Context.RequestAborted);
        try
        {
            await Check(request, new Incoming(upload.Path, name, label));
        }
        finally
        {
            Trials.Release();
        }
    }

    private static Task Check(ApiRequest request, Incoming delivery)
    {
        if (ReadingRoutes.WantsCsv(request))
        {
            using var text = new StringWriter();
            using var csv = new FindingsCsv(null, text);
            Judge(request, delivery, csv.Write);
            return ReadingRoutes.WriteCsv(request.Context, Encoding.UTF8.GetBytes(text.ToString()));
        }

        var findings = new List<FindingAnswer>();
        var total = 0;
        var result = Judge(request, delivery, line =>
        {
            if (++total <= MostListed)
                findings.Add(FindingAnswer.Of(line, "", isHeld: false));
        });
        var (errors, warnings, infos) = result.Findings;
        return ApiJson.Write(request.Context, new DryRunAnswer(result.Records, result.Rejected, errors, warnings, infos, total > MostListed, findings));
    }

    private static CheckResult Judge(ApiRequest request, Incoming delivery, Action<FindingLine> line)
    {
        var store = request.Desk.Store;
        for (var attempt = 1; ; attempt++)
        {
            var lines = new List<FindingLine>();
            try
            {
                using var register = RegisterStore.Exists(store.Folder) ? RegisterStore.OpenToRead(store.Folder) : null;
                // A record may be about another municipality's figures; those are not the sender's to see.
                var result = Checking.Run(register, [delivery], request.Desk.Options.Today(), request.Language, timed: false, found =>
                {
                    if (found.Reporter == delivery.Label.Reporter)
                        lines.Add(found);
                });
                lines.ForEach(line);
                return result;
            }
            catch (FileNotFoundException) when (attempt < 5)
            {
                // A new state took the place of the one that was being read.
            }
        }
    }
}
