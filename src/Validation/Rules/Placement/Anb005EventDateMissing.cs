using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Changes, ends and handovers say on which day they happened.</summary>
public static class Anb005EventDateMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-005",
        Title = new("Hændelsesdato mangler", "The event date is missing"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(c.Event is PlacementEvents.PlaceChange or PlacementEvents.BasisChange or PlacementEvents.End or PlacementEvents.DutyGiven or PlacementEvents.DutyReceived && c.IsBlank(Fields.EventDate));
        },
        Values = c => [c.TextOf(Fields.EventDate), c.TextOf(PlacementFields.Event)],
        Message = new(
            "Datoen for hændelsen {1} er ikke udfyldt (”{0}”).",
            "The date of the event {1} is not filled in (“{0}”)."),
        Fix = new(
            "Udfyld den dag, ændringen gjaldt fra, anbringelsen ophørte, eller handlepligten skiftede, og send posten igen.",
            "Fill in the day from which the change held, the placement ended, or the duty to act passed on, and send the record again."),
        Sources = [SourceRef.Guideline("2.1"), SourceRef.Public("Danmarks Statistik, dokumentation af anbringelser")],
    };
}
