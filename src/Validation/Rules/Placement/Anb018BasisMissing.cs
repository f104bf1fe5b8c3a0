using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A decision, a changed legal basis and a received duty name the provision. A start rests on that of its decision; a start without one has ANB-006.</summary>
public static class Anb018BasisMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-018",
        Title = new("Lovgrundlag mangler", "The legal basis is missing"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.LegalBasis],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(!c.IsDelete && c.Event is PlacementEvents.Decision or PlacementEvents.BasisChange or PlacementEvents.DutyReceived or PlacementEvents.YouthDecision && c.IsBlank(PlacementFields.LegalBasis));
        },
        Values = c => [c.TextOf(PlacementFields.LegalBasis), c.TextOf(PlacementFields.Event)],
        Message = new(
            "Lovgrundlaget er ikke udfyldt (”{0}”) for hændelsen {1}.",
            "The legal basis is not filled in (“{0}”) for the event {1}."),
        Fix = new(
            "Udfyld den bestemmelse, anbringelsen hviler på, fx BL 46, og send posten igen.",
            "Fill in the provision that the placement rests on, e.g. BL 46, and send the record again."),
        Sources = [SourceRef.Guideline("2.1")],
    };
}
