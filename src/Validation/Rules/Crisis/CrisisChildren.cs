using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>The children of a stay at a crisis centre, from the field with all their numbers.</summary>
internal static class CrisisChildren
{
    /// <summary>The children that are told apart: different CPR numbers that begin with a date, and every anonymous number.</summary>
    public static IReadOnlyList<PersonId> Given(Candidate c)
    {
        var given = new List<PersonId>();
        foreach (var child in c.Persons(CrisisFields.ChildrenIds))
        {
            if (!child.IsCpr)
                continue;
            if (AnonymousNumber.Of(child) is not null || (Cpr.BirthDate(child.Digits) is not null && !given.Contains(child)))
                given.Add(child);
        }

        return given;
    }

    /// <summary>The CPR numbers among the children.</summary>
    public static IEnumerable<PersonId> WithCpr(Candidate c) => Given(c).Where(child => AnonymousNumber.Of(child) is null);

    /// <summary>The birth date of a child seen on a day: of an anonymous number with the century by age, else from the population register or the CPR number.</summary>
    public static DateOnly? BirthDate(PersonId child, CaseView c, DateOnly day)
    {
        if (AnonymousNumber.Of(child) is { } anonymous)
            return anonymous.BirthDate(day);
        var known = c.People.Find(child);
        return known >= 0 && c.People.Persons[known].BirthDay is > 0 and var born ? DateOnly.FromDayNumber(born) : Cpr.BirthDate(child.Digits);
    }
}
