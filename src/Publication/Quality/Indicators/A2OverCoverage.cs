namespace Socialstat.Publication;

/// <summary>A2: what has been reported and does not belong.</summary>
public static class A2OverCoverage
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "A2",
        Title = new("Overdækning", "Over-coverage"),
        Formula = new("Indberetninger, der ikke hører til, i procent af alle indberetninger.", "Records that do not belong as per cent of all records."),
        Unit = new("Procent", "Per cent"),
        Meaning = new(
            "De står på fejllisten og indgår ikke i tallene, bortset fra at sager på en forælders nummer bliver i registret.",
            "They are on the error list and in no figure, except that cases on a parent's number stay in the register."),
        Source = "ESS Quality and Performance Indicators, A2",
        Decimals = 2,
        Compute = c =>
        [
            Of("Uden for aldersgrænserne", "Outside the ages", c.Input.Coverage.OutsideAge, c.Input.Coverage),
            Of("Fejl i personnummer, død eller endnu ikke født", "Faulty person number, dead or not yet born", c.Input.Coverage.Identity, c.Input.Coverage),
            Of("På en forælders personnummer", "On a parent's person number", c.Input.Coverage.OnParent, c.Input.Coverage),
            Of("Bestemmelse uden for statistikken", "Provision outside the statistics", c.Input.Coverage.OutsideScope, c.Input.Coverage),
            Of("I alt", "Total", c.Input.Coverage.NotBelonging, c.Input.Coverage),
        ],
    };

    /// <summary>Everything that does not belong.</summary>
    public static decimal? Rate(QualityInput input) => IndicatorValue.Percent(input.Coverage.NotBelonging, input.Coverage.Reported);

    private static IndicatorValue Of(string danish, string english, long part, CoverageFacts facts) => new(new(danish, english), IndicatorValue.Percent(part, facts.Reported));
}
