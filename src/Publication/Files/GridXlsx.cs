using System.Globalization;
using System.IO.Compression;
using System.Text;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>Grids as an Excel workbook, a sheet for each: title, note, headings that stay in sight, and rows with numbers as numbers.</summary>
public static class GridXlsx
{
    private const int LongestName = 31, RowsAbove = 3;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the workbook; the stream stays open. Nothing in it bears the time of writing, so that the same figures give the same bytes.</summary>
    /// <exception cref="TooLargeForFormatException">A grid has more rows than a sheet can have.</exception>
    public static void Write(IReadOnlyList<Grid> grids, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(grids);
        foreach (var grid in grids.Where(g => g.Rows.Count + RowsAbove + 1 > XlsxFile.MostRows))
            throw new TooLargeForFormatException(new Text($"{grid.Title.Da}: for mange rækker til et ark i Excel; hent som CSV.", $"{grid.Title.En}: too many rows for a sheet of Excel; fetch it as CSV."));
        var names = NamesOf(grids, language);
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Part(archive, "[Content_Types].xml", Types(grids.Count));
        Part(archive, "_rels/.rels", $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part(archive, "xl/workbook.xml", Workbook(names));
        Part(archive, "xl/_rels/workbook.xml.rels", Relations(grids.Count));
        Part(archive, "xl/styles.xml", Styles);
        for (var i = 0; i < grids.Count; i++)
            Sheet(archive, $"xl/worksheets/sheet{(i + 1).ToString(CultureInfo.InvariantCulture)}.xml", grids[i], language);
    }

    // Names of sheets are at most 31 letters, without a few of them, and different.
    private static List<string> NamesOf(IReadOnlyList<Grid> grids, Language language)
    {
        var names = new List<string>();
        foreach (var grid in grids)
        {
            var words = new string([.. grid.Title.In(language).Select(c => c is '[' or ']' or '*' or '?' or '/' or '\\' or ':' or '\'' ? ' ' : c)]).Trim();
            var name = words.Length > LongestName ? words[..LongestName].TrimEnd() : words;
            for (var n = 2; names.Contains(name, StringComparer.OrdinalIgnoreCase); n++)
            {
                var tail = " " + n.ToString(CultureInfo.InvariantCulture);
                name = (words.Length + tail.Length > LongestName ? words[..(LongestName - tail.Length)] : words) + tail;
            }

            names.Add(name);
        }

        return names;
    }

    private static void Sheet(ZipArchive archive, string path, Grid grid, Language language)
    {
        var entry = archive.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = Moment;
        using var stream = entry.Open();
        var lines = new ByteLines(stream);
        lines.Add(Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="{Main}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="{RowsAbove + 1}" topLeftCell="B{RowsAbove + 2}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>{Widths(grid, language)}</cols><sheetData>"""));
        var rows = new XlsxRows(lines);
        rows.Line(grid.Title.In(language), XlsxParts.Title);
        rows.Line(grid.Note?.In(language) ?? "", XlsxParts.Plain);
        rows.Begin();
        rows.End();
        rows.Begin();
        foreach (var column in grid.Columns)
            rows.Text(XlsxRows.TextOf(column.Title.In(language)), XlsxParts.Heading);
        rows.End();
        foreach (var row in grid.Rows)
        {
            rows.Begin();
            for (var c = 0; c < grid.Columns.Count; c++)
                Cell(rows, row[c], grid.Columns[c], language);
            rows.End();
        }

        lines.Add("</sheetData></worksheet>"u8);
        lines.Flush();
    }

    private static void Cell(XlsxRows rows, GridCell cell, GridColumn column, Language language)
    {
        if (cell is { IsHidden: false, Number: { } number })
        {
            var decimals = Math.Clamp(cell.DecimalsIn(column), 0, MostDecimals);
            rows.Figure((long)Math.Round(number * Tens[decimals], MidpointRounding.AwayFromZero), decimals, FirstNumber + decimals);
        }
        else if (cell.IsHidden || cell.Text is not null)
        {
            rows.Text(XlsxRows.TextOf(cell.Show(column, language)), XlsxParts.Plain);
        }
        else
        {
            rows.Skip(1);
        }
    }

    private static string Widths(Grid grid, Language language)
    {
        var text = new StringBuilder();
        for (var c = 0; c < grid.Columns.Count; c++)
        {
            var longest = grid.Rows.Take(500).Select(r => r[c].Show(grid.Columns[c], language).Length).Append(Math.Min(24, grid.Columns[c].Title.In(language).Length)).Max();
            text.Append(CultureInfo.InvariantCulture, $"<col min=\"{c + 1}\" max=\"{c + 1}\" width=\"{Math.Clamp(longest + 2, 9, 60)}\" customWidth=\"1\"/>");
        }

        return text.ToString();
    }

    // Cell styles after the plain ones: numbers with 0 to 4 decimals.
    private const int FirstNumber = 3, MostDecimals = 4;
    private static readonly decimal[] Tens = [1, 10, 100, 1000, 10_000];

    private static readonly string Styles = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="{Main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="#,##0.0"/><numFmt numFmtId="165" formatCode="#,##0.000"/><numFmt numFmtId="166" formatCode="#,##0.0000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;

    private static string Types(int sheets)
    {
        var parts = string.Concat(Enumerable.Range(1, sheets).Select(i => string.Create(CultureInfo.InvariantCulture, $"""<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""")));
        return $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{parts}</Types>""";
    }

    private static string Workbook(List<string> names)
    {
        var sheets = string.Concat(names.Select((n, i) => string.Create(CultureInfo.InvariantCulture, $"""<sheet name="{MarkupText.Escape(n)}" sheetId="{i + 1}" r:id="rId{i + 1}"/>""")));
        return $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{sheets}</sheets></workbook>""";
    }

    private static string Relations(int sheets)
    {
        var parts = string.Concat(Enumerable.Range(1, sheets).Select(i => string.Create(CultureInfo.InvariantCulture, $"""<Relationship Id="rId{i}" Type="{Office}/worksheet" Target="worksheets/sheet{i}.xml"/>""")));
        return string.Create(CultureInfo.InvariantCulture, $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{parts}<Relationship Id="rId{sheets + 1}" Type="{Office}/styles" Target="styles.xml"/></Relationships>""");
    }

    private static void Part(ZipArchive archive, string name, string text)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Moment;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
