namespace Socialstat.Law;

/// <summary>Municipality of residence by period.</summary>
public static class ResidenceRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "residence",
        Statistic = Statistic.Register,
        Title = new("Bopæl", "Residence"),
        Description = new(
            "Leveres af befolkningsregistret (indberetter 000). En ny oplysning om samme person og fra-dato erstatter den tidligere.",
            "Delivered by the population register (reporter 000). A new record of the same person and first day replaces the earlier one."),
        Source = SourceRef.MeasuresDocumentation("3"),
        Reporter = ReporterKind.Register,
        Fields =
        [
            Use.Always(Fields.PersonId).MissingBy("GEN-I001"),
            Use.Always(Fields.Municipality),
            Use.Always(Fields.From),
            Use.Optional(Fields.To),
        ],
    };
}
