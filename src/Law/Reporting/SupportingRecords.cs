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
        Fields =
        [
            Use.Always(Fields.PersonId),
            Use.Optional(Fields.BirthDate),
            Use.Optional(Fields.Sex),
            Use.Optional(Fields.DeathDate),
            Use.Optional(Fields.MotherId),
        ],
    };
}

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
        Fields =
        [
            Use.Always(Fields.PersonId),
            Use.Always(Fields.Municipality),
            Use.Always(Fields.From),
            Use.Optional(Fields.To),
        ],
    };
}

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
