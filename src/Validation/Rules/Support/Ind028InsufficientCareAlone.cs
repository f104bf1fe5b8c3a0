using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>"Insufficient care from parents" as the only circumstance is the last resort and should not be common.</summary>
public static class Ind028InsufficientCareAlone
{
    private static readonly Threshold Percentile = new(
        new("Percentil blandt kommunerne", "Percentile among municipalities"),
        Dated.Always(95, "projektets standard"));

    private static readonly Threshold Fewest = new(
        new("Færrest iværksættelser i året", "Fewest starts in the year"),
        Dated.Always(20, "projektets standard"));

    private static readonly Threshold FewestMunicipalities = new(
        new("Færrest kommuner at sammenligne", "Fewest municipalities to compare"),
        Dated.Always(5, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly MunicipalityRule Rule = new()
    {
        Code = "IND-028",
        Title = new(
            "Usædvanligt ofte kun ”Utilstrækkelig omsorg fra forældre”",
            "Unusually often only “insufficient care from parents”"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.DecisiveCircumstances],
        JudgedOn = JudgedOn.Today,
        Violations = m =>
        {
            var year = m.LastFullYear;
            var fewest = Fewest.On(m.Today);
            var started = FigureSums.In(m.Figures.WithReasons, year);
            if (started < fewest)
                return [];
            var alone = FigureSums.In(m.Figures.OnlyInsufficientCare, year);
            decimal[] shares = [.. m.National.Where(f => FigureSums.In(f.WithReasons, year) >= fewest)
                .Select(f => (decimal)FigureSums.In(f.OnlyInsufficientCare, year) / FigureSums.In(f.WithReasons, year))];
            if (shares.Length < FewestMunicipalities.On(m.Today))
                return null;
            var limit = FigureSums.Percentile(shares, Percentile.On(m.Today));
            var share = (decimal)alone / started;
            return share > limit
                ? [[FigureSums.WholePercent(share), Write.Number(alone), Write.Number(started), Write.Number(year), FigureSums.WholePercent(limit)]]
                : [];
        },
        Message = new(
            "”Utilstrækkelig omsorg fra forældre” er eneste udslagsgivende forhold ved {0} % af kommunens iværksættelser i {3} ({1} af {2}). Det er mere end hos 95 % af kommunerne (grænse: {4} %).",
            "“Insufficient care from parents” is the only decisive circumstance in {0} % of the municipality’s starts in {3} ({1} of {2}). That is more than in 95 % of the municipalities (limit: {4} %)."),
        Fix = new(
            "Overvej først, om et andet forhold er dækkende. Forholdet er til tilfælde, hvor ingen af de øvrige passer.",
            "Consider first whether another circumstance covers it. This one is for cases that none of the others fits."),
        Sources = [SourceRef.Guideline("3.2.9.2")],
        Thresholds = [Percentile, Fewest, FewestMunicipalities],
    };
}
