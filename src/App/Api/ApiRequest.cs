using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>What the interface works on.</summary>
/// <param name="Options">How deliveries are taken in.</param>
/// <param name="Store">The store as it is read.</param>
/// <param name="Bank">The bank as the public sees it.</param>
/// <param name="Desk">Where deliveries are taken in, one batch at a time.</param>
/// <param name="Persons">The persons behind figures.</param>
internal sealed record ApiDesk(ApiOptions Options, StoreReading Store, BankReading Bank, DeliveryDesk Desk, PersonsBehind Persons);

/// <summary>A request to the interface, from someone whose token has been judged.</summary>
/// <param name="Context">The request and its answer.</param>
/// <param name="Caller">Who asks; nobody may be asked for at an open address.</param>
/// <param name="Desk">What it works on.</param>
internal sealed record ApiRequest(HttpContext Context, Caller Caller, ApiDesk Desk)
{
    public HttpRequest Http => Context.Request;

    public Language Language => Languages.Of(Http);

    /// <summary>The body, when it is no longer than that; null when it is.</summary>
    public async Task<byte[]?> Body(int longest)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[4096];
        for (int read; (read = await Http.Body.ReadAsync(buffer, Context.RequestAborted)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > longest)
                return null;
        }

        return bytes.ToArray();
    }

    /// <summary>The record type that the address names.</summary>
    public RecordType RecordType()
    {
        var name = (ApiParameters.RecordType.Text(Http) ?? ApiParameters.DeliveryType.Text(Http))!;
        return RecordTypes.Named(name) is { } type && type.Name == name
            ? type
            : throw ApiParameters.RecordType.Wrong(new($"Rekordtypen {name} findes ikke.", $"There is no record type {name}."), Problems.UnknownRecordType);
    }

    /// <summary>The reporter that the request is for.</summary>
    public string Reporter(ApiParameter? parameter = null)
    {
        parameter ??= ApiParameters.Reporter;
        if (parameter.Text(Http) is { } reporter)
        {
            return Caller.Reporters.Contains(reporter)
                ? reporter
                : throw parameter.Wrong(new($"Tokenet gælder ikke for indberetter {reporter}.", $"The token is not for reporter {reporter}."), Problems.WrongReporter);
        }

        return Caller.Reporters.Count == 1
            ? Caller.Reporters.First()
            : throw parameter.Wrong(new("Tokenet gælder for flere indberettere; sig, hvem det drejer sig om, med reporter.", "The token is for several reporters; say which one with reporter."));
    }

    /// <summary>The receipt that the address names, if it is one that the caller may see.</summary>
    public Receipt Receipt()
    {
        var id = (ApiParameters.Receipt.Text(Http) ?? ApiParameters.DeliveryReceipt.Text(Http))!;
        var receipts = Desk.Store.Receipts().Receipts;
        var isNumbered = id.Length == 19 && id.StartsWith("R-", StringComparison.Ordinal) && int.TryParse(id.AsSpan(2, 8), System.Globalization.NumberStyles.None, null, out var number)
            && number >= 1 && number <= receipts.Count && receipts[number - 1].Id == id && Caller.Reporters.Contains(receipts[number - 1].Reporter);
        return isNumbered
            ? receipts[int.Parse(id.AsSpan(2, 8), System.Globalization.CultureInfo.InvariantCulture) - 1]
            : throw ApiParameters.Receipt.Wrong(new($"Kvitteringen {id} findes ikke.", $"There is no receipt {id}."), Problems.UnknownReceipt);
    }

    /// <summary>The sender's key.</summary>
    public RequestKey Key()
    {
        var key = ApiParameters.Key.Text(Http);
        if (key is null)
            throw ApiParameters.Key.Wrong(new("Idempotency-Key mangler.", "Idempotency-Key is missing."), Problems.KeyMissing);
        return key.All(c => c is >= ' ' and <= '~')
            ? new RequestKey(Caller.Client, key)
            : throw ApiParameters.Key.Wrong(new("Idempotency-Key må kun have synlige ASCII-tegn.", "Idempotency-Key may only have visible ASCII characters."), Problems.KeyMissing);
    }

    /// <summary>What is said about the delivery, and the name that it is known by.</summary>
    public (DeliveryLabel Label, string Name) Delivery()
    {
        var type = RecordType();
        var reporter = Reporter();
        var label = new DeliveryLabel
        {
            RecordType = type.Name,
            Reporter = reporter,
            Date = ApiParameters.Date.Day(Http),
            Sequence = ApiParameters.Sequence.Number(Http),
            SourceSystem = SourceSystem(),
            DeclaredRecords = ApiParameters.Records.Number(Http),
            IsNilReport = ApiParameters.Nil.YesNo(Http),
        };
        var day = (label.Date ?? Desk.Options.Today()).ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
        var sequence = label.Sequence is { } number ? "_" + number.ToString("D4", System.Globalization.CultureInfo.InvariantCulture) : "";
        var name = ApiParameters.FileName.Text(Http) is { } given ? Path.GetFileName(given) : $"{type.Name}_{reporter}_{day}{sequence}{End()}";
        return (label, name);
    }

    private string SourceSystem()
    {
        var system = ApiParameters.SourceSystem.Text(Http) ?? "";
        return system == Register.Delivery.ProposalSource
            ? throw ApiParameters.SourceSystem.Wrong(new($"{system} er forbeholdt systemets egne rettelser.", $"{system} is kept for the system's own corrections."))
            : system;
    }

    /// <summary>The day until which the sender wishes the delivery to be held back.</summary>
    public DateOnly? HeldUntil()
    {
        var days = ApiParameters.HoldDays.Number(Http);
        if (ApiParameters.HoldUntil.Text(Http) is { } text)
        {
            if (days is not null)
                throw ApiParameters.HoldUntil.Wrong(new("Send enten Hold-Until eller hold_days.", "Send either Hold-Until or hold_days."));
            return text.Equals("open", StringComparison.OrdinalIgnoreCase) ? HoldChange.Open : (ApiParameters.HoldUntil with { Value = ApiValue.Day }).Day(Http);
        }

        return days is null ? null : Desk.Options.Today().AddDays(days.Value);
    }

    /// <summary>Keeps the body in a place of its own, piece by piece.</summary>
    public async Task<Upload> Upload()
    {
        _ = End();
        var largest = Desk.Options.Receiving().LargestDelivery;
        var limit = Context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>();
        if (limit is { IsReadOnly: false })
            limit.MaxRequestBodySize = null; // The limit is kept below, where it can be explained.
        if (Http.ContentLength <= largest || Http.ContentLength is null)
        {
            if (await Register.Upload.KeepAsync(Http.Body, Desk.Store.Uploads, largest, Context.RequestAborted) is { } upload)
                return upload;
        }

        throw new ProblemException(Problems.TooLarge, new($"Leverancen er større end {largest} bytes.", $"The delivery is larger than {largest} bytes."), "body");
    }

    private string End()
    {
        var type = Http.ContentType is { } text && System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(text, out var parsed) ? parsed.MediaType : null;
        if (Http.Headers.ContentEncoding.Count > 0 && Http.Headers.ContentEncoding != "identity")
            throw new ProblemException(Problems.MediaType, new("Indholdet må ikke være pakket (Content-Encoding).", "The content must not be encoded (Content-Encoding)."), "header Content-Encoding");
        foreach (var (known, end) in ApiMedia.Deliveries)
        {
            if (known.Equals(type, StringComparison.OrdinalIgnoreCase))
                return end;
        }

        throw new ProblemException(Problems.MediaType, new($"Content-Type er {Http.ContentType ?? "ikke angivet"}.", $"Content-Type is {Http.ContentType ?? "not given"}."), "header Content-Type");
    }
}
