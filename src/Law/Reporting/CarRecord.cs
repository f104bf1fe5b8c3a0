namespace Socialstat.Law;

/// <summary>Support for cars: each decision.</summary>
public static class CarRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "car",
        Statistic = Statistic.Car,
        Title = new("Støtte til køb af bil", "Support for cars"),
        Description = new(
            "Kommunen indberetter hver afgørelse om støtte til køb af bil senest 15. januar året efter. En ny ansøgning efter et afslag er en ny sag. Samme sags-id sendt igen erstatter det tidligere.",
            "The municipality reports each decision on support for a car by 15 January of the next year. A new application after a refusal is a new case. The same case id sent again replaces the earlier one."),
        Source = SourceRef.Guideline("10.1"),
        DayField = CarFields.FirstDecisionDate,
        Fields =
        [
            Use.Optional(Fields.Action),
            Use.Always(Fields.CaseId),
            Use.Always(Fields.ActingMunicipality),
            Use.Always(Fields.PersonIdOfCpr).MissingBy("GEN-I001"),
            Use.Always(CarFields.LegalBasis),
            Use.Always(CarFields.ApplicationDate).MissingBy("BIL-001"),
            Use.Always(CarFields.FirstDecisionDate).MissingBy("BIL-001"),
            Use.Always(CarFields.Outcome),
            Use.ByRule(CarFields.Amount),
            Use.Always(CarFields.Appealed),
            Use.ByRule(CarFields.FinalDecisionDate),
            Use.ByRule(CarFields.SubstantiallyChanged),
            Use.Optional(CarFields.LicencePending),
            Use.Optional(CarFields.DeleteReason),
        ],
    };
}
