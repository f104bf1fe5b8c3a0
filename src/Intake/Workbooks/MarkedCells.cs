using System.Text;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>A finding on its way back to the sender, in both languages.</summary>
/// <param name="Danish">The line of the error list in Danish.</param>
/// <param name="English">The message in English.</param>
public sealed record ReturnedFinding(FindingLine Danish, string English)
{
    /// <summary>What a note says about it.</summary>
    internal string Note => $"{Danish.Code}: {Danish.Message}\n{English}";
}

/// <summary>Where the records and fields of a delivery stand in a sheet.</summary>
/// <param name="Columns">Column from 0 of each field, by machine name.</param>
/// <param name="Rows">Row in the sheet, from 1, of each record that has findings.</param>
internal sealed record SheetPlaces(IReadOnlyDictionary<string, int> Columns, IReadOnlyDictionary<int, int> Rows)
{
    /// <summary>No place is known.</summary>
    public static SheetPlaces None { get; } = new(new Dictionary<string, int>(), new Dictionary<int, int>());

    /// <summary>The columns of a header.</summary>
    public static Dictionary<string, int> ColumnsOf(DeliveryHeader header, RecordType type)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < header.Count; i++)
        {
            if (header.Places[i] >= 0)
                columns.TryAdd(type.Fields[header.Places[i]].Field.Name, i);
        }

        return columns;
    }

    /// <summary>The cell that a finding is about, row from 1 and column from 0; null when it is about no cell.</summary>
    public (int Row, int Column)? CellOf(FindingLine finding) =>
        finding.Row > 0 && Rows.TryGetValue(finding.Row, out var row) && Columns.TryGetValue(finding.Field, out var column) ? (row, column) : null;
}

/// <summary>The cells that findings are about, each with its gravest severity and everything that is said about it.</summary>
internal sealed class MarkedCells
{
    // Spreadsheets become slow with very many notes; all findings stand in the list.
    private const int Most = 20_000;
    private readonly SortedDictionary<(int Row, int Column), (Severity Severity, StringBuilder Text)> _cells = [];

    /// <summary>Collects the cells of findings.</summary>
    public MarkedCells(IEnumerable<ReturnedFinding> findings, SheetPlaces places)
    {
        foreach (var finding in findings)
        {
            if (places.CellOf(finding.Danish) is not { } cell)
                continue;
            if (_cells.TryGetValue(cell, out var known))
            {
                known.Text.Append("\n\n").Append(finding.Note);
                _cells[cell] = (GraverOf(known.Severity, finding.Danish.Severity), known.Text);
            }
            else if (_cells.Count < Most)
            {
                _cells.Add(cell, (finding.Danish.Severity, new StringBuilder(finding.Note)));
            }
        }

        Notes = [.. _cells.Select(c => new CellNote(c.Key.Row, c.Key.Column, c.Value.Text.ToString()))];
        ByRow = _cells.GroupBy(c => c.Key.Row).ToDictionary(g => g.Key, g => g.Select(c => (c.Key.Column, c.Value.Severity)).ToArray());
    }

    /// <summary>The notes, in order of row and column.</summary>
    public IReadOnlyList<CellNote> Notes { get; }

    /// <summary>The marked columns of each row, in order.</summary>
    public IReadOnlyDictionary<int, (int Column, Severity Severity)[]> ByRow { get; }

    private static Severity GraverOf(Severity a, Severity b) => Rank(a) >= Rank(b) ? a : b;

    private static int Rank(Severity severity) => severity switch { Severity.Error => 2, Severity.Warning => 1, _ => 0 };
}
