using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>An end says where the child stays afterwards.</summary>
public static class Anb036ResidenceAfterMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-036",
        Title = new("Ophold efter ophøret mangler", "The residence after the end is missing"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.ResidenceAfter],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(!c.IsDelete && c.Event == PlacementEvents.End && c.IsBlank(PlacementFields.ResidenceAfter));
        },
        Values = c => [c.TextOf(PlacementFields.ResidenceAfter)],
        Message = new(
            "Ophold efter ophøret er ikke udfyldt (”{0}”).",
            "The residence after the end is not filled in (“{0}”)."),
        Fix = new(
            "Udfyld, hvor barnet eller den unge opholder sig efter ophøret, og send posten igen.",
            "Fill in where the child or young person stays after the end, and send the record again."),
        Sources = [SourceRef.Guideline("2.2.4"), SourceRef.Public("Danmarks Statistik, dokumentation af anbringelser: TIMES EFTHJEM")],
    };
}
