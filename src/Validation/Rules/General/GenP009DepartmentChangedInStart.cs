using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A new department is reported as a change with its day, not by sending the start again with another department.</summary>
public static class GenP009DepartmentChangedInStart
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-P009",
        Title = new("Afdelingen er ændret uden en ændringshændelse", "The department changed without a change event"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration, DisabilityRecord.Declaration],
        Fields = [Fields.DepartmentId],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (!c.HasHeld || !c.IsOpen || c.LaterEvents > 0)
                return Outcome.Kept;
            return BrokenWhen(c.Extras.Department != Guid.Empty && c.HeldExtras.Department != Guid.Empty && c.Extras.Department != c.HeldExtras.Department);
        },
        Values = c => [c.Extras.Department.ToString(), c.HeldExtras.Department.ToString()],
        Message = new(
            "Starten er sendt igen med afdeling ”{0}”; før var den {1}. Et skift af afdeling skal indberettes som en ændring med dato.",
            "The start was sent again with department “{0}”; before it was {1}. A change of department must be reported as a change with its date."),
        Fix = new(
            "Er barnet flyttet, så send starten med den gamle afdeling og en ændring med den nye. Var den gamle forkert, er ingen handling nødvendig.",
            "If the child has moved, send the start with the old department and a change with the new one. If the old one was wrong, nothing needs to be done."),
        Sources = [SourceRef.Guideline("2.2.6"), SourceRef.Guideline("3.2.10"), SourceRef.Guideline("5.2.3")],
    };
}
