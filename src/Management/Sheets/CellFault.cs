using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>A cell of a sheet that does not add up, or that cannot be read: where it stands, what is wrong and why, and how it is mended.</summary>
/// <param name="Row">Row of the sheet, from 1 after the header.</param>
/// <param name="Column">Name of the column; empty when the fault is in the row as a whole.</param>
/// <param name="About">What the row is about.</param>
/// <param name="Printed">What the sheet says, as it says it.</param>
/// <param name="Correct">What it computes to; null when that cannot be said.</param>
/// <param name="What">What is wrong, and why.</param>
/// <param name="Mend">How to mend it.</param>
public sealed record CellFault(int Row, string Column, Text About, string Printed, decimal? Correct, Text What, Text Mend)
{
    /// <summary>The fault in one line: place, what, why, how to mend.</summary>
    public Text Told => new(
        $"{Place("række")}{About.Da}: {What.Da}. {Mend.Da}.",
        $"{Place("row")}{About.En}: {What.En}. {Mend.En}.");

    private string Place(string row) => $"{row} {Row}, {(Column.Length > 0 ? Column + ", " : "")}";
}
