using System.IO.Compression;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>
/// A table as an Excel workbook (ECMA-376, transitional): the table on the first sheet, its notes on the second. Nothing is merged and every row and
/// column carries all its values, so that the table can be filtered and sorted; figures are numbers with the table's decimals; <c>..</c> is text.
/// </summary>
public static class XlsxFile
{
    /// <summary>The most rows that a sheet can have.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>The most columns that a sheet can have.</summary>
    public const int MostColumns = 16_384;

    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the workbook; the stream stays open.</summary>
    /// <exception cref="TooLargeForFormatException">There are more rows or columns than a sheet can have.</exception>
    public static void Write(PublicTable table, FileLayout layout, Stream output)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(layout);
        var sheet = new XlsxTableSheet(table, layout);
        Refuse(sheet.RowCount, MostRows, new Text("rækker", "rows"), new Text("kolonner", "columns"));
        Refuse(sheet.ColumnCount, MostColumns, new Text("kolonner", "columns"), new Text("rækker", "rows"));
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Part(archive, "[Content_Types].xml", XlsxParts.ContentTypes);
        Part(archive, "_rels/.rels", XlsxParts.PackageRelations);
        Part(archive, "docProps/core.xml", XlsxParts.Properties(table, layout.Language));
        Part(archive, "xl/workbook.xml", XlsxParts.Workbook(layout.Language));
        Part(archive, "xl/_rels/workbook.xml.rels", XlsxParts.WorkbookRelations);
        Part(archive, "xl/styles.xml", XlsxParts.Styles(table.Cube.Declaration.Decimals));
        Sheet(archive, "xl/worksheets/sheet1.xml", sheet.Write);
        Sheet(archive, "xl/worksheets/sheet2.xml", new XlsxNotesSheet(table, layout.Language).Write);
    }

    private static void Refuse(long count, int most, Text what, Text instead)
    {
        if (count <= most)
            return;
        throw new TooLargeForFormatException(new Text(
            $"Tabellen har {TableNumbers.Show(count, 0, Language.Danish)} {what.Da}, og et ark i Excel kan højst have {TableNumbers.Show(most, 0, Language.Danish)}. Vælg færre værdier, flyt en variabel til {instead.Da}, eller hent som CSV.",
            $"The table has {TableNumbers.Show(count, 0, Language.English)} {what.En}, and a sheet of Excel can have at most {TableNumbers.Show(most, 0, Language.English)}. Choose fewer values, move a variable to the {instead.En}, or fetch it as CSV."));
    }

    private static void Part(ZipArchive archive, string name, string text) => Sheet(archive, name, lines => lines.Add(System.Text.Encoding.UTF8.GetBytes(text)));

    // The same table gives the same bytes: parts bear no time of their own.
    private static void Sheet(ZipArchive archive, string name, Action<ByteLines> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Moment;
        using var stream = entry.Open();
        var lines = new ByteLines(stream);
        write(lines);
        lines.Flush();
    }
}
