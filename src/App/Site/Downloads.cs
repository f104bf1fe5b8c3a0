using System.Text;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>Files that a reader takes away.</summary>
internal static class Downloads
{
    private const string Sdmx = "application/vnd.sdmx.structurespecificdata+xml";

    /// <summary>A table or a selection of it as a file.</summary>
    public static async Task Table(HttpContext context, Bank bank, SiteOptions options)
    {
        var reader = Reader.Of(context);
        var format = (string?)context.Request.RouteValues["format"];
        var code = (string?)context.Request.RouteValues["code"];
        // "ISBU01.compact.xml" comes apart at its last point.
        if (format == "xml" && code?.Split('.') is [var name, var variant])
            (code, format) = (name, variant);
        if (bank.Find(code) is not { } table || !IsKnown(format))
        {
            await Site.Answer(context, reader, ErrorPages.NotFound(reader), options);
            return;
        }

        var cube = table.Cube;
        var view = TableView.Of(table, context.Request.Query);
        var wanted = table with { Cube = TableSelection.IsAskedFor(cube, context.Request.Query) ? view.Picked.ToCube() : cube };
        using var bytes = new MemoryStream();
        try
        {
            Write(context, reader, wanted, view, format!, bytes);
        }
        catch (TooLargeForFormatException fault)
        {
            await Site.Answer(context, reader, ErrorPages.CannotMake(reader, fault.Reason), options);
            return;
        }
        catch (ChartRefusedException fault)
        {
            await Site.Answer(context, reader, ErrorPages.CannotMake(reader, fault.Reason), options);
            return;
        }

        context.Response.ContentLength = bytes.Length;
        bytes.Position = 0;
        await bytes.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    /// <summary>The figures of a view for the page's own script.</summary>
    public static Task Figures(HttpContext context, Bank bank, SiteOptions options)
    {
        var reader = Reader.Of(context);
        if (bank.Find((string?)context.Request.RouteValues["code"]) is not { } table)
            return Site.Answer(context, reader, ErrorPages.NotFound(reader), options);
        var view = TableView.Of(table, context.Request.Query);
        return view.Picked.Cells <= FiguresJson.MostCells
            ? FiguresJson.Answer(context, reader, new Pivot(view))
            : Site.Answer(context, reader, ErrorPages.NotFound(reader), options);
    }

    private static bool IsKnown(string? format) => format is "csv" or "px" or "json" or "xlsx" or "html" or "compact" or "generic" or "svg" or "png";

    private static void Write(HttpContext context, Reader reader, PublicTable table, TableView view, string format, MemoryStream bytes)
    {
        var code = table.Code;
        // Spreadsheets and pages are laid out as the view; the other files are in the table's own order.
        PublicTable Turned() => table with { Cube = TableSelection.IsAskedFor(view.Cube, context.Request.Query) ? view.Picked.ToCube(view.Rows.Concat(view.Heads)) : table.Cube };
        var layout = new FileLayout(reader.Language, HeadDimensions: view.Heads.Count);
        switch (format)
        {
            case "csv":
                CsvFile.Write(table.Cube, reader.Language, bytes);
                Name(context, "text/csv; charset=utf-8", $"{code}.csv");
                break;
            case "px":
                PxFile.Write(table.Cube, table.Edition, bytes);
                Name(context, "application/octet-stream", $"{code}.px");
                break;
            case "xlsx":
                XlsxFile.Write(Turned(), layout, bytes);
                Name(context, ApiMedia.Excel, $"{code}.xlsx");
                break;
            case "html":
                HtmlFile.Write(Turned(), layout, bytes);
                Name(context, "text/html; charset=utf-8", $"{code}.html");
                break;
            case "compact":
                SdmxCompactFile.Write(table, bytes);
                Name(context, Sdmx, $"{code}.compact.xml");
                break;
            case "generic":
                SdmxGenericFile.Write(table, bytes);
                Name(context, "application/vnd.sdmx.genericdata+xml", $"{code}.generic.xml");
                break;
            case "svg" or "png":
                Draw(context, view, reader, format, bytes);
                break;
            default:
                JsonStatFile.Write(table.Cube, table.Edition, reader.Language, bytes);
                Name(context, "application/json; charset=utf-8", $"{code}.json");
                break;
        }
    }

    private static void Draw(HttpContext context, TableView view, Reader reader, string format, MemoryStream bytes)
    {
        var svg = Chart.Svg(reader, view.Picked.ToCube(), view.Kind is ViewKind.Table or ViewKind.Map ? ViewKind.Line : view.Kind, hasTitle: true).Drawing;
        if (format == "png")
            PngChart.WriteDrawing(svg, bytes);
        else
            bytes.Write(Encoding.UTF8.GetBytes(svg));
        Name(context, format == "png" ? "image/png" : "image/svg+xml", $"{view.Table.Code}.{format}");
    }

    private static void Name(HttpContext context, string type, string file)
    {
        context.Response.ContentType = type;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{file}\"";
    }
}
