using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>An end says why the placement ended.</summary>
public static class Anb035EndReasonMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-035",
        Title = new("Årsag til ophør mangler", "The reason for the end is missing"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.EndReason],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(!c.IsDelete && c.Event == PlacementEvents.End && c.IsBlank(PlacementFields.EndReason));
        },
        Values = c => [c.TextOf(PlacementFields.EndReason)],
        Message = new(
            "Årsagen til ophøret er ikke udfyldt (”{0}”).",
            "The reason for the end is not filled in (“{0}”)."),
        Fix = new(
            "Udfyld årsagen til, at anbringelsen ophørte, og send posten igen.",
            "Fill in why the placement ended, and send the record again."),
        Sources = [SourceRef.Guideline("2.1"), SourceRef.Guideline("2.2.4")],
    };
}
