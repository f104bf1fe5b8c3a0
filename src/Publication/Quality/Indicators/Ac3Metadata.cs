namespace Socialstat.Publication;

/// <summary>AC3: how much of the documentation is filled in.</summary>
public static class Ac3Metadata
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "AC3",
        Title = new("Metadatakompletthed", "Metadata completeness"),
        Formula = new("Udfyldte afsnit i procent af de afsnit, der har mening for statistikken.", "Sections filled in as per cent of the sections that have meaning for the statistics."),
        Unit = new("Procent", "Per cent"),
        Meaning = new("Afsnittet, der viser tallet, er ikke selv med.", "The section that shows the figure is not counted itself."),
        Source = "ESS Quality and Performance Indicators, AC3",
        Decimals = 1,
        Compute = c => [new(new("Dokumentationen", "The documentation"), Rate(c))],
    };

    /// <summary>Sections filled in as percent of those applicable.</summary>
    public static decimal? Rate(QualityContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var applicable = Chapters.All.Where(s => !s.IsNotRelevant && !Shows(s)).ToList();
        return IndicatorValue.Percent(applicable.Count(s => QualityReport.IsFilled(s, context)), applicable.Count);
    }

    // A section that shows the figure cannot be counted while it is computed.
    private static bool Shows(Section section) => section.Parts.Any(p =>
        (p is IndicatorTable table && table.Indicator == Declaration) || p.Texts.Any(t => BoundText.NamesIn(t.Da).Contains("metadata.rate")));
}
