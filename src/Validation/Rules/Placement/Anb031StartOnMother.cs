using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>When the placement starts, the child is born and has its own number. A child who died before or at birth stays on the mother's; a start that is only planned can come before the birth.</summary>
public static class Anb031StartOnMother
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-031",
        Title = new("Iværksat på moderens CPR-nummer", "Started on the mother's CPR number"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.PersonIdType, PlacementFields.Event],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(!c.IsDelete && c.Event == PlacementEvents.Start && c.IdentityKind == CodeLists.MotherCprKind
                && c.Bool(Fields.ChildDied) != true && c.Bool(PlacementFields.StartIsPlanned) != true);
        },
        Values = c => [c.TextOf(PlacementFields.PersonIdType)],
        Message = new(
            "Iværksættelsen er på ”{0}” (moderens CPR-nummer). Når anbringelsen iværksættes, er barnet født og skal have sit eget nummer.",
            "The start is on “{0}” (the mother’s CPR number). When the placement starts, the child is born and must have its own number."),
        Fix = new(
            "Indberet barnets CPR-nummer ved iværksættelsen. Døde barnet før eller ved fødslen, så svar ja til det.",
            "Report the child’s CPR number at the start. If the child died before or at birth, answer yes to that."),
        Sources = [SourceRef.Guideline("2.2.1")],
    };
}
