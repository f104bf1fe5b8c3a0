using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Where children stay after placements is known.</summary>
public static class Anb038ResidenceNotStated
{
    private static readonly Threshold FewestEnds = new(
        new("Færrest ophør, som kan vurderes", "Fewest ends that can be judged"), Dated.Always(10, "Liste over valideringer, ANB-038"));

    private static readonly Threshold LargestShare = new(
        new("Største andel uoplyst, procent", "Largest share not stated, percent"), Dated.Always(5, "Liste over valideringer, ANB-038"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-038",
        Title = new("Ophold efter ophøret er for ofte uoplyst", "The residence after the end is too often not stated"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.ResidenceAfter, PlacementFields.EndReason],
        Thresholds = [FewestEnds, LargestShare],
        JudgedOn = JudgedOn.Today,
        Together = Together.Reporter,
        Violations = group => PlacementShares.Above(group, ReportingCycle.Quarter, FewestEnds.On(group.Today), LargestShare.On(group.Today),
            e => e.Event == PlacementEvents.End ? e.Code(PlacementFields.ResidenceAfter) == PlacementFields.ToNotStated : null),
        Message = new(
            "Ophold efter ophøret er uoplyst for {0} % af kommunens ophør i {1} ({2} af {3}).",
            "The residence after the end is not stated for {0} % of the municipality’s ends in {1} ({2} of {3})."),
        Fix = new(
            "Find opholdet i sagerne, og send ophørene igen.",
            "Find the residence in the cases, and send the ends again."),
        Sources = [SourceRef.Public("Danmarks Statistik, dokumentation af anbringelser: TIMES UDSTED"), SourceRef.Guideline("2.2.4")],
    };
}
