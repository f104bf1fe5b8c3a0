using System.Security.Cryptography;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The statistics bank's interface, version 1: subjects, tables, tableinfo and data, asked with GET or POST.</summary>
internal sealed class StatBankRoutes(BankReading reading)
{
    private const int LongestBody = 8 << 20;
    private const string Json = "text/json; charset=utf-8";
    private static readonly string Program = typeof(StatBankRoutes).Module.ModuleVersionId.ToString();

    /// <summary>Maps the addresses.</summary>
    public static void Map(WebApplication app, BankReading reading)
    {
        var routes = new StatBankRoutes(reading);
        app.Map(BankAddresses.StatBank + "/{**path}", routes.Answer);
    }

    /// <summary>Answers when a request fails in a way that nobody foresaw.</summary>
    public static Task AnswerFault(HttpContext context, long number)
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return Send(context, StatBankMetadata.Error("INTERNAL-ERROR", $"Der opstod en fejl (nr. {number}). / An error occurred (no. {number})."), Json);
    }

    private async Task Answer(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers["StatbankAPI-Request-Id"] = new Guid(RandomNumberGenerator.GetBytes(16)).ToString();
        headers.CacheControl = "no-cache";
        headers.Pragma = "no-cache";
        headers.Expires = "-1";
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            BankAddresses.AnswerPreflight(context);
            return;
        }

        var language = Language.Danish;
        try
        {
            var parts = ((string?)context.Request.RouteValues["path"] ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
            var function = parts.Length == 0 ? "" : parts[0].ToLowerInvariant();
            if (function != "data" && !StatBankMetadata.Functions.Contains(function))
                throw StatBankException.UnknownFunction(function);
            var parameters = StatBankRequest.Read(function, parts[1..], LenientQuery.Read(context.Request.QueryString), await Body(context.Request));
            language = parameters.Language;
            await Answer(context, function, parameters);
        }
        catch (StatBankException fault) when (!context.Response.HasStarted)
        {
            headers.Remove("Content-Disposition");
            headers.Remove("Content-Encoding");
            headers.ETag = default;
            context.Response.StatusCode = fault.Status;
            await Send(context, StatBankMetadata.Error(fault, language), Json);
        }
    }

    private async Task Answer(HttpContext context, string function, StatBankParameters parameters)
    {
        var bank = reading.Now();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(reading.Instant, TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen")).DateTime);
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            // The same question to the same bank on the same day has the same answer.
            if (EntityTag.IsKnown(context, [Program, bank.Version, function == "tableinfo" ? context.Request.Host.Value : "", context.Request.Path, context.Request.QueryString.ToString(), parameters.Mentions("pastdays") ? today.ToString("O", System.Globalization.CultureInfo.InvariantCulture) : ""]))
                return;
        }

        if (function != "data")
        {
            var (bytes, type) = StatBankMetadata.Answer(function, bank, parameters, today, $"{context.Request.Scheme}://{context.Request.Host}");
            await Send(context, bytes, type);
            return;
        }

        var extract = StatBankExtract.Read(bank, parameters);
        context.Response.ContentType = extract.Format.ContentType;
        context.Response.Headers.ContentDisposition = $"attachment; filename={extract.FileName}";
        await ExtractBody.Send(context, extract);
    }

    private static async Task<byte[]?> Body(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return null;
        if (!HttpMethods.IsPost(request.Method))
            throw StatBankException.UnknownMethod(request.Method);
        using var bytes = new MemoryStream();
        var piece = new byte[1 << 14];
        for (var length = await request.Body.ReadAsync(piece); length > 0; length = await request.Body.ReadAsync(piece))
        {
            bytes.Write(piece.AsSpan(0, length));
            if (bytes.Length > LongestBody)
                throw StatBankException.NoObject();
        }

        return bytes.ToArray();
    }

    private static async Task Send(HttpContext context, byte[] bytes, string type)
    {
        context.Response.ContentType = type;
        await using var body = AnswerBody.Open(context, bytes.Length);
        if (!HttpMethods.IsHead(context.Request.Method))
            await body.WriteAsync(bytes, context.RequestAborted);
    }
}
