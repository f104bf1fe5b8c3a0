namespace Socialstat.Publication;

/// <summary>A table on pages: columns as wide as they need, rows whole on a page, the heading again on the next page.</summary>
internal static class PdfTable
{
    private const double Size = 8.5, Leading = 11.5, Padding = 4;

    /// <summary>Draws the table.</summary>
    public static void Draw(PdfFlow flow, PaperTable table)
    {
        var widths = Widths(flow, table);
        flow.KeepTogether(5 * Leading);
        var element = new PdfElement("Table");
        var caption = new PdfElement("Caption");
        element.Add(caption);
        flow.Lines(caption, flow.Bold, Size, Leading, table.Caption, inRoot: false);
        flow.Document.Root.Add(element);
        flow.Skip(3);
        Row(flow, table, table.Head, widths, element.Add(new PdfElement("TR")), isHead: true);
        foreach (var row in table.Rows)
        {
            if (flow.KeepTogether(HeightOf(flow.Regular, row, widths)))
                Row(flow, table, table.Head, widths, null, isHead: true);
            Row(flow, table, row, widths, element.Add(new PdfElement("TR")), isHead: false);
        }

        flow.Skip(10);
    }

    // A row without an element is a heading again: it has been read aloud once.
    private static void Row(PdfFlow flow, PaperTable table, IReadOnlyList<string> cells, double[] widths, PdfElement? row, bool isHead)
    {
        var font = isHead ? flow.Bold : flow.Regular;
        var height = HeightOf(font, cells, widths);
        var (page, top) = (flow.Page, flow.Y);
        page.Decorate(() =>
        {
            if (isHead)
                page.Fill(PdfFlow.Left, top, widths.Sum(), height, "#f2f2f2");
            page.Line(PdfFlow.Left, top + height, PdfFlow.Left + widths.Sum(), top + height, 0.4, "#767676");
        });
        var x = PdfFlow.Left;
        for (var column = 0; column < cells.Count; column++)
        {
            var (left, width, right) = (x, widths[column], column >= table.FirstNumber);
            var lines = PdfFlow.Wrap(font, Size, cells[column], width - (2 * Padding));
            void Write()
            {
                for (var i = 0; i < lines.Count; i++)
                    page.Text(font, Size, right ? left + width - Padding - font.WidthOf(lines[i], Size) : left + Padding, top + Padding + Size + (i * Leading) - 1.5, lines[i]);
            }

            if (row is null)
                page.Decorate(Write);
            else
                page.Mark(row.Add(Cell(column, isHead)), Write);
            x += width;
        }

        flow.Advance(height);
    }

    private static PdfElement Cell(int column, bool isHead) =>
        isHead ? new PdfElement("TH") { Attributes = "/A<</O/Table/Scope/Column>>" } : column == 0 ? new PdfElement("TH") { Attributes = "/A<</O/Table/Scope/Row>>" } : new PdfElement("TD");

    private static double HeightOf(PdfFont font, IReadOnlyList<string> cells, double[] widths) =>
        (cells.Select((c, i) => PdfFlow.Wrap(font, Size, c, widths[i] - (2 * Padding)).Count).Max() * Leading) + (2 * Padding) - 2;

    // Each column gets what its longest cell needs; when that is too much, the widest columns give until it fits.
    private static double[] Widths(PdfFlow flow, PaperTable table)
    {
        var widths = Enumerable.Range(0, table.Head.Count).Select(column =>
            Math.Max(flow.Bold.WidthOf(table.Head[column], Size), table.Rows.Select(r => flow.Regular.WidthOf(r[column], Size)).DefaultIfEmpty().Max()) + (2 * Padding) + 0.01).ToArray();
        while (widths.Sum() > PdfFlow.TextWidth)
        {
            var widest = widths.Max();
            var next = widths.Where(w => w < widest).DefaultIfEmpty(0).Max();
            var count = widths.Count(w => w >= widest);
            var less = Math.Min(widest - next, (widths.Sum() - PdfFlow.TextWidth) / count);
            for (var i = 0; i < widths.Length; i++)
                widths[i] -= widths[i] >= widest ? Math.Max(less, 0.01) : 0;
        }

        return widths;
    }
}
