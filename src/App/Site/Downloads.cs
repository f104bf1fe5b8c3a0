using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>Files that a reader takes away.</summary>
internal static class Downloads
{
    /// <summary>A table or a selection of it as CSV, PX or JSON-stat.</summary>
    public static async Task Table(HttpContext context, Bank bank, SiteOptions options)
    {
        var reader = Reader.Of(context);
        var format = (string?)context.Request.RouteValues["format"];
        if (bank.Find((string?)context.Request.RouteValues["code"]) is not { } table || format is not ("csv" or "px" or "json"))
        {
            await Site.Answer(context, reader, ErrorPages.NotFound(reader), options);
            return;
        }

        var cube = table.Cube;
        var wanted = TableSelection.IsAskedFor(cube, context.Request.Query) ? TableSelection.Of(cube, context.Request.Query).ToCube() : cube;
        using var bytes = new MemoryStream();
        switch (format)
        {
            case "csv":
                CsvFile.Write(wanted, reader.Language, bytes);
                Name(context, "text/csv; charset=utf-8", $"{cube.Declaration.Code}.csv");
                break;
            case "px":
                PxFile.Write(wanted, table.Edition, bytes);
                Name(context, "application/octet-stream", $"{cube.Declaration.Code}.px");
                break;
            default:
                JsonStatFile.Write(wanted, table.Edition, reader.Language, bytes);
                Name(context, "application/json; charset=utf-8", $"{cube.Declaration.Code}.json");
                break;
        }

        context.Response.ContentLength = bytes.Length;
        bytes.Position = 0;
        await bytes.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    /// <summary>The error list as CSV, with the filters of the page, as a stream.</summary>
    public static Task Findings(HttpContext context, StoreReading store)
    {
        var reader = Reader.Of(context);
        context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        context.Response.Headers.CacheControl = "no-store";
        Name(context, "text/csv; charset=utf-8", "findings.csv");
        using var database = store.Open();
        using var text = new StreamWriter(context.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 16, leaveOpen: true);
        using var csv = new FindingsCsv(null, text);
        foreach (var finding in Intake.FindingPages.Read(database, FindingsPage.FilterOf(reader), reader.Language))
            csv.Write(finding.Line);
        return Task.CompletedTask;
    }

    private static void Name(HttpContext context, string type, string file)
    {
        context.Response.ContentType = type;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{file}\"";
    }
}
