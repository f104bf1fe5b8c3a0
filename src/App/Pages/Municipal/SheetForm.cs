using Microsoft.AspNetCore.Http.Features;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>The form that takes a sheet of figures to compute it again. The file is read in memory, answered, and forgotten.</summary>
internal static class SheetForm
{
    // What goes around the file in the form.
    private const int Around = 20_000;

    /// <summary>The form.</summary>
    public static Html Make(Reader reader, Municipality municipality)
    {
        if (reader.Session is not { } session)
            return Html.Empty;
        return Html.Of($"""
            <p>{reader.Say("Har I et ark fra en rapport eller en anden kommune, kan det regnes efter her. Arket gemmes ikke, og det ses ikke af andre.", "If you have a sheet from a report or another municipality, it can be computed again here. The sheet is not stored, and nobody else sees it.")}</p>
            <form method="post" enctype="multipart/form-data" action="{reader.Link($"/municipality/{municipality.Code}/keyfigures")}"><input type="hidden" name="key" value="{session.FormKey}">
            <div class="form-group"><label class="form-label" for="sheet">{reader.Say("Ark (Excel eller CSV)", "Sheet (Excel or CSV)")}</label><input class="form-input" type="file" name="sheet" id="sheet" accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" required></div>
            <button class="button button-secondary" type="submit">{reader.Say("Regn arket efter", "Compute the sheet again")}</button></form>
            <p class="small">{reader.Say("Arket kendes på sin overskrift", "The sheet is known by its header")}:</p>
            <ul class="small">{FigureSheets.All.Select(s => Html.Of($"<li>{reader.Say(s.Layout.Title)}: <code>{s.Header}</code></li>"))}</ul>
            """);
    }

    /// <summary>Reads the form of a request into memory; null when it is too large to be a sheet.</summary>
    public static async Task<IFormCollection?> Read(HttpContext context)
    {
        if (!context.Request.HasFormContentType || context.Request.ContentLength is not (>= 0 and <= ForeignSheet.LargestLength + Around))
            return null;
        try
        {
            // Never to a file: what fits is kept in memory until it is answered.
            return await context.Request.ReadFormAsync(new FormOptions { MemoryBufferThreshold = ForeignSheet.LargestLength + Around, MultipartBodyLengthLimit = ForeignSheet.LargestLength + Around }, context.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The answer to a form.</summary>
    public static async Task<IReadOnlyList<AnswerPart>> Answer(IFormCollection form, IReadOnlyList<KeyFigure> figures, CancellationToken stop)
    {
        if (form.Files.GetFile("sheet") is not { Length: > 0 } file)
            return [new AnswerNotice("error", new("Der er ikke valgt et ark. Vælg en Excel- eller CSV-fil, og prøv igen.", "No sheet has been chosen. Choose an Excel or CSV file, and try again."))];
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        try
        {
            return Parts(SheetCheckOption.Of(bytes.ToArray(), FigureSheets.All, figures));
        }
        catch (ForeignSheetException fault)
        {
            return [new AnswerNotice("error", fault.Reason)];
        }
    }

    private static IReadOnlyList<AnswerPart> Parts((FigureSheet Sheet, SheetVerdict Verdict) found)
    {
        var (sheet, verdict) = found;
        var (rows, bad, faults) = (verdict.Rows, verdict.Unreadable.Count, verdict.Faults.Count);
        AnswerNotice notice = bad > 0
            ? new("warning", new($"{bad} celler kan ikke læses, og deres rækker er ikke regnet efter. Af de {rows} øvrige rækker går {faults} celler ikke op.", $"{bad} cells cannot be read, and their rows have not been computed. In the {rows} other rows {faults} cells do not add up."))
            : faults > 0 ? new("warning", new($"{rows} rækker er regnet efter; {faults} celler går ikke op.", $"{rows} rows have been computed again; {faults} cells do not add up."))
            : rows == 0 ? new("info", new("Arket har ingen rækker under overskriften.", "The sheet has no rows below its header."))
            : new("success", new($"{rows} rækker er regnet efter; alt går op.", $"{rows} rows have been computed again; everything adds up."));
        return verdict.Unreadable.Concat(verdict.Faults).ToList() is not { Count: > 0 } all ? [notice] : [notice, new AnswerGrid(Grid(sheet, all))];
    }

    private static Grid Grid(FigureSheet sheet, IReadOnlyList<CellFault> faults) => new("sheet", new($"Celler i arket \"{sheet.Layout.Title.Da}\", der ikke går op", $"Cells of the sheet \"{sheet.Layout.Title.En}\" that do not add up"),
        [new("row", new("Række", "Row"), 0), new("column", new("Kolonne", "Column")), new("about", new("Om", "About")), new("printed", new("I arket", "In the sheet")), new("what", new("Hvad er galt", "What is wrong")), new("mend", new("Sådan rettes det", "How to mend it"))],
        [.. faults.OrderBy(f => f.Row).Select(f => (IReadOnlyList<GridCell>)[f.Row, new Text(f.Column, f.Column), f.About, new Text(f.Printed, f.Printed), f.What, f.Mend])]);
}
