using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>The sheet that lists all findings of a delivery, also those that are about no cell.</summary>
internal static class FindingSheet
{
    private const int MostRows = 1_000_000;
    private static readonly double[] Widths = [8, 8, 26, 12, 12, 20, 26, 70, 70];
    private static readonly string[] Headings = ["Post / Record", "Celle / Cell", "Felt / Field", "Regel / Rule", "Alvor / Severity", "Sag / Case", "Værdi / Value", "Besked", "Message"];

    /// <summary>The sheet.</summary>
    public static Sheet Of(string name, IEnumerable<ReturnedFinding> findings, SheetPlaces places, bool isOwnWorkbook) => new()
    {
        Name = name,
        Columns = [.. Widths.Select(width => new SheetColumn(width, CellLook.Plain))],
        Rows = Rows(findings.Take(MostRows), places, isOwnWorkbook),
    };

    private static IEnumerable<IEnumerable<SheetCell>> Rows(IEnumerable<ReturnedFinding> findings, SheetPlaces places, bool isOwnWorkbook)
    {
        var heading = Look(CellLook.Heading, isOwnWorkbook);
        yield return Headings.Select(t => new SheetCell(t, heading));
        foreach (var finding in findings)
        {
            var line = finding.Danish;
            var (look, severity) = line.Severity switch
            {
                Severity.Error => (CellLook.Error, "fejl / error"),
                Severity.Warning => (CellLook.Warning, "advarsel / warning"),
                _ => (CellLook.Info, "info"),
            };
            var cell = places.CellOf(line) is var (row, column) ? References.Of(row, column) : "";
            string[] texts = [line.Row == 0 ? "" : Validation.Write.Number(line.Row), cell, line.Field, line.Code, severity, line.CaseId, line.Value, line.Message, finding.English];
            yield return texts.Select((t, i) => new SheetCell(t, Look(i == 4 ? look : CellLook.Long, isOwnWorkbook)));
        }
    }

    // The sender's own workbook has looks of its own; the list is plain there.
    private static CellLook Look(CellLook look, bool isOwnWorkbook) => isOwnWorkbook ? CellLook.Plain : look;
}
