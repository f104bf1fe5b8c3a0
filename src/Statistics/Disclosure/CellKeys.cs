using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Socialstat.Statistics;

/// <summary>
/// Keys that decide the noise of a figure: one per unit, persistent over releases, and for a cell the sum of those of its units. The same units therefore
/// get the same noise in every table and release, and asking often tells nothing more.
/// </summary>
public static class CellKeys
{
    /// <summary>Keys are whole numbers below this.</summary>
    public const int Modulus = 100_000_000;

    /// <summary>The key of a unit.</summary>
    /// <param name="secret">The key of the family of releases.</param>
    /// <param name="unit">What identifies the unit in the register.</param>
    public static int Of(byte[] secret, string unit) =>
        (int)(BinaryPrimitives.ReadUInt64BigEndian(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(unit))) % Modulus);

    /// <summary>The key of a cell with the units.</summary>
    public static int OfCell(IEnumerable<int> unitKeys)
    {
        ArgumentNullException.ThrowIfNull(unitKeys);
        return (int)(unitKeys.Aggregate(0L, (sum, key) => sum + key) % Modulus);
    }

    /// <summary>The figure that is published for a count: noise of the first interval whose upper end is above the key; nothing is added to zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The key is not a key.</exception>
    public static int Perturb(int count, int cellKey, PerturbationTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (cellKey is < 0 or >= Modulus)
            throw new ArgumentOutOfRangeException(nameof(cellKey), cellKey.ToString(CultureInfo.InvariantCulture));
        if (count == 0)
            return 0;
        var noise = table.Row(count);
        var upper = 0.0;
        for (var i = 0; i < noise.Count - 1; i++)
        {
            upper += noise[i].Probability;
            if (cellKey < upper * Modulus)
                return count + noise[i].Change;
        }

        return count + noise[^1].Change;
    }
}
