using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Nearly all decisions having one circumstance shows that not all decisive ones are reported.</summary>
public static class Anb028OneReasonOnly
{
    private static readonly Threshold FewestDecisions = new(
        new("Færrest afgørelser, som kan vurderes", "Fewest decisions that can be judged"), Dated.Always(20, "Liste over valideringer, ANB-028"));

    private static readonly Threshold LargestShare = new(
        new("Største andel med kun ét forhold, procent", "Largest share with only one circumstance, percent"), Dated.Always(95, "Liste over valideringer, ANB-028"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-028",
        Title = new("Næsten altid kun ét udslagsgivende forhold", "Nearly always only one decisive circumstance"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.DecisiveCircumstances],
        Thresholds = [FewestDecisions, LargestShare],
        JudgedOn = JudgedOn.Today,
        Together = Together.Reporter,
        Violations = group => PlacementShares.Above(group, ReportingCycle.Year, FewestDecisions.On(group.Today), LargestShare.On(group.Today),
            e => PlacementShares.Reasons(e) is { } reasons ? reasons == 1 : null),
        Message = new(
            "{0} % af kommunens afgørelser i {1} har kun ét udslagsgivende forhold ({2} af {3}). Alle forhold, der var udslagsgivende, skal indberettes.",
            "{0} % of the municipality’s decisions in {1} have only one decisive circumstance ({2} of {3}). All circumstances that were decisive must be reported."),
        Fix = new(
            "Se efter, om fagsystemet kun sender det første forhold, eller om sagsbehandlerne kun angiver ét.",
            "Check whether the source system sends only the first circumstance, or caseworkers give only one."),
        Sources = [SourceRef.Guideline("2.2.3.1")],
        IsDerived = true,
    };
}
