using Socialstat.Law;
using Socialstat.Register;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A changed offer or department names a department other than the one before.</summary>
public static class GenP008NoNewDepartment
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-P008",
        Title = new("Ændringen nævner ingen ny afdeling", "The change names no new department"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration, DisabilityRecord.Declaration],
        Fields = [Fields.DepartmentId],
        Events = [CodeLists.OfferChange],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Extras.Department == Guid.Empty)
                return BrokenWhen(!c.Has(EventNotes.OutsidePortal));
            return c.CurrentDepartment == Guid.Empty ? Outcome.CannotBeJudged : BrokenWhen(c.Extras.Department == c.CurrentDepartment);
        },
        Values = c => [c.Extras.Department == Guid.Empty ? "" : c.Extras.Department.ToString(), c.CurrentDepartment == Guid.Empty ? "" : c.CurrentDepartment.ToString(), Write.Day(c.EventDate)],
        Message = new(
            "Ændringen den {2} er til afdeling ”{0}”, og den hidtidige afdeling er ”{1}”. En ændring skal nævne en ny afdeling.",
            "The change on {2} is to department “{0}”, and the department until then is “{1}”. A change must name a new department."),
        Fix = new(
            "Udfyld den nye afdeling, eller lad være med at sende ændringen, hvis afdelingen er den samme.",
            "Fill in the new department, or do not send the change if the department is the same."),
        Sources = [SourceRef.Guideline("2.2.6"), SourceRef.Guideline("3.2.10"), SourceRef.Guideline("5.2.3")],
    };
}
