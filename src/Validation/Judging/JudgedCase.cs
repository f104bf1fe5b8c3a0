using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>What judging a case came to.</summary>
public struct JudgedCase
{
    /// <summary>Whether a start is in force.</summary>
    public bool InForce;

    /// <summary>The start in force.</summary>
    public CaseEvent Start;

    /// <summary>Day number of the end in force; 0 when open.</summary>
    public int EndDay;

    /// <summary>Whether the case counts in tables: on the child's own identity, and the person is known (or is a person-id).</summary>
    public bool Counts;

    /// <summary>The person's current identity.</summary>
    public Socialstat.Law.PersonId Person;

    /// <summary>The earlier identity that the case says now belongs to <see cref="LinkNew"/>; none when it says nothing.</summary>
    public Socialstat.Law.PersonId LinkOld;

    /// <summary>The newer identity.</summary>
    public Socialstat.Law.PersonId LinkNew;

    /// <summary>Day number of the first delivery that says so.</summary>
    public int LinkKnownOn;
}
