using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>For adults a move to another offer or department is a new service: the old one ends, and the new one starts on the day of the move.</summary>
public static class Vok015DepartmentChanged
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "VOK-015",
        Title = new("Afdelingen er ændret på en kendt ydelse", "The department was changed on a known service"),
        Severity = Severity.Error,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [Fields.DepartmentId, Fields.StartDate],
        Events = [],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => BrokenWhen(c.HeldRecord is not null && c.Extras.Department != Guid.Empty && c.HeldExtras.Department != Guid.Empty && c.Extras.Department != c.HeldExtras.Department),
        Values = c => [c.Record!.TextOf(Fields.DepartmentId), c.CaseId, c.HeldRecord!.TextOf(Fields.DepartmentId)],
        Message = new(
            "Ydelse {1} er sendt med afdelingen ”{0}”, men er kendt med afdelingen {2}.",
            "Service {1} was sent with the department “{0}”, but is known with the department {2}."),
        Fix = new(
            "Afslut ydelsen, og opret en ny med et nyt ydelses-id, den nye afdeling og dagen for flytningen som startdato.",
            "End the service, and make a new one with a new service id, the new department and the day of the move as start date."),
        Sources = [SourceRef.Guideline("9.2.7")],
    };
}
