namespace Socialstat.Intake;

/// <summary>The looks of cells in the workbooks that the product writes; the number is the cell format in <see cref="WorkbookStyles"/>.</summary>
internal enum CellLook
{
    /// <summary>As spreadsheets show it.</summary>
    Plain,

    /// <summary>As text, so that leading zeros stay.</summary>
    Text,

    /// <summary>A day, yyyy-MM-dd.</summary>
    Day,

    /// <summary>An amount with two decimals.</summary>
    Amount,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The heading of a column that must always be filled in.</summary>
    Required,

    /// <summary>The heading of a column that must be filled in in some records.</summary>
    SometimesRequired,

    /// <summary>Long text, broken over lines.</summary>
    Long,

    /// <summary>An error.</summary>
    Error,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>Information.</summary>
    Info,
}

/// <summary>A cell to write.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Look">Its look.</param>
internal readonly record struct SheetCell(string Text, CellLook Look = CellLook.Text);

/// <summary>A column.</summary>
/// <param name="Width">Width in characters.</param>
/// <param name="Look">Look of its empty cells.</param>
internal readonly record struct SheetColumn(double Width, CellLook Look = CellLook.Text);

/// <summary>A note on a cell.</summary>
/// <param name="Row">Row from 1.</param>
/// <param name="Column">Column from 0.</param>
/// <param name="Text">What it says.</param>
internal sealed record CellNote(int Row, int Column, string Text)
{
    /// <summary>The reference of the cell: C7.</summary>
    public string Reference => References.Of(Row, Column);
}

/// <summary>The values offered in a column.</summary>
/// <param name="Column">Column from 0.</param>
/// <param name="List">Where the values stand, or the values themselves in quotes; null for days.</param>
/// <param name="IsClosed">Whether other values are refused.</param>
internal sealed record CellChoice(int Column, string? List, bool IsClosed);

/// <summary>A sheet to write. Rows are asked for one at a time.</summary>
internal sealed class Sheet
{
    /// <summary>Name on the tab.</summary>
    public required string Name { get; init; }

    /// <summary>The columns.</summary>
    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    /// <summary>The rows; the first is the header, which stays in sight.</summary>
    public required IEnumerable<IEnumerable<SheetCell>> Rows { get; init; }

    /// <summary>Notes.</summary>
    public IReadOnlyList<CellNote> Notes { get; init; } = [];

    /// <summary>Offered values.</summary>
    public IReadOnlyList<CellChoice> Choices { get; init; } = [];

    /// <summary>Whether the sheet is out of sight.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Height of the first row in points; 0 = as it comes.</summary>
    public int HeaderHeight { get; init; }
}

/// <summary>References of cells.</summary>
internal static class References
{
    /// <summary>The reference of a cell; row from 1, column from 0.</summary>
    public static string Of(int row, int column) => ColumnOf(column) + Validation.Write.Number(row);

    /// <summary>The letters of a column from 0.</summary>
    public static string ColumnOf(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    /// <summary>Column from 0 of a reference such as AB12; -1 when it has no letters, the most when it has more than a sheet.</summary>
    public static int ColumnIn(string reference)
    {
        var column = 0;
        foreach (var c in reference)
        {
            var letter = (c | 0x20) - 'a';
            if (letter is < 0 or > 25)
                break;
            column = (column * 26) + letter + 1;
            if (column > DeliveryRows.MostColumns)
                return DeliveryRows.MostColumns;
        }

        return column - 1;
    }
}
