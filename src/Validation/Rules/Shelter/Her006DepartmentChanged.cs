using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A change of department is two stays, out of the first and into the second on one day, and not a new department in the same stay.</summary>
public static class Her006DepartmentChanged
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "HER-006",
        Title = new("Afdelingen er ændret i det samme ophold", "The department has changed in the same stay"),
        Severity = Severity.Error,
        AppliesTo = [ShelterStayRecord.Declaration],
        Fields = [Fields.DepartmentId, ShelterFields.AdmissionDate, ShelterFields.DischargeDate],
        Events = [],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = Stays.ChangesDepartment,
        Values = Stays.ChangedDepartment,
        Message = new(
            "Ophold {2} står nu på afdeling {0}, men er tidligere indberettet på afdeling {1}. Et skift af afdeling skal indberettes som to ophold.",
            "Stay {2} is now on department {0}, but was reported on department {1} before. A change of department must be reported as two stays."),
        Fix = new(
            "Udskriv fra den første afdeling, og indskriv på den anden samme dato under et nyt opholds-id. Var den første afdeling en fejl, så slet opholdet, og send det igen.",
            "Discharge from the first department, and admit to the second on the same date with a new stay id. If the first department was a mistake, delete the stay and send it again."),
        Sources = [SourceRef.Guideline("7.2.4"), SourceRef.Guideline("7.2.5")],
    };
}
