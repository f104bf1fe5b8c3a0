using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A change of department is two stays, out of the first and into the second on one day, and not a new department in the same stay.</summary>
public static class Kri006DepartmentChanged
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "KRI-006",
        Title = new("Afdelingen er ændret i det samme ophold", "The department has changed in the same stay"),
        Severity = Severity.Error,
        AppliesTo = [CrisisStayRecord.Declaration],
        Fields = [Fields.DepartmentId, CrisisFields.MoveInDate, CrisisFields.MoveOutDate],
        Events = [],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = Stays.ChangesDepartment,
        Values = Stays.ChangedDepartment,
        Message = new(
            "Ophold {2} står nu på afdeling {0}, men er tidligere indberettet på afdeling {1}. Et skift af afdeling skal indberettes som to ophold.",
            "Stay {2} is now on department {0}, but was reported on department {1} before. A change of department must be reported as two stays."),
        Fix = new(
            "Registrér udflytning fra den første afdeling og indflytning på den anden samme dato under et nyt opholds-id. Var den første afdeling en fejl, så slet opholdet, og send det igen.",
            "Register the move out of the first department and into the second on the same date with a new stay id. If the first department was a mistake, delete the stay and send it again."),
        Sources = [SourceRef.Guideline("8.2.3")],
    };
}
