namespace Socialstat.Publication;

/// <summary>TP2: days from the end of a reference year to its final figures, when the window of revisions has closed.</summary>
public static class Tp2FinalResults
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "TP2",
        Title = new("Tid til endelige tal", "Time lag, final results"),
        Formula = new("Dage fra referenceårets sidste dag til den sidste udgivelse, der ændrer året.", "Days from the last day of the reference year to the last release that revises the year."),
        Unit = new("Dage", "Days"),
        Meaning = new("Året er endeligt, når det ligger længere tilbage, end tallene opdateres.", "A year is final when it lies further back than figures are revised."),
        Source = "ESS Quality and Performance Indicators, TP2; 000:2.8, 004:2.8",
        Decimals = 0,
        Compute = c => [.. Final(c).Select(f => new IndicatorValue(Tp1FirstResults.Name(f.Year), f.Days))],
        WhenEmpty = new("intet år er blevet endeligt endnu.", "no year has become final yet."),
    };

    // Figures are revised so many years back from the newest: the release of the year that lies so far ahead is the last that can change the year.
    private static IEnumerable<(int Year, decimal Days)> Final(QualityContext context)
    {
        foreach (var year in context.Input.History.Select(h => h.ReferenceYear).Distinct().Order())
        {
            var last = context.Input.History.Where(h => h.ReferenceYear == year + context.Documentation.RevisionYears).MaxBy(h => h.Published);
            if (last is not null)
                yield return (year, last.Published.DayNumber - new DateOnly(year, 12, 31).DayNumber);
        }
    }
}
