using System.Text.Unicode;
using System.Xml;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>A sheet that is no delivery and is not kept cannot be read; the reason says what to do.</summary>
public sealed class ForeignSheetException(Text reason) : Exception(reason.En)
{
    /// <summary>What is wrong, and how to mend it.</summary>
    public Text Reason { get; } = reason;
}

/// <summary>A row of such a sheet.</summary>
/// <param name="Row">Row number, from 1 after the header; rows without anything are passed over.</param>
/// <param name="Cells">The cells in the order of the layout; empty where the sheet has nothing.</param>
public sealed record ForeignRow(int Row, IReadOnlyList<string> Cells);

/// <summary>
/// A sheet that somebody else has made and that is only looked at: delimited text or the first sheet of an Excel workbook, read by the same code as deliveries,
/// from memory, and forgotten again. Which of the known sheets it is, is told by its header. What a workbook stores as a number is given with a Danish comma.
/// </summary>
public static class ForeignSheet
{
    /// <summary>Largest sheet in bytes: more than any sheet of figures is.</summary>
    public const int LargestLength = 2_000_000;

    private const int MostRows = 20_000;

    /// <summary>Reads a sheet as the layout that its header fits best.</summary>
    /// <exception cref="ForeignSheetException">It is none of the sheets, or cannot be read.</exception>
    public static (RecordType Layout, IReadOnlyList<ForeignRow> Rows) Read(byte[] bytes, IReadOnlyList<RecordType> layouts)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(layouts);
        if (bytes.Length == 0)
            throw new ForeignSheetException(new("Arket er tomt. Vælg en fil med en overskrift og mindst én række.", "The sheet is empty. Choose a file with a header and at least one row."));
        if (bytes.Length > LargestLength)
            throw TooLarge();
        using var first = new MemoryStream(bytes, writable: false);
        var format = DeliveryFormats.Of(first);
        if (format == DeliveryFormat.Json || (format == DeliveryFormat.Text && bytes.Contains((byte)0)))
            throw new ForeignSheetException(new("Filen er hverken et Excel-ark (.xlsx) eller en CSV-fil. Gem arket som en af dem, og prøv igen.", "The file is neither an Excel sheet (.xlsx) nor a CSV file. Save the sheet as one of them, and try again."));
        try
        {
            var fits = layouts.Select(l => (Layout: l, Header: HeaderOf(bytes, format, l))).Where(f => f.Header is not null)
                .OrderBy(f => f.Header!.Missing.Count).ThenByDescending(f => f.Header!.Places.Count(p => p >= 0)).ToList();
            if (fits.Count == 0)
                throw new ForeignSheetException(new($"Ingen kolonner kendes. Overskriften skal være en af: {Headers(layouts)}.", $"No columns are known. The header must be one of: {Headers(layouts)}."));
            var (layout, header) = fits[0];
            if (header!.Missing.Count > 0)
                throw new ForeignSheetException(new($"Kolonnen {header.Missing[0]} mangler. Der skal være {Headers([layout])}.", $"The column {header.Missing[0]} is missing. There must be {Headers([layout])}."));
            return (layout, [.. Rows(bytes, format, layout)]);
        }
        catch (UnreadableException fault) when (fault.Readability == Readability.TooLarge)
        {
            throw TooLarge();
        }
        catch (Exception fault) when (fault is UnreadableException or InvalidDataException or XmlException or EndOfStreamException)
        {
            throw new ForeignSheetException(new("Filen er beskadiget og kan ikke læses til ende. Åbn den i regnearket, gem den igen, og prøv igen.", "The file is damaged and cannot be read to the end. Open it in the spreadsheet, save it again, and try again."));
        }
    }

    private static DeliveryHeader? HeaderOf(byte[] bytes, DeliveryFormat format, RecordType layout)
    {
        using var rows = Open(bytes, format);
        return rows.ReadHeader(layout);
    }

    private static IEnumerable<ForeignRow> Rows(byte[] bytes, DeliveryFormat format, RecordType layout)
    {
        using var rows = Open(bytes, format);
        var header = rows.ReadHeader(layout)!;
        for (var row = 1; rows.Read(); row++)
        {
            if (rows.IsBroken)
                throw new InvalidDataException();
            if (row > MostRows)
                throw TooLarge();
            var cells = new string[layout.Fields.Count];
            Array.Fill(cells, "");
            for (var i = 0; i < Math.Min(rows.Count, header.Places.Length); i++)
            {
                if (header.Places[i] >= 0)
                    cells[header.Places[i]] = rows.IsNumber(i) ? rows.Value(i).Replace('.', ',') : rows.Value(i).Trim();
            }

            if (cells.Any(c => c.Length > 0))
                yield return new ForeignRow(row, cells);
        }

        if (rows.IsBroken)
            throw new InvalidDataException();
    }

    private static DeliveryRows Open(byte[] bytes, DeliveryFormat format) => DeliveryReader.Open(new MemoryStream(bytes, writable: false), format, format == DeliveryFormat.Text && !Utf8.IsValid(bytes));

    private static string Headers(IReadOnlyList<RecordType> layouts) => string.Join(" | ", layouts.Select(l => string.Join(';', l.Fields.Select(f => f.Field.Name))));

    private static ForeignSheetException TooLarge() => new(new("Arket er for stort til at efterregne her. Tag de rækker ud, som skal ses efter.", "The sheet is too large to compute again here. Take out the rows that are to be looked at."));
}
