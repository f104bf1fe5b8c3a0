using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Socialstat.Statistics;

/// <summary>
/// The numbers of one place, column, year, age band and sex, side by side because they are counted together.
/// Four numbers of 32 bits in this order: they are added as one vector.
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
}
