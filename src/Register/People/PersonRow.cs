using System.Runtime.InteropServices;
using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>One version of a person as the population register delivered it: 56 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 56)]
public struct PersonRow
{
    /// <summary>Identity.</summary>
    public PersonId Id;

    /// <summary>Mother's identity; none when not given.</summary>
    public PersonId Mother;

    /// <summary>Day number of birth; 0 when not given.</summary>
    public int BirthDay;

    /// <summary>Day number of death; 0 when not given.</summary>
    public int DeathDay;

    /// <summary>Ordinal of the delivery.</summary>
    public int Delivery;

    /// <summary>Data row in the delivery.</summary>
    public int Row;

    /// <summary>Sex.</summary>
    public Sex Sex;
}

/// <summary>One version of a residence period: 40 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 40)]
public struct ResidenceRow
{
    /// <summary>Identity.</summary>
    public PersonId Id;

    /// <summary>Day number of the first day.</summary>
    public int FromDay;

    /// <summary>Day number of the last day; 0 when open.</summary>
    public int ToDay;

    /// <summary>Ordinal of the delivery.</summary>
    public int Delivery;

    /// <summary>Data row in the delivery.</summary>
    public int Row;

    /// <summary>Index of the municipality.</summary>
    public short Municipality;
}

/// <summary>One version of a population count: 24 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 24)]
public struct PopulationRow
{
    /// <summary>Ordinal of the delivery.</summary>
    public int Delivery;

    /// <summary>Data row in the delivery.</summary>
    public int Row;

    /// <summary>Number of persons on 1 January.</summary>
    public int Persons;

    /// <summary>Year.</summary>
    public short Year;

    /// <summary>Index of the municipality.</summary>
    public short Municipality;

    /// <summary>Age in whole years.</summary>
    public short Age;

    /// <summary>Sex.</summary>
    public Sex Sex;
}
