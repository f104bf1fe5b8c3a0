using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A start, a changed place and a received duty say the kind of place.</summary>
public static class Anb014PlaceMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-014",
        Title = new("Type af anbringelsessted mangler", "The kind of place is missing"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.PlacementType],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(!c.IsDelete && c.Event is PlacementEvents.Start or PlacementEvents.PlaceChange or PlacementEvents.DutyReceived && c.IsBlank(PlacementFields.PlacementType));
        },
        Values = c => [c.TextOf(PlacementFields.PlacementType), c.TextOf(PlacementFields.Event)],
        Message = new(
            "Type af anbringelsessted er ikke udfyldt (”{0}”) for hændelsen {1}.",
            "The kind of place is not filled in (“{0}”) for the event {1}."),
        Fix = new(
            "Udfyld den type sted, barnet er anbragt i, og send posten igen.",
            "Fill in the kind of place that the child is placed in, and send the record again."),
        Sources = [SourceRef.Guideline("2.2.6"), SourceRef.Guideline("2.2.7")],
    };
}
