using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>When nearly all measures start on the day of the decision, the day of the grant is probably reported as the start.</summary>
public static class GenD004StartedOnDecision
{
    private static readonly Threshold FewestCases = new(
        new("Færrest sager, som kan vurderes", "Fewest cases that can be judged"), Dated.Always(20, "Liste over valideringer, GEN-D004"));

    private static readonly Threshold LargestShare = new(
        new("Største andel med samme dato, procent", "Largest share with the same date, percent"), Dated.Always(80, "Liste over valideringer, GEN-D004"));

    /// <summary>The declaration.</summary>
    public static readonly MunicipalityRule Rule = new()
    {
        Code = "GEN-D004",
        Title = new("Startdato er næsten altid afgørelsesdatoen", "The start date is nearly always the decision date"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration, DisabilityRecord.Declaration],
        Fields = [Fields.StartDate, Fields.DecisionDate],
        Thresholds = [FewestCases, LargestShare],
        JudgedOn = JudgedOn.Today,
        Violations = m => Distribution.Above(m, m.Figures.StartedOnDecision, m.Figures.StartedWithDecision, FewestCases.On(m.Today), LargestShare.On(m.Today)),
        Message = new(
            "{0} % af indsatserne efter {1} med start i {2} har samme start- og afgørelsesdato ({3} sager). Bevillingsdatoen er formentlig indberettet som startdato.",
            "{0} % of the measures under {1} that started in {2} have the same start and decision date ({3} cases). The day of the grant was probably reported as the start date."),
        Fix = new(
            "Indberet den dag, indsatsen faktisk begyndte. Se efter, hvilken dato fagsystemet sender.",
            "Report the day on which the measure actually began. Check which date the source system sends."),
        Sources = [SourceRef.MeasuresDocumentation("5.3"), SourceRef.DisabilityDocumentation("5.3")],
    };
}
