using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>When nearly all early support of a municipality starts and ends on the same day, durations say nothing.</summary>
public static class Ind008EarlySupportDurationUnknown
{
    private static readonly Threshold LargestShare = new(
        new("Andel med samme start- og slutdato (procent)", "Share with the same start and end date (percent)"),
        Dated.Always(90, "Statistikdokumentation 5.3; projektets standard"));

    private static readonly Threshold Fewest = new(
        new("Færrest indsatser", "Fewest measures"),
        Dated.Always(20, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly MunicipalityRule Rule = new()
    {
        Code = "IND-008",
        Title = new("Varighed af forebyggende indsatser kan ikke måles", "The duration of early support cannot be measured"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.EndDate, Fields.StartDate],
        JudgedOn = JudgedOn.Today,
        Violations = m =>
        {
            var (from, to) = FigureSums.RevisedYears(m);
            var started = FigureSums.Of(m.Figures.Started, SupportProvisions.EarlySupportMeasures, from, to);
            var sameDay = FigureSums.Of(m.Figures.SameDay, SupportProvisions.EarlySupportMeasures, from, to);
            return started >= Fewest.On(m.Today) && sameDay * 100L > (long)started * LargestShare.On(m.Today)
                ? [[Write.Number(sameDay), Write.Number(started), Write.Number(from), Write.Number(to)]]
                : [];
        },
        Message = new(
            "{0} af kommunens {1} forebyggende indsatser efter § 30 i barnets lov startet {2}-{3} har samme start- og slutdato. Varigheden kan ikke måles, og det skal stå ved tallene.",
            "{0} of the municipality’s {1} early support measures under section 30 of the Children’s Act that started {2}-{3} have the same start and end date. Duration cannot be measured, and the figures must say so."),
        Fix = new(
            "Indberet den rigtige slutdato, når kommunen kender den.",
            "Report the true end date where the municipality knows it."),
        Sources = [SourceRef.MeasuresDocumentation("5.3")],
        Thresholds = [LargestShare, Fewest],
    };
}
