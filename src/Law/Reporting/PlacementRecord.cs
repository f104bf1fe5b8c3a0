namespace Socialstat.Law;

/// <summary>Placements of children and young people, and residence at 18-22 years: eight events folded into one case.</summary>
public static class PlacementRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "placement",
        Statistic = Statistic.Placement,
        Title = new("Anbringelser af børn og unge", "Placements of children and young people"),
        Description = new(
            "Kommunen indberetter hver hændelse i et anbringelsesforløb senest den sidste dag i måneden efter kvartalet. En hændelse kendes på sag, hændelsestype og dato. En flytning eller et nyt lovgrundlag sendes aldrig som ny afgørelse eller ny iværksættelse.",
            "The municipality reports each event of a placement by the last day of the month after the quarter. An event is known by case, event and date. A move or a new legal basis is never sent as a new decision or a new start."),
        Source = SourceRef.Guideline("2.1"),
        DayField = Fields.EventDate,
        Fields =
        [
            Use.Always(PlacementFields.Event).MissingBy("ANB-001").CodesBy("ANB-001"),
            Use.Optional(Fields.Action),
            Use.Always(Fields.CaseId).MissingBy("ANB-002"),
            Use.Always(Fields.ActingMunicipality),
            Use.Always(Fields.EventDate).MissingBy("ANB-003"),
            Use.Always(PlacementFields.PersonIdType, "decision", "start", "duty_received", "youth_decision"),
            Use.Always(Fields.PersonId, "decision", "start", "duty_received", "youth_decision").MissingBy("GEN-I001"),
            Use.Optional(Fields.PreviousPersonId),
            Use.Always(PlacementFields.LegalBasis, "decision", "basis_change", "duty_received", "youth_decision").MissingBy("ANB-018").CodesBy("ANB-019"),
            Use.Always(Fields.DecisiveCircumstances, "decision").MissingBy("ANB-026"),
            Use.Optional(PlacementFields.StartIsPlanned, "start"),
            Use.Always(PlacementFields.PlacementType, "start", "place_change", "duty_received").MissingBy("ANB-014"),
            Use.Optional(PlacementFields.PlaceRef, "start", "place_change"),
            Use.ByRule(Fields.PNumber, "start", "place_change"),
            Use.ByRule(Fields.DepartmentId, "start", "place_change"),
            Use.Optional(Fields.OfferOutsidePortal, "start", "place_change"),
            Use.Always(PlacementFields.EndReason, "end").MissingBy("ANB-035"),
            Use.Always(PlacementFields.ResidenceAfter, "end").MissingBy("ANB-036"),
            Use.Always(PlacementFields.OtherMunicipality, "duty_given", "duty_received").MissingBy("ANB-054"),
            Use.Always(PlacementFields.YouthStay, "youth_decision"),
            Use.Optional(Fields.Caseworker),
            Use.Optional(PlacementFields.Consent, "decision", "basis_change"),
            Use.Optional(Fields.Unborn, "decision", "start"),
            Use.Optional(Fields.MotherMoved, "decision", "start"),
            Use.Optional(Fields.ChildDied, "decision", "start", "end"),
            Use.Optional(Fields.PayingMunicipality, "decision", "start", "place_change", "duty_received"),
        ],
    };
}
