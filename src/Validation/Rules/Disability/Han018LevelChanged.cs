using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>The number of persons per 1,000 children does not jump from one year to the next without a reason.</summary>
public static class Han018LevelChanged
{
    // The statistic has figures from this year.
    private const int FirstYear = 2022;

    private const int YearsCompared = 3;

    private static readonly Threshold LargestDeviation = new(
        new("Største afvigelse fra gennemsnittet (procent)", "Largest deviation from the mean (percent)"),
        Dated.Always(50, "projektets standard"));

    private static readonly Threshold FewestPersons = new(
        new("Mindste afvigelse (personer)", "Smallest deviation (persons)"),
        Dated.Always(20, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly MunicipalityRule Rule = new()
    {
        Code = "HAN-018",
        Title = new("Antal personer afviger fra de foregående år", "The number of persons deviates from the years before"),
        Severity = Severity.Warning,
        AppliesTo = [DisabilityRecord.Declaration],
        Fields = [Fields.ActingMunicipality],
        JudgedOn = JudgedOn.Today,
        Violations = m =>
        {
            var year = m.LastFullYear;
            if (year - YearsCompared < FirstYear || m.Children(year) is not > 0)
                return null;
            var rates = 0m;
            for (var earlier = year - YearsCompared; earlier < year; earlier++)
            {
                if (m.Children(earlier) is not (> 0 and var children))
                    return null;
                rates += (decimal)FigureSums.In(m.Figures.Persons, earlier) / children;
            }

            var persons = FigureSums.In(m.Figures.Persons, year);
            var expected = rates * m.Children(year)!.Value / YearsCompared;
            var difference = Math.Abs(persons - expected);
            return difference * 100 > expected * LargestDeviation.On(m.Today) && difference >= FewestPersons.On(m.Today)
                ? [[Write.Number(persons), Write.Number((long)Math.Round(expected, MidpointRounding.AwayFromZero)), Write.Number(year), Write.Number(LargestDeviation.On(m.Today))]]
                : [];
        },
        Message = new(
            "{0} personer i {2} mod forventet {1} ud fra de tre foregående års antal pr. 1.000 børn. Det afviger mere end {3} %.",
            "{0} persons in {2} against {1} expected from the number per 1,000 children in the three years before. That deviates by more than {3} %."),
        Fix = new(
            "Undersøg, om alle indsatser er indberettet, eller om praksis er ændret, og skriv det i godkendelsen af tallene.",
            "Find out whether all measures have been reported or practice has changed, and say so when approving the figures."),
        Sources = [SourceRef.DisabilityDocumentation("5.6")],
        Thresholds = [LargestDeviation, FewestPersons],
    };
}
