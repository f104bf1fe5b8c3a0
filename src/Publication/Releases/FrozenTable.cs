using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// A table as bytes that stand by themselves: its declaration, codes and texts, figures, and what is hidden. They are read back exactly,
/// also when the program's own declarations have changed since, and any changed byte is found.
/// Form: eight bytes "SSTABLE1", the length of the declaration (4 bytes, little-endian), the declaration as JSON, the cells without a figure as
/// alternating run lengths beginning with figures, the other figures in order (both as integers of variable length, figures zigzag), SHA-256 of all before.
/// Nothing is compressed, so that the same table gives the same bytes whatever library the program runs on.
/// </summary>
public static class FrozenTable
{
    private const int HashLength = 32;
    private static readonly byte[] Mark = "SSTABLE1"u8.ToArray();

    /// <summary>The bytes of the table.</summary>
    public static byte[] Write(Cube cube)
    {
        ArgumentNullException.ThrowIfNull(cube);
        using var bytes = new MemoryStream();
        bytes.Write(Mark);
        var header = FrozenDeclaration.Write(cube);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, header.Length);
        bytes.Write(length);
        bytes.Write(header);
        WriteFigures(cube, bytes);
        bytes.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        return bytes.ToArray();
    }

    /// <summary>The table that the bytes hold.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a frozen table, or have been changed.</exception>
    public static Cube Read(ReadOnlyMemory<byte> bytes)
    {
        var all = bytes.Span;
        if (all.Length < Mark.Length + sizeof(int) + HashLength || !all.StartsWith(Mark))
            throw new InvalidDataException("Not a frozen table.");
        if (!SHA256.HashData(all[..^HashLength]).AsSpan().SequenceEqual(all[^HashLength..]))
            throw new InvalidDataException("The frozen table does not agree with its checksum.");
        var length = BinaryPrimitives.ReadInt32LittleEndian(all[Mark.Length..]);
        var from = Mark.Length + sizeof(int);
        if (length < 0 || length > all.Length - from - HashLength)
            throw new InvalidDataException("The frozen table is cut off.");
        var (declaration, dimensions) = FrozenDeclaration.Read(bytes.Slice(from, length));
        return ReadFigures(declaration, dimensions, all[(from + length)..^HashLength]);
    }

    /// <summary>
    /// SHA-256 of what a reader of figures sees: codes, decimals, figures, and what is hidden, but no texts. Two tables with the same hash have the same figures.
    /// </summary>
    public static string FiguresHash(Cube cube)
    {
        ArgumentNullException.ThrowIfNull(cube);
        using var bytes = new MemoryStream();
        void Line(string text) => bytes.Write(Encoding.UTF8.GetBytes(text + "\n"));
        Line(cube.Declaration.Code);
        Line(cube.Declaration.Decimals.ToString(CultureInfo.InvariantCulture));
        foreach (var dimension in cube.Dimensions)
            Line(dimension.Code + "\t" + string.Join('\t', dimension.Categories.Select(c => c.Code)));
        WriteFigures(cube, bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void WriteFigures(Cube cube, MemoryStream bytes)
    {
        var missing = cube.Missing;
        for (int cell = 0, isMissing = 0; cell < cube.Count; isMissing ^= 1)
        {
            var from = cell;
            while (cell < cube.Count && missing[cell] == (isMissing == 1))
                cell++;
            WriteNumber((ulong)(cell - from), bytes);
        }

        for (var cell = 0; cell < cube.Count; cell++)
        {
            if (!missing[cell])
                WriteNumber(unchecked((ulong)((cube.Values[cell] << 1) ^ (cube.Values[cell] >> 63))), bytes);
        }
    }

    private static Cube ReadFigures(TableDeclaration declaration, IReadOnlyList<Dimension> dimensions, ReadOnlySpan<byte> bytes)
    {
        var cells = dimensions.Aggregate(1, (product, d) => checked(product * d.Categories.Count));
        // A cell takes at least a bit of a run or a byte of a figure, but a long run is short: the number of cells is only bounded by the declaration.
        var values = new long[cells];
        var missing = new bool[cells];
        var isMissing = false;
        for (var cell = 0; cell < cells; isMissing = !isMissing)
        {
            var run = ReadNumber(ref bytes);
            if (run > (ulong)(cells - cell))
                throw new InvalidDataException("The frozen table has more cells than its declaration.");
            missing.AsSpan(cell, (int)run).Fill(isMissing);
            cell += (int)run;
        }

        for (var cell = 0; cell < cells; cell++)
        {
            if (missing[cell])
                continue;
            var number = ReadNumber(ref bytes);
            values[cell] = unchecked((long)(number >> 1) ^ -(long)(number & 1));
        }

        return bytes.IsEmpty ? new Cube(declaration, dimensions, values, missing) : throw new InvalidDataException("The frozen table has figures beyond its declaration.");
    }

    private static void WriteNumber(ulong number, MemoryStream bytes)
    {
        for (; number >= 0x80; number >>= 7)
            bytes.WriteByte((byte)((number & 0x7F) | 0x80));
        bytes.WriteByte((byte)number);
    }

    private static ulong ReadNumber(ref ReadOnlySpan<byte> bytes)
    {
        ulong number = 0;
        for (var shift = 0; ; shift += 7)
        {
            if (bytes.IsEmpty || shift > 63)
                throw new InvalidDataException("The frozen table is cut off.");
            var part = bytes[0];
            bytes = bytes[1..];
            number |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
                return number;
        }
    }
}
