namespace Socialstat.Publication;

/// <summary>A3: units that more than one source has.</summary>
public static class A3CommonUnits
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "A3",
        Title = new("Fælles enheder", "Common units"),
        Formula = new(
            "Børn, henholdsvis indsatser til et barn, som samme kommune har indberettet fra flere fagsystemer, i procent af alle.",
            "Children, and measures of a child, that one municipality has reported from several systems, as per cent of all."),
        Unit = new("Procent", "Per cent"),
        Meaning = new(
            "Det samme tæller én gang i tallene. En stor andel tyder på, at et system er skiftet, eller at der også tastes ind ved siden af.",
            "The same counts once in the figures. A large share suggests that a system has been changed, or that entries are made beside it."),
        Source = "ESS Quality and Performance Indicators, A3",
        Decimals = 2,
        Compute = c =>
        [
            new(new("Børn", "Children"), IndicatorValue.Percent(c.Input.Common.ChildrenInSeveral, c.Input.Common.Children)),
            new(new("Indsatser", "Measures"), IndicatorValue.Percent(c.Input.Common.MeasuresInSeveral, c.Input.Common.Measures)),
        ],
    };
}
