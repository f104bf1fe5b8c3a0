using System.Runtime.InteropServices;

namespace Socialstat.Statistics;

/// <summary>The numbers of one place, column, year, age band and sex, side by side because they are counted together.</summary>
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

    /// <summary>The number that a table asks for.</summary>
    /// <exception cref="NotSupportedException">The unit is not counted at the reference time.</exception>
    public readonly int Of(CountedUnit unit, ReferenceTime reference) => (unit, reference) switch
    {
        (CountedUnit.Episodes, ReferenceTime.DuringYear) => Active,
        (CountedUnit.Episodes, ReferenceTime.YearEnd) => AtYearEnd,
        (CountedUnit.Episodes, ReferenceTime.Started) => Started,
        (CountedUnit.Persons, ReferenceTime.DuringYear) => Persons,
        _ => throw new NotSupportedException($"{unit} at {reference} are not counted."),
    };
}
