using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.App;

/// <summary>--check: computes a sheet that somebody else has made again, and names the cells that do not add up. Nothing is kept.</summary>
internal static class SheetCheckOption
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The option.</summary>
    public static Option<string?> Make(params IReadOnlyList<FigureSheet> sheets) => new("--check") { Description = $"Efterregn et ark (CSV eller Excel: {string.Join(" | ", sheets.Select(s => s.Header))}) / compute a sheet again (CSV or Excel)" };

    /// <summary>Checks the file.</summary>
    /// <exception cref="CannotException">It cannot be read; every cell that cannot be is named.</exception>
    public static int Run(SharedOptions shared, TextWriter output, string path, IReadOnlyList<FigureSheet> sheets, IReadOnlyList<KeyFigure> figures)
    {
        var (_, verdict) = Of(shared, path, sheets, figures);
        if (verdict.Unreadable.Count > 0)
            throw new CannotException(string.Join(Environment.NewLine, verdict.Unreadable.Select(f => $"{path}: {shared.Say(f.Told)}")));
        foreach (var fault in verdict.Faults)
            output.WriteLine(shared.Json ? Json(shared, fault) : shared.Say(fault.Told));
        shared.Errors.WriteLine(shared.Say(new Text($"{verdict.Rows} rækker er regnet efter; {verdict.Faults.Count} celler går ikke op", $"{verdict.Rows} rows have been computed again; {verdict.Faults.Count} cells do not add up")));
        return verdict.Faults.Count == 0 ? CommandLine.Done : CommandLine.FellShort;
    }

    /// <summary>Reads bytes as one of the sheets, and checks them.</summary>
    /// <exception cref="ForeignSheetException">They are none of the sheets.</exception>
    public static (FigureSheet Sheet, SheetVerdict Verdict) Of(byte[] bytes, IReadOnlyList<FigureSheet> sheets, IReadOnlyList<KeyFigure> figures)
    {
        var (layout, rows) = ForeignSheet.Read(bytes, [.. sheets.Select(s => s.Layout)]);
        var sheet = sheets.First(s => s.Layout == layout);
        return (sheet, sheet.Check([.. rows.Select(r => new SheetLine(r.Row, r.Cells))], figures));
    }

    private static (FigureSheet Sheet, SheetVerdict Verdict) Of(SharedOptions shared, string path, IReadOnlyList<FigureSheet> sheets, IReadOnlyList<KeyFigure> figures)
    {
        try
        {
            return Of(File.ReadAllBytes(path), sheets, figures);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CannotException(shared.Say(new Text($"{path} kan ikke læses", $"{path} cannot be read")));
        }
        catch (ForeignSheetException fault)
        {
            throw new CannotException($"{path}: {shared.Say(fault.Reason)}");
        }
    }

    private static string Json(SharedOptions shared, CellFault fault) => JsonSerializer.Serialize(
        new Dictionary<string, object?>
        {
            ["row"] = fault.Row,
            ["column"] = fault.Column,
            ["about"] = shared.Say(fault.About),
            ["printed"] = fault.Printed,
            ["correct"] = fault.Correct,
            ["what"] = shared.Say(fault.What),
            ["mend"] = shared.Say(fault.Mend),
        },
        Readable);
}
