namespace Socialstat.Statistics;

/// <summary>
/// Exact arithmetic modulo a prime just below 2^61. A linear relation between columns of whole numbers holds modulo the prime as well;
/// one that holds only modulo the prime would take a determinant that the prime divides, so a second prime is the check.
/// </summary>
internal sealed class PrimeField
{
    private const int Bits = 61;
    private const ulong Mask = (1UL << Bits) - 1;
    private readonly ulong _below;

    private PrimeField(ulong below)
    {
        _below = below;
        Prime = (1UL << Bits) - below;
    }

    /// <summary>The field everything is computed in: 2^61 - 1.</summary>
    public static PrimeField First { get; } = new(1);

    /// <summary>The field that results are checked in: 2^61 - 31.</summary>
    public static PrimeField Second { get; } = new(31);

    public ulong Prime { get; }

    public ulong Subtract(ulong a, ulong b) => a >= b ? a - b : unchecked(a + Prime - b);

    /// <summary>The product: what is above 2^61 comes back times the distance of the prime from 2^61.</summary>
    public ulong Multiply(ulong a, ulong b)
    {
        unchecked
        {
            var high = Math.BigMul(a, b, out var low);
            high = (high << (64 - Bits)) | (low >> Bits);
            low &= Mask;
            if (_below == 1)
            {
                low += high;
            }
            else
            {
                var top = Math.BigMul(high, _below, out var folded);
                low += (((top << (64 - Bits)) | (folded >> Bits)) * _below) + (folded & Mask);
            }

            while (low >= Prime)
                low -= Prime;
            return low;
        }
    }

    /// <summary>The inverse, by Fermat: the power of the prime less two.</summary>
    public ulong Inverse(ulong a)
    {
        var result = 1UL;
        for (var exponent = Prime - 2; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1)
                result = Multiply(result, a);
            a = Multiply(a, a);
        }

        return result;
    }
}
