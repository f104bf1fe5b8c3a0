namespace Socialstat.Law;

/// <summary>Enquiries to crisis centres: one form for each.</summary>
public static class CrisisEnquiryRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "crisis_enquiry",
        Statistic = Statistic.CrisisEnquiry,
        Title = new("Henvendelser til krisecentre (§ 109)", "Enquiries to crisis centres (section 109)"),
        Description = new(
            "Krisecentret indberetter alle årets henvendelser om voldsudsatte hvert kvartal, senest den 15. i den følgende måned eller første arbejdsdag derefter. Ét skema pr. henvendelse. Leverancen erstatter årets tidligere.",
            "The crisis centre reports all of the year's enquiries about persons exposed to violence each quarter, by the 15th of the month after or the first working day after that. One form for each enquiry. The delivery replaces those earlier in the year."),
        Source = SourceRef.Guideline("8.3"),
        Reporter = ReporterKind.Offer,
        Replacement = Replacement.ReportersYear,
        DayField = ShelterFields.EnquiryDate,
        Fields =
        [
            Use.Optional(Fields.Action),
            Use.Always(ShelterFields.EnquiryId),
            Use.Always(Fields.PNumber),
            Use.Optional(Fields.DepartmentId),
            Use.Always(ShelterFields.EnquiryDate),
            Use.Always(CrisisFields.PersonId).MissingBy("KRH-001"),
            Use.Always(CrisisFields.ContactPerson),
            Use.Always(CrisisFields.Channel),
            Use.Always(CrisisFields.Content),
            Use.Always(CrisisFields.Aftercare),
            Use.Always(CrisisFields.ViolenceTypes),
            Use.Optional(Fields.Sex),
            Use.Optional(CrisisFields.ContactKind),
            Use.Optional(CrisisFields.EnrolledElsewhere),
            Use.Optional(CrisisFields.Enquiries),
            Use.Optional(CrisisFields.ChildrenInTargetGroup),
        ],
    };
}
