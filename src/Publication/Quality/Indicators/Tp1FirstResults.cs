namespace Socialstat.Publication;

/// <summary>TP1: days from the end of the reference year to its first figures.</summary>
public static class Tp1FirstResults
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "TP1",
        Title = new("Tid til første tal", "Time lag, first results"),
        Formula = new("Dage fra referenceårets sidste dag til udgivelsen.", "Days from the last day of the reference year to the release."),
        Unit = new("Dage", "Days"),
        Meaning = new("Målet er højst et halvt år.", "The aim is at most half a year."),
        Source = "ESS Quality and Performance Indicators, TP1; 000:6.1, 004:6.1",
        Decimals = 0,
        Compute = c => [.. First(c.Input).Select(h => new IndicatorValue(Name(h.ReferenceYear), Lag(h)))],
    };

    /// <summary>Days for the reference year of this release.</summary>
    public static int? Days(QualityInput input) => First(input).Where(h => h.ReferenceYear == input.Release.ReferenceYear).Select(h => (int?)Lag(h)).FirstOrDefault();

    internal static Law.Text Name(int year)
    {
        var name = FieldValue.Year(year).Plain;
        return new(name, name);
    }

    // The first release about a year gave its first figures; corrections of it came later.
    private static IEnumerable<ReleasedYear> First(QualityInput input) =>
        input.History.GroupBy(h => h.ReferenceYear).OrderBy(g => g.Key).Select(g => g.MinBy(h => h.Published)!);

    private static int Lag(ReleasedYear release) => release.Published.DayNumber - new DateOnly(release.ReferenceYear, 12, 31).DayNumber;
}
