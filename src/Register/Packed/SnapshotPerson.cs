using System.Runtime.InteropServices;
using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>A person in the snapshot: what statistics need to know, and where the person's spells begin.</summary>
/// <param name="Id">The current identity.</param>
/// <param name="BirthDayNumber">Day number of the birth date; 0 when not known.</param>
/// <param name="Sex">Sex.</param>
/// <param name="FirstSpell">Position of the person's first spell; the next person's first spell ends the run.</param>
[StructLayout(LayoutKind.Sequential, Size = 32)]
public readonly record struct SnapshotPerson(PersonId Id, int BirthDayNumber, Sex Sex, int FirstSpell)
{
    /// <summary>Year of birth; 0 when not known.</summary>
    public int BirthYear => BirthDayNumber == 0 ? 0 : DateOnly.FromDayNumber(BirthDayNumber).Year;
}
