using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A child who is returned home goes to the parents or to family. A residence that is not stated has ANB-038.</summary>
public static class Anb039ReturnedHomeElsewhere
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-039",
        Title = new("Hjemgivet, men ikke til forældre eller familie", "Returned home, but not to parents or family"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.EndReason, PlacementFields.ResidenceAfter],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.Event != PlacementEvents.End)
                return Outcome.Kept;
            var (reason, residence) = (c.Code(PlacementFields.EndReason), c.Code(PlacementFields.ResidenceAfter));
            if (reason < 0 || residence < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(reason == PlacementFields.ReturnedHome && residence is not (PlacementFields.ToParents or PlacementFields.ToFamilyOrNetwork or PlacementFields.ToNotStated));
        },
        Values = c => [c.TextOf(PlacementFields.EndReason), c.TextOf(PlacementFields.ResidenceAfter)],
        Message = new(
            "Årsagen til ophør er hjemgivelse (”{0}”), men opholdet efter er {1}. En hjemgivelse er til forældre eller anden familie og netværk.",
            "The reason for the end is return home (“{0}”), but the residence after is {1}. A return home is to the parents or to other family and network."),
        Fix = new(
            "Se efter, om årsagen til ophør eller opholdet efter er forkert.",
            "Check whether the reason for the end or the residence after is wrong."),
        Sources = [SourceRef.Guideline("2.1")],
        IsDerived = true,
    };
}
