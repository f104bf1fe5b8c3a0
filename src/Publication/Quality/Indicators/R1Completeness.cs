namespace Socialstat.Publication;

/// <summary>R1: how much of what is laid out has a figure.</summary>
public static class R1Completeness
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "R1",
        Title = new("Datakompletthed", "Data completeness"),
        Formula = new(
            "Celler med tal i procent af de celler, hvor et tal har mening; først før, så efter at tal er skjult.",
            "Cells with a figure as per cent of the cells in which a figure has meaning; first before, then after figures were hidden."),
        Unit = new("Procent", "Per cent"),
        Meaning = new(
            "Forskellen mellem de to tal er prisen for at beskytte personer. Celler for indsatser, der ikke fandtes i året, er ikke med.",
            "The difference between the two is the price of protecting persons. Cells of measures that did not exist in the year are left out."),
        Source = "ESS Quality and Performance Indicators, R1",
        Decimals = 2,
        Compute = c =>
        [
            .. c.Input.Tables.SelectMany(t => new IndicatorValue[]
            {
                new(new($"{t.Code}, før", $"{t.Code}, before"), IndicatorValue.Percent(t.Computed, t.Relevant)),
                new(new($"{t.Code}, efter", $"{t.Code}, after"), IndicatorValue.Percent(t.Published, t.Relevant)),
            }),
        ],
    };

    /// <summary>All tables together, before figures were hidden.</summary>
    public static decimal? Before(QualityInput input) => IndicatorValue.Percent(input.Tables.Sum(t => t.Computed), input.Tables.Sum(t => t.Relevant));

    /// <summary>All tables together, as everybody sees them.</summary>
    public static decimal? After(QualityInput input) => IndicatorValue.Percent(input.Tables.Sum(t => t.Published), input.Tables.Sum(t => t.Relevant));
}
