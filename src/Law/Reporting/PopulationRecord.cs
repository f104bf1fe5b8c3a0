namespace Socialstat.Law;

/// <summary>Population on 1 January by municipality, age and sex.</summary>
public static class PopulationRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "population",
        Statistic = Statistic.Register,
        Title = new("Folketal 1. januar", "Population on 1 January"),
        Description = new(
            "Leveres af befolkningsregistret (indberetter 000). En ny oplysning om samme år, kommune, alder og køn erstatter den tidligere.",
            "Delivered by the population register (reporter 000). A new record of the same year, municipality, age and sex replaces the earlier one."),
        Source = SourceRef.MeasuresDocumentation("3"),
        Reporter = ReporterKind.Register,
        Fields =
        [
            Use.Always(Fields.Year),
            Use.Always(Fields.Municipality),
            Use.Always(Fields.Age),
            Use.Always(Fields.Sex),
            Use.Always(Fields.Persons),
        ],
    };
}
