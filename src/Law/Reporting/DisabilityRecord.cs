namespace Socialstat.Law;

/// <summary>Disability-compensating measures for children and young people: start, changed offer, end.</summary>
public static class DisabilityRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "disability",
        Statistic = Statistic.Disability,
        Title = new("Handicapkompenserende indsatser til børn og unge", "Disability-compensating measures for children and young people"),
        Description = new(
            "Kommunen indberetter iværksættelse, ændret tilbud eller afdeling, og ophør, dagligt til årligt og senest 31. januar året efter. Samme hændelse sendt igen erstatter den tidligere.",
            "The municipality reports start, changed offer or department, and end, daily to yearly and by 31 January of the next year. The same event sent again replaces the earlier one."),
        Source = SourceRef.Guideline("5.1"),
        Fields =
        [
            Use.Always(Fields.Event).CodesBy("HAN-001").MissingBy("HAN-001"),
            Use.Optional(Fields.Action),
            Use.Always(Fields.CaseId),
            Use.Always(Fields.ActingMunicipality),
            Use.Always(Fields.PersonIdType, "start"),
            Use.Always(Fields.PersonId, "start").MissingBy("GEN-I001"),
            Use.Optional(Fields.PreviousPersonId, "start"),
            Use.Always(Fields.MeasureParagraph, "start").MissingBy("HAN-002"),
            Use.Always(Fields.StartDate, "start").MissingBy("HAN-010"),
            Use.Always(Fields.EndDate, "end").MissingBy("HAN-011"),
            Use.ByRule(Fields.PNumber, "start", "offer_change"),
            Use.ByRule(Fields.DepartmentId, "start", "offer_change"),
            Use.Optional(Fields.OfferOutsidePortal, "start", "offer_change"),
            Use.Always(Fields.ChangeDate, "offer_change").MissingBy("GEN-D002"),
            Use.Optional(Fields.Caseworker),
            Use.Optional(Fields.LinkedOffer, "start"),
            Use.Optional(Fields.VisitationBasis, "start"),
            Use.Optional(Fields.PayingMunicipality, "start"),
        ],
    };
}
