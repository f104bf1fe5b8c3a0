using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// A table as CSV in the statistics bank's form, in codes (contract, section 3): UTF-8 with byte order mark, CRLF, semicolons,
/// variable codes in upper case with time last and then INDHOLD, every combination, <c>..</c> where there is no figure,
/// decimal comma in Danish and point in English. Other layouts are taken from <see cref="CsvRows"/>.
/// </summary>
public static class CsvFile
{
    private const int PieceLength = 1 << 16;

    /// <summary>Writes the file.</summary>
    public static void Write(Cube cube, Language language, Stream output)
    {
        using var rows = CsvRows.Of(cube, new CsvLayout { Language = language });
        Write(rows, output);
    }

    /// <summary>Writes the lines.</summary>
    public static void Write(CsvRows rows, Stream output)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        var piece = new byte[PieceLength];
        for (var length = rows.Read(piece); length > 0; length = rows.Read(piece))
            output.Write(piece.AsSpan(0, length));
    }
}
