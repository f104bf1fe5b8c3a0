using System.Runtime.InteropServices;

namespace Socialstat.Statistics;

/// <summary>
/// Counts as bytes, so that parts of the persons can be counted on other machines and added at the end.
/// Only counts that are not complete are written. The bytes are for the same version of the program.
/// </summary>
public static class CountsFile
{
    private const int Magic = 0x43535353; // "SSSC"

    /// <summary>Writes counts.</summary>
    /// <exception cref="InvalidOperationException">The counts are complete.</exception>
    public static void Write(Counts counts, Stream output)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(output);
        if (counts.IsComplete)
            throw new InvalidOperationException("Complete counts cannot be added and are not written.");
        output.Write(MemoryMarshal.AsBytes<int>(HeaderOf(counts.Window)));
        output.Write(MemoryMarshal.AsBytes(counts.Tallies));
    }

    /// <summary>Reads counts.</summary>
    /// <exception cref="InvalidDataException">The bytes are not counts of this version's places, columns and bands.</exception>
    /// <exception cref="EndOfStreamException">The bytes are cut off.</exception>
    public static Counts Read(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var header = new int[6];
        input.ReadExactly(MemoryMarshal.AsBytes(header.AsSpan()));
        if (header[5] is < 1 or > YearWindow.Longest || !header.AsSpan().SequenceEqual(HeaderOf(new YearWindow(header[4], header[5]))))
            throw new InvalidDataException("Not counts of this version.");
        var counts = new Counts(new YearWindow(header[4], header[5]));
        input.ReadExactly(MemoryMarshal.AsBytes(counts.Tallies));
        return counts;
    }

    private static int[] HeaderOf(YearWindow window) => [Magic, Places.Count, Columns.Count, Slots.CountOf(window), window.First, window.Count];
}
