using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>“Insufficient care from parents” as the only circumstance is the last resort and should not be common.</summary>
public static class Anb029InsufficientCareAlone
{
    private static readonly Threshold Percentile = new(
        new("Percentil blandt kommunerne", "Percentile among municipalities"), Dated.Always(95, "Liste over valideringer, ANB-029"));

    private static readonly Threshold Fewest = new(
        new("Færrest afgørelser i året", "Fewest decisions in the year"), Dated.Always(20, "projektets standard"));

    private static readonly Threshold FewestMunicipalities = new(
        new("Færrest kommuner at sammenligne", "Fewest municipalities to compare"), Dated.Always(5, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly ComparisonRule Rule = new()
    {
        Code = "ANB-029",
        Title = new("Usædvanligt ofte kun ”Utilstrækkelig omsorg fra forældre”", "Unusually often only “insufficient care from parents”"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Figures = group =>
        {
            Entry[] decisions = [.. group.InForce.Where(e => e.Day?.Year == group.LastFullYear && PlacementShares.Reasons(e) is not null)];
            return decisions.Length == 0 ? null : [group.LastFullYear, decisions.Length, decisions.Count(PlacementShares.IsInsufficientCareAlone)];
        },
        Fields = [Fields.DecisiveCircumstances],
        Thresholds = [Percentile, Fewest, FewestMunicipalities],
        JudgedOn = JudgedOn.Today,
        Violations = (own, all) =>
        {
            var (year, decisions, alone) = (own[0], own[1], own[2]);
            var today = new DateOnly(year, 12, 31);
            var fewest = Fewest.On(today);
            decimal[] shares = [.. all.Where(f => f[1] >= fewest).Select(f => (decimal)f[2] / f[1])];
            if (decisions < fewest || shares.Length < FewestMunicipalities.On(today))
                return [];
            var limit = FigureSums.Percentile(shares, Percentile.On(today));
            var share = (decimal)alone / decisions;
            return share > limit
                ? [[FigureSums.WholePercent(share), Write.Number(alone), Write.Number(decisions), Write.Number(year), FigureSums.WholePercent(limit), Write.Number(Percentile.On(today))]]
                : [];
        },
        Message = new(
            "”Utilstrækkelig omsorg fra forældre” er eneste udslagsgivende forhold ved {0} % af kommunens afgørelser i {3} ({1} af {2}). Det er mere end hos {5} % af kommunerne (grænse: {4} %).",
            "“Insufficient care from parents” is the only decisive circumstance in {0} % of the municipality’s decisions in {3} ({1} of {2}). That is more than in {5} % of the municipalities (limit: {4} %)."),
        Fix = new(
            "Overvej først, om et andet forhold er dækkende. Forholdet er til tilfælde, hvor ingen af de øvrige passer.",
            "Consider first whether another circumstance covers it. This one is for cases that none of the others fits."),
        Sources = [SourceRef.Guideline("2.2.3.2")],
    };
}
