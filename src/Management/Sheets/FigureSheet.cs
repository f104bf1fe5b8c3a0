using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>A row of a sheet as it was read.</summary>
/// <param name="Row">Row of the sheet, from 1 after the header.</param>
/// <param name="Cells">Its cells in the order of the layout; empty where the sheet has nothing.</param>
public sealed record SheetLine(int Row, IReadOnlyList<string> Cells);

/// <summary>What the check of a sheet came to.</summary>
/// <param name="Rows">Rows that were computed again.</param>
/// <param name="Unreadable">Cells that cannot be read; their rows are not computed.</param>
/// <param name="Faults">Cells that do not add up, in the order of the sheet.</param>
public sealed record SheetVerdict(int Rows, IReadOnlyList<CellFault> Unreadable, IReadOnlyList<CellFault> Faults);

/// <summary>A kind of sheet that somebody else has made and that can be computed again: its columns, and the check.</summary>
public sealed class FigureSheet
{
    /// <summary>The columns, as a record type has them, so that it is read as other files are: by machine name or Danish label.</summary>
    public required RecordType Layout { get; init; }

    /// <summary>Computes the sheet again. The key figures are those that the sheet may name: the guide's or the municipality's own.</summary>
    public required Func<IReadOnlyList<SheetLine>, IReadOnlyList<KeyFigure>, SheetVerdict> Check { get; init; }

    /// <summary>The header that is asked for.</summary>
    public string Header => string.Join(';', Layout.Fields.Select(f => f.Field.Name));
}

/// <summary>The sheets that can be checked.</summary>
public static class FigureSheets
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<FigureSheet> All { get; } = [KeyFigureLayout.Sheet, UnitCostLayout.Sheet, DeviationLayout.Sheet, ShareLayout.Sheet];
}
