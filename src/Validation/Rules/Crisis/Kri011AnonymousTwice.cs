using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>The same anonymous number in one department from one day is a duplicate, or two persons whom nobody can tell apart.</summary>
public static class Kri011AnonymousTwice
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "KRI-011",
        Title = new("Samme anonyme nummer, afdeling og dato to gange", "The same anonymous number, department and date twice"),
        Severity = Severity.Warning,
        AppliesTo = [CrisisStayRecord.Declaration],
        Fields = [CrisisFields.PersonId, CrisisFields.MoveInDate, Fields.DepartmentId],
        JudgedOn = JudgedOn.StartDate,
        Together = Together.Reporter,
        Violations = g => g.InForce.Where(e => e.Day is not null && AnonymousNumber.Of(e.Version.Person) is not null)
            .GroupBy(e => (e.Version.Person, e.Version.Day)).Where(sameDay => sameDay.Skip(1).Any())
            .SelectMany(sameDay => sameDay.GroupBy(e => e.Extras.Department)).Where(same => same.Key != Guid.Empty)
            .SelectMany(same => same.Skip(1).Select(e => new Violation(e, e.Version.Person.ToString(), same.First().CaseId, Write.Day(e.Day)))),
        Message = new(
            "Ophold {1} har samme anonyme nummer {0}, afdeling og indflytningsdato {2}. Opholdet er formentlig indberettet to gange; ellers kan de to personer ikke skelnes.",
            "Stay {1} has the same anonymous number {0}, department and move-in date {2}. The stay is probably reported twice; otherwise the two persons cannot be told apart."),
        Fix = new(
            "Slet det ene ophold, hvis det er det samme. Er det to personer, så skriv fødselsdatoen i stedet for 123456, hvis den kendes.",
            "Delete one of the stays if they are the same. If they are two persons, write the birth date in place of 123456 if it is known."),
        Sources = [SourceRef.Guideline("8.2.1")],
        IsDerived = true,
    };
}
