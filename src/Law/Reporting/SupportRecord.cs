namespace Socialstat.Law;

/// <summary>Measures and support for children and young people: start, changed offer, end.</summary>
public static class SupportRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "support",
        Statistic = Statistic.Support,
        Title = new("Indsatser og støtte til børn og unge", "Measures and support for children and young people"),
        Description = new(
            "Kommunen indberetter iværksættelse, ændret tilbud eller afdeling, og ophør, dagligt til årligt og senest 31. januar året efter. Én sag pr. barn og indsats. Samme hændelse sendt igen erstatter den tidligere.",
            "The municipality reports start, changed offer or department, and end, daily to yearly and by 31 January of the next year. One case per child and measure. The same event sent again replaces the earlier one."),
        Source = SourceRef.Guideline("3.1"),
        Fields =
        [
            Use.Always(Fields.Event).CodesBy("IND-001").MissingBy("IND-001"),
            Use.Optional(Fields.Action),
            Use.Always(Fields.CaseId),
            Use.Always(Fields.ActingMunicipality),
            Use.Always(Fields.PersonIdType, "start"),
            Use.Always(Fields.PersonId, "start").MissingBy("GEN-I001"),
            Use.Optional(Fields.PreviousPersonId, "start"),
            Use.Optional(Fields.CustodyHolderId, "start"),
            Use.Always(Fields.MeasureParagraph, "start").MissingBy("IND-002"),
            Use.Optional(Fields.DecisionDate, "start"),
            Use.Always(Fields.StartDate, "start").MissingBy("IND-003"),
            Use.ByRule(Fields.EndDate, "start", "end"),
            Use.Always(Fields.DecisiveCircumstances, "start").MissingBy("IND-026"),
            Use.ByRule(Fields.PNumber, "start", "offer_change"),
            Use.ByRule(Fields.DepartmentId, "start", "offer_change"),
            Use.Optional(Fields.OfferOutsidePortal, "start", "offer_change"),
            Use.Always(Fields.ChangeDate, "offer_change").MissingBy("GEN-D002"),
            Use.Optional(Fields.Caseworker),
            Use.Optional(Fields.Status, "start"),
            Use.Optional(Fields.Unborn, "start"),
            Use.Optional(Fields.MeasureTarget, "start"),
            Use.Optional(Fields.ParentId, "start"),
            Use.Optional(Fields.MotherMoved, "start"),
            Use.Optional(Fields.ChildDied, "start"),
            Use.Optional(Fields.PayingMunicipality, "start"),
        ],
    };
}
