using System.IO.Compression;
using System.Xml;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// Findings given back as a workbook: a copy of the sender's own, with the cells filled and noted and one sheet more that lists all findings.
/// A delivery in another form becomes a workbook of its rows, marked in the same way.
/// </summary>
public static class MarkedWorkbook
{
    private const int MostRecords = 1_000_000;

    // More than a cell can show of any text: it is cut there, and ends in an ellipsis.
    private const int MostBytes = 4 * SpreadsheetXml.LongestCell;

    /// <summary>The findings of a receipted delivery in both languages.</summary>
    public static IReadOnlyList<ReturnedFinding> FindingsOf(StoreDatabase database, int delivery) =>
        [.. FindingList.Read(database, null, Language.Danish, delivery).Zip(FindingList.Read(database, null, Language.English, delivery), (da, en) => new ReturnedFinding(da, en.Message))];

    /// <summary>Writes the workbook for a delivery whose bytes are in a file; the stream stays open.</summary>
    public static void Write(string path, RecordType? type, IReadOnlyList<ReturnedFinding> findings, Stream to)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(to);
        // Written aside first: nothing half done reaches the reader when the delivery turns out to be damaged.
        using var scratch = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        if (type is null || !TryWrite(path, type, findings, scratch))
        {
            scratch.SetLength(0);
            WorkbookFile.Write(scratch, [FindingSheet.Of("Fejl", findings, SheetPlaces.None, isOwnWorkbook: false)]);
        }

        scratch.Position = 0;
        scratch.CopyTo(to);
    }

    // False when the delivery cannot be read to the end; then there is nothing to mark.
    private static bool TryWrite(string path, RecordType type, IReadOnlyList<ReturnedFinding> findings, Stream to)
    {
        try
        {
            using var file = File.OpenRead(path);
            var format = DeliveryFormats.Of(file);
            if (format == DeliveryFormat.Workbook)
                Mark(path, findings, PlacesIn(path, type, findings), to);
            else
                WriteRows(file, format, type, findings, to);
            return true;
        }
        catch (Exception fault) when (fault is UnreadableException or InvalidDataException or XmlException or EndOfStreamException)
        {
            return false;
        }
    }

    private static SheetPlaces PlacesIn(string path, RecordType type, IReadOnlyList<ReturnedFinding> findings)
    {
        using var rows = new WorkbookRows(File.OpenRead(path));
        if (rows.ReadHeader(type) is not { } header)
            return SheetPlaces.None;
        var wanted = findings.Select(f => f.Danish.Row).ToHashSet();
        var places = new Dictionary<int, int>();
        for (var record = 1; places.Count < wanted.Count && rows.Read(); record++)
        {
            if (wanted.Contains(record))
                places.Add(record, rows.SheetRow);
        }

        return new SheetPlaces(SheetPlaces.ColumnsOf(header, type), places);
    }

    private static void Mark(string path, IReadOnlyList<ReturnedFinding> findings, SheetPlaces places, Stream to)
    {
        using var rows = new WorkbookRows(File.OpenRead(path));
        using var package = new WorkbookPackage(File.OpenRead(path));
        using var archive = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        new MarkedPackage(package, rows.SheetName, archive).Write(new MarkedCells(findings, places), name => FindingSheet.Of(name, findings, places, isOwnWorkbook: true));
    }

    private static void WriteRows(FileStream file, DeliveryFormat format, RecordType type, IReadOnlyList<ReturnedFinding> findings, Stream to)
    {
        var isWindows1252 = !Inbox.Look(file).IsUtf8;
        file.Position = 0;
        using var rows = DeliveryReader.Open(file, format, isWindows1252);
        if (rows.ReadHeader(type) is not { } header)
        {
            WorkbookFile.Write(to, [FindingSheet.Of("Fejl", findings, SheetPlaces.None, isOwnWorkbook: false)]);
            return;
        }

        // Record n stands in row n + 1, below the header.
        var places = new SheetPlaces(SheetPlaces.ColumnsOf(header, type), findings.Select(f => f.Danish.Row).Where(r => r is > 0 and <= MostRecords).Distinct().ToDictionary(r => r, r => r + 1));
        var marks = new MarkedCells(findings, places);
        var sheet = new Sheet
        {
            Name = type.Name,
            Columns = [.. header.Places.Select(_ => new SheetColumn(18))],
            Rows = RowsOf(rows, header, marks),
            Notes = marks.Notes,
        };
        WorkbookFile.Write(to, [sheet, FindingSheet.Of("Fejl", findings, places, isOwnWorkbook: false)]);
    }

    private static IEnumerable<IEnumerable<SheetCell>> RowsOf(DeliveryRows rows, DeliveryHeader header, MarkedCells marks)
    {
        yield return header.Names.Select(name => new SheetCell(name, CellLook.Heading));
        for (var record = 1; record <= MostRecords && rows.Read() && !rows.IsBroken; record++)
        {
            var looks = marks.ByRow.TryGetValue(record + 1, out var marked) ? marked : [];
            yield return Enumerable.Range(0, header.Count).Select(i => new SheetCell(i < rows.Count ? rows.StartOf(i, MostBytes) : "", LookOf(i, looks)));
        }
    }

    private static CellLook LookOf(int column, (int Column, Severity Severity)[] marked)
    {
        foreach (var mark in marked)
        {
            if (mark.Column == column)
                return mark.Severity switch { Severity.Error => CellLook.Error, Severity.Warning => CellLook.Warning, _ => CellLook.Info };
        }

        return CellLook.Text;
    }
}
