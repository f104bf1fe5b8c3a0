using System.Globalization;
using System.Text;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// The sheet with the table: title, unit, an empty row, the names of the heading's variables, one row of values for each of them (the last also names the
/// stub's variables), and the figures.
/// </summary>
internal sealed class XlsxTableSheet(PublicTable table, FileLayout layout)
{
    private const int RowsAboveHeading = 3;
    private readonly TableGrid _grid = new(table.Cube, layout.HeadDimensions);

    /// <summary>Number of rows that the sheet will have.</summary>
    public long RowCount => RowsAboveHeading + HeadingRows + (long)_grid.Rows;

    /// <summary>Number of columns that the sheet will have.</summary>
    public long ColumnCount => _grid.Stub.Count + (long)_grid.Columns;

    // The row of names, and one for each variable; without a heading the one row says what is counted.
    private int HeadingRows => 1 + _grid.Head.Count;

    /// <summary>Writes the sheet.</summary>
    public void Write(ByteLines lines)
    {
        lines.Add(Encoding.UTF8.GetBytes(XlsxParts.SheetStart));
        WriteView(lines);
        lines.Add("<sheetData>"u8);
        var rows = new XlsxRows(lines);
        rows.Line($"{table.Code}: {Descriptions.Of(table.Cube, layout.Language)}", XlsxParts.Title);
        rows.Line($"{(layout.Language == Language.English ? "Unit" : "Enhed")}: {table.Cube.Declaration.Unit.In(layout.Language)}", XlsxParts.Plain);
        rows.Begin();
        rows.End();
        WriteHeading(rows);
        WriteFigures(rows);
        lines.Add("</sheetData></worksheet>"u8);
    }

    // Heading and stub stay in sight; columns of texts are as wide as their texts need.
    private void WriteView(ByteLines lines)
    {
        var top = RowsAboveHeading + HeadingRows;
        var corner = XlsxRows.NameOf(_grid.Stub.Count) + (top + 1).ToString(CultureInfo.InvariantCulture);
        var columns = _grid.Stub.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" xSplit=\"{_grid.Stub.Count}\"");
        var pane = _grid.Stub.Count == 0 ? "bottomLeft" : "bottomRight";
        lines.Add(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"<sheetViews><sheetView workbookViewId=\"0\"><pane{columns} ySplit=\"{top}\" topLeftCell=\"{corner}\" activePane=\"{pane}\" state=\"frozen\"/></sheetView></sheetViews><cols>")));
        for (var c = 0; c < _grid.Stub.Count; c++)
            lines.Add(Width(c, c, Math.Clamp(_grid.Stub[c].Categories.Select(v => layout.Show(v.Code, v.Text).Length).Append(_grid.Stub[c].Text.In(layout.Language).Length).Max() + 2, 8, 60)));
        lines.Add(Width(_grid.Stub.Count, Math.Max(_grid.Stub.Count, (int)ColumnCount - 1), 12));
        lines.Add("</cols>"u8);
    }

    private static byte[] Width(int first, int last, int width) =>
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{first + 1}\" max=\"{last + 1}\" width=\"{width}\" customWidth=\"1\"/>"));

    private void WriteHeading(XlsxRows rows)
    {
        rows.Begin();
        if (_grid.Head.Count == 0)
            WriteStubNames(rows);
        else
            rows.Skip(_grid.Stub.Count);
        var names = _grid.Head.Count == 0 ? table.Cube.Declaration.Unit.In(layout.Language) : string.Join(", ", _grid.Head.Select(d => d.Text.In(layout.Language)));
        rows.Text(XlsxRows.TextOf(names), XlsxParts.HeadingRight);
        rows.End();
        for (var d = 0; d < _grid.Head.Count; d++)
        {
            rows.Begin();
            if (d == _grid.Head.Count - 1)
                WriteStubNames(rows);
            else
                rows.Skip(_grid.Stub.Count);
            var values = Shown(_grid.Head[d]);
            for (var c = 0; c < _grid.Columns; c++)
                rows.Text(values[TableGrid.ValueAt(_grid.Head, d, c)], XlsxParts.HeadingRight);
            rows.End();
        }
    }

    private void WriteStubNames(XlsxRows rows)
    {
        foreach (var dimension in _grid.Stub)
            rows.Text(XlsxRows.TextOf(dimension.Text.In(layout.Language)), XlsxParts.Heading);
    }

    private void WriteFigures(XlsxRows rows)
    {
        var stub = _grid.Stub.Select(Shown).ToArray();
        var runs = _grid.Stub.Select((_, d) => TableGrid.Run(_grid.Stub, d)).ToArray();
        var values = table.Cube.Values;
        var missing = table.Cube.Missing;
        var decimals = table.Cube.Declaration.Decimals;
        for (int row = 0, cell = 0; row < _grid.Rows; row++)
        {
            rows.Begin();
            for (var d = 0; d < stub.Length; d++)
                rows.Text(stub[d][row / runs[d] % stub[d].Length], XlsxParts.Plain);
            for (var column = 0; column < _grid.Columns; column++, cell++)
            {
                if (missing[cell])
                    rows.Text(".."u8, XlsxParts.NoFigure);
                else
                    rows.Figure(values[cell], decimals, XlsxParts.Figure);
            }

            rows.End();
        }
    }

    private byte[][] Shown(Dimension dimension) => [.. dimension.Categories.Select(c => XlsxRows.TextOf(layout.Show(c.Code, c.Text)))];
}
