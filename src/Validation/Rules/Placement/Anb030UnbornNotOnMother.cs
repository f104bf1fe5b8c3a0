using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A decision about an unborn child is on the expecting mother's number.</summary>
public static class Anb030UnbornNotOnMother
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-030",
        Title = new("Ufødt barn er ikke på moderens CPR-nummer", "Unborn child not on the mother's CPR number"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.PersonIdType, Fields.Unborn],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            if (c.IsDelete || c.Event != PlacementEvents.Decision || c.Bool(Fields.Unborn) != true)
                return Outcome.Kept;
            return c.IdentityKind < 0 ? Outcome.CannotBeJudged : BrokenWhen(c.IdentityKind != CodeLists.MotherCprKind);
        },
        Values = c => [c.TextOf(PlacementFields.PersonIdType)],
        Message = new(
            "Personindikatoren er ”{0}”, men afgørelsen drejer sig om et ufødt barn. Den skal være den kommende mors CPR-nummer (mother_cpr).",
            "The kind of identity is “{0}”, but the decision is about an unborn child. It must be the expecting mother’s CPR number (mother_cpr)."),
        Fix = new(
            "Indberet den kommende mors CPR-nummer. Er barnet født, så svar nej til ufødt barn.",
            "Report the expecting mother’s CPR number. If the child is born, answer no to unborn child."),
        Sources = [SourceRef.Guideline("2.2.1")],
    };
}
