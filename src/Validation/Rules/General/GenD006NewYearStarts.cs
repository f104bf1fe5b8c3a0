using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>When many measures start on 1 January, the true start has probably been lost.</summary>
public static class GenD006NewYearStarts
{
    private static readonly Threshold FewestCases = new(
        new("Færrest sager, som kan vurderes", "Fewest cases that can be judged"), Dated.Always(30, "Liste over valideringer, GEN-D006"));

    private static readonly Threshold LargestShare = new(
        new("Største andel 1. januar, procent", "Largest share on 1 January, percent"), Dated.Always(30, "Liste over valideringer, GEN-D006"));

    /// <summary>The declaration.</summary>
    public static readonly MunicipalityRule Rule = new()
    {
        Code = "GEN-D006",
        Title = new("Mange startdatoer er 1. januar", "Many start dates are 1 January"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration, DisabilityRecord.Declaration],
        Fields = [Fields.StartDate],
        Thresholds = [FewestCases, LargestShare],
        JudgedOn = JudgedOn.Today,
        Violations = m => Distribution.Above(m, m.Figures.StartedOnNewYearsDay, m.Figures.Started, FewestCases.On(m.Today), LargestShare.On(m.Today)),
        Message = new(
            "{0} % af indsatserne efter {1} med start i {2} er indberettet med start 1. januar ({3} sager). Den rigtige startdato mangler formentlig.",
            "{0} % of the measures under {1} that started in {2} are reported as started on 1 January ({3} cases). The right start date is probably missing."),
        Fix = new(
            "Indberet de rigtige startdatoer. Se efter, om fagsystemet sætter 1. januar, når en sag fornyes eller flyttes.",
            "Report the right start dates. Check whether the source system sets 1 January when a case is renewed or moved."),
        Sources = [SourceRef.MeasuresDocumentation("5.3")],
        IsDerived = true,
    };
}
