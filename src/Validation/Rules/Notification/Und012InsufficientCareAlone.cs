using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>"Insufficient care from parents" as the only cause is the last resort and should not be common.</summary>
public static class Und012InsufficientCareAlone
{
    private static readonly Threshold Percentile = new(
        new("Percentil blandt kommunerne", "Percentile among municipalities"),
        Dated.Always(95, "regellisten UND-012"));

    private static readonly Threshold Fewest = new(
        new("Færrest underretninger i året", "Fewest notifications in the year"),
        Dated.Always(20, "projektets standard"));

    private static readonly Threshold FewestMunicipalities = new(
        new("Færrest kommuner at sammenligne", "Fewest municipalities to compare"),
        Dated.Always(5, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly ComparisonRule Rule = new()
    {
        Code = "UND-012",
        Title = new("Usædvanligt ofte kun ”Utilstrækkelig omsorg fra forældre”", "Unusually often only “insufficient care from parents”"),
        Severity = Severity.Warning,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [NotificationFields.Causes],
        JudgedOn = JudgedOn.Today,
        Figures = g =>
        {
            var received = Notifications.In(g, g.LastFullYear).Where(Notifications.HasCauses).ToArray();
            return received.Length < Fewest.On(g.Today) ? null : [g.LastFullYear, received.Length, received.Count(Notifications.IsInsufficientCareAlone)];
        },
        Violations = (own, all) =>
        {
            var (year, received, alone) = (own[0], own[1], own[2]);
            var day = new DateOnly(year, 12, 31);
            decimal[] shares = [.. all.Where(f => f[0] == year).Select(f => (decimal)f[2] / f[1])];
            if (shares.Length < FewestMunicipalities.On(day))
                return [];
            var limit = FigureSums.Percentile(shares, Percentile.On(day));
            return (decimal)alone / received > limit
                ? [[FigureSums.WholePercent((decimal)alone / received), Write.Number(alone), Write.Number(received), Write.Number(year), FigureSums.WholePercent(limit)]]
                : [];
        },
        Message = new(
            "”Utilstrækkelig omsorg fra forældre” er eneste årsag i {0} % af kommunens underretninger i {3} ({1} af {2}). Det er mere end hos 95 % af kommunerne (grænse: {4} %).",
            "“Insufficient care from parents” is the only cause in {0} % of the municipality’s notifications in {3} ({1} of {2}). That is more than in 95 % of the municipalities (limit: {4} %)."),
        Fix = new(
            "Overvej først, om en anden årsag er dækkende. Denne er til underretninger, hvor ingen af de øvrige passer.",
            "Consider first whether another cause covers it. This one is for notifications that none of the others fits."),
        Sources = [SourceRef.Guideline("4.2.2.2")],
        Thresholds = [Percentile, Fewest, FewestMunicipalities],
    };
}
