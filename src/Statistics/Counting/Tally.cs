using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Socialstat.Statistics;

/// <summary>
/// The numbers of one place, column, age band, sex and year, side by side because they are counted together.
/// Four numbers of 32 bits in this order: they are added as one vector.
/// While counting, <see cref="Active"/> and <see cref="Persons"/> hold the change from the year before, so that an episode of any
/// length costs two additions, and <see cref="AtYearEnd"/> what left before 31 December, as a negative number.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public struct Tally
{
    /// <summary>Episodes active on any day of the year.</summary>
    public int Active;

    /// <summary>Episodes active on 31 December.</summary>
    public int AtYearEnd;

    /// <summary>Episodes that started in the year.</summary>
    public int Started;

    /// <summary>Persons with an episode that was active on any day of the year.</summary>
    public int Persons;

    /// <summary>Mask of all numbers.</summary>
    internal static Vector128<int> Everything => Vector128<int>.AllBitsSet;

    /// <summary>Mask of the numbers of episodes, which are plain sums.</summary>
    internal static Vector128<int> Episodes => Vector128.Create(-1, -1, -1, 0);

    /// <summary>Position of the number that a table asks for.</summary>
    /// <exception cref="NotSupportedException">The unit is not counted at the reference time.</exception>
    internal static int PositionOf(CountedUnit unit, ReferenceTime reference) => (unit, reference) switch
    {
        (CountedUnit.Episodes, ReferenceTime.DuringYear) => 0,
        (CountedUnit.Episodes, ReferenceTime.YearEnd) => 1,
        (CountedUnit.Episodes, ReferenceTime.Started) => 2,
        (CountedUnit.Persons, ReferenceTime.DuringYear) => 3,
        _ => throw new NotSupportedException($"{unit} at {reference} are not counted."),
    };

    /// <summary>Turns changes into numbers, over one run of years and the slot that ends it.</summary>
    internal static void Settle(Span<Tally> run)
    {
        var active = 0;
        var persons = 0;
        for (var year = 0; year < run.Length; year++)
        {
            ref var tally = ref run[year];
            active += tally.Active;
            persons += tally.Persons;
            tally.Active = active;
            tally.Persons = persons;
            tally.AtYearEnd += active;
        }
    }
}
