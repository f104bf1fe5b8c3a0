using System.Numerics;
using System.Runtime.CompilerServices;

namespace Socialstat.Statistics;

/// <summary>A person's years in one place and column, as bits (position in the window).</summary>
internal static class PersonYears
{
    /// <summary>Counts the person in each of the years (1) or takes the person back (-1): two additions per unbroken run of years.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(Span<Tally> row, ulong years, PersonSlots slots, int number)
    {
        unchecked
        {
            while (years != 0)
            {
                var first = BitOperations.TrailingZeroCount(years);
                var last = Math.Min(first + BitOperations.TrailingZeroCount(~(years >> first)) - 1, slots.BandEnd[first]);
                row[slots.Slot[first]].Persons += number;
                row[slots.Slot[last] + 1].Persons -= number;
                years &= last == YearWindow.Longest - 1 ? 0 : ulong.MaxValue << (last + 1);
            }
        }
    }
}
