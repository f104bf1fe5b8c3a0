using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A decision says on which day it was made.</summary>
public static class Anb003DecisionDateMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-003",
        Title = new("Afgørelsesdato mangler", "The decision date is missing"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(c.Event is PlacementEvents.Decision or PlacementEvents.YouthDecision && c.IsBlank(Fields.EventDate));
        },
        Values = c => [c.TextOf(Fields.EventDate)],
        Message = new(
            "Datoen for afgørelsen er ikke udfyldt (”{0}”).",
            "The date of the decision is not filled in (“{0}”)."),
        Fix = new(
            "Udfyld den dag, afgørelsen er truffet, og send posten igen.",
            "Fill in the day on which the decision was made, and send the record again."),
        Sources = [SourceRef.Guideline("2.1")],
    };
}
