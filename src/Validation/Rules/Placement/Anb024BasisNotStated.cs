using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>The legal basis of placements is known.</summary>
public static class Anb024BasisNotStated
{
    private static readonly Threshold LargestShare = new(
        new("Største andel uden oplyst lovgrundlag, procent", "Largest share without a stated legal basis, percent"), Dated.Always(2, "Liste over valideringer, ANB-024"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-024",
        Title = new("Lovgrundlaget er for ofte uoplyst", "The legal basis is too often not stated"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.LegalBasis],
        Thresholds = [LargestShare],
        JudgedOn = JudgedOn.Today,
        Together = Together.Reporter,
        Violations = group => PlacementShares.Above(group, ReportingCycle.Quarter, 1, LargestShare.On(group.Today), e => e.Provision is { } basis ? basis.Code == PlacementBases.NotStated : null),
        Message = new(
            "Lovgrundlaget er uoplyst for {0} % af hændelserne i {1} ({2} af {3}).",
            "The legal basis is not stated for {0} % of the events in {1} ({2} of {3})."),
        Fix = new(
            "Find lovgrundlaget i sagerne, og send hændelserne igen.",
            "Find the legal basis in the cases, and send the events again."),
        Sources = [SourceRef.JoiningReport("3.5")],
    };
}
