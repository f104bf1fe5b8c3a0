using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A kind of measure that had recipients the year before and has none now may not have been reported.</summary>
public static class Han016MeasureVanished
{
    private static readonly Threshold Fewest = new(
        new("Færrest modtagere året før", "Fewest recipients the year before"),
        Dated.Always(10, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly MunicipalityRule Rule = new()
    {
        Code = "HAN-016",
        Title = new("En indsatstype er forsvundet", "A kind of measure has vanished"),
        Severity = Severity.Warning,
        AppliesTo = [DisabilityRecord.Declaration],
        Fields = [Fields.MeasureParagraph],
        JudgedOn = JudgedOn.Today,
        Violations = m =>
        {
            var (year, before) = (m.LastFullYear, m.LastFullYear - 1);
            return [.. Measures.Of(m.Statistic)
                .Where(measure => measure.HasFiguresIn(year) && FigureSums.Of(m.Figures.Recipients, [measure], year, year) == 0
                    && FigureSums.Of(m.Figures.Recipients, [measure], before, before) >= Fewest.On(m.Today))
                .Select(measure => new[]
                {
                    Write.Number(0), Write.Provision(measure.Provisions.First(p => p.Act == Act.BarnetsLov)),
                    Write.Number(FigureSums.Of(m.Figures.Recipients, [measure], before, before)), Write.Number(year), Write.Number(before),
                })];
        },
        Message = new(
            "Kommunen har {0} modtagere af indsatsen {1} i {3}, men havde {2} i {4}.",
            "The municipality has {0} recipients of the measure {1} in {3}, but had {2} in {4}."),
        Fix = new(
            "Undersøg, om indsatsen stadig gives, og om den forvaltning, der bevilger den, har indberettet.",
            "Find out whether the measure is still given and whether the administration that grants it has reported."),
        Sources = [SourceRef.DisabilityDocumentation("3.4")],
        Thresholds = [Fewest],
    };
}
