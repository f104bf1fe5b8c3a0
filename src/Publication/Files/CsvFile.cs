using System.Text;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// A table as CSV in the statistics bank's form, in codes (contract, section 3): UTF-8 with byte order mark, CRLF, semicolons,
/// variable codes in upper case with time last and then INDHOLD, every combination, <c>..</c> where there is no figure,
/// decimal comma in Danish and point in English.
/// </summary>
public static class CsvFile
{
    /// <summary>Writes the file.</summary>
    public static void Write(Cube cube, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(output);
        var lines = new ByteLines(output);
        lines.Add(Encoding.UTF8.Preamble);
        foreach (var dimension in cube.Dimensions)
            lines.Add(Encoding.UTF8.GetBytes(Cell(dimension.Code.ToUpperInvariant()) + ";"));
        lines.Add("INDHOLD\r\n"u8);
        var codes = cube.Dimensions.Select(d => d.Categories.Select(c => Encoding.UTF8.GetBytes(Cell(c.Code) + ";")).ToArray()).ToArray();
        WriteRows(cube, codes, language == Language.English ? (byte)'.' : (byte)',', lines);
        lines.Flush();
    }

    private static void WriteRows(Cube cube, byte[][][] codes, byte separator, ByteLines lines)
    {
        var values = cube.Values;
        var missing = cube.Missing;
        var decimals = cube.Declaration.Decimals;
        var last = codes[^1];
        for (var first = 0; first < values.Length; first += last.Length)
        {
            var stub = Stub(codes, first / last.Length);
            for (var i = 0; i < last.Length; i++)
            {
                lines.Add(stub);
                lines.Add(last[i]);
                if (missing[first + i])
                    lines.Add(".."u8);
                else
                    lines.AddFigure(values[first + i], decimals, separator);
                lines.Add("\r\n"u8);
            }
        }
    }

    // The codes of all variables but the last, for one row of the cube.
    private static byte[] Stub(byte[][][] codes, int row)
    {
        var parts = new byte[codes.Length - 1][];
        for (var d = parts.Length - 1; d >= 0; d--)
        {
            parts[d] = codes[d][row % codes[d].Length];
            row /= codes[d].Length;
        }

        return [.. parts.SelectMany(p => p)];
    }

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
