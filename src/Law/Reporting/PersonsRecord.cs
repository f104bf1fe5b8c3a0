namespace Socialstat.Law;

/// <summary>Persons of the population register: birth date, sex, death, mother.</summary>
public static class PersonsRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "persons",
        Statistic = Statistic.Register,
        Title = new("Personer i befolkningsregistret", "Persons in the population register"),
        Description = new(
            "Leveres af befolkningsregistret (indberetter 000). En ny oplysning om samme person erstatter den tidligere.",
            "Delivered by the population register (reporter 000). A new record of the same person replaces the earlier one."),
        Source = SourceRef.MeasuresDocumentation("3"),
        Reporter = ReporterKind.Register,
        Fields =
        [
            Use.Always(Fields.PersonId).MissingBy("GEN-I001"),
            Use.Optional(Fields.BirthDate),
            Use.Optional(Fields.Sex),
            Use.Optional(Fields.DeathDate),
            Use.Optional(Fields.MotherId),
        ],
    };
}
